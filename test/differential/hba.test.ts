import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bytesOf } from '../../src/postgres/byte-text.ts';
import type { PgMajor } from '../../src/postgres/versions.ts';
import { hbaReader } from '../../src/readers/pg-hba.ts';
import { hbaSyntax } from '../../src/rules/hba-syntax.ts';
import { findings } from '../rules/support/findings.ts';
import { contextOf } from '../support/context.ts';
import { hbaRecords, rowOf, rowsFor, sourceOf, type ViewRow } from '../support/hba.ts';
import { type Installation, installations, nameOf } from '../support/installations.ts';
import { FULL, recordParity, runs } from '../support/parity.ts';
import { hasOpenssl, type RunningServer, runServer } from '../support/servers.ts';
import { startUp } from '../support/start-up.ts';
import { hbaFile, hbaLine } from './hba-generator.ts';
import { LINES } from './hba-lines.ts';
import { startWith } from './hba-load.ts';
import { type FileRow, knownDifference, viewOf } from './hba-view.ts';

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

/** Records of oauth, for each state of the setting that lists its validators. */
const OAUTH_LINES: readonly string[] = [
  'host all all all oauth',
  'host all all all oauth issuer=i',
  'host all all all oauth scope=s',
  'host all all all oauth issuer= scope=',
  'host all all all oauth issuer=i scope=s',
  'host all all all oauth issuer=i scope="a b"',
  'host all all all oauth issuer=i scope=s validator=one',
  'host all all all oauth issuer=i scope=s validator=two',
  'host all all all oauth issuer=i scope=s validator=three',
  'host all all all oauth issuer=i scope=s validator=',
  'host all all all oauth issuer=i scope=s map=m',
  'host all all all oauth issuer=i scope=s map=m delegate_ident_mapping=1',
  'host all all all oauth issuer=i scope=s validator=x map=m delegate_ident_mapping=1',
  'host all all all oauth issuer=i scope=s delegate_ident_mapping=1',
  'host all all all oauth issuer=i scope=s delegate_ident_mapping=yes map=m',
  'local all all oauth issuer=i scope=s',
  'hostssl all all all oauth issuer=i scope=s clientcert=verify-full',
  'host all all all md5 scope=s',
];

const seed = Number(process.env.PGMOAT_SEED ?? (FULL ? Date.now() % 2 ** 31 : 20261));
const GENERATED = runs(600, 9000);
const WHOLE = runs(80, 1500);
const BATCH = 600;

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

  type Reading = (text: string) => readonly ViewRow[];
  const alone: Reading = (text) => hbaRecords(text, major, 'pg_hba.conf', true).map(rowOf);

  /** Lines of one file, compared row by row. */
  async function compare(lines: readonly string[], source: 'hard' | 'generated', read: Reading = alone): Promise<void> {
    const reasons: Record<string, number> = {};
    const differing: object[] = [];
    for (let at = 0; at < lines.length; at += BATCH) {
      const batch = lines.slice(at, at + BATCH);
      const text = `${batch.join('\n')}\n`;
      server.write('pg_hba.conf', bytesOf(text));
      const real = new Map((await viewOf(server)).map(({ file_name: _, ...row }) => [row.line_number, row]));
      const ours = new Map(read(text).map((row) => [row.line_number, row]));
      for (const [index, line] of batch.entries()) {
        const [expected, actual] = [real.get(index + 1), ours.get(index + 1)];
        if (JSON.stringify(expected) === JSON.stringify(actual)) continue;
        const reason = knownDifference(expected, actual, line);
        if (reason === null) differing.push({ line, expected, actual });
        else reasons[reason] = (reasons[reason] ?? 0) + 1;
      }
    }
    expect(differing.slice(0, 8)).toEqual([]);
    const explained = Object.values(reasons).reduce((sum, inputs) => sum + inputs, 0);
    const counts = { inputs: lines.length, agree: lines.length - explained, known: reasons };
    recordParity(installation, { kind: 'hba', source, ...counts });
  }

  /** Changes a setting of the running server, and waits until it is in force. */
  async function set(name: string, value: string): Promise<void> {
    await server.query(value === '' ? `alter system reset ${name}` : `alter system set ${name} = ${value}`);
    server.write('pg_hba.conf', 'local all all trust\n');
    await server.reload();
    for (let tries = 0; tries < 400; tries += 1) {
      const [[shown] = []] = await server.query(`select current_setting('${name}')`);
      if (shown === value) return;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    throw new Error(`${name} did not become ${value}`);
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
      server.write('pg_hba.conf', bytesOf(text));
      const real = (await viewOf(server)).map(({ file_name: _, ...row }) => row);
      const ours = alone(text);
      if (JSON.stringify(ours) === JSON.stringify(real)) continue;
      const reason = explanation(real, ours, text);
      if (reason === null) differing.push({ text: text.slice(0, 400), real, ours });
      else reasons[reason] = (reasons[reason] ?? 0) + 1;
    }
    expect(differing.slice(0, 3)).toEqual([]);
    const explained = Object.values(reasons).reduce((sum, inputs) => sum + inputs, 0);
    const counts = { inputs: texts.length, agree: texts.length - explained, known: reasons };
    recordParity(installation, { kind: 'hba', source, ...counts });
  }

  test('what ssl = off makes of the lines', async () => {
    if (!hasOpenssl()) return;
    await set('ssl', 'off');
    const read: Reading = (text) => rowsFor(text, { major, ssl: false });
    await compare(LINES, 'hard', read);
    await compare(fc.sample(hbaLine, { numRuns: GENERATED / 6, seed: seed + major + 1 }), 'generated', read);
    await set('ssl', 'on');
  });

  test('what oauth_validator_libraries makes of the lines', async () => {
    if (major < 18) return;
    for (const validators of [[], ['one'], ['one', 'two']]) {
      await set('oauth_validator_libraries', validators.join(', '));
      const read: Reading = (text) => rowsFor(text, { major, ssl: hasOpenssl(), validators });
      server.write('pg_hba.conf', `${OAUTH_LINES.join('\n')}\n`);
      const real = (await viewOf(server)).map(({ file_name: _, ...row }) => row);
      expect(read(`${OAUTH_LINES.join('\n')}\n`)).toEqual(real);
      const inputs = OAUTH_LINES.length;
      recordParity(installation, { kind: 'hba', source: 'hard', inputs, agree: inputs });
    }
    await set('oauth_validator_libraries', '');
  });

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

  describe('a file that does not load', () => {
    const parameters = { user: 'postgres', database: 'postgres' };
    const NO_ENTRIES = /configuration file "[^"]*" contains no entries/;
    const includes = (title: string, text: string): readonly [string, string, RegExp][] =>
      major >= 16 ? [[title, text, NO_ENTRIES]] : [];
    const BROKEN: readonly (readonly [string, string, RegExp])[] = [
      [
        'a bad line below good ones',
        'host all all all trust\nlocal all all nonsense\n',
        /invalid authentication method "nonsense"/,
      ],
      ['nothing but a bad line', 'local all all nonsense\n', /invalid authentication method "nonsense"/],
      [
        'an error that only the log tells',
        'hostssl all all all md5 clientcert=x\n',
        /invalid value for clientcert: "x"/,
      ],
      [
        'a file that is not there',
        major >= 16 ? 'local all all trust\ninclude nowhere.conf\n' : 'local @nowhere all trust\n',
        /No such file or directory/,
      ],
      ['nothing', '', NO_ENTRIES],
      ['comments', '# nothing here\n\n', NO_ENTRIES],
      ['blanks and commas', ' \t,,\r\n,\n', NO_ENTRIES],
      ['an empty list of words', '@none\n', NO_ENTRIES],
      ...includes('a file without records', 'include none\n'),
      ...includes('a file that need not be there', 'include_if_exists nowhere.conf\n'),
      ...includes('a directory without files', 'include_dir no_files\n'),
    ];
    beforeAll(() => {
      server.write('none', '# none\n');
      mkdirSync(join(server.dataDirectory, 'no_files'));
      server.own(join(server.dataDirectory, 'no_files'));
    });

    /** What the rule says of the file, where it says something. */
    const told = (text: string): readonly string[] =>
      findings(hbaSyntax, { 'pg_hba.conf': text, none: '# none\n' }, { major }).map(({ message }) => message);

    test.each(BROKEN)('%s: the server does not start, and the finding says why', (_title, text, complaint) => {
      const said = startWith(server, { 'pg_hba.conf': text });
      expect(said).toMatch(complaint);
      expect(said).toMatch(/FATAL: {2}could not load /);
      // Of what may be on the machine, and of a blank file, nothing is said.
      const isUncertain = text.trim() === '' || /nowhere|no_files/.test(text);
      const expected = [expect.stringMatching(complaint)];
      expect(told(text)).toEqual(isUncertain ? [] : expected);
      const consequence = /[Aa]t start the server refuses to run, on reload it silently keeps the old rules\.$/;
      for (const message of told(text)) expect(message).toMatch(consequence);
    });

    test.each(BROKEN)('%s: a reload keeps the old records, and only the log tells', async (_title, text, complaint) => {
      const to = { host: '127.0.0.1', port: server.port };
      server.write('pg_hba.conf', 'local all all trust\nhost all all 127.0.0.1/32 reject\n');
      await server.reload();
      for (let tries = 0; tries < 200 && (await startUp({ to, parameters })).kind === 'admitted'; tries += 1);
      const before = server.log().length;
      server.write('pg_hba.conf', text);
      await server.reload();
      for (let tries = 0; tries < 200 && !/was not reloaded/.test(server.log().slice(before)); tries += 1) {
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      const log = server.log().slice(before);
      expect(log).toMatch(complaint);
      expect(log).toMatch(/pg_hba\.conf"? was not reloaded/);
      expect(await startUp({ to, parameters })).toMatchObject({ kind: 'error', sqlstate: '28000' });
    });
  });

  function place(path: string, text: string): void {
    if (dirname(path) !== '.') {
      mkdirSync(join(server.dataDirectory, dirname(path)), { recursive: true });
      server.own(join(server.dataDirectory, dirname(path)));
    }
    server.write(path, text);
  }
});

/** Why whole files differ, if each of their rows that does is explained. */
function explanation(real: readonly ViewRow[], ours: readonly ViewRow[], text: string): string | null {
  if (real.length !== ours.length) return null;
  let reason: string | null = null;
  for (const [index, row] of real.entries()) {
    if (JSON.stringify(row) === JSON.stringify(ours[index])) continue;
    reason = knownDifference(row, ours[index], text);
    if (reason === null) return null;
  }
  return reason;
}

/** Paths as from the directory of the first file. */
function told(row: FileRow, directory: string, base: string, major: PgMajor): FileRow {
  const own = major >= 16 ? `${directory}/${base}/` : `${directory}/`;
  return { ...row, file_name: row.file_name.replace(own, ''), error: row.error?.replaceAll(own, '') ?? null };
}
