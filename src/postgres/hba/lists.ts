/**
 * The items of a comma list as `SplitGUCList` (varlena.c) takes it apart; null where it is not one. An item may stand in
 * quotes, `""` within them is one; an unquoted item may not be empty.
 */
export function splitList(text: string): readonly string[] | null {
  const items: string[] = [];
  let at = skipBlanks(text, 0);
  if (at >= text.length) return items;
  for (;;) {
    if (text[at] === '"') {
      const parts: string[] = [];
      let from = at + 1;
      for (;;) {
        const end = text.indexOf('"', from);
        if (end < 0) return null;
        parts.push(text.slice(from, end));
        at = end + 1;
        if (text[at] !== '"') break;
        from = at + 1;
      }
      items.push(parts.join('"'));
    } else {
      const start = at;
      while (at < text.length && text[at] !== ',' && !isSpace(text[at])) at += 1;
      if (at === start) return null;
      items.push(text.slice(start, at));
    }
    at = skipBlanks(text, at);
    if (at >= text.length) return items;
    if (text[at] !== ',') return null;
    at = skipBlanks(text, at + 1);
  }
}

/** `scanner_isspace`. */
function isSpace(character: string | undefined): boolean {
  return character !== undefined && ' \t\n\r\v\f'.includes(character);
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (isSpace(text[at])) at += 1;
  return at;
}

/** C's `atoi` on a 64-bit machine: the leading number, cut to 32 bits; 0 without one. */
export function atoi(text: string): number {
  const match = /^[ \t\n\v\f\r]{0,64}([+-]?)0*(\d{0,20})/.exec(text);
  const digits = BigInt(match?.[2] || '0');
  const limit = 2n ** 63n;
  const value = match?.[1] === '-' ? (digits > limit ? -limit : -digits) : digits >= limit ? limit - 1n : digits;
  return Number(BigInt.asIntN(32, value));
}
