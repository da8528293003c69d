import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Fact, Position } from '../../src/facts.ts';
import { READER_BY_KIND } from '../../src/readers/index.ts';
import { FILE_KINDS, type FileKind, type ReadContext } from '../../src/readers/reader.ts';

const CONTEXT: ReadContext = {
  major: 17,
  follow: (_from, target) => ({ status: 'missing', path: target }),
  list: () => null,
};

/** Pieces that mean something in one format or another, so that random texts reach deep into the readers. */
const PIECES = [
  ...[
    'local',
    'host',
    'hostssl',
    'all',
    'replication',
    '127.0.0.1/32',
    '::/0',
    'md5',
    'scram-sha-256',
    '"',
    '""',
    ',',
    '#',
    '@f',
  ],
  ...[
    'include x',
    '\\\n',
    '\r\n',
    '\n',
    ' ',
    '\t',
    '\0',
    '\ufeff',
    "'",
    "''",
    '=',
    ':',
    '- ',
    '  ',
    '&a ',
    '*a',
    '<<: *a',
    '|',
    '>',
  ],
  ...[
    'listen_addresses',
    "= '*'",
    'max_connections = 5',
    '1GB',
    'on',
    'services:',
    'image: postgres:16',
    'environment:',
    'ports:',
  ],
  ...[
    'command: postgres -c ssl=on',
    '"5432:5432"',
    'POSTGRES_PASSWORD: x',
    'DATABASE_URL=',
    'postgres://u:p@h:1/d?sslmode=require',
  ],
  ...[
    'postgresql+asyncpg://u@h',
    'jdbc:postgresql://h/d?ssl=true',
    'Host=h;Username=u;Password=p',
    'host=h dbname=d',
    '${X:-y}',
    '{{ x }}',
  ],
  ...[
    '<%= x %>',
    '[databases]',
    'a = host=h',
    '[pgbouncer]',
    '-----BEGIN PRIVATE KEY-----',
    '{',
    '}',
    '[',
    ']',
    '<a b="',
    '-->',
    '<!--',
    '/*',
    '*/',
    '//',
    '__proto__',
    'constructor=1',
    '?toString=1',
  ],
];

const texts = fc.oneof(
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 60 })
    .map((parts) => parts.join('')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 80 }).map((parts) => parts.join(' ')),
);

function read(kind: FileKind, text: string): Fact[] {
  const reader = READER_BY_KIND.get(kind);
  if (reader === undefined) throw new Error(`no reader for ${kind}`);
  return [...reader.read({ path: `dir/file.${kind}`, text, kind }, CONTEXT)];
}

/** Every position anywhere in a fact. */
function* positions(value: unknown): Generator<Position> {
  if (typeof value !== 'object' || value === null) return;
  if ('line' in value && 'endColumn' in value) yield value as Position;
  for (const inner of Object.values(value)) yield* positions(inner);
}

describe.each(FILE_KINDS)('%s', (kind) => {
  test('never throws, and every position lies within the text and ends after it begins', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const lines = text.split('\n');
        for (const fact of read(kind, text)) {
          for (const { line, column, endLine, endColumn } of positions(fact)) {
            expect(line).toBeGreaterThanOrEqual(1);
            expect(column).toBeGreaterThanOrEqual(1);
            expect(endLine).toBeLessThanOrEqual(lines.length);
            expect(endColumn).toBeLessThanOrEqual((lines[endLine - 1] ?? '').length + 1);
            expect(line < endLine || (line === endLine && column <= endColumn)).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['a long line', 'host=a '.repeat(100_000)],
    ['many quotes', '"'.repeat(100_000)],
    ['many URLs', 'postgres://u:p@h/d '.repeat(20_000)],
    ['deep nesting', '['.repeat(50_000)],
    ['many placeholders', '${'.repeat(50_000)],
    ['many short lines', 'a: b\n'.repeat(50_000)],
    ['unfinished comments', '/* <!-- {{ <% '.repeat(20_000)],
  ])('takes linear time on %s', (_name, text) => {
    const start = performance.now();
    read(kind, text);
    // Far above what a linear reader needs, far below what a quadratic one does.
    expect(performance.now() - start).toBeLessThan(8_000);
  });
});
