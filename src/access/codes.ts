/**
 * A set of database or user names by their numbers in a space. `only` is a list; `except` is every name but those listed,
 * names included that stand nowhere in the file.
 */
export interface CodeSet {
  readonly kind: 'only' | 'except';
  /** Ascending, each once. */
  readonly codes: readonly number[];
}

export const ALL_CODES: CodeSet = { kind: 'except', codes: [] };
export const NO_CODES: CodeSet = { kind: 'only', codes: [] };

export function only(codes: Iterable<number>): CodeSet {
  return { kind: 'only', codes: [...new Set(codes)].sort((a, b) => a - b) };
}

export function except(codes: Iterable<number>): CodeSet {
  return { kind: 'except', codes: [...new Set(codes)].sort((a, b) => a - b) };
}

export function uniteCodes(a: CodeSet, b: CodeSet): CodeSet {
  if (a.kind === 'only') return b.kind === 'only' ? only([...a.codes, ...b.codes]) : lessCodes(b, a);
  if (b.kind === 'only') return lessCodes(a, b);
  const held = new Set(b.codes);
  return except(a.codes.filter((code) => held.has(code)));
}

/** The complement of `a` without what `b` names: `a` is `except`, `b` is `only`. */
function lessCodes(a: CodeSet, b: CodeSet): CodeSet {
  const named = new Set(b.codes);
  return except(a.codes.filter((code) => !named.has(code)));
}

export function isAllCodes(set: CodeSet): boolean {
  return set.kind === 'except' && set.codes.length === 0;
}

export function isNoCodes(set: CodeSet): boolean {
  return set.kind === 'only' && set.codes.length === 0;
}
