import { isUtf8 } from 'node:buffer';

/**
 * Bytes as text: UTF-8 where they are; each byte that is no part of UTF-8 is the lone surrogate U+DC00 plus its value (Python's
 * `surrogateescape`, PEP 383), so that texts are equal exactly where their bytes are.
 */
export function textOf(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString('utf8');
  const pieces: string[] = [];
  let sound = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    if (length > 0) {
      at += length;
      continue;
    }
    pieces.push(bytes.toString('utf8', sound, at), escaped(bytes[at] ?? 0));
    at += 1;
    sound = at;
  }
  pieces.push(bytes.toString('utf8', sound));
  return pieces.join('');
}

/** The bytes that such a text stands for. */
export function bytesOf(text: string): Buffer {
  if (!STRAY.test(text)) return Buffer.from(text);
  const pieces = text.split(STRAY);
  return Buffer.concat(
    pieces.map((piece, index) => (index % 2 === 0 ? Buffer.from(piece) : Buffer.of(piece.charCodeAt(0) - 0xdc00))),
  );
}

/** A text put together of others, in which bytes may have come to stand so that they are UTF-8 together. */
export function rejoined(text: string): string {
  return STRAY.test(text) ? textOf(bytesOf(text)) : text;
}

/** One byte that is no text of its own. */
export function escaped(byte: number): string {
  return String.fromCharCode(0xdc00 + byte);
}

const STRAY = /([\udc80-\udcff])/u;

/** How many bytes the UTF-8 character at an offset has; 0 where there is none (RFC 3629, section 4). */
function sequenceLength(bytes: Buffer, at: number): number {
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
