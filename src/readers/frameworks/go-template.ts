import { MASK } from '../../postgres/conninfo/placeholders.ts';

/**
 * A YAML text that a template makes (`{{ … }}` of Helm, Jinja and their like), as YAML reads it before: what stands alone on its
 * line is blank, the rest a word of the same length, so that quotes and colons within mean nothing to YAML and all offsets
 * stay.
 */
export function maskTemplates(text: string): string {
  if (!text.includes('{{')) return text;
  let masked = '';
  let done = 0;
  for (let start = text.indexOf('{{'); start >= 0; start = text.indexOf('{{', done)) {
    const close = text.indexOf('}}', start + 2);
    if (close < 0) break;
    const end = text[close + 2] === '}' ? close + 3 : close + 2;
    const alone = isBlankBefore(text, start) && isBlankAfter(text, end);
    masked += text.slice(done, start);
    masked += alone ? text.slice(start, end).replace(/[^\n]/g, ' ') : MASK.repeat(end - start);
    done = end;
  }
  return masked + text.slice(done);
}

/** Wider indentation than this is not looked through. */
const WIDEST = 200;

function isBlankBefore(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - WIDEST), at);
  return /^[ \t]*$/.test(before.slice(before.lastIndexOf('\n') + 1));
}

function isBlankAfter(text: string, at: number): boolean {
  const after = text.slice(at, at + WIDEST);
  const newline = after.indexOf('\n');
  return /^[ \t\r]*$/.test(newline < 0 ? after : after.slice(0, newline));
}
