import type { PgMajor } from '../versions.ts';
import { isKeyword, isSecret } from './options.ts';
import { MASK } from './placeholders.ts';
import type { Assignment, Parsed } from './types.ts';

export interface KeywordRules {
  readonly major: PgMajor;
  /** Unknown keywords are refused, as libpq does; else they are kept under their own name. */
  readonly strict: boolean;
}

const BLANK = /[ \t\n\v\f\r]/;

/**
 * A keyword/value string as libpq reads it (conninfo_parse of fe-connect.c). `masked` is `text` with its placeholders
 * masked. The error quotes no password.
 */
export function parseKeywords(
  text: string,
  masked: string,
  rules: KeywordRules,
): Parsed & { readonly openEnded: boolean } {
  const assignments: Assignment[] = [];
  const length = masked.length;
  let openEnded = false;
  const done = (error: string | null): Parsed & { readonly openEnded: boolean } => ({ assignments, error, openEnded });

  let at = 0;
  while (at < length) {
    if (isBlank(masked, at)) {
      at += 1;
      continue;
    }
    const nameStart = at;
    while (at < length && masked[at] !== '=' && !isBlank(masked, at)) at += 1;
    const nameEnd = at;
    while (at < length && isBlank(masked, at)) at += 1;
    const name = text.slice(nameStart, nameEnd);
    if (masked[at] !== '=') {
      if (masked[nameStart] === MASK) {
        openEnded = true;
        continue;
      }
      // What follows a password without quotes may be its second half.
      const previous = assignments[assignments.length - 1];
      const shown = previous !== undefined && isSecret(previous.keyword) ? '***' : withoutCredentials(name);
      return done(`missing "=" after "${shown}" in connection info string`);
    }
    at += 1;
    while (at < length && isBlank(masked, at)) at += 1;

    const quoted = masked[at] === "'";
    if (quoted) at += 1;
    const valueStart = at;
    let value = '';
    let closed = !quoted;
    while (at < length) {
      if (quoted && masked[at] === "'") {
        closed = true;
        break;
      }
      if (!quoted && isBlank(masked, at)) break;
      if (masked[at] === '\\') {
        at += 1;
        if (at >= length) break;
      }
      value += text[at] ?? '';
      at += 1;
    }
    const span = { start: valueStart, end: at };
    if (quoted) at += 1;
    if (!closed) return done('unterminated quoted string in connection info string');

    const keySpan = { start: nameStart, end: nameEnd };
    if (name === 'requiressl') {
      const mode = value.startsWith('1') ? 'require' : 'prefer';
      assignments.push({ keyword: 'sslmode', written: name, value: mode, span, keySpan });
    } else if (rules.strict && !isKeyword(name, rules.major)) {
      return done(`invalid connection option "${withoutCredentials(name)}"`);
    } else {
      assignments.push({ keyword: name, value, span, keySpan });
    }
  }
  return done(null);
}

/** A word that is a URI, as it may be where a URI was misspelt, without its password. */
function withoutCredentials(word: string): string {
  const at = word.lastIndexOf('@');
  const from = word.indexOf('://') + 3;
  const colon = word.indexOf(':', from);
  return from >= 3 && colon >= from && colon < at ? `${word.slice(0, colon + 1)}***${word.slice(at)}` : word;
}

function isBlank(text: string, at: number): boolean {
  return BLANK.test(text[at] ?? '');
}
