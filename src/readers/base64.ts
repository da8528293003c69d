const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** What no text has: bytes that are no UTF-8, and control characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const BINARY = /[\uFFFD\u0000-\u0008\u000E-\u001F]/;

/** The text that Base64 stands for, line ends behind it left out; null where it is none, as of a word with letters alone. */
export function fromBase64(text: string): string | null {
  const whole = text.replace(/\s/g, '');
  if (!BASE64.test(whole)) return null;
  const decoded = new TextDecoder().decode(Uint8Array.from(atob(whole), (char) => char.charCodeAt(0))).trimEnd();
  return BINARY.test(decoded) ? null : decoded;
}
