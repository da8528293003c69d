#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { errorCode } from '../files/error-code.ts';
import { main } from './main.ts';

// Whoever reads the report may stop early (`| head`); the exit status still tells what was found.
process.stdout.on('error', (error) => {
  if (errorCode(error) === 'EPIPE') return;
  process.stderr.write(`pgmoat: standard output cannot be written (${errorCode(error)})\n`);
  process.exitCode = 2;
});

process.exitCode = await main(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  isTerminal: process.stdout.isTTY === true,
  errorIsTerminal: process.stderr.isTTY === true,
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  stdin: () => readFileSync(0),
  today: () => new Date().toISOString().slice(0, 10),
});
