import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import * as core from '@actions/core';
import { runCheck } from '../cli/run-check.ts';
import { run } from './main.ts';

process.exitCode = await run({
  core,
  env: process.env,
  cwd: process.cwd(),
  temporary: tmpdir(),
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  today: () => new Date().toISOString().slice(0, 10),
  token: randomUUID,
  check: runCheck,
});
