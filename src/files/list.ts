import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { compareText } from '../compare-text.ts';
import { SOURCE_ENDINGS } from './classify.ts';
import { git } from './git.ts';
import { type GitListing, listByGit } from './git-list.ts';

/** The files under a root, and what git already knows of what is in them. */
export interface Listing {
  /** Relative to the root, with `/`, sorted by code unit. */
  readonly paths: readonly string[];
  /** The same. */
  readonly known: ReadonlySet<string>;
  /** Whether a file cannot hold any of the strings that were asked for; false where it has to be read to tell. */
  lacks(path: string): boolean;
  /** The end of git's search, before which `lacks` knows nothing. */
  readonly searched: Promise<void>;
}

/** Never entered by the walk outside git, whatever .gitignore says. */
const NEVER = new Set(['.git', '.hg', '.svn', 'node_modules']);

/** From so many tracked files on, `git grep`, which searches in parallel, is worth its start. */
const MANY = 1500;
/** About the bytes of the index of so many files. */
const LARGE_INDEX = 100 * MANY;

/**
 * The files under `root` the way git sees them: tracked, and untracked but not ignored. Outside a work tree, or where git
 * cannot be asked, a walk that honours every `.gitignore` on its way.
 *
 * In a large work tree git also searches the program text among the tracked files for `needles` (ASCII strings), so that
 * most of it need not be opened; configuration may be in UTF-16, which git does not look through.
 * git is asked with its optional helpers off: a repository's own configuration must not start a program. `begun` is git's list,
 * where it was asked for it before.
 */
export async function listFiles(
  root: string,
  needles: readonly string[],
  begun: Promise<GitListing | null> | null = null,
): Promise<Listing> {
  const early = indexBytes(root) >= LARGE_INDEX ? searchByGit(root, needles) : null;
  const listed = await (begun ?? listByGit(root));
  if (listed === null) {
    const paths = listByWalk(root).sort(compareText);
    return { paths, known: new Set(paths), lacks: () => false, searched: Promise.resolve() };
  }
  const known = new Set(listed.tracked);
  for (const path of listed.others) known.add(path);
  const search = early ?? (listed.tracked.length >= MANY ? searchByGit(root, needles) : Promise.resolve(null));
  let lacking: ReadonlySet<string> = new Set();
  return {
    paths: [...known].sort(compareText),
    known,
    lacks: (path) => lacking.has(path),
    searched: search.then((holding) => {
      if (holding !== null) lacking = new Set(listed.regular.filter((path) => !holding.has(path)));
    }),
  };
}

async function searchByGit(root: string, needles: readonly string[]): Promise<ReadonlySet<string> | null> {
  const out = await git(root, [
    ...['grep', '-l', '-z', '-F', '--no-textconv', '--no-color', '--no-recurse-submodules'],
    ...needles.flatMap((needle) => ['-e', needle]),
    '--',
    ...[...SOURCE_ENDINGS].map((ending) => `*.${ending}`),
  ]);
  return out === null ? null : new Set(out.split('\0'));
}

function indexBytes(root: string): number {
  return statSync(join(root, '.git/index'), { throwIfNoEntry: false })?.size ?? 0;
}

function listByWalk(root: string): string[] {
  const files: string[] = [];
  const walk = (directory: string, inherited: readonly { readonly base: string; readonly rules: Ignore }[]): void => {
    let entries: ReturnType<typeof readEntries>;
    try {
      entries = readEntries(join(root, directory));
    } catch {
      return;
    }
    let rules = inherited;
    if (entries.some((entry) => entry.name === '.gitignore' && entry.isFile())) {
      const text = readFileSync(join(root, directory, '.gitignore'), 'utf8');
      rules = [...inherited, { base: directory, rules: ignore().add(text) }];
    }
    for (const entry of entries) {
      const path = directory === '' ? entry.name : `${directory}/${entry.name}`;
      const isDirectory = entry.isDirectory();
      if (isDirectory && NEVER.has(entry.name)) continue;
      const out = rules.some(({ base, rules: own }) => {
        const relative = base === '' ? path : path.slice(base.length + 1);
        return own.ignores(isDirectory ? `${relative}/` : relative);
      });
      if (out) continue;
      if (isDirectory) walk(path, rules);
      else if (entry.isFile() || entry.isSymbolicLink()) files.push(path);
    }
  };
  walk('', []);
  return files;
}

function readEntries(directory: string) {
  return readdirSync(directory, { withFileTypes: true });
}
