/** A decoded string of JSON, and where each of its characters stands, and its end. */
export interface JsonText {
  readonly text: string;
  readonly offsets: readonly number[];
}

const SIMPLE: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/** The string between two offsets, the quotes left out (RFC 8259, section 7). */
export function jsonText(source: string, start: number, end: number): JsonText {
  let text = '';
  const offsets: number[] = [];
  for (let at = start; at < end; ) {
    offsets.push(at);
    if (source[at] !== '\\') {
      text += source[at] ?? '';
      at += 1;
      continue;
    }
    const next = source[at + 1] ?? '';
    const code = next === 'u' ? /^[0-9A-Fa-f]{4}$/.exec(source.slice(at + 2, at + 6)) : null;
    text += code === null ? (SIMPLE[next] ?? next) : String.fromCharCode(Number.parseInt(code[0], 16));
    at += code === null ? 2 : 6;
  }
  offsets.push(end);
  return { text, offsets };
}
