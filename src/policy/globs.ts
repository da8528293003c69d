import picomatch from 'picomatch';

interface Matcher {
  readonly match: (path: string) => boolean;
  /** Answers so far: every rule asks for every file. */
  readonly known: Map<string, boolean>;
}

const MAX_KNOWN = 1 << 16;
const matchers = new WeakMap<readonly string[], Matcher>();

/**
 * Whether a path (relative to the root, `/` between its parts) is meant by one of the globs of a policy. Globs are
 * relative to the root too, wherever the policy file stands; `*` also matches names that begin with a dot; a glob that
 * ends in `/` means everything below. Extended globs (`+(a|b)`) are read literally: they are not needed beside `{a,b}`
 * and their regular expressions can take very long.
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
