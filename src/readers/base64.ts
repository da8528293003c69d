const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** The text that Base64 stands for, line ends behind it left out; null where it is none. */
export function fromBase64(text: string): string | null {
  const whole = text.replace(/\s/g, '');
  if (!BASE64.test(whole)) return null;
  return new TextDecoder().decode(Uint8Array.from(atob(whole), (char) => char.charCodeAt(0))).trimEnd();
}
