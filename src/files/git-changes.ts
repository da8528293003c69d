import type { FileChange, Hunk } from '../changes.ts';
import { git } from './git.ts';

/** Renames are looked for among so many files at most: the search grows with the square. */
const RENAME_LIMIT = 2000;

/**
 * What happened to the files below `root` between a revision and another one, or the work tree (`null`) with its untracked
 * files, sorted by path. Null where git cannot tell. Neither external diff programs nor text conversions are run.
 */
export async function changesBetween(root: string, base: string, head: string | null): Promise<FileChange[] | null> {
  const revisions = head === null ? [base] : [base, head];
  const out = await git(root, [
    ...['diff', '--raw', '-p', '-z', '-U0', '-M', `-l${RENAME_LIMIT}`, '--relative', '--no-color', '--no-ext-diff'],
    ...['--no-textconv', '--no-indent-heuristic', '--ignore-submodules=all', '--end-of-options', ...revisions, '--'],
  ]);
  if (out === null) return null;
  const changes = parseDiff(out);
  if (head !== null) return changes;
  const others = await git(root, ['ls-files', '-z', '--others', '--exclude-standard']);
  if (others === null) return null;
  const paths = others.split('\0').filter((path) => path !== '');
  return [...changes, ...paths.map((path): FileChange => ({ status: 'added', path }))];
}

/** A record of git's raw format (git-diff(1), "RAW OUTPUT FORMAT"), and how many sections of the patch it has. */
interface RawRecord {
  readonly status: string;
  readonly oldPath: string;
  readonly path: string;
}

/** Raw records come first, NUL-terminated, then an empty one, then the patch of each in the same order. */
function parseDiff(out: string): FileChange[] {
  const records: RawRecord[] = [];
  let at = 0;
  const next = (): string => {
    const end = out.indexOf('\0', at);
    const text = out.slice(at, end < 0 ? out.length : end);
    at = end < 0 ? out.length : end + 1;
    return text;
  };
  while (out.startsWith(':', at)) {
    const status = next().split(' ').at(-1) ?? '';
    const oldPath = next();
    records.push({ status, oldPath, path: /^[RC]/.test(status) ? next() : oldPath });
  }
  const sections = patchSections(out.slice(at));
  let section = 0;
  return records.map(({ status, oldPath, path }): FileChange => {
    // A file that became a link, or the other way round, is taken away in one section and added in another.
    const own = sections.slice(section, section + (status === 'T' ? 2 : 1));
    section += own.length;
    if (status === 'A' || status.startsWith('C')) return { status: 'added', path };
    if (status === 'D') return { status: 'deleted', oldPath };
    return { status: 'modified', path, oldPath, hunks: own.flat() };
  });
}

const HUNK = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;

/** The hunks of each section; lines of content begin with another character than headers do. */
function patchSections(patch: string): Hunk[][] {
  const sections: Hunk[][] = [];
  for (let at = 0; at < patch.length; ) {
    const newline = patch.indexOf('\n', at);
    const end = newline < 0 ? patch.length : newline;
    if (patch.startsWith('diff --git ', at) || patch.startsWith('\0diff --git ', at)) sections.push([]);
    else if (patch.startsWith('@@ -', at)) {
      const found = HUNK.exec(patch.slice(at, Math.min(end, at + 100)));
      if (found !== null) {
        const [, oldStart, oldCount = '1', newStart, newCount = '1'] = found;
        sections.at(-1)?.push({
          old: { start: Number(oldStart), count: Number(oldCount) },
          new: { start: Number(newStart), count: Number(newCount) },
        });
      }
    }
    at = end + 1;
  }
  return sections;
}

/** The best common ancestor of two revisions; null where there is none here. */
export async function mergeBase(root: string, one: string, other: string): Promise<string | null> {
  const found = await git(root, ['merge-base', '--end-of-options', one, other]);
  return found === null || found.trim() === '' ? null : (found.trim().split('\n')[0] ?? null);
}

/** The id of a commit, and those of its parents as it names them, whether or not they are in this clone. */
export async function commitOf(
  root: string,
  revision: string,
): Promise<{ readonly id: string; readonly parents: readonly string[] } | null> {
  const id = await git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
  if (id === null) return null;
  const raw = await git(root, ['cat-file', 'commit', id.trim()]);
  if (raw === null) return null;
  const head = raw.slice(0, raw.indexOf('\n\n'));
  return {
    id: id.trim(),
    parents: [...head.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(([, parent = '']) => parent),
  };
}
