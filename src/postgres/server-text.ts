/**
 * Text that stands for bytes which need not be UTF-8, as PostgreSQL reads its files: each byte that is no part of UTF-8 is the
 * lone surrogate U+DC00 plus its value (Python's `surrogateescape`, PEP 383), so that texts are equal exactly where their
 * bytes are.
 */

const FIRST_ESCAPE = 0xdc80;
const LAST_ESCAPE = 0xdcff;

/** The text of some bytes. */
export function textOfBytes(bytes: Uint8Array): string {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const pieces: string[] = [];
  let sound = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    if (length > 0) {
      at += length;
      continue;
    }
    if (at > sound) pieces.push(decoder.decode(bytes.subarray(sound, at)));
    pieces.push(String.fromCharCode(0xdc00 + (bytes[at] ?? 0)));
    at += 1;
    sound = at;
  }
  if (sound < bytes.length) pieces.push(decoder.decode(bytes.subarray(sound)));
  return pieces.join('');
}

/** The bytes of a text; those of U+FFFD for a lone surrogate that stands for no byte. */
export function bytesOfText(text: string): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  if (!/[\udc80-\udcff]/.test(text)) return bytes;
  const escaped = new Uint8Array(bytes.length);
  let length = 0;
  let from = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const width = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (code >= FIRST_ESCAPE && code <= LAST_ESCAPE) escaped[length++] = code - 0xdc00;
    else for (let at = 0; at < width; at += 1) escaped[length++] = bytes[from + at] ?? 0;
    from += width;
  }
  return escaped.subarray(0, length);
}

/** A text put together of others, in which escaped bytes may have come to stand so that they are UTF-8. */
export function rejoined(text: string): string {
  return /[\udc80-\udcff]/.test(text) ? textOfBytes(bytesOfText(text)) : text;
}

/** How many bytes the UTF-8 character at an offset has; 0 where there is none (RFC 3629, section 4). */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const [first = 0, second = 0] = [bytes[at], bytes[at + 1]];
  if (first < 0x80) return 1;
  const length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
  if (length === 0) return 0;
  const least = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const most = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  if (second < least || second > most) return 0;
  for (let next = 2; next < length; next += 1) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}
