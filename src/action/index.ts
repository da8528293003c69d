import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as core from '@actions/core';
import { runChange } from '../cli/run-change.ts';
import { runCheck } from '../cli/run-check.ts';
import { commitOf } from '../files/git-changes.ts';
import { fetchCommit } from '../files/git-fetch.ts';
import { findBase, isMergeOf } from './base.ts';
import { run } from './main.ts';

function payload(): unknown {
  try {
    return JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH ?? '', 'utf8'));
  } catch {
    return null;
  }
}

async function holds(root: string, commit: string): Promise<boolean> {
  const checkedOut = await commitOf(root, 'HEAD');
  return checkedOut?.id === commit || isMergeOf(checkedOut, commit);
}

process.exitCode = await run({
  core,
  env: process.env,
  cwd: process.cwd(),
  temporary: tmpdir(),
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  today: () => new Date().toISOString().slice(0, 10),
  token: randomUUID,
  payload,
  check: runCheck,
  checkChange: runChange,
  git: { findBase, fetch: fetchCommit, holds },
  connect: async (options) => (await import('./github.ts')).connect(options),
});
