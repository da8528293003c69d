import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { compareText } from '../compare-text.ts';

/** Never entered by the walk outside git, whatever .gitignore says. */
const NEVER = new Set(['.git', '.hg', '.svn', 'node_modules']);

/**
 * The files under `root` the way git sees them: tracked, and untracked but not ignored; relative, with `/`, sorted by code
 * unit. Outside a work tree, or where git cannot be asked, a walk that honours every `.gitignore` on its way.
 *
 * git is asked with its optional helpers off: a repository's own configuration must not start a program.
 */
export function listFiles(root: string): readonly string[] {
  return (listByGit(root) ?? listByWalk(root)).sort(compareText);
}

function listByGit(root: string): string[] | null {
  const options = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '-c', 'core.quotePath=false'];
  try {
    const out = execFileSync('git', [...options, 'ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1 << 30,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    // A file in conflict is listed once for each of its stages.
    return [...new Set(out.split('\0'))].filter((path) => path !== '');
  } catch {
    return null;
  }
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
