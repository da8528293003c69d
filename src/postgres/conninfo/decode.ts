import { bytesOf, escaped, textOf } from '../byte-text.ts';
import type { PgMajor } from '../versions.ts';

/** A decoded item of a URI, or libpq's message about it. */
export type Decoded = { readonly value: string } | { readonly error: string };

const HEX = /^[0-9A-Fa-f]{2}$/;

/**
 * conninfo_uri_decode of fe-connect.c: `%XX` to bytes, `+` stays, `%00` is refused. `masked` is the raw item with its
 * placeholders masked, `raw` the same with their text, which comes through undecoded. Version 18 trims blanks and refuses
 * inner ones.
 */
export function decodeItem(masked: string, raw: string, major: PgMajor): Decoded {
  let start = 0;
  let end = masked.length;
  if (major >= 18) {
    while (start < end && masked[start] === ' ') start += 1;
    while (end > start && masked[end - 1] === ' ') end -= 1;
  }
  const item = masked.slice(start, end);
  const inner = major >= 18 ? item.indexOf(' ') : -1;
  if (inner < 0 && !item.includes('%')) return { value: raw.slice(start, end) };
  const decoded = decodePercent(item.slice(0, inner < 0 ? item.length : inner), raw.slice(start, end));
  if (decoded === 'invalid') return { error: `invalid percent-encoded token: "${raw}"` };
  if (decoded === 'zero') return { error: `forbidden value %00 in percent-encoded value: "${raw}"` };
  if (inner >= 0) return { error: `unexpected spaces found in "${raw}", use percent-encoded spaces (%20) instead` };
  return { value: decoded.value };
}

/** Percent-decoding to bytes, as text (see byte-text.ts). Masked characters take their text from `raw`. */
export function decodePercent(masked: string, raw: string): { readonly value: string } | 'invalid' | 'zero' {
  if (!masked.includes('%')) return { value: raw.slice(0, masked.length) };
  let value = '';
  let copied = 0;
  let isText = true;
  for (let at = masked.indexOf('%'); at >= 0; at = masked.indexOf('%', at + 3)) {
    const digits = masked.slice(at + 1, at + 3);
    if (!HEX.test(digits)) return 'invalid';
    const byte = Number.parseInt(digits, 16);
    if (byte === 0) return 'zero';
    if (byte >= 0x80) isText = false;
    value += raw.slice(copied, at) + (byte < 0x80 ? String.fromCharCode(byte) : escaped(byte));
    copied = at + 3;
  }
  value += raw.slice(copied, masked.length);
  return { value: isText ? value : textOf(bytesOf(value)) };
}
