/**
 * How many bytes of a file a stretch of its text stands for. The text is UTF-8 in which each byte that is not is a lone
 * surrogate, U+DC80 to U+DCFF (see files/decode.ts): such a byte counts as the one it is.
 */
export function byteLength(text: string, start = 0, end: number = text.length): number {
  let bytes = 0;
  for (let at = start; at < end; at += 1) bytes += bytesAt(text, at);
  return bytes;
}

/** The bytes of one UTF-16 code unit; each half of a surrogate pair counts two of its four. */
export function bytesAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  if (code < 0xd800 || code > 0xdfff) return 3;
  return code >= 0xdc80 && code <= 0xdcff && !isHighSurrogate(text.charCodeAt(at - 1)) ? 1 : 2;
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}
