import { isUtf8 } from 'node:buffer';

/** Text as git tells it: a file with a NUL byte near its start is binary. UTF-16 with a byte order mark is text. */
export function looksBinary(start: Buffer): boolean {
  return start.includes(0) && !hasUtf16Mark(start);
}

const GIT_CRYPT = Buffer.from('\0GITCRYPT\0');

/** Whether git-crypt keeps the file: nothing in it is what the server will read. */
export function isSealed(bytes: Buffer): boolean {
  return bytes.subarray(0, GIT_CRYPT.length).equals(GIT_CRYPT);
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
