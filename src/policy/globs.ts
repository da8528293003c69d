import picomatch from 'picomatch';

const compiled = new WeakMap<readonly string[], (path: string) => boolean>();

/**
 * Whether a path (relative to the root, `/` between its parts) is meant by one of the globs of a policy. Globs are
 * relative to the root too, wherever the policy file stands; `*` also matches names that begin with a dot; a glob that
 * ends in `/` means everything below. Extended globs (`+(a|b)`) are read literally: they are not needed beside `{a,b}`
 * and their regular expressions can take very long.
 */
export function matchesAny(globs: readonly string[], path: string): boolean {
  if (globs.length === 0) return false;
  let match = compiled.get(globs);
  if (match === undefined) {
    match = picomatch(globs.map(rooted), { dot: true, noextglob: true, strictSlashes: true });
    compiled.set(globs, match);
  }
  return match(path);
}

function rooted(glob: string): string {
  const bare = glob.startsWith('./') ? glob.slice(2) : glob.startsWith('/') ? glob.slice(1) : glob;
  return bare.endsWith('/') ? `${bare}**` : bare;
}
