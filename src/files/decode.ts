import { isUtf8 } from 'node:buffer';

/** Text as git tells it: a file with a NUL byte near its start is binary. UTF-16 with a byte order mark is text. */
export function looksBinary(start: Buffer): boolean {
  return start.includes(0) && !hasUtf16Mark(start);
}

/** Whether a text begins with the byte order mark of UTF-16. */
export function hasUtf16Mark(bytes: Buffer): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

/**
 * Bytes to text. Bytes that are not UTF-8 are read as Latin-1, one character a byte, so that every byte keeps its place.
 * A UTF-8 byte order mark stays: PostgreSQL reads it as part of the first word.
 */
export function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.subarray(2).toString('utf16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    const even = bytes.subarray(2, bytes.length - (bytes.length % 2));
    return Buffer.from(even).swap16().toString('utf16le');
  }
  // The buffer is used again for the next file: toString copies.
  return isUtf8(bytes) ? bytes.toString('utf8') : bytes.toString('latin1');
}

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
    pieces.push(bytes.toString('utf8', sound, at), String.fromCharCode(0xdc00 + (bytes[at] ?? 0)));
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
