import picomatch from 'picomatch';

interface Matcher {
  readonly match: (path: string) => boolean;
  /** Answers so far: every rule asks for every file. */
  readonly known: Map<string, boolean>;
}

const MAX_KNOWN = 1 << 16;
const matchers = new WeakMap<readonly string[], Matcher>();

/**
 * Whether a path (relative to the directory of the policy in force, `/` between its parts) is meant by one of the globs of
 * a policy. `*` also matches names that begin with a dot; a glob that ends in `/` means everything below. Extended globs
 * (`+(a|b)`) are read literally: they are not needed beside `{a,b}` and their regular expressions can take very long.
 */
export function matchesAny(globs: readonly string[], path: string): boolean {
  if (globs.length === 0) return false;
  const matcher = matchers.get(globs) ?? compile(globs);
  const known = matcher.known.get(path);
  if (known !== undefined) return known;
  const matches = matcher.match(path);
  if (matcher.known.size < MAX_KNOWN) matcher.known.set(path, matches);
  return matches;
}

/** What keeps a glob from meaning what its writer may think, or null. */
export function globProblem(glob: string): { readonly problem: string; readonly expected: string } | null {
  if (glob.startsWith('!')) {
    return {
      problem: 'is a negation, which would mean every other file',
      expected: 'a glob of the files that are meant',
    };
  }
  if (/\\[\w.-]|\\$/.test(glob)) return { problem: 'has a backslash', expected: '"/" between directories' };
  if (glob.split('/').includes('..')) {
    return { problem: 'leads out of the directory it is relative to', expected: 'a glob without ".."' };
  }
  for (const [open, close] of ['[]', '{}']) {
    if (open !== undefined && close !== undefined && !isPaired(glob, open, close)) {
      return { problem: `has a "${open}" without "${close}", or the other way round`, expected: 'both' };
    }
  }
  return null;
}

/** Whether each `open` has its `close` after it; what a backslash escapes does not count. */
function isPaired(glob: string, open: string, close: string): boolean {
  let depth = 0;
  for (const [character] of glob.matchAll(/\\.|[^\\]/gs)) {
    if (character === open) depth += 1;
    if (character === close) depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

function compile(globs: readonly string[]): Matcher {
  const match = picomatch(globs.map(rooted), { dot: true, noextglob: true, strictSlashes: true });
  const matcher = { match, known: new Map<string, boolean>() };
  matchers.set(globs, matcher);
  return matcher;
}

function rooted(glob: string): string {
  const bare = glob.startsWith('./') ? glob.slice(2) : glob.startsWith('/') ? glob.slice(1) : glob;
  return bare.endsWith('/') ? `${bare}**` : bare;
}
