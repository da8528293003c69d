import { execFile } from 'node:child_process';
import { git } from './git.ts';

/** Whether a commit and its files are in this clone. */
export async function hasCommit(root: string, commit: string): Promise<boolean> {
  return (await git(root, ['cat-file', '-e', `${commit}^{tree}`])) !== null;
}

/** How long a fetch may take before it is given up. */
const FETCH_TIMEOUT_MS = 60_000;

/**
 * Fetches one commit with its files, without history, from the remote that was checked out. Nothing of the clone changes but
 * that the objects are there. The token, where there is one, goes into the environment of git alone: it is in no command line
 * and in no file. False where it does not work.
 *
 * @param commit the full id of a commit
 */
export async function fetchCommit(root: string, commit: string, token: string | null): Promise<boolean> {
  if (!/^[0-9a-f]{40,64}$/.test(commit)) return false;
  // In a clone with all its history a depth would cut that history off at the commit.
  const shallow = (await git(root, ['rev-parse', '--is-shallow-repository']))?.trim() === 'true';
  const basic = token === null ? null : Buffer.from(`x-access-token:${token}`).toString('base64');
  const configuration: readonly (readonly [string, string])[] = [
    ['core.hooksPath', '/dev/null'],
    ['core.fsmonitor', 'false'],
    ['gc.auto', '0'],
    ['protocol.ext.allow', 'never'],
    ...(basic === null ? [] : [['http.extraHeader', `AUTHORIZATION: basic ${basic}`] as const]),
  ];
  const first = Number(process.env.GIT_CONFIG_COUNT ?? 0);
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    GIT_TERMINAL_PROMPT: '0',
    GIT_CONFIG_COUNT: String(first + configuration.length),
  };
  for (const [index, [key, value]] of configuration.entries()) {
    env[`GIT_CONFIG_KEY_${first + index}`] = key;
    env[`GIT_CONFIG_VALUE_${first + index}`] = value;
  }
  const args = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules'];
  if (shallow) args.push('--depth=1');
  args.push('origin', commit);
  return new Promise((resolve) => {
    execFile('git', args, { cwd: root, env, timeout: FETCH_TIMEOUT_MS }, (error) => resolve(error === null));
  });
}
