import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseKeywords } from '../../src/postgres/conninfo/keyword.ts';
import { passfileLines } from '../../src/postgres/conninfo/passfile.ts';
import { parseServices } from '../../src/postgres/conninfo/service-file.ts';
import type { Span } from '../../src/postgres/conninfo/types.ts';
import { parseUri } from '../../src/postgres/conninfo/uri.ts';
import { logicalLines } from '../../src/postgres/hba/logical-lines.ts';
import { scanTokens } from '../../src/postgres/hba/tokens.ts';
import { readConfLine } from '../../src/postgres/settings/lexer.ts';
import { MAJORS } from '../../src/postgres/versions.ts';

/**
 * Every character of a text belongs to a word that was read, or is one of those that part words, or stands in a comment, or is
 * at or behind the error. What is left of a text without its words is held against what may be left.
 */

const RUNS = 3_000;

/** A text with everything in some stretches of it gone; `fill` stands for each. They may touch, but not overlap. */
function without(text: string, spans: readonly Span[], fill: string): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    expect(start).toBeGreaterThanOrEqual(at);
    expect(end).toBeGreaterThanOrEqual(start);
    pieces.push(text.slice(at, start), fill);
    at = end;
  }
  expect(at).toBeLessThanOrEqual(text.length);
  pieces.push(text.slice(at));
  return pieces.join('');
}

function of(pieces: readonly string[], maxLength = 24): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...pieces) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 2 }) },
  );
  return fc.array(piece, { maxLength }).map((parts) => parts.join(''));
}

describe('pg_hba.conf and pg_ident.conf', () => {
  const texts = of([
    'a',
    'all',
    '"',
    '""',
    ',',
    ' ',
    '\t',
    '#',
    '\\',
    '\\\n',
    '\n',
    '\r\n',
    '\r',
    '@f',
    '\u00e9',
    '\ud83d\ude00',
    '\udce9',
  ]).map(
    // Zero bytes hide what is behind them; that is compared with servers.
    (text) => text.replaceAll('\0', ''),
  );

  test.each(MAJORS)('%d: what is no word is a blank, a comma, a comment or the end of a line', (major) => {
    fc.assert(
      fc.property(texts, (text) => {
        const starts = [0];
        for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
        const spans: Span[] = [];
        let comments = 0;
        for (const line of logicalLines(text, text, major)) {
          const tokens = scanTokens(line, true).map(({ token }) => token);
          for (const token of tokens) {
            const start = (starts[token.line - 1] ?? 0) + token.column - 1;
            const end = (starts[token.endLine - 1] ?? 0) + token.endColumn - 1;
            expect(end).toBeGreaterThan(start);
            // A word is what stands there without quotes and joined lines.
            expect(plain(text.slice(start, end), major)).toBe(token.text.replaceAll('"', ''));
            spans.push({ start, end });
          }
          if (line.text.slice(line.start, line.end).includes('#')) comments += 1;
        }
        const left = without(text, spans, 'w');
        const joined = major >= 14 ? left.replace(/\\\r*(?:\n|$)/g, '') : left;
        for (const line of joined.split('\n')) expect(line).toMatch(/^[ \t\r,w]*(?:#.*)?$/s);
        if (comments === 0) expect(joined).not.toMatch(/#/);
      }),
      { numRuns: RUNS / 3 },
    );
  });

  function plain(written: string, major: number): string {
    return (major >= 14 ? written.replace(/\\\r*\n/g, '') : written).replaceAll('"', '');
  }
});

describe('postgresql.conf', () => {
  const line = of([
    'a',
    'port',
    '.',
    '=',
    ' ',
    '\t',
    "'",
    "''",
    '\\',
    '#',
    '5',
    '0x1',
    '-',
    '1e3',
    '\u00e9',
    '\r',
    '*',
  ]);

  test('what is no name and no value is a blank, one equals sign or a comment, or there is an error', () => {
    fc.assert(
      fc.property(
        line.map((text) => text.replaceAll('\n', '')),
        (text) => {
          const read = readConfLine(text, 0, text.length);
          if (read === null) {
            expect(text).toMatch(/^[ \t\r]*(?:#.*)?$/s);
            return;
          }
          if (read.kind === 'syntax-error') {
            expect(text.slice(0, read.start) + text.slice(read.end)).toMatch(/^[ \t\r]*$/);
            expect(read.near === null || text.slice(read.start, read.end).includes(read.near)).toBe(true);
            return;
          }
          const { nameStart, nameEnd, valueStart, valueEnd } = read;
          expect(text.slice(nameStart, nameEnd)).toBe(read.name);
          const spans = [
            { start: nameStart, end: nameEnd },
            { start: valueStart, end: valueEnd },
          ];
          expect(without(text, spans, 'w')).toMatch(/^[ \t\r]*w[ \t\r]*=?[ \t\r]*w[ \t\r]*(?:#.*)?$/s);
        },
      ),
      { numRuns: RUNS },
    );
  });
});

describe('connection strings', () => {
  const pairs = of(['host', 'port', 'user', '=', ' ', '\t', '\n', "'", '\\', '\\ ', "\\'", 'a', '=b ', '5', '\u00e9']);
  test('of keywords and values: what is neither is a blank, an equals sign or a quote, up to the error', () => {
    fc.assert(
      fc.property(pairs, (text) => {
        const { assignments, error } = parseKeywords(text, text, { major: 17, strict: false });
        const spans = assignments.flatMap(({ span, keySpan }) => (keySpan === null ? [span] : [keySpan, span]));
        const left = without(text, spans, 'w');
        const read = "(?:\\s*w\\s*=\\s*(?:w|'w'))*\\s*";
        // An error stands behind all that was read: a word without a value, or a quote that does not close.
        expect(left).toMatch(new RegExp(error === null ? `^${read}$` : `^${read}[^\\s].*$`, 's'));
      }),
      { numRuns: RUNS },
    );
  });

  const uris = of([
    'h',
    'u',
    ':',
    '@',
    '/',
    '?',
    '&',
    '=',
    'host=',
    ',',
    '[::1]',
    '[',
    ']',
    '%41',
    '%',
    '5',
    'd',
    '\u00e9',
  ]);
  test('URIs: what is no value and no key is one of the characters that part them, unless there is an error', () => {
    fc.assert(
      fc.property(uris, fc.constantFrom('libpq', 'lenient'), (rest, grammar) => {
        const text = `postgres://${rest}`;
        const rules = { major: 17, start: 11, grammar, strict: false } as const;
        const { assignments, error } = parseUri(text, text, rules);
        // The places of hosts and ports lie within one another: each list is one span.
        const lists = assignments.filter(({ keyword, keySpan }) => keySpan === null && /^(?:host|port)$/.test(keyword));
        const others = assignments.filter((assignment) => !lists.includes(assignment));
        const spans = others.flatMap(({ span, keySpan }) => (keySpan === null ? [span] : [keySpan, span]));
        for (const { span } of [...lists, ...others]) expect(span.end).toBeLessThanOrEqual(text.length);
        if (error !== null) return;
        const start = Math.min(text.length, ...lists.map(({ span }) => span.start));
        const end = Math.max(start, ...lists.map(({ span }) => span.end));
        const left = without(text, lists.length === 0 ? spans : [...spans, { start, end }], 'w');
        expect(left).toMatch(/^postgres:\/\/[w:@[\]]*[,:[\]]*\/?w?(?:\?[w=&]*)?$/);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('service and password files', () => {
  const services = of(['[a]', '[', ']', 'host', '=', 'h', '\n', '\r\n', '#', ' ', '\\', 'port=5', "'", '\u00e9']);
  test('what a service file says is a group, a keyword with a value, a comment or the error', () => {
    fc.assert(
      fc.property(services, (text) => {
        const read = parseServices(text, 'f', { major: 17, ldap: false });
        const lines = text.split('\n');
        for (const { line, span, entries, error } of read) {
          expect(lines[line - 1]).toContain(text.slice(span.start, span.end).replaceAll('\n', ''));
          for (const entry of entries) {
            expect(entry.span.start).toBe(entry.keySpan.end + 1);
            expect(text[entry.keySpan.end]).toBe('=');
            expect(text.slice(entry.keySpan.start, entry.keySpan.end)).not.toMatch(/[\n=]/);
          }
          if (error !== null) expect(error.line).toBeGreaterThanOrEqual(line);
        }
      }),
      { numRuns: RUNS },
    );
  });

  const passwords = of(['h', '*', ':', '::', '\\', '\\:', '\\\\', '#', '\n', '\r\n', 'p', '5432', '\u00e9']);
  test('fields of a password file are parted by one colon each, and what is behind the fifth is dropped', () => {
    fc.assert(
      fc.property(passwords, (text) => {
        for (const { span, fields, password } of passfileLines(text)) {
          const all = [...fields, password];
          expect(all.map((field) => field.span.start)).toEqual([
            span.start,
            ...fields.map((field) => field.span.end + 1),
          ]);
          for (const field of fields) expect(text[field.span.end]).toBe(':');
          const rest = text.slice(password.span.end, span.end);
          expect(rest === '' || rest.startsWith(':')).toBe(true);
          expect(/[\n]/.test(text.slice(span.start, span.end))).toBe(false);
        }
      }),
      { numRuns: RUNS },
    );
  });
});
