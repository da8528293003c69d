import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { errorCode } from '../files/error-code.ts';
import { isWithin } from '../files/within.ts';
import { loadOrganisation, type Organisation } from '../policy/load.ts';
import { RULES } from '../rules/index.ts';
import { UsageError } from './errors.ts';
import { followPolicy, workTreeOf } from './locate-policy.ts';

/**
 * The policy of an organisation, which a repository's builds on: a file beside the repository, trusted as it stands on disk.
 * Throws UsageError for one that the repository holds itself, since its changes could rewrite it, and PolicyError.
 *
 * @param root the directory that is looked at
 * @param path relative to it, or absolute
 */
export async function organisationPolicy(root: string, path: string): Promise<Organisation> {
  const full = resolve(root, path);
  if (!existsSync(full)) throw new UsageError(`${path}: no such policy file`);
  const real = realpathSync(full);
  const top = workTreeOf(realpathSync(root));
  const holder = workTreeOf(dirname(real));
  if (top !== null && (holder === top || isSubmodule(top, holder))) {
    throw new UsageError(
      `${path}: part of the repository that it is to judge, whose changes could rewrite it; check the organisation's repository out beside it, or use --policy`,
    );
  }
  const name = (file: string): string => relative(root, file).split(sep).join('/');
  return loadOrganisation({
    rules: RULES,
    policy: { path: name(full), text: textOf(path, real) },
    follow: (from, target) => followPolicy(holder ?? dirname(real), resolve(root, dirname(from), target), name),
  });
}

/** A submodule is of the commit that the repository names. Its `.git` is a file. */
function isSubmodule(top: string, holder: string | null): boolean {
  return holder !== null && isWithin(top, holder) && statSync(join(holder, '.git')).isFile();
}

function textOf(path: string, file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`${path}: the policy cannot be read (${errorCode(error)})`);
  }
}

/** Where a directory lies in its work tree, `deploy/`, as a lock wants it; `` at its top. */
export function lockPrefix(directory: string): string {
  const top = workTreeOf(directory);
  const path = top === null ? '' : relative(top, directory).split(sep).join('/');
  return path === '' ? '' : `${path}/`;
}

/** An organisation's policy for a repository whose own stands in a directory with this prefix. */
export function builtOn(organisation: Organisation | null, prefix: string): { readonly organisation?: Organisation } {
  if (organisation === null) return {};
  return { organisation: { ...organisation, lock: { ...organisation.lock, prefix } } };
}
