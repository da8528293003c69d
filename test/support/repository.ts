import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A directory with files, made for one test. */
export interface Repository {
  readonly root: string;
  write(path: string, text: string): void;
  remove(): void;
}

/** Makes a git work tree (`git: false` for a plain directory) with these files in it. */
export function makeRepository(
  files: Readonly<Record<string, string>>,
  options: { readonly git?: boolean } = {},
): Repository {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'pgmoat-test-')));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  for (const [path, text] of Object.entries(files)) write(path, text);
  if (options.git !== false) execFileSync('git', ['init', '-q'], { cwd: root, stdio: 'ignore' });
  return { root, write, remove: () => rmSync(root, { recursive: true, force: true }) };
}
