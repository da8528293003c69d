import type { Ecosystem } from '../../postgres/tls/driver.ts';

/** One package as a manifest names it, with the offsets of its name (or of its line) in the text. */
export interface NamedPackage {
  /** As the ecosystem compares names. */
  readonly name: string;
  /** The versions that are allowed, as written; null where the manifest leaves it open. */
  readonly range: string | null;
  /** The one version that it is, where that is certain. */
  readonly version: string | null;
  readonly development: boolean;
  readonly start: number;
  readonly end: number;
}

/** How one manifest or lock file is read. Never throws on content: what cannot be read names nothing. */
export interface ManifestFormat {
  readonly ecosystem: Ecosystem;
  /** A lock file names the versions that are installed, of everything; it does not say what the project itself uses. */
  readonly lock: boolean;
  /** Only of packages that `wanted` asks for: lock files name thousands. */
  read(text: string, wanted: (name: string) => boolean): Iterable<NamedPackage>;
}

/** Offsets of a name's first occurrence that a pattern finds from `from` on; those of `from` itself where there is none. */
export function placeOf(
  text: string,
  name: string,
  before: string,
  after: string,
  from = 0,
): { start: number; end: number } {
  for (let at = text.indexOf(name, from); at >= 0; at = text.indexOf(name, at + 1)) {
    const end = at + name.length;
    if (before.includes(at === 0 ? '\n' : (text[at - 1] ?? '')) && after.includes(text[end] ?? '\n')) {
      return { start: at, end };
    }
  }
  return { start: from, end: from };
}

/** The lines of a text with the offset of each. */
export function* linesOf(text: string): Iterable<{ readonly line: string; readonly start: number }> {
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    yield { line: text.slice(start, text[end - 1] === '\r' ? end - 1 : end), start };
    start = end + 1;
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A property of a parsed document; undefined for what is no object. */
export function property(value: unknown, ...path: readonly string[]): unknown {
  let at: unknown = value;
  for (const key of path) at = isRecord(at) && Object.hasOwn(at, key) ? at[key] : undefined;
  return at;
}

export function stringOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
