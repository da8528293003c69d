import { lowerAscii } from './parameters.ts';

/** parse_bool() of bool.c: 1, 0, and any unambiguous start of true, false, yes, no, on, off, in any case. */
export function parseBool(text: string): boolean | null {
  const lower = lowerAscii(text);
  if (lower === '') return null;
  if ('true'.startsWith(lower) || 'yes'.startsWith(lower) || lower === 'on' || lower === '1') return true;
  if ('false'.startsWith(lower) || 'no'.startsWith(lower) || lower === 'off' || lower === 'of' || lower === '0') {
    return false;
  }
  return null;
}
