import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { knownMajor } from '../../src/postgres/versions.ts';
import { identReader } from '../../src/readers/pg-ident.ts';
import { contextOf } from '../support/context.ts';
import { hbaRecords, rowOf, type ViewRow } from '../support/hba.ts';
import { NO_SERVER, startServer } from '../support/postgres-server.ts';
import { hbaLine } from './hba-generator.ts';
import { LINES } from './hba-lines.ts';

/** Files whose lines depend on one another: continuation, carriage returns, an end without a line feed. */
const FILES: readonly string[] = [
  'local all all tr\\\nust\n',
  '# note \\\nlocal all all trust\nlocal b all md5\n',
  'local b \\\n all \\\n trust\nlocal c all trust\n',
  'local "a\\\nb" all trust\n',
  'local a \\ \nlocal b all trust\n',
  'local a \\\\\n all trust\n\nlocal c all trust\n',
  'local a all trust \\',
  'local a all trust\\\r\n\r\nlocal b all trust\r\n',
  'local a all trust\r\nlocal b all trust\r\r\n',
  'local a all trust\n\n\n\n  \nlocal b all trust',
  'local a all trust\n\ufefflocal b all trust\n',
  `local ${'x'.repeat(10_239)} all trust\nlocal a all trust\n`,
  `local ${'x'.repeat(10_240)} all trust\nlocal a all trust\n`,
  `local ${'\u00e4'.repeat(5_120)} all trust\nlocal a all trust\n`,
  `local ${'x,'.repeat(20_000)} all trust\nlocal a all trust\n`,
];

const server = startServer({ ssl: true });
const seed = Number(process.env.PGMOAT_SEED ?? Date.now() % 2 ** 31);
afterAll(() => server?.stop());

/** The rows of the real view for a text, with secrets masked as our facts have them. */
function viewOf(text: string): readonly ViewRow[] {
  if (server === null) return [];
  const path = join(server.dataDirectory, 'pg_hba.conf');
  writeFileSync(path, text);
  const rows: readonly ViewRow[] = JSON.parse(
    server.query('select coalesce(json_agg(r), $$[]$$) from pg_hba_file_rules r'),
  );
  return rows.map((row) => ({
    ...row,
    options: row.options?.map((option) => option.replace(/^(ldapbindpasswd|radiussecrets)=.+/s, '$1=***')) ?? null,
  }));
}

const compared = server === null ? describe.skip : describe;
if (server === null) console.log(NO_SERVER);

compared('the server of the machine reads the same', () => {
  const major = knownMajor(server?.major ?? 15);

  test('hand-written lines', () => {
    expect(LINES.length).toBeGreaterThan(200);
    const text = `${LINES.join('\n')}\n`;
    expect(hbaRecords(text, major).map(rowOf)).toEqual(viewOf(text));
  });

  test.each(FILES.map((text) => [JSON.stringify(text.slice(0, 60)), text]))('file %s', (_, text) => {
    expect(hbaRecords(text, major).map(rowOf)).toEqual(viewOf(text));
  });

  test('generated lines', () => {
    console.log(`generated lines: PGMOAT_SEED=${seed}`);
    const lines = fc.sample(hbaLine, { numRuns: 600, seed });
    const text = `${lines.join('\n')}\n`;
    const real = new Map(viewOf(text).map((row) => [row.line_number, row]));
    const ours = new Map(hbaRecords(text, major).map((fact) => [fact.line, rowOf(fact)]));
    const differing = lines.flatMap((line, index) => {
      const [expected, actual] = [real.get(index + 1), ours.get(index + 1)];
      return JSON.stringify(expected) === JSON.stringify(actual) ? [] : [{ line, expected, actual }];
    });
    expect(differing).toEqual([]);
    expect([...real.values()].filter(({ type }) => type !== null).length).toBeGreaterThan(60);
  });

  // The view of the mappings came with 15.
  ((server?.major ?? 0) >= 15 ? test : test.skip)('lines of pg_ident.conf', () => {
    const text = IDENT_LINES.join('\n');
    writeFileSync(join(server?.dataDirectory ?? '', 'pg_ident.conf'), text);
    const json = server?.query('select json_agg(m) from pg_ident_file_mappings m') ?? '';
    const real: readonly Record<string, unknown>[] = JSON.parse(json);
    const path = 'pg_ident.conf';
    const facts = [...identReader.read({ path, text, kind: 'pg_ident' }, contextOf({ [path]: text }, major))];
    const ours = facts.flatMap((fact) => (fact.kind === 'ident-mapping' ? [fact] : []));
    expect(
      ours.map(({ line, mapName, systemUser, databaseUser, error }) => ({
        ...{ line_number: line, map_name: mapName, sys_name: systemUser, pg_username: databaseUser, error },
      })),
    ).toEqual(real.map(({ map_number: _number, file_name: _file, ...row }) => row));
  });
});

const IDENT_LINES: readonly string[] = [
  ...[
    'm a b',
    'm a',
    'm',
    'm a b c',
    'm,n a b',
    'm a,b c',
    'm a b,c',
    'm a b, c',
    '"m n" "a b" "c"',
    ' m\ta\tb # x',
    '# m a b',
  ],
  ...[
    'm /^(.*)@x$ \\1',
    'm "/a b" c',
    'm /( b',
    'm /a{1 b',
    'm /* b',
    'm /x) b',
    'm / b',
    'm a all',
    'm a +g',
    ',m ,a b',
    '"" "" ""',
  ],
  ...['m a \\', ' b', 'm /a** x', 'm /a{2,1} x', 'm /a|*b x', 'm /(a|b)*?c{3} x', 'm \u00e4 \u00f6'],
];
