import { escapedPieces } from '../embedded/escapes.ts';
import type { Piece } from '../embedded/overlay.ts';
import type { Places } from '../line-index.ts';
import { baseName, callOf } from './commands.ts';
import { type Command, sliceWord, type Word } from './lexer.ts';

/** Lines that a script writes to a file. */
export interface Written {
  readonly target: string;
  /** Behind what the file has already. */
  readonly appended: boolean;
  readonly pieces: readonly Piece[];
  /** What is written together: what belongs to another branch, or to an edit in an unknown place, is not. */
  readonly part: string;
}

/** What a command writes to files, by a redirection or by `tee`: only where the script itself says what. */
export function writtenBy(command: Command, text: string, index: Places): readonly Written[] {
  const call = callOf(command);
  const program = baseName(call.program?.text ?? '');
  const part = command.branch === 0 ? '' : `branch-${index.at(command.branch).line}`;
  if (program === 'tee') {
    const appended = call.args.some(({ text: word }) => /^-[a-z]*a[a-z]*$|^--append$/.test(word));
    const pieces = [...bodies(command, text, index), ...command.input.flatMap((one) => outputOf(one, text, index))];
    const targets = call.args.filter(({ text: word }) => !word.startsWith('-'));
    return targets.map((target) => ({ target: target.text, appended, pieces, part }));
  }
  const redirect = command.redirects.findLast(({ operator }) => operator === '>' || operator === '>>');
  if (redirect === undefined) return [];
  const pieces = outputOf(command, text, index);
  return [{ target: redirect.target.text, appended: redirect.operator === '>>', pieces, part }];
}

/** What a command prints, as far as that stands in the script. */
function outputOf(command: Command, text: string, index: Places): readonly Piece[] {
  const { program, args } = callOf(command);
  switch (baseName(program?.text ?? '')) {
    case 'cat':
      return args.every(({ text: word }) => word === '-') ? bodies(command, text, index) : [];
    case 'echo': {
      const words = args.slice(args.findIndex(({ text: word }) => !/^-[neE]+$/.test(word)));
      return printed(args.length === 0 ? [] : words, index);
    }
    case 'printf':
      return formatted(args, index);
    default:
      return [];
  }
}

function bodies({ redirects }: Command, text: string, index: Places): readonly Piece[] {
  return redirects.flatMap(({ here, operator, target }) => {
    if (operator === '<<<') return printed([target], index);
    if (here === null) return [];
    const pieces: Piece[] = [];
    for (let at = here.start; at < here.end; ) {
      const newline = text.indexOf('\n', at);
      const stop = newline < 0 || newline > here.end ? here.end : newline;
      pieces.push({ text: text.slice(at, stop).replace(/\r$/, ''), ...index.at(at) });
      at = stop + 1;
    }
    return pieces;
  });
}

/** `printf FORMAT WORD…`: the words where the format is one for lines, else the format. */
function formatted(args: readonly Word[], index: Places): readonly Piece[] {
  const [format, ...words] = args[0]?.text === '--' ? args.slice(1) : args;
  if (format === undefined) return [];
  if (/^%s(?:\\n)?$/.test(format.text)) return words.flatMap((word) => printed([word], index));
  const pieces = printed([format], index);
  // What is filled in there is not known, as with a variable.
  return pieces.map((piece) => ({ ...piece, text: piece.text.replaceAll(/%[sd]/g, '$$_') }));
}

/**
 * Words in one line, each character at its place and blanks where quotes are; what `\n` parts, and the lines of a word in
 * quotes, are lines of their own.
 */
function printed(words: readonly Word[], index: Places): readonly Piece[] {
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return [];
  const chars: string[] = [];
  for (const { text, offsets } of words) {
    for (const [at, offset] of offsets.entries()) chars[offset - first.start] = text[at] ?? '';
  }
  const line = Array.from({ length: last.end - first.start }, (_, at) => chars[at] ?? ' ').join('');
  const shifted = {
    at: (offset: number) => index.at(first.start + offset),
  };
  return escapedPieces(line, 0, line.length, shifted) ?? [];
}

/** The record that `sed` inserts, appends, or puts in place of a line. */
export function editedBySed(command: Command, index: Places): readonly Written[] {
  const call = callOf(command);
  if (
    baseName(call.program?.text ?? '') !== 'sed' ||
    !call.args.some(({ text }) => /^-[a-zE]*i|^--in-place/.test(text))
  ) {
    return [];
  }
  const expressions: Word[] = [];
  const others: Word[] = [];
  for (let at = 0; at < call.args.length; at += 1) {
    const word = call.args[at];
    if (word === undefined) break;
    const next = call.args[at + 1];
    if (/^(?:-e|--expression)$/.test(word.text) && next !== undefined) {
      expressions.push(next);
      at += 1;
    } else if (!word.text.startsWith('-')) {
      others.push(word);
    }
  }
  const first = expressions.length === 0 ? others.shift() : undefined;
  if (first !== undefined) expressions.push(first);
  const pieces = expressions.flatMap((word) => {
    const text = recordIn(word);
    return text === null ? [] : printed([text], index);
  });
  const part = `line-${pieces[0]?.line ?? 0}`;
  return pieces.length === 0 ? [] : others.map(({ text }) => ({ target: text, appended: true, pieces, part }));
}

const RECORD = /^(?:local|host|hostssl|hostnossl|hostgssenc|hostnogssenc)[ \t]+\S+[ \t]+\S/;

/** `1i TEXT`, `$ a\TEXT`, `/x/c TEXT`, and the replacement of `s/x/TEXT/`, where that is a record. */
function recordIn(word: Word): Word | null {
  const { text } = word;
  const inserted = /^(?:\d+|\$|\/(?:[^/\\]|\\.){0,200}\/)?[ \t]*[aic]\\?[ \t\n]*/.exec(text);
  if (inserted !== null && RECORD.test(text.slice(inserted[0].length))) return sliceWord(word, inserted[0].length);
  const delimiter = /^(?:\d+|\$|\/(?:[^/\\]|\\.){0,200}\/)?s([^\w\s\\])/.exec(text);
  if (delimiter === null) return null;
  const mark = delimiter[1] ?? '/';
  const parts: number[] = [];
  for (let at = delimiter[0].length; at < text.length && parts.length < 2; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === mark) parts.push(at);
  }
  const [from, to] = parts;
  if (from === undefined || to === undefined) return null;
  const replacement = text.slice(from + 1, to);
  return RECORD.test(replacement) && !/[\\&]/.test(replacement) ? sliceWord(word, from + 1, to) : null;
}
