import { type ConfLine, readConfLine } from '../postgres/settings/lexer.ts';

/**
 * Templates of postgresql.conf (Jinja, ERB, Go, mustache, envsubst, autoconf): which lines are the template's own, and which
 * values it will fill in. Nothing is guessed: a value that any tag takes part in is unknown.
 */

/** An assignment whose value a template fills in. Offsets as in ConfLine. */
export type TemplatedLine = Extract<ConfLine, { readonly kind: 'assignment' }>;

const TAG = /\{\{|\{%|\{#|<%/;
const PLACEHOLDER =
  /\{\{|\{%|\{#|<%|\$\{|\$\(|\$[A-Z_][A-Z0-9_]+|%[A-Z][A-Z0-9_]+%|@[A-Z][A-Z0-9_]*@|__[A-Z][A-Z0-9_]*__/;

/** Tags that steer the template and print nothing, and their ends. Go writes them like values: see GO_CONTROL. */
const CONTROL: readonly (readonly [open: string, close: string])[] = [
  ['{%', '%}'],
  ['{#', '#}'],
  ['<%', '%>'],
  ['{{', '}}'],
];
const GO_CONTROL =
  /^\{\{-?[ \t\r\n]*(?:if|else|end|range|with|define|block|template|include|\/\*|#|\/|!|\^|>|\$\w*[ \t]*:?=)/;
const NAME = /[ \t]*([A-Za-z_][A-Za-z_0-9]*(?:\.[A-Za-z_][A-Za-z_0-9]*)?)(?=[ \t=])/y;
const EQUALS = /[ \t]*=?[ \t]*/y;

/**
 * Whether a value holds a placeholder. A shell command of the server (`archive_command`) may hold variables of the shell and
 * percent signs that are meant: there only tags count.
 */
export function isTemplated(name: string, value: string): boolean {
  return (/_command$/i.test(name) ? TAG : PLACEHOLDER).test(value);
}

/** Whether the text has tags that steer a template, so that of two assignments either may be the one that is kept. */
export function hasControlTags(text: string): boolean {
  for (const line of text.split('\n')) {
    const start = line.trimStart();
    if (start.startsWith('{%') || (start.startsWith('<%') && !start.startsWith('<%='))) return true;
    if (start.startsWith('{{') && GO_CONTROL.test(start)) return true;
  }
  return false;
}

/**
 * The lines that a tag goes on over, from the second to the one it ends in: nothing in them is the server's. The line it
 * starts in is one of these, too, where the tag comes first. In a `plain` file, one that is not named like a template, a line
 * that the server can read opens none.
 */
export function templateBlocks(text: string, plain: boolean): readonly (readonly [start: number, end: number])[] {
  const blocks: (readonly [number, number])[] = [];
  const unclosed = new Set<string>();
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const opened = openTag(text, start, end);
    const readable = plain && opened !== null && readConfLine(text, start, end)?.kind !== 'syntax-error';
    const close = opened === null || readable || unclosed.has(opened.close) ? -1 : text.indexOf(opened.close, end);
    if (opened === null || close < 0) {
      if (opened !== null && !readable) unclosed.add(opened.close);
      start = end + 1;
      continue;
    }
    const last = text.indexOf('\n', close);
    const blockEnd = last < 0 ? text.length : last;
    blocks.push([opened.first ? start : end + 1, blockEnd]);
    start = blockEnd + 1;
  }
  return blocks;
}

interface OpenTag {
  readonly close: string;
  /** Nothing but blanks stands before it. */
  readonly first: boolean;
}

/**
 * The tag that a line leaves open; null for none. Within a line only `<%` and `{{` open one: the other two could stand in a
 * log_line_prefix.
 */
function openTag(text: string, start: number, end: number): OpenTag | null {
  const line = text.slice(start, end);
  const blanks = line.length - line.trimStart().length;
  if (line.charAt(blanks) === '#') return null;
  for (let at = blanks; at < line.length; ) {
    const pair = CONTROL.find(
      ([open]) => line.startsWith(open, at) && (at === blanks || open === '<%' || open === '{{'),
    );
    if (pair === undefined) {
      at += 1;
      continue;
    }
    const found = line.indexOf(pair[1], at + 2);
    if (found < 0) return { close: pair[1], first: at === blanks };
    at = found + 2;
  }
  return null;
}

/**
 * A line that the server could not read as it stands: the assignment that the template makes of it, `nothing` for a line
 * of the template's own, null where no template explains it.
 */
export function readTemplatedLine(text: string, start: number, end: number): TemplatedLine | 'nothing' | null {
  const line = text.slice(start, end);
  if (!PLACEHOLDER.test(line)) return null;
  const masked = withoutControlTags(line);
  const plain = readConfLine(masked, 0, masked.length);
  if (plain === null) return 'nothing';
  if (plain.kind === 'assignment') {
    const written = line.slice(plain.nameEnd, plain.valueEnd);
    if (written === masked.slice(plain.nameEnd, plain.valueEnd)) return shifted(plain, start);
  }
  const named = nameOf(line, masked);
  if (named === null) return PLACEHOLDER.test(line.slice(0, commentStart(line, 0))) ? 'nothing' : null;
  const valueEnd = commentStart(line, named.valueStart);
  const value = line.slice(named.valueStart, valueEnd).trimEnd();
  if (!PLACEHOLDER.test(value)) return null;
  const assignment = { kind: 'assignment', name: named.name, value, quoted: false } as const;
  const nameEnd = named.nameStart + named.name.length;
  const offsets = { nameStart: named.nameStart, nameEnd, valueStart: named.valueStart };
  return shifted({ ...assignment, ...offsets, valueEnd: named.valueStart + value.length }, start);
}

function shifted(line: TemplatedLine, by: number): TemplatedLine {
  return {
    ...line,
    nameStart: line.nameStart + by,
    nameEnd: line.nameEnd + by,
    valueStart: line.valueStart + by,
    valueEnd: line.valueEnd + by,
  };
}

/** The name that a line starts with, tags that print nothing aside, and where in the line itself its value starts. */
function nameOf(
  line: string,
  masked: string,
): { readonly name: string; readonly nameStart: number; readonly valueStart: number } | null {
  NAME.lastIndex = 0;
  const found = NAME.exec(masked);
  const name = found?.[1];
  if (found === null || name === undefined) return null;
  EQUALS.lastIndex = found[0].length;
  EQUALS.test(line);
  return { name, nameStart: found[0].length - name.length, valueStart: EQUALS.lastIndex };
}

/** The line with blanks for the tags that print nothing. A tag without an end on the line takes the rest of it. */
function withoutControlTags(line: string): string {
  let masked = '';
  let at = 0;
  while (at < line.length) {
    const pair = CONTROL.find(([open]) => line.startsWith(open, at));
    if (pair === undefined) {
      masked += line.charAt(at);
      at += 1;
      continue;
    }
    const [open, close] = pair;
    const found = line.indexOf(close, at + open.length);
    const end = found < 0 ? line.length : found + close.length;
    const tag = line.slice(at, end);
    const prints = open === '{{' ? !GO_CONTROL.test(tag) : tag.startsWith('<%=') || tag.startsWith('<%-=');
    masked += prints ? tag : ' '.repeat(tag.length);
    at = end;
  }
  return masked;
}

/** Where a comment starts that is in no quotes and no tag; the end of the line without one. */
function commentStart(line: string, from: number): number {
  let quoted = false;
  for (let at = from; at < line.length; at += 1) {
    const pair =
      CONTROL.find(([open]) => line.startsWith(open, at)) ?? (line.startsWith('${', at) ? ['${', '}'] : null);
    if (pair !== null) {
      const found = line.indexOf(pair[1] ?? '', at + 2);
      if (found < 0) return line.length;
      at = found;
      continue;
    }
    const character = line.charAt(at);
    if (character === "'") quoted = !quoted;
    if (character === '#' && !quoted) return at;
  }
  return line.length;
}
