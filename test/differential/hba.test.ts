import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { PgMajor } from '../../src/postgres/versions.ts';
import { hbaReader } from '../../src/readers/pg-hba.ts';
import { contextOf } from '../support/context.ts';
import { hbaRecords, rowOf, sourceOf, type ViewRow } from '../support/hba.ts';
import { type Installation, installations, nameOf } from '../support/installations.ts';
import { FULL, recordParity, runs } from '../support/parity.ts';
import { hasOpenssl, type RunningServer, runServer } from '../support/servers.ts';
import { hbaFile, hbaLine } from './hba-generator.ts';
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

/** Sets of files, the first of which is read: `@file` everywhere, include directives from 16 on. None includes itself by `@`. */
const SETS: readonly Readonly<Record<string, string>>[] = [
  { 'pg_hba.conf': 'local @dbs @users trust\n', dbs: 'a, b\n# note\nc "all"\n', users: 'x\n+g\n' },
  { 'pg_hba.conf': 'local a,@dbs,z all trust\n', dbs: 'b c\n' },
  { 'pg_hba.conf': 'local @empty all trust\nlocal a all trust\n', empty: '\n# nothing\n' },
  { 'pg_hba.conf': 'local @missing all trust\nlocal a all trust\n' },
  { 'pg_hba.conf': 'local all all @m\n', m: 'trust\n' },
  { 'pg_hba.conf': 'host all all @nets trust\n', nets: '10.0.0.0/8\n' },
  { 'pg_hba.conf': '@t all all trust\n', t: 'local\n' },
  { 'pg_hba.conf': 'local all all peer @o\n', o: 'map=m\n' },
  { 'pg_hba.conf': 'local @first all trust\n', first: '@second x\n', second: 'y\n' },
  { 'pg_hba.conf': 'local @sub/list all trust\n', 'sub/list': 'a @near\n', 'sub/near': 'b\n' },
  { 'pg_hba.conf': 'local @"a b" all trust\nlocal "@a" all trust\n', 'a b': 'x\n' },
  { 'pg_hba.conf': 'local @l all trust\n', l: 'include m\n', m: 'x\n' },
  { 'pg_hba.conf': 'local @l all trust\n', l: 'x \\\ny\n' },
  { 'pg_hba.conf': 'include other.conf\nlocal z all trust\n', 'other.conf': 'local a all trust\nlocal b all bogus\n' },
  { 'pg_hba.conf': 'include "other.conf"\n', 'other.conf': 'local a all trust\n' },
  { 'pg_hba.conf': '"include" other.conf\n', 'other.conf': 'local a all trust\n' },
  { 'pg_hba.conf': 'include missing.conf\nlocal a all trust\n' },
  { 'pg_hba.conf': 'include_if_exists missing.conf\nlocal a all trust\n' },
  { 'pg_hba.conf': 'include_if_exists other.conf/x\nlocal a all trust\n', 'other.conf': '' },
  { 'pg_hba.conf': 'include a.conf,b.conf\n', 'a.conf': 'local a all trust\n', 'b.conf': 'local b all trust\n' },
  { 'pg_hba.conf': 'include a.conf b\n', 'a.conf': 'local a all trust\n' },
  { 'pg_hba.conf': 'include\nlocal a all trust\n' },
  { 'pg_hba.conf': 'Include a.conf\n', 'a.conf': 'local a all trust\n' },
  { 'pg_hba.conf': 'include ""\nlocal a all trust\n' },
  { 'pg_hba.conf': 'include d\nlocal a all trust\n', 'd/x.conf': 'local b all trust\n' },
  { 'pg_hba.conf': 'include @n\n', n: 'a.conf\n', 'a.conf': 'local a all trust\n' },
  {
    'pg_hba.conf': 'include one/a.conf\n',
    'one/a.conf': 'include b.conf\nlocal a all trust\n',
    'one/b.conf': 'local b all trust\n',
  },
  {
    'pg_hba.conf': 'include_dir d\nlocal z all trust\n',
    'd/9.conf': 'local nine all trust\n',
    'd/10.conf': 'local ten all trust\n',
    'd/Z.conf': 'local zett all trust\n',
    'd/a.conf': 'local a all trust\n',
    'd/.hidden.conf': 'local hidden all trust\n',
    'd/note.txt': 'local note all trust\n',
  },
  { 'pg_hba.conf': 'include_dir d/\n', 'd/a.conf': 'local a all bogus\nlocal b all trust\n' },
  { 'pg_hba.conf': 'include_dir missing\nlocal a all trust\n' },
  { 'pg_hba.conf': 'include_dir ""\nlocal a all trust\n' },
  { 'pg_hba.conf': 'include_dir d\n', 'd/a.conf': 'include ../b.conf\n', 'b.conf': 'local b all trust\n' },
];

const seed = Number(process.env.PGMOAT_SEED ?? (FULL ? Date.now() % 2 ** 31 : 20261));
const GENERATED = runs(400, 9000);
const WHOLE = runs(80, 1500);
const BATCH = 600;

/** The columns of the view that every version has, and before them those of 16 on that tell files apart. */
function queryFor(major: PgMajor): string {
  const columns = 'line_number, type, database, user_name, address, netmask, auth_method, options, error';
  const file = major >= 16 ? 'file_name' : "''::text as file_name";
  return `select coalesce(json_agg(r), '[]') from (select ${file}, ${columns} from pg_hba_file_rules) r`;
}

type FileRow = ViewRow & { readonly file_name: string };

/** Secrets are masked as our facts have them. */
function masked(row: FileRow): FileRow {
  const options = row.options?.map((option) => option.replace(/^(ldapbindpasswd|radiussecrets)=.+/s, '$1=***'));
  return { ...row, options: options ?? null };
}

async function viewOf(server: RunningServer): Promise<readonly FileRow[]> {
  const [[json] = []] = await server.query(queryFor(server.installation.major));
  const rows: readonly FileRow[] = JSON.parse(json ?? '[]');
  return rows.map(masked);
}

/** Why a row differs where the server is built without something that distributions build with. */
function buildDifference(expected: ViewRow | undefined, actual: ViewRow | undefined): string | null {
  const unsupported = /^invalid authentication method "(\w+)": not supported by this build$/.exec(
    expected?.error ?? '',
  );
  if (unsupported !== null && actual !== undefined) return `that server is built without ${unsupported[1] ?? ''}`;
  if (/oauth_validator_libraries/.test(expected?.error ?? '')) {
    return 'oauth_validator_libraries is not set there; it stands in another file, and is taken to allow what the line asks for';
  }
  if (/GSSAPI is not supported by this build/.test(expected?.error ?? '') && actual?.error === null) {
    return 'that server is built without gss';
  }
  return null;
}

const rows = installations().map((installation) => [nameOf(installation), installation] as const);
if (rows.length === 0) test.skip('no PostgreSQL server here: not compared with the real one', () => undefined);

describe.each(rows)(`%s reads pg_hba.conf alike (seed ${seed})`, (_name, installation: Installation) => {
  const { major } = installation;
  let server: RunningServer;
  beforeAll(async () => {
    server = await runServer(installation, { ssl: hasOpenssl() });
  });
  afterAll(async () => {
    await server.stop();
  });

  /** Lines of one file, compared row by row. */
  async function compare(lines: readonly string[], source: 'hard' | 'generated'): Promise<void> {
    const reasons: Record<string, number> = {};
    const differing: object[] = [];
    for (let at = 0; at < lines.length; at += BATCH) {
      const batch = lines.slice(at, at + BATCH);
      const text = `${batch.join('\n')}\n`;
      server.write('pg_hba.conf', text);
      const real = new Map((await viewOf(server)).map(({ file_name: _, ...row }) => [row.line_number, row]));
      const ours = new Map(hbaRecords(text, major).map((fact) => [fact.line, rowOf(fact)]));
      for (const [index, line] of batch.entries()) {
        const [expected, actual] = [real.get(index + 1), ours.get(index + 1)];
        if (JSON.stringify(expected) === JSON.stringify(actual)) continue;
        const reason = buildDifference(expected, actual);
        if (reason === null) differing.push({ line, expected, actual });
        else reasons[reason] = (reasons[reason] ?? 0) + 1;
      }
    }
    expect(differing.slice(0, 8)).toEqual([]);
    const explained = Object.values(reasons).reduce((sum, inputs) => sum + inputs, 0);
    const counts = { inputs: lines.length, agree: lines.length - explained, known: reasons };
    recordParity(installation, { kind: 'hba', source, ...counts });
  }

  // A backslash at the end of a line, and a zero byte, concern the lines after it: those are files of their own.
  test('hard lines', () => compare(LINES, 'hard'));

  test('generated lines', async () => {
    await compare(fc.sample(hbaLine, { numRuns: GENERATED, seed: seed + major }), 'generated');
  });

  test('files whose lines depend on one another', () => wholeFiles(FILES, 'hard'));
  test('generated files', () => wholeFiles(fc.sample(hbaFile, { numRuns: WHOLE, seed: seed + major }), 'generated'));

  async function wholeFiles(texts: readonly string[], source: 'hard' | 'generated'): Promise<void> {
    const differing: object[] = [];
    const reasons: Record<string, number> = {};
    for (const text of texts) {
      server.write('pg_hba.conf', text);
      const real = (await viewOf(server)).map(({ file_name: _, ...row }) => row);
      const ours = hbaRecords(text, major).map(rowOf);
      if (JSON.stringify(ours) === JSON.stringify(real)) continue;
      if (JSON.stringify(ours.map(unnumbered)) === JSON.stringify(real.map(unnumbered)) && isMiscounted(text, major)) {
        const reason = major === 13 ? LONG_LINES : ZERO_BYTES;
        reasons[reason] = (reasons[reason] ?? 0) + 1;
      } else differing.push({ text: text.slice(0, 200), real, ours });
    }
    expect(differing.slice(0, 3)).toEqual([]);
    const explained = Object.values(reasons).reduce((sum, inputs) => sum + inputs, 0);
    const counts = { inputs: texts.length, agree: texts.length - explained, known: reasons };
    recordParity(installation, { kind: 'hba', source, ...counts });
  }

  test('sets of files', async () => {
    const differing: object[] = [];
    for (const [index, files] of SETS.entries()) {
      const base = `set${index}`;
      const paths = Object.fromEntries(Object.entries(files).map(([path, text]) => [`${base}/${path}`, text]));
      for (const [path, text] of Object.entries(paths)) {
        for (let up = dirname(path); up !== '.'; up = dirname(up)) {
          mkdirSync(join(server.dataDirectory, up), { recursive: true });
          server.own(join(server.dataDirectory, up));
        }
        server.write(path, text);
      }
      server.write('pg_hba.conf', major >= 16 ? `include ${base}/pg_hba.conf\n` : (files['pg_hba.conf'] ?? ''));
      if (major < 16) for (const [path, text] of Object.entries(files)) if (path !== 'pg_hba.conf') place(path, text);
      const real = (await viewOf(server)).map((row) => told(row, server.dataDirectory, base, major));
      const first = 'pg_hba.conf';
      const facts = [...hbaReader.read(sourceOf(first, files[first] ?? ''), contextOf(files, major))];
      const ours = facts
        .filter((fact) => fact.kind === 'hba-record')
        .map((fact) => ({ file_name: major >= 16 ? fact.file : '', ...rowOf(fact) }));
      if (JSON.stringify(ours) !== JSON.stringify(real)) differing.push({ files, real, ours });
    }
    expect(differing.slice(0, 3)).toEqual([]);
    recordParity(installation, { kind: 'hba', source: 'hard', inputs: SETS.length, agree: SETS.length });
  });

  function place(path: string, text: string): void {
    if (dirname(path) !== '.') {
      mkdirSync(join(server.dataDirectory, dirname(path)), { recursive: true });
      server.own(join(server.dataDirectory, dirname(path)));
    }
    server.write(path, text);
  }
});

const LONG_LINES =
  'PostgreSQL 13 counts the rest of a line that is too long for it as further lines; lines are told as they are';
const ZERO_BYTES =
  'a line with a zero byte takes in the next one, which the server then does not count; lines are told as they are';

/** Whether the server's line numbers are not those of the file. */
function isMiscounted(text: string, major: PgMajor): boolean {
  return major === 13 ? text.split('\n').some((line) => line.length > 20_000) : text.includes('\0');
}

/** A row without its line. */
function unnumbered({ line_number: _, ...row }: ViewRow): object {
  return row;
}

/** Paths as from the directory of the first file. */
function told(row: FileRow, directory: string, base: string, major: PgMajor): FileRow {
  const own = major >= 16 ? `${directory}/${base}/` : `${directory}/`;
  return { ...row, file_name: row.file_name.replace(own, ''), error: row.error?.replaceAll(own, '') ?? null };
}
