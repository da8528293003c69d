/** C's view of a text: what isspace() of the C locale takes for a blank, and sizes in bytes. */

const BLANKS = ' \t\n\v\f\r';

/** Whether a character is a blank for isspace(); a no-break space is none. */
export function isBlank(char: string | undefined): boolean {
  return char !== undefined && char !== '' && BLANKS.includes(char);
}

/** Bytes of a text as UTF-8. */
export function byteLength(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // Each half of a surrogate pair counts two of the pair's four bytes.
    bytes += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 2 : 3;
  }
  return bytes;
}
