import type { CommentStyle, LineComment, StringForm } from './comment-styles.ts';

/** A comment of a file: offsets of all of it, and the text between its delimiters. */
export interface Comment {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Offset at which `text` begins. */
  readonly textStart: number;
}

/** What may stand before a quote that opens a value: nothing, or one of these. */
const BEFORE_VALUE = new Set([':', '=', '-', '[', '{', ',', '(', '?']);

/**
 * The comments of a text, in order, in one pass. It knows of each language what it takes to tell a comment from a string,
 * not its whole grammar; a quote that is never closed costs the rest of its line.
 */
export function scanComments(text: string, style: CommentStyle): Comment[] {
  const comments: Comment[] = [];
  const first = firstCharacters(style);
  const neverClosed = new Set<StringForm>();
  let at = 0;
  let lineStart = 0;
  let lineIsBlank = true;

  function skipTo(end: number): void {
    const newline = text.slice(at, end).lastIndexOf('\n');
    if (newline >= 0) lineStart = at + newline + 1;
    lineIsBlank = newline >= 0 && end === lineStart;
    at = end;
  }

  while (at < text.length) {
    const character = text.charAt(at);
    if (!first.has(character)) {
      at++;
      if (character === '\n') {
        lineStart = at;
        lineIsBlank = true;
      } else if (!isBlank(character)) lineIsBlank = false;
      continue;
    }
    const comment = blockCommentAt(text, at, style) ?? lineCommentAt(text, at, lineIsBlank, style);
    if (comment !== null) {
      comments.push(comment);
      skipTo(comment.end);
      continue;
    }
    const string = style.strings.find(
      (form) => text.startsWith(form.open, at) && !neverClosed.has(form) && isValueStart(text, at, lineStart, form),
    );
    const end = string === undefined ? null : endOfString(text, at + string.open.length, string);
    if (string !== undefined && end === null) neverClosed.add(string);
    skipTo(end ?? at + 1);
  }
  return comments;
}

function firstCharacters({ lines, blocks, strings }: CommentStyle): Set<string> {
  return new Set([...lines, ...blocks, ...strings].map(({ open }) => open.charAt(0)));
}

function isPlace(text: string, at: number, lineIsBlank: boolean, { place }: LineComment): boolean {
  if (place === 'anywhere' || lineIsBlank) return true;
  return place === 'spaced' && isBlank(text.charAt(at - 1));
}

function isValueStart(text: string, at: number, lineStart: number, form: StringForm): boolean {
  if (form.at === 'anywhere') return true;
  let before = at - 1;
  while (before >= lineStart && isBlank(text.charAt(before))) before--;
  return before < lineStart || BEFORE_VALUE.has(text.charAt(before));
}

function isBlank(character: string): boolean {
  return character === ' ' || character === '\t' || character === '\r';
}

function blockCommentAt(text: string, start: number, style: CommentStyle): Comment | null {
  const form = style.blocks.find(({ open }) => text.startsWith(open, start));
  if (form === undefined) return null;
  const textStart = start + form.open.length;
  const closed = text.indexOf(form.close, textStart);
  const textEnd = closed < 0 ? text.length : closed;
  const end = closed < 0 ? text.length : closed + form.close.length;
  return { start, end, text: text.slice(textStart, textEnd), textStart };
}

function lineCommentAt(text: string, start: number, lineIsBlank: boolean, style: CommentStyle): Comment | null {
  const form = style.lines.find((line) => text.startsWith(line.open, start) && isPlace(text, start, lineIsBlank, line));
  if (form === undefined) return null;
  const newline = text.indexOf('\n', start);
  const end = newline < 0 ? text.length : newline;
  const textStart = start + form.open.length;
  return { start, end, text: text.slice(textStart, end), textStart };
}

/** Offset after a string's closing quote, or of the line's end for a string that ends with it; null if never closed. */
function endOfString(text: string, from: number, { close, escapes, multiline }: StringForm): number | null {
  const last = close.charAt(0);
  for (let at = from; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '\n' && !multiline) return at;
    if (character === '\\' && escapes && !(text.charAt(at + 1) === '\n' && !multiline)) at++;
    else if (character === last && text.startsWith(close, at)) return at + close.length;
  }
  return multiline ? null : text.length;
}
