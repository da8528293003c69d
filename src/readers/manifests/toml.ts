import { parse } from 'smol-toml';
import type { Ecosystem } from '../../postgres/tls/driver.ts';
import { isRecord, linesOf, type ManifestFormat, type NamedPackage, property, stringOf } from './format.ts';

/** A TOML document as plain values; null where it is none. */
export function tomlOf(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return null;
  }
}

/** A table of `name = "range"` or `name = { version = "range" }`, as Cargo and Poetry have them. */
export function* dependencyTable(
  text: string,
  table: unknown,
  development: boolean,
  wanted: (name: string) => boolean,
  normalise: (name: string) => string = (name) => name,
): Iterable<NamedPackage> {
  if (!isRecord(table)) return;
  for (const [key, value] of Object.entries(table)) {
    const written = stringOf(property(value, 'package')) ?? key;
    const name = normalise(written);
    if (!wanted(name)) continue;
    const range = stringOf(value) ?? stringOf(property(value, 'version'));
    yield { name, range, version: null, development, ...keyPlace(text, key) };
  }
}

/** Where a key is assigned: at the beginning of a line, or as the last part of a table's header. */
function keyPlace(text: string, key: string): { readonly start: number; readonly end: number } {
  for (const { line, start } of linesOf(text)) {
    const at = line.indexOf(key);
    if (at < 0) continue;
    const before = line.slice(0, at);
    const after = line.slice(at + key.length);
    if (
      /^\s*["']?$/.test(before)
        ? /^["']?\s*[.=]/.test(after)
        : /^\s*\[.*\.["']?$/.test(before) && /^["']?\]/.test(after)
    ) {
      return { start: start + at, end: start + at + key.length };
    }
  }
  return { start: 0, end: 0 };
}

/** Cargo.lock, poetry.lock, uv.lock, pdm.lock: `[[package]]` with `name` and `version`, one under the other. */
export function packageTables(
  ecosystem: Ecosystem,
  normalise: (name: string) => string = (name) => name,
): ManifestFormat {
  return {
    ecosystem,
    lock: true,
    *read(text, wanted) {
      const entry = /^name = "([\w.-]{1,100})"\r?\nversion = "([\w.+!-]{1,60})"/gm;
      for (const match of text.matchAll(entry)) {
        const [, written = '', version = ''] = match;
        const name = normalise(written);
        if (!wanted(name)) continue;
        const start = match.index + 'name = "'.length;
        yield { name, version, range: null, development: false, start, end: start + written.length };
      }
    },
  };
}
