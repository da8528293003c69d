import { findPlaceholders, maskPlaceholders } from '../../postgres/conninfo/placeholders.ts';
import { type Literal, literalOf, partOf } from './literal.ts';

/** A word of a command line: where it stands with its quotes, and without. */
interface Word {
  readonly outerStart: number;
  readonly outerEnd: number;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

const ASSIGNMENT = /^-{0,2}([A-Za-z_][\w.-]*)=(["']?)/;

/**
 * The value in a line that is made of words, as shells, Dockerfiles and many small formats make it, around an offset of
 * `source`: a whole word, or what `NAME=` or `--flag=` is given. null in comments, and where the words before it are prose.
 * `from` and `to` bound the line. Where lines may be `anything`, a word among others counts only as a flag's value, after one
 * word that names it, or behind a command.
 */
export function wordAt(
  source: string,
  from: number,
  to: number,
  at: number,
  lines: 'commands' | 'anything' = 'commands',
): Literal | null {
  const line = source.slice(from, to);
  const masked = maskPlaceholders(line, findPlaceholders(line, true));
  const words = splitWords(masked);
  if (words === null) return null;
  const index = words.findIndex(({ outerStart, outerEnd }) => outerStart <= at - from && at - from < outerEnd);
  const word = words[index];
  if (word === undefined) return null;
  const before = words.slice(0, index).map(({ outerStart, outerEnd }) => line.slice(outerStart, outerEnd));
  if (isPrinted(before, masked.slice(word.outerEnd))) return null;
  if (lines === 'anything' && !isArgument(before, line.slice(word.outerStart, word.outerEnd))) return null;

  const escapes = word.quote === '"' || word.quote === '' ? 'backslash' : 'none';
  const literal = literalOf(source, from + word.start, from + word.end, escapes, nameBefore(before));
  const assigned = ASSIGNMENT.exec(literal.text);
  if (assigned === null || isKeywordString(literal.text)) return literal;
  const quote = assigned[2] ?? '';
  const end = literal.text.length;
  const closed = quote !== '' && end > assigned[0].length && literal.text[end - 1] === quote;
  return partOf(literal, assigned[0].length, closed ? end - 1 : end, assigned[1] ?? null);
}

function isKeywordString(text: string): boolean {
  return /^(?:host|hostaddr|dbname|user|port|service|server|database)=/i.test(text) && /[ ;]/.test(text);
}

/** Words by blanks and operators of a shell; null where a comment begins before any word. */
function splitWords(line: string): readonly Word[] | null {
  const words: Word[] = [];
  let at = 0;
  while (at < line.length) {
    const char = line[at] ?? '';
    if (/[\s;|&()<>]/.test(char)) {
      at += 1;
      continue;
    }
    if (char === '#') break;
    const outerStart = at;
    let quote = '';
    let quotes = 0;
    let opened = -1;
    while (at < line.length) {
      const current = line[at] ?? '';
      if (quote !== '') {
        if (current === '\\' && quote === '"') at += 1;
        else if (current === quote) quote = '';
      } else if (current === '\\') {
        at += 1;
      } else if (current === '"' || current === "'") {
        quote = current;
        quotes += 1;
        if (opened < 0) opened = at;
      } else if (/[\s;|]/.test(current) || (/[()<>]/.test(current) && quotes > 0)) {
        break;
      } else if (current === '&' && (line[at + 1] === '&' || /\s/.test(line[at + 1] ?? ' '))) {
        break;
      }
      at += 1;
    }
    const outerEnd = Math.min(at, line.length);
    const wrapped = opened === outerStart && quotes === 1 && quote === '';
    words.push({
      outerStart,
      outerEnd,
      start: wrapped ? outerStart + 1 : outerStart,
      end: wrapped ? outerEnd - 1 : outerEnd,
      quote: wrapped ? (line[outerStart] ?? '') : quotes > 0 ? "'" : '',
    });
  }
  return words;
}

const COMMAND =
  /^(?:psql|pg_\w+|createdb|dropdb|createuser|vacuumdb|pgbench|pgcli|migrate|dbmate|goose|sqlx|atlas|diesel|prisma|flyway|liquibase|npx|npm|yarn|pnpm|bunx?|deno|node|python3?|poetry|uv|ruby|rake|rails|bundle|go|cargo|java|mix|until|while|if|exec|sudo|time|timeout|env|docker|kubectl|helm|usql|ogr2ogr|(?:\.{0,2}|~)\/\S+|\$\S+|\S+\.(?:sh|py|js))$/;

function isArgument(before: readonly string[], word: string): boolean {
  const first = before.find((one) => !/^[A-Za-z_]\w*=/.test(one));
  if (first === undefined || COMMAND.test(first)) return true;
  return before.length === 1 || ASSIGNMENT.test(word) || /^--?[a-zA-Z]/.test(before[before.length - 1] ?? '');
}

/** What `echo` and its like print for people; a redirection makes a file of it. */
function isPrinted(before: readonly string[], after: string): boolean {
  const command = before.find((word) => !/^[A-Za-z_]\w*=|^(?:-|\+|@|RUN$|sudo$|then$|else$|do$)/.test(word)) ?? '';
  return /^@?(?:echo|printf|print|log|info|warn|error|usage|die|fail)\w*$/.test(command) && !/>|\|/.test(after);
}

/** `NAME =`, `NAME :=`, `ENV NAME`, `--flag`, `name:` before a word. */
function nameBefore(before: readonly string[]): string | null {
  const last = before[before.length - 1] ?? '';
  const secondLast = before[before.length - 2] ?? '';
  if (/^(?:[:?+]?=|:)$/.test(last)) return /^[A-Za-z_][\w.-]*$/.test(secondLast) ? secondLast : null;
  const name = /^["']?-{0,2}([A-Za-z_][\w.-]*)["']?(:|[?+:]?=)?$/.exec(last);
  if (name === null) return null;
  const introduced =
    /^(?:ENV|ARG|export|set|setenv)$/i.test(secondLast) || (before.length === 1 && !COMMAND.test(last));
  return name[2] !== undefined || last.startsWith('-') || introduced ? (name[1] ?? null) : null;
}

/** Whether a whole line is a comment of the `#` languages. */
export function isHashComment(source: string, from: number, at: number): boolean {
  return /^\s*#/.test(source.slice(from, Math.min(at, from + 200)));
}

/** Whether a line of SQL, as scripts hold it for psql, is a comment from somewhere before an offset on. */
export function isSqlComment(source: string, from: number, at: number): boolean {
  return /(?:^|;)[ \t]{0,40}--[ \t]/.test(source.slice(Math.max(from, at - 400), at));
}
