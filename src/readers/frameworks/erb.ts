import { MASK } from '../../postgres/conninfo/placeholders.ts';

/**
 * A YAML text that ERB makes, as YAML reads it before ERB has run: what tags print is a word of the same length, tags that
 * print nothing are blank, so that quotes and colons in them mean nothing to YAML and all offsets stay. Newlines within tags
 * become part of the word.
 */
export function maskErb(text: string): string {
  if (!text.includes('<%')) return text;
  let masked = '';
  let done = 0;
  for (let start = text.indexOf('<%'); start >= 0; start = text.indexOf('<%', done)) {
    const close = text.indexOf('%>', start + 2);
    if (close < 0) break;
    const end = close + 2;
    masked += text.slice(done, start);
    masked += text[start + 2] === '=' ? MASK.repeat(end - start) : text.slice(start, end).replace(/[^\n]/g, ' ');
    done = end;
  }
  return masked + text.slice(done);
}
