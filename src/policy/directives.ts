import type { Position } from '../facts.ts';
import { commentStyleOf } from './comment-styles.ts';
import { type Comment, scanComments } from './comments.ts';
import { isDay } from './dates.ts';
import { nearest } from './nearest.ts';

/** The word that makes a comment a directive; a file without it need not be scanned. */
const DIRECTIVE = 'pgmoat-ignore';

/** A comment that asks for findings to be suppressed. */
export interface Directive extends Position {
  readonly file: string;
  readonly scope: 'line' | 'file';
  readonly rules: readonly string[];
  readonly reason: string;
  /** `YYYY-MM-DD`, inclusive; null for no end. */
  readonly until: string | null;
  /** The line whose findings are meant; null for the whole file, or where nothing follows. */
  readonly target: number | null;
}

/** A directive that says nothing usable, and what is wrong with it. */
export interface DirectiveProblem extends Position {
  readonly file: string;
  readonly problem: 'malformed' | 'unknown-rule' | 'bad-date';
  readonly message: string;
  /** The directive as written, blanks collapsed. */
  readonly subject: string;
}

export interface Directives {
  readonly directives: readonly Directive[];
  readonly problems: readonly DirectiveProblem[];
}

const SYNTAX = 'write "pgmoat-ignore RULE[,RULE] [until=YYYY-MM-DD] -- reason"';
/** `-` serves comments in XML, where `--` is not allowed. */
const SEPARATORS = new Set(['--', '-', '\u2013', '\u2014']);
/** What may stand before the word within a comment, besides nothing: a block comment's star, another comment's opener. */
const BEFORE_DIRECTIVE = ['#', ';', '*', '!', '//', '--'];

/**
 * The directives of a file. Only comments count, and only those that begin with the word. One on a line with something else
 * means that line; one alone means the next line that is neither blank nor a directive, so that they can be stacked. A
 * `pgmoat-ignore-file` means the whole file, wherever it stands.
 */
export function parseDirectives(
  file: string,
  kind: string,
  text: string,
  isRule: (id: string) => boolean,
  ruleIds: readonly string[],
): Directives {
  if (!text.includes(DIRECTIVE)) return { directives: [], problems: [] };
  const lines = text.split('\n');
  const found = findWords(text, lines, scanComments(text, commentStyleOf(file, kind)));
  const targets = targetsOf(found, lines);

  const directives: Directive[] = [];
  const problems: DirectiveProblem[] = [];
  for (const [index, { position, body }] of found.entries()) {
    const parsed = parseBody(body, isRule, ruleIds);
    if ('problem' in parsed) {
      problems.push({ file, ...position, ...parsed, subject: body.trim().replace(/\s+/g, ' ') });
    } else {
      directives.push({
        file,
        ...position,
        ...parsed,
        target: parsed.scope === 'file' ? null : (targets[index] ?? null),
      });
    }
  }
  return { directives, problems };
}

/** A directive's place and text, and the line after which what it means is looked for; null where it means its own line. */
interface Found {
  readonly position: Position;
  readonly body: string;
  readonly aloneUntil: number | null;
}

function findWords(text: string, lines: readonly string[], comments: readonly Comment[]): Found[] {
  const found: Found[] = [];
  let line = 1;
  let lineStart = 0;
  let newline = text.indexOf('\n');
  for (const comment of comments) {
    if (!comment.text.includes(DIRECTIVE)) continue;
    while (newline >= 0 && newline < comment.start) {
      line++;
      lineStart = newline + 1;
      newline = text.indexOf('\n', lineStart);
    }
    const rows = comment.text.split('\n');
    const lastLine = line + rows.length - 1;
    const lastStart = rows.length === 1 ? lineStart : comment.textStart + comment.text.lastIndexOf('\n') + 1;
    const before = text.slice(lineStart, comment.start);
    const after = (lines[lastLine - 1] ?? '').slice(comment.end - lastStart);
    const alone = before.trim() === '' && after.trim() === '';
    for (const [index, row] of rows.entries()) {
      const at = row.indexOf(DIRECTIVE);
      if (at < 0 || !mayPrecede(row.slice(0, at).trim())) continue;
      const body = row.slice(at).trimEnd();
      if (/^pgmoat-ignore[A-Za-z0-9_]/.test(body)) continue;
      const column = at + 1 + (index === 0 ? comment.textStart - lineStart : 0);
      const here = line + index;
      const position = { line: here, column, endLine: here, endColumn: column + body.length };
      found.push({ position, body, aloneUntil: alone ? lastLine : null });
    }
  }
  return found;
}

function mayPrecede(before: string): boolean {
  return before === '' || BEFORE_DIRECTIVE.some((opener) => before.endsWith(opener));
}

/** The line each directive means. From the last to the first, so that stacked ones look no further than the next. */
function targetsOf(found: readonly Found[], lines: readonly string[]): (number | null)[] {
  const byLine = new Map<number, number | null>();
  const targets: (number | null)[] = [];
  for (const { position, aloneUntil } of found.toReversed()) {
    let target: number | null = position.line;
    if (aloneUntil !== null) {
      let next = aloneUntil + 1;
      while (next <= lines.length && !byLine.has(next) && (lines[next - 1] ?? '').trim() === '') next++;
      target = byLine.get(next) ?? (next <= lines.length && !byLine.has(next) ? next : null);
      byLine.set(position.line, target);
    }
    targets.push(target);
  }
  return targets.reverse();
}

type Parsed = Pick<Directive, 'scope' | 'rules' | 'reason' | 'until'>;

function parseBody(
  body: string,
  isRule: (id: string) => boolean,
  ruleIds: readonly string[],
): Parsed | Pick<DirectiveProblem, 'problem' | 'message'> {
  const words = body.split(/\s+/);
  const keyword = words[0] ?? '';
  if (keyword !== DIRECTIVE && keyword !== `${DIRECTIVE}-file`) {
    const said = JSON.stringify(keyword);
    return {
      problem: 'malformed',
      message: `${said} is no directive, so nothing is suppressed: pgmoat-ignore means the line it stands on or the next one, pgmoat-ignore-file the whole file; ${SYNTAX}.`,
    };
  }
  const scope = keyword === DIRECTIVE ? 'line' : 'file';
  const separator = words.findIndex((word) => SEPARATORS.has(word));
  const reason =
    separator < 0
      ? ''
      : words
          .slice(separator + 1)
          .join(' ')
          .trim();
  if (reason === '') {
    return { problem: 'malformed', message: `The suppression gives no reason, so it does not count; ${SYNTAX}.` };
  }

  const rules: string[] = [];
  let until: string | null = null;
  for (const word of words
    .slice(1, separator)
    .flatMap((part) => part.split(','))
    .filter(Boolean)) {
    if (word.startsWith('until=')) {
      until = word.slice('until='.length);
      if (!isDay(until)) return badDate(until);
    } else if (isRule(word)) rules.push(word);
    else return unknownRule(word, ruleIds);
  }
  if (rules.length > 0) return { scope, rules: [...new Set(rules)], reason, until };
  return { problem: 'malformed', message: `The suppression names no rule, so it does not count; ${SYNTAX}.` };
}

function badDate(until: string): Pick<DirectiveProblem, 'problem' | 'message'> {
  const message = `${JSON.stringify(until)} is not a day of the calendar, so the suppression does not count; write until=YYYY-MM-DD.`;
  return { problem: 'bad-date', message };
}

function unknownRule(word: string, ruleIds: readonly string[]): Pick<DirectiveProblem, 'problem' | 'message'> {
  const suggestion = nearest(word, ruleIds);
  const meant = suggestion === null ? '' : ` Did you mean ${suggestion}?`;
  const message = `There is no rule ${JSON.stringify(word)}, so the suppression does not count.${meant}`;
  return { problem: 'unknown-rule', message };
}
