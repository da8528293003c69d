import { MASK } from '../../postgres/conninfo/placeholders.ts';

/** Marks of Helm, Jinja and ERB, and how each ends. `${#list[@]}` of a shell is none. */
const OPENING = /\{\{|\{%|(?<!\$)\{#|<%/g;
const CLOSING: Readonly<Record<string, string>> = { '{{': '}}', '{%': '%}', '{#': '#}', '<%': '%>' };

/**
 * A YAML text that a template makes (`{{ … }}`, `{% … %}`, `<% … %>` of Helm, Jinja, ERB and their like), as YAML reads it
 * before: what stands alone on its line is blank, the rest a word of the same length, so that quotes and colons within mean
 * nothing to YAML and all offsets stay. Of branches all are there, one after the other.
 */
export function maskTemplates(text: string): string {
  let masked = '';
  let done = 0;
  OPENING.lastIndex = 0;
  const without = new Set<string>();
  for (let match = OPENING.exec(text); match !== null; match = OPENING.exec(text)) {
    const start = match.index;
    const [opening] = match;
    const end = without.has(opening) ? null : endOf(text, start, opening, without);
    if (end === null) continue;
    const alone = isBlankBefore(text, start) && isBlankAfter(text, end);
    masked += text.slice(done, start);
    masked += alone ? text.slice(start, end).replace(/[^\n]/g, ' ') : MASK.repeat(end - start);
    done = end;
    OPENING.lastIndex = end;
  }
  return done === 0 ? text : masked + text.slice(done);
}

/** Where a mark ends; null for text that only looks like one. `without` takes marks that nothing closes any more. */
function endOf(text: string, start: number, opening: string, without: Set<string>): number | null {
  const closing = CLOSING[opening] ?? '';
  // Two characters that stand in many texts: over several lines only what begins one is a template's.
  if (opening !== '{{' && !isBlankBefore(text, start)) {
    const [line = ''] = text.slice(start, start + LONGEST_TAG).split('\n', 1);
    const close = line.indexOf(closing, 2);
    return close < 0 ? null : start + close + 2;
  }
  const close = text.indexOf(closing, start + 2);
  if (close < 0) {
    without.add(opening);
    return null;
  }
  return opening === '{{' && text[close + 2] === '}' ? close + 3 : close + 2;
}

/** A tag within a line is no longer than this. */
const LONGEST_TAG = 1000;
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
