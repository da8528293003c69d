import { MASK } from '../../postgres/conninfo/placeholders.ts';
import { CLOSING, nextOf } from '../../postgres/template-marks.ts';

/** Marks of Helm, Jinja and ERB. `${#list[@]}` of a shell is none. */
const OPENING = /\{\{|\{%|(?<!\$)\{#|<%/g;

/**
 * A YAML text that a template makes (`{{ … }}`, `{% … %}`, `<% … %>` of Helm, Jinja, ERB and their like), as YAML reads it
 * before: what stands alone on its line is blank, the rest a word of the same length, so that quotes and colons within mean
 * nothing to YAML and all offsets stay. Of branches all are there, one after the other.
 */
export function maskTemplates(text: string): string {
  let masked = '';
  let done = 0;
  OPENING.lastIndex = 0;
  const found = new Map<string, number>();
  for (let match = OPENING.exec(text); match !== null; match = OPENING.exec(text)) {
    const start = match.index;
    const end = endOf(text, start, match[0], found);
    if (end === null) continue;
    const alone = isBlankBefore(text, start) && isBlankAfter(text, end);
    masked += text.slice(done, start);
    masked += alone ? text.slice(start, end).replace(/[^\n]/g, ' ') : MASK.repeat(end - start);
    done = end;
    OPENING.lastIndex = end;
  }
  return done === 0 ? text : masked + text.slice(done);
}

/** Where a mark ends; null for text that only looks like one: two characters that stand in many texts. */
function endOf(text: string, start: number, opening: string, found: Map<string, number>): number | null {
  const close = nextOf(text, CLOSING[opening] ?? '', start + 2, found);
  if (close === text.length) return null;
  if (opening === '{{') return text[close + 2] === '}' ? close + 3 : close + 2;
  // Over several lines only what begins one is a template's.
  return close < nextOf(text, '\n', start, found) || isBlankBefore(text, start) ? close + 2 : null;
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
