import { isUtf8 } from 'node:buffer';

/**
 * Bytes to text as PostgreSQL reads its files: as bytes, whatever marks they begin with. UTF-8 where they are; each byte that
 * is no part of UTF-8 is the lone surrogate U+DC00 plus its value (Python's `surrogateescape`, PEP 383), so that texts are
 * equal exactly where their bytes are.
 */
export function decodeForServer(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString('utf8');
  const pieces: string[] = [];
  let sound = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    if (length > 0) {
      at += length;
      continue;
    }
    if (sound < at) pieces.push(bytes.toString('utf8', sound, at));
    pieces.push(String.fromCharCode(0xdc00 + (bytes[at] ?? 0)));
    at += 1;
    sound = at;
  }
  pieces.push(bytes.toString('utf8', sound));
  return pieces.join('');
}

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

/** The bytes that such a text stands for: the way back. */
export function encodeForServer(text: string): Buffer {
  const bytes = Buffer.allocUnsafe(Buffer.byteLength(text));
  let length = 0;
  let sound = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0xdc80 || code > 0xdcff || isHighSurrogate(text.charCodeAt(at - 1))) continue;
    if (sound < at) length += bytes.write(text.slice(sound, at), length);
    bytes[length] = code - 0xdc00;
    length += 1;
    sound = at + 1;
  }
  length += bytes.write(text.slice(sound), length);
  return bytes.subarray(0, length);
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

/** A text put together of others, in which bytes may have come to stand so that they are UTF-8 together. */
export function rejoined(text: string): string {
  return /[\udc80-\udcff]/.test(text) ? decodeForServer(encodeForServer(text)) : text;
}
