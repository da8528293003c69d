import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Fact, Position } from '../../src/facts.ts';
import { decode } from '../../src/files/decode.ts';
import { textOf } from '../../src/postgres/byte-text.ts';
import { READER_BY_KIND } from '../../src/readers/index.ts';
import { FILE_KINDS, type FileKind, type ReadContext } from '../../src/readers/reader.ts';
import { excessOf } from '../support/growth.ts';
import { runs } from '../support/parity.ts';

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

/** Reads a text: nothing is thrown, and every position is a stretch of it. */
function expectSound(kind: FileKind, text: string): void {
  const lines = text.split('\n');
  for (const fact of read(kind, text)) {
    for (const { line, column, endLine, endColumn } of positions(fact)) {
      expect(line).toBeGreaterThanOrEqual(1);
      expect(column).toBeGreaterThanOrEqual(1);
      expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
      expect(endLine).toBeLessThanOrEqual(lines.length);
      expect(endColumn).toBeLessThanOrEqual((lines[endLine - 1] ?? '').length + 1);
      expect(line < endLine || (line === endLine && column <= endColumn)).toBe(true);
    }
  }
}

/** What stands in files of a kind, for those that random pieces seldom come near to. */
const SYNTAX: Readonly<Partial<Record<FileKind, string>>> = {
  pg_hba:
    'local all all peer\nhost "a b",@c +r 10.0.0.0/8 ldap ldapurl="ldap://h/dc=x?u?sub" # note\nhost all /^a 10.0.0.0 255.0.0.0 md5\n',
  pg_ident: 'm /^(.*)@x$ \\1\nm "a b" +r\ninclude x.conf\n',
  postgresql_conf:
    "listen_addresses = '*' # note\nmax_connections 5\nwork_mem = '4 MB'\ninclude_dir 'd'\nssl=on\na.b = E'x'\n",
  compose:
    'services:\n  db:\n    image: postgres:16\n    command: ["-c", "ssl=on"]\n    environment:\n      POSTGRES_PASSWORD: "x"\n    ports:\n      - "5432:5432"\n  web:\n    environment:\n      - DATABASE_URL=postgres://u:p@db/d\n',
  env: 'export DATABASE_URL="postgres://u:${P}@h:1/d?sslmode=require"\nPGHOST=h # note\nPGPASSWORD=\'x\'\n',
  conninfo: "host=h,i port=1,2 user='a b' password='it\\'s' sslmode=require",
  pg_service: '# note\n[s]\nhost=h\nport=5\npassword=x\n[t]\nsslmode=verify-full\n',
  pgpass: 'h:5432:d:u:p\n*:*:*:u:a\\:b\n# note\n',
  pgbouncer:
    "[databases]\na = host=h password='it''s' dbname=d\n* = host=i\n[pgbouncer]\nauth_type = md5\nserver_tls_sslmode = require\n%include x.ini\n",
  pem: '-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nAAAA\n-----END RSA PRIVATE KEY-----\n',
  rails:
    'default: &default\n  adapter: postgresql\n  host: <%= ENV["H"] %>\nproduction:\n  <<: *default\n  password: x\n',
  application: 'spring:\n  datasource:\n    url: jdbc:postgresql://h/d?ssl=true\n    username: u\n    password: x\n',
  dbt_profiles: 'p:\n  target: t\n  outputs:\n    t:\n      type: postgres\n      host: h\n      password: x\n',
  yaml: 'a: |\n  postgres://u:p@h/d\nb: >-\n  host=h\n  dbname=d\nc: ["postgres://h/d", \'x\']\n',
  json: '{"a": ["postgres://u:p@h/d", {"b": "Host=h;Database=d;Password=x"}], "c": "\\u0061"}',
  toml: 'a = "postgres://u:p@h/d"\nb = \'host=h dbname=d\'\nc = """\npostgres://h/d"""\n[t]\nd = [1, "x"]\n',
  ini: '[s]\na = postgres://u:p@h/d\n; note\nb: host=h dbname=d\n',
  properties: 'spring.datasource.url=jdbc:postgresql://h/d\nspring.datasource.password : x\\\n  y\n! note\n',
  xml: '<a b="postgres://u:p@h/d" c=\'x\'><!-- n --><![CDATA[Host=h;Database=d]]>jdbc:postgresql://h/d&amp;x</a>\n',
  shell: 'export PGHOST=h\npsql "postgres://u:p@h/d" -c "select 1"\ncat <<EOF\nhost=h dbname=d\nEOF\nA=$(b "c")\n',
  dockerfile: 'FROM x\nENV A=postgres://u:p@h/d B="c d"\nRUN a \\\n  b\nCMD ["psql", "host=h dbname=d"]\n',
  source: 'const a = "postgres://u:p@h/d"; // note\nconst b = `host=${h} dbname=d`;\nconst c = \'x\';\n',
};

const SIZE = runs(100_000, 1_000_000);
const LINES_13 = 'a'.repeat(100);

/** What begins, what is repeated, what ends. */
const SHAPES: readonly (readonly [string, readonly [string, string, string]])[] = [
  ['one word', ['', 'x', '']],
  ['blanks', ['a', ' ', 'b']],
  ['pairs on one line', ['', 'host=a ', '']],
  ['double quotes', ['', '"', '']],
  ['double quotes that do not close', ['a "', '""', '']],
  ['single quotes that do not close', ["a = '", "''", '']],
  ['single quotes that close', ["a = '", "''", "'"]],
  ['backslashes', ["a = '", '\\', '']],
  ['continued lines', ['', 'a \\\n', '']],
  ['commas', ['local ', 'a,', ' all trust\n']],
  ['records', ['', 'host all all 10.0.0.0/8 md5\n', '']],
  ['settings', ['', 'max_connections = 5\n', '']],
  ['bad lines', ['', 'x y z "\n', '']],
  ['long lines', ['', `${LINES_13.repeat(210)}\n`, '']],
  ['zero bytes', ['', 'a\0b\n', '']],
  ['URLs on one line', ['', 'postgres://u:p@h/d ', '']],
  ['hosts', ['postgres://', 'h,', '/d']],
  ['keys without values', ['postgresql+asyncpg://h/d?', 'a&', '']],
  ['keys with values', ['jdbc:postgresql://h/d?', 'a=b&', '']],
  ['credentials', ['postgres://', '@:', '/d']],
  ['pairs of ADO.NET', ['Host=h;', 'A="b;', '']],
  ['short lines', ['', 'a: b\n', '']],
  ['deep nesting', ['', '[', '']],
  ['deep maps', ['', '{a: ', '']],
  ['a flow list', ['a: [', 'x, ', ']']],
  ['groups', ['', '[s]\nhost=h\n', '']],
  ['colons', ['', 'h\\:', ':5432:d:u:p']],
  ['placeholders', ['', '${A:-b}{{ x }}<%= y %>', '']],
  ['placeholders that do not close', ['', '${{{ <% %( $(', '']],
  ['comments that do not close', ['', '/* <!-- ', '']],
  ['comments', ['', '# \n', '']],
  ['keys of servers', ['', '-----BEGIN PRIVATE KEY-----\n', '']],
  ['documents in a shell', ['', 'cat <<A\n', '']],
  ['elements', ['', '<a b="postgres://u@h/d">', '']],
  ['anchors', ['', '- &a\n', '']],
  ['carriage returns', ['', '\r', '']],
];

describe.each(FILE_KINDS)('%s', (kind) => {
  test('never throws, and every position lies within the text and ends after it begins', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expectSound(kind, text);
      }),
      { numRuns: runs(150, 300) },
    );
  });

  const before = SYNTAX[kind] ?? '';
  test('nor on bytes of any sort, or real syntax with something put in or taken away', () => {
    const cut = fc.tuple(fc.nat(), fc.nat({ max: 6 }), fc.constantFrom('', ...PIECES));
    const spoiled = fc.array(cut, { minLength: 1, maxLength: 4 }).map((cuts) =>
      cuts.reduce((text, [where, length, piece]) => {
        const at = where % (text.length + 1);
        return text.slice(0, at) + piece + text.slice(at + length);
      }, before),
    );
    const bytes = fc.uint8Array({ maxLength: 60 }).map((list) => Buffer.from(list));
    const decoded = bytes.chain((list) => fc.constantFrom(decode(list), textOf(list)));
    fc.assert(
      fc.property(
        fc.oneof(
          spoiled,
          decoded,
          fc.tuple(spoiled, decoded).map(([a, b]) => a + b),
        ),
        (text) => {
          expectSound(kind, text);
        },
      ),
      { numRuns: runs(100, 200) },
    );
  });

  test.each(SHAPES)('takes linear time: %s', (_name, [start, unit, end]) => {
    const excess = excessOf((size) => {
      read(kind, start + unit.repeat(Math.ceil(size / unit.length)) + end);
    }, SIZE);
    expect(excess).toBeNull();
  });
});
