import { execFile, spawnSync } from 'node:child_process';

/**
 * A repository's own configuration must not start a program, and what is asked must not depend on it: no fsmonitor, no
 * hooks. Set in the environment: objects that are missing here are not fetched, and replaced objects are not followed.
 */
const SAFE = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '-c', 'core.quotePath=false'];

function environment(): NodeJS.ProcessEnv {
  return { ...process.env, GIT_NO_LAZY_FETCH: '1', GIT_NO_REPLACE_OBJECTS: '1', GIT_OPTIONAL_LOCKS: '0' };
}

/** What git prints, or null where it fails; that a search finds nothing is no failure. */
export function git(root: string, args: readonly string[]): Promise<string | null> {
  const options = { cwd: root, encoding: 'utf8', maxBuffer: 1 << 30, env: environment() } as const;
  return new Promise((resolve) => {
    execFile('git', [...SAFE, ...args], options, (error, out, err) => {
      const nothingFound = args[0] === 'grep' && error?.code === 1 && err === '';
      resolve(error === null || nothingFound ? out : null);
    });
  });
}

/** The bytes that git prints for what it is told on its standard input; null where it fails. Waits. */
export function gitBytes(root: string, args: readonly string[], input: string): Buffer | null {
  const { status, stdout } = spawnSync('git', [...SAFE, ...args], {
    ...{ cwd: root, input, maxBuffer: 1 << 30, env: environment() },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  return status === 0 ? stdout : null;
}
