import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Fact, Origin } from '../../src/facts.ts';
import { MAJORS, type PgMajor } from '../../src/postgres/versions.ts';
import { hbaReader } from '../../src/readers/pg-hba.ts';
import { contextOf } from '../support/context.ts';
import { BOUNDED, excessOfText, worked } from '../support/growth.ts';
import { hbaRecords, rowOf, sourceOf } from '../support/hba.ts';

const SSL_RECORD = 'hostssl all "a b",+c  10.0.0.0/8  scram-sha-256 clientcert=verify-full # note';

/** The text of one file at a place on a single line. */
function textAt(text: string, { line, column, endColumn }: Omit<Origin, 'file'>): string {
  return (text.split('\n')[line - 1] ?? '').slice(column - 1, endColumn - 1);
}

function read(files: Readonly<Record<string, string>>, major: PgMajor, path = 'pg_hba.conf'): readonly Fact[] {
  return [...hbaReader.read(sourceOf(path, files[path] ?? ''), contextOf(files, major))];
}

describe('positions', () => {
  test('a record spans its words, and every word has its own place', () => {
    const text = `# first\n\n  ${SSL_RECORD}\n`;
    const [fact] = hbaRecords(text, 16);
    if (fact?.record == null) throw new Error('no record');
    expect(textAt(text, fact)).toBe(SSL_RECORD.slice(0, SSL_RECORD.indexOf(' #')));
    expect(fact).toMatchObject({ line: 3, column: 3, file: 'pg_hba.conf', root: 'pg_hba.conf' });
    const { record } = fact;
    expect(record.users.map((token) => textAt(text, token))).toEqual(['"a b"', '+c']);
    expect(record.users.map(({ quoted }) => quoted)).toEqual([true, false]);
    expect(record.addressPosition && textAt(text, record.addressPosition)).toBe('10.0.0.0/8');
    expect(textAt(text, record.methodPosition)).toBe('scram-sha-256');
    expect(record.options.map((option) => textAt(text, option))).toEqual(['clientcert=verify-full']);
  });

  test('an address and its mask are one place', () => {
    const text = 'host all all 10.0.0.0   255.0.255.0 md5';
    const [fact] = hbaRecords(text, 18);
    expect(fact?.record?.addressPosition && textAt(text, fact.record.addressPosition)).toBe('10.0.0.0   255.0.255.0');
    expect(fact?.record?.address).toEqual({
      ...{ kind: 'range', family: 4, address: '10.0.0.0', mask: '255.0.255.0', prefix: null },
    });
  });

  test('words of continued lines stand where they stand', () => {
    const text = 'local all \\\n  app tr\\\nust\nlocal b b md5';
    const [first, second] = hbaRecords(text, 14);
    expect(first).toMatchObject({ line: 1, column: 1, endLine: 3, endColumn: 4, method: 'trust' });
    expect(first?.record?.users[0]).toMatchObject({ line: 2, column: 3, endLine: 2, endColumn: 6 });
    expect(first?.record?.methodPosition).toEqual({ line: 2, column: 7, endLine: 3, endColumn: 4 });
    expect(second).toMatchObject({ line: 4, column: 1 });
  });
});

describe('what the versions differ in', () => {
  test.each<[string, PgMajor, string | null]>([
    ['hostssl all all all md5 clientcert=1', 13, null],
    ['hostssl all all all cert clientcert=verify-ca', 13, null],
    [
      'hostssl all all all cert clientcert=0',
      13,
      'clientcert cannot be set to "no-verify" when using "cert" authentication',
    ],
    [
      'hostssl all all all cert clientcert=verify-ca',
      14,
      'clientcert can only be set to "verify-full" when using "cert" authentication',
    ],
    ['hostssl all all all md5 clientname=DN', 13, 'unrecognized authentication option name: "clientname"'],
    ['hostssl all all all md5 clientname=DN', 14, null],
    ['local all all tr\\', 13, 'invalid authentication method "tr\\"'],
    ['local all all trust \\', 14, null],
    ['include x.conf', 15, 'invalid connection type "include"'],
    ['include x y', 16, 'invalid connection type "include"'],
    ['local all /^a{1,2}$ trust', 15, null],
    ['local all /^a{1,2}$ trust', 16, 'invalid regular expression "^a{1": braces {} not balanced'],
    ['local "/(" all trust', 17, 'invalid regular expression "(": parentheses () not balanced'],
    ['local / all trust', 18, null],
    ['host all all all oauth issuer=i scope=s', 17, 'invalid authentication method "oauth"'],
    ['host all all all oauth issuer=i scope=s', 18, null],
    ['host all all all oauth issuer=i', 18, 'authentication method "oauth" requires argument "scope" to be set'],
    [
      'host all all all oauth issuer=i scope=s map=m delegate_ident_mapping=1',
      18,
      'map cannot be used in combination with delegate_ident_mapping',
    ],
    [
      'host all all all md5 map=m',
      18,
      'authentication option "map" is only valid for authentication methods ident, peer, gssapi, sspi, cert, and oauth',
    ],
    ['host all all all ldap ldapprefix=a ldapbasedn=b', 18, 'cannot mix options for simple bind and search+bind modes'],
    [`local ${'x'.repeat(10_240)} all trust`, 15, 'authentication file token too long'],
    [`local ${'x'.repeat(10_240)} all trust`, 16, null],
    [`local ${'x,'.repeat(10_300)} all trust`, 13, 'authentication file line too long'],
  ])('%.60s on %d', (line, major, error) => {
    const [fact] = hbaRecords(line, major);
    expect(fact?.error).toBe(error);
    expect(fact?.fatal).toBe(error !== null);
    expect(fact?.record === null).toBe(error !== null);
  });

  test.each<[string, PgMajor, string]>([
    ['hostssl all all all md5 clientcert=1', 14, 'invalid value for clientcert: "1"'],
    ['hostssl all all all md5 clientname=dn', 14, 'invalid value for clientname: "dn"'],
    ['host all all all radius radiusports="1,x"', 16, 'invalid RADIUS port number: "1,x"'],
    [
      'host all all all radius radiusservers=a radiussecrets="x,y"',
      13,
      'the number of RADIUS secrets (2) must be 1 or the same as the number of RADIUS servers (1)',
    ],
  ])('%s on %d has a row of nulls, but does not load', (line, major, logError) => {
    expect(hbaRecords(line, major)).toMatchObject([
      ...[
        { type: null, databases: null, method: null, options: null, error: null, logError, fatal: true, record: null },
      ],
    ]);
  });

  test('a line too long for 13 goes on as another line', () => {
    const facts = hbaRecords(`local all all trust ${' '.repeat(20_459)}local b b md5\nlocal c c md5\n`, 13);
    expect(facts.map(({ error, databases }) => [error, databases])).toEqual([
      ['authentication file line too long', null],
      [null, ['b']],
      [null, ['c']],
    ]);
  });

  test('a NUL cuts the line, and from 14 on joins the next', () => {
    expect(hbaRecords('local a a trust\0x\nlocal b b md5\n', 13).map(({ method }) => method)).toEqual(['trust', 'md5']);
    expect(hbaRecords('local a a trust\0x\nlocal b b md5\n', 15).map(({ error }) => error)).toEqual([
      'invalid authentication method "trustlocal"',
    ]);
  });
});

describe('secrets', () => {
  const secret = 'hunter2';
  test.each([
    `host all all all ldap ldapbasedn=x ldapbindpasswd=${secret}`,
    `host all all all ldap ldapbasedn=x ldapbindpasswd=${secret},${secret}`,
    `host all all all ldap ldapbasedn=x ldapbindpasswd= ${secret}`,
    `host all all all radius radiusservers=127.0.0.1 radiussecrets="${secret}"`,
    `host all all all radius radiussecrets="""${secret}"`,
    `host all all all ldap ldapurl="ldap://u:${secret}@h/dc=x"`,
    `host all all {{ net }} ldap ldapbasedn=x ldapbindpasswd=${secret}`,
  ])('never show: %s', (line) => {
    const facts = hbaRecords(line, 16);
    expect(facts).toHaveLength(1);
    expect(JSON.stringify(facts)).not.toContain(secret);
  });
});

describe('files that files name', () => {
  test('records come in order, each with its own file and the way that led there', () => {
    const facts = read(
      {
        'db/pg_hba.conf': 'local a a trust\n  include sub/one.conf\nlocal z z trust\n',
        'db/sub/one.conf': '\ninclude_dir d\nlocal y y bogus\n',
        'db/sub/d/9.conf': 'local b b trust',
        'db/sub/d/10.conf': 'local c c trust',
        'db/sub/d/.x.conf': 'local no no trust',
        'db/sub/d/x.cfg': 'local no no trust',
      },
      17,
      'db/pg_hba.conf',
    );
    const records = facts.filter((fact) => fact.kind === 'hba-record');
    expect(records.map(({ file, databases }) => [file, databases?.[0]])).toEqual([
      ['db/pg_hba.conf', 'a'],
      ['db/sub/d/10.conf', 'c'],
      ['db/sub/d/9.conf', 'b'],
      ['db/sub/one.conf', undefined],
      ['db/pg_hba.conf', 'z'],
    ]);
    expect(records[1]).toMatchObject({ line: 1, root: 'db/pg_hba.conf' });
    expect(records[1]?.via).toEqual([
      { file: 'db/sub/one.conf', line: 2, column: 1, endLine: 2, endColumn: 14 },
      { file: 'db/pg_hba.conf', line: 2, column: 3, endLine: 2, endColumn: 23 },
    ]);
    expect(records[3]?.error).toBe('invalid authentication method "bogus"');
  });

  test('a file of words stands for its words, at the place of its name', () => {
    const files = { 'pg_hba.conf': 'local @dbs,x all trust', dbs: 'a, "all"\n@more # no\n', more: 'b' };
    const [fact] = read(files, 13);
    expect(fact).toMatchObject({ databases: ['a', 'all', 'b', 'x'], error: null });
    if (fact?.kind !== 'hba-record') throw new Error('no record');
    expect(fact.record?.databases.map(({ quoted, column }) => [quoted, column])).toEqual([
      [false, 7],
      [true, 7],
      [false, 7],
      [false, 12],
    ]);
  });

  test('an empty file of words leaves no field', () => {
    const files = { 'pg_hba.conf': 'local @dbs all trust', dbs: '# nothing\n' };
    expect(read(files, 15)).toMatchObject([{ error: 'end-of-line before authentication method' }]);
  });

  test.each<[PgMajor, string, string]>([
    [15, 'local @x all md5', 'could not open secondary authentication file "@x" as "db/x": No such file or directory'],
    [16, 'local @x all md5', 'could not open file "db/x": No such file or directory'],
    [16, 'include x', 'could not open file "db/x": No such file or directory'],
    [18, 'include_dir x', 'could not open directory "db/x"'],
  ])('missing on %d: %s', (major, line, error) => {
    const facts = read({ 'db/pg_hba.conf': line }, major, 'db/pg_hba.conf');
    expect(facts).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'hba-record', error, fatal: true }),
        expect.objectContaining({ kind: 'include', status: 'missing', target: 'x' }),
      ]),
    );
  });

  test('what may be missing is', () => {
    expect(read({ 'pg_hba.conf': 'include_if_exists x' }, 16)).toEqual([]);
  });

  test.each(['include /etc/x.conf', 'include ../../x', 'include_dir /etc/d'])('nothing is claimed of %s', (line) => {
    expect(read({ 'pg_hba.conf': line }, 16)).toMatchObject([{ kind: 'include', status: 'outside-root', line: 1 }]);
  });

  test('an unreadable list of names is unknown', () => {
    expect(read({ 'pg_hba.conf': 'local @/etc/dbs all trust' }, 16)).toMatchObject([
      { kind: 'hba-record', method: 'trust', record: { unknown: ['databases'] } },
      { kind: 'include', directive: '@', target: '/etc/dbs', status: 'outside-root' },
    ]);
  });

  test('a file that includes itself is read eleven times, as the server does', () => {
    const facts = read({ 'pg_hba.conf': 'local a a trust\ninclude pg_hba.conf\n' }, 16);
    const records = facts.filter((fact) => fact.kind === 'hba-record');
    expect(records.filter(({ method }) => method === 'trust')).toHaveLength(11);
    expect(records.filter(({ error }) => error?.endsWith('maximum nesting depth exceeded'))).toHaveLength(1);
  });

  test('files that include themselves many times cost no more than a bounded amount', () => {
    const text = 'include pg_hba.conf\n'.repeat(50);
    expect(
      read({ 'pg_hba.conf': text }, 18).some((fact) => fact.kind === 'include' && fact.status === 'too-deep'),
    ).toBe(true);
    const words = { 'pg_hba.conf': 'local @w all trust', w: '@w\n'.repeat(50) };
    expect(read(words, 14).some((fact) => fact.kind === 'include' && fact.status === 'too-deep')).toBe(true);
  });
});

describe('templates', () => {
  test.each<[string, readonly string[], string | null]>([
    ['host all all {{ net | default("10.0.0.0/8") }} md5', ['address'], '{{ net | default("10.0.0.0/8") }}'],
    ['host all all ${NET} md5', ['address'], '${NET}'],
    ['host all all $NET md5', ['address'], '$NET'],
    ['host all all ${NET}/16 md5', ['address'], '${NET}/16'],
    ['host all all 10.0.$X.0/24 md5', ['address'], '10.0.$X.0/24'],
    ['host all all <%= @addr %> <%= @mask %> md5', ['address'], '<%= @addr %>'],
    ['host all all {{ addr }} 255.255.255.0 {{ method }}', ['address', 'method'], '{{ addr }}'],
    ['host %DB% __USER__ 10.0.0.0/8 md5', ['databases', 'users'], '10.0.0.0'],
    ['host @@DB@@ all 10.0.0.0/8 $(METHOD)', ['databases', 'method'], '10.0.0.0'],
    ['host "{{ db }}" all all md5', ['databases'], 'all'],
    ['host{{ ssl }} all all all md5', ['type'], 'all'],
    ["{{ 'hostssl' if tls else 'host' }} all all 10.0.0.0/8 md5", ['type'], '10.0.0.0'],
    ['<%= type %> all all all md5', ['type'], 'all'],
    // Whatever is filled in, none of its bits counts.
    ['host replication rep {{ peer }}/0 md5', [], '0.0.0.0'],
    ['host replication rep {{ peer }}/10 md5', ['address'], '{{ peer }}/10'],
    ['local all all peer map={{ map }}', ['options'], null],
    ['host all all all {% if scram %}scram-sha-256{% else %}md5{% endif %}', ['method'], 'all'],
  ])('%s', (line, unknown, address) => {
    const [fact, ...more] = hbaRecords(line, 16, 'pg_hba.conf.j2');
    expect(more).toEqual([]);
    expect(fact).toMatchObject({ error: null, fatal: false, address, record: { unknown } });
  });

  test.each([
    '{{ records }}',
    '{% for r in records %}',
    '<% if @x -%>',
    '{{- range .Values.hba }}',
    '{{ .Type }} {{ .Database }} {{ .User }} {{ .Method }}',
    '<%= type %> all all <%= address %> md5',
    '{{ type }} all postgres peer',
    'host all all {{ address_and_method }}',
    'host all all 10.0.0.0/8 md4 {{ options }}',
    '{# a comment\n over lines: host all all all trust #}',
    '<%\n  x.each do |r| # local all all trust\n%>',
    'include {{ x }}',
  ])('nothing: %s', (line) => {
    expect(hbaRecords(line, 16, 'pg_hba.conf.j2')).toEqual([]);
  });

  test('a condition around a record leaves the record', () => {
    const text = '{% if a %}host all all 0.0.0.0/0 md5{% endif %}\n{{ x }}\nlocal all all trust';
    const facts = hbaRecords(text, 16);
    expect(facts.map(({ method, line, column }) => [method, line, column])).toEqual([
      ['md5', 1, 11],
      ['trust', 3, 1],
    ]);
    expect(facts[0]?.record?.unknown).toEqual([]);
  });

  test('records after a block of several lines stand where they stand', () => {
    expect(hbaRecords('{# a\nb\nc #}\n local all all trust', 16)).toMatchObject([{ line: 4, column: 2 }]);
  });

  test('an open mark in a comment hides nothing', () => {
    expect(hbaRecords('# write {{ or {% or <% or ${ here\nlocal all all trust # }} %} %>\n', 16)).toHaveLength(1);
  });
});

describe('strange and large input', () => {
  test('never throws, and every place is within the text and in order', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        'local ',
        'host ',
        'all ',
        '10.0.0.0/8 ',
        'trust\n',
        '\\\n',
        '"',
        ',',
        '#',
        '\0',
        '\r\n',
        '@',
        '{{',
        '}}',
        '<%',
        '%>',
        '${',
        '}',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.constantFrom(...MAJORS), (pieces, major) => {
        const text = pieces.join('');
        const lines = text.split('\n');
        let before = 0;
        for (const { line, column, endLine, endColumn } of hbaRecords(text, major)) {
          expect(line).toBeGreaterThanOrEqual(before);
          before = line;
          expect(endLine).toBeGreaterThanOrEqual(line);
          expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
          expect(endColumn).toBeLessThanOrEqual((lines[endLine - 1] ?? '').length + 1);
          if (line === endLine) expect(endColumn).toBeGreaterThan(column);
        }
      }),
      { numRuns: 500 },
    );
  });

  test.each<[string, string]>([
    ['quotes', `local ${'"'.repeat(10_000)} all trust`],
    ['one line of ten megabytes', `local ${'a,'.repeat(5_000_000)}b all trust`],
    ['one word of ten megabytes', `host all all ${'1'.repeat(10_000_000)}/8 trust`],
    ['zeros of a prefix', `host all all 1.2.3.4/${'0'.repeat(1_000_000)}x trust`],
    ['dots and colons', `host all all ${':.'.repeat(500_000)} trust`],
    ['open braces', '{{ '.repeat(300_000)],
    ['open variables', '${'.repeat(500_000)],
    ['underscores', '__a'.repeat(300_000)],
    ['percent signs', '%a'.repeat(500_000)],
    ['continuations', 'local \\\n'.repeat(100_000)],
    ['a regular expression', `local ${'/(a{1'.repeat(200_000)} all trust`],
    ['open braces over lines', `${'# {{\n'.repeat(150_000)}}}`],
    ['a NUL at the end', `${'#\n'.repeat(300_000)}\0`],
    ['records', 'host all app 10.0.0.0/8 scram-sha-256 # note\n'.repeat(100_000)],
  ])('takes linear time: %s', (_, text) => {
    expect(excessOfText((part) => hbaRecords(part, 16), text)).toBeNull();
    const start = worked();
    hbaRecords(text, 13);
    expect(worked() - start).toBeLessThan(BOUNDED);
  });
});

const corpus = '../shared/corpus';
const known = existsSync(`${corpus}/hba-server-15.jsonl`);
if (!known) console.log('no corpus beside the project: real files not compared');

(known ? test : test.skip)('real files are read as PostgreSQL 15 read them', () => {
  const lines = readFileSync(`${corpus}/hba-server-15.jsonl`, 'utf8').trim().split('\n');
  expect(lines.length).toBeGreaterThan(30);
  for (const line of lines) {
    const { file, records }: { readonly file: string; readonly records: unknown } = JSON.parse(line);
    const text = readFileSync(`${corpus}/files/${file}`, 'utf8');
    expect({ file, records: hbaRecords(text, 15).map(rowOf) }).toEqual({ file, records });
  }
});
