import { own } from '../own.ts';
import { CLOSING, nextOf } from '../template-marks.ts';

/** Stands for each character of a template expression: an ordinary character to the tokenizer, and in no file on purpose. */
const VALUE = '\ue000';
/** Stands for each character of the control part of a template, which leaves no text behind. */
const CONTROL = '\ue001';

/** Where a placeholder may begin; what has no closing mark is matched whole. Every repetition is bounded. */
const OPENING =
  /\{\{|\{%|\{#|<%|%\{|\$\{|\$\(|%\(\w{1,64}\)s|%[A-Za-z_]\w{0,63}%|__[A-Za-z0-9]\w{0,63}?__|@@\w{1,64}@@|@[A-Z][A-Z0-9_]{0,63}@/g;

const BRACKETS: Readonly<Record<string, readonly [string, string]>> = {
  '${': ['{', '}'],
  '%{': ['{', '}'],
  '$(': ['(', ')'],
};

/** A variable or substitution in brackets is no longer than this: it keeps the search for its end linear. */
const LONGEST_BRACKET = 128;

/** Go, Handlebars and the like have one pair of marks for values and control: the first word tells. */
const GO_CONTROL =
  /^\{\{[-~]?\s{0,8}(?:(?:if|else|end|range|with|define|block|template|break|continue)\b|[#/^!>]|\$\w{1,64}\s{0,8}:?=)/;

/** A word that begins with a shell variable, or has one where no name or address could have it. */
const SHELL_VARIABLE = /^(?:[\w-]{1,40}=)?\$[A-Za-z_]|^[\w.:]{1,64}[./]\$[A-Za-z_]/;

/** Whether a masked word holds something that a template fills in. */
export function isMasked(word: string): boolean {
  return word.includes(VALUE) || word.includes(CONTROL);
}

/** Whether a masked word is nothing but control. */
export function isControlOnly(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) if (word[at] !== CONTROL) return false;
  return word !== '';
}

/** How many characters of control a masked word begins with, if there is no more of it further on; else 0. */
export function leadingControl(word: string): number {
  let count = 0;
  while (word[count] === CONTROL) count += 1;
  return word.indexOf(CONTROL, count) < 0 ? count : 0;
}

/** How many characters of control a masked word ends with, if there is none before; else 0. */
export function trailingControl(word: string): number {
  const first = word.indexOf(CONTROL);
  if (first <= 0) return 0;
  for (let at = first; at < word.length; at += 1) if (word[at] !== CONTROL) return 0;
  return word.length - first;
}

export function isShellVariable(word: string): boolean {
  return word.includes('$') && SHELL_VARIABLE.test(word);
}

/**
 * The text with every placeholder (`{{ x }}`, `<%= x %>`, `${X}`, `$(X)`, `%X%`, `__X__`, `@@X@@`, `@X@`, `%(x)s`) and every
 * template control (`{% if %}`, `<% end %>`, `{{- range }}`, `%{ for }`) replaced by as many marks, so that blanks, quotes
 * and line feeds within them part no words. The same string where there is nothing of that kind.
 */
export function maskTemplates(text: string): string {
  const pieces: string[] = [];
  const found = new Map<string, number>();
  let copied = 0;
  OPENING.lastIndex = 0;
  for (let match = OPENING.exec(text); match !== null; match = OPENING.exec(text)) {
    const start = match.index;
    const end = endOf(text, start, match[0], found);
    if (end === null) {
      OPENING.lastIndex = start + 1;
      continue;
    }
    pieces.push(
      text.slice(copied, start),
      (isControlMark(text, start, match[0]) ? CONTROL : VALUE).repeat(end - start),
    );
    copied = end;
    OPENING.lastIndex = end;
  }
  if (copied === 0) return text;
  pieces.push(text.slice(copied));
  return pieces.join('');
}

function isControlMark(text: string, start: number, opening: string): boolean {
  if (opening === '{%' || opening === '{#' || opening === '%{') return true;
  if (opening === '<%') return text[start + 2] !== '=';
  return opening === '{{' && GO_CONTROL.test(text.slice(start, start + 100));
}

/** Where the placeholder that begins at `start` ends; null where it does not. */
function endOf(text: string, start: number, opening: string, found: Map<string, number>): number | null {
  const brackets = own(BRACKETS, opening);
  if (brackets !== undefined) return closingBracket(text, start + opening.length, brackets);
  const closing = own(CLOSING, opening);
  if (closing === undefined) return start + opening.length;
  const at = nextOf(text, closing, start + opening.length, found);
  if (at === text.length) return null;
  return at < nextOf(text, '\n', start, found) || beginsLine(text, start) ? at + closing.length : null;
}

function beginsLine(text: string, start: number): boolean {
  let at = start;
  while (at > 0 && (text[at - 1] === ' ' || text[at - 1] === '\t')) at -= 1;
  return at === 0 || text[at - 1] === '\n';
}

function closingBracket(text: string, start: number, [open, close]: readonly [string, string]): number | null {
  let depth = 1;
  const limit = Math.min(text.length, start + LONGEST_BRACKET);
  for (let at = start; at < limit && text[at] !== '\n'; at += 1) {
    if (text[at] === open) depth += 1;
    if (text[at] === close) depth -= 1;
    if (depth === 0) return at + 1;
  }
  return null;
}
