import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bytesOf, textOf } from '../../src/postgres/byte-text.ts';
import { effectiveSettings } from '../../src/postgres/settings/effective.ts';
import { formatG } from '../../src/postgres/settings/numbers.ts';
import { parameterNames, parameterOf } from '../../src/postgres/settings/parameters.ts';
import { type Installation, installations, nameOf } from '../support/installations.ts';
import { recordParity, runs } from '../support/parity.ts';
import { type RunningServer, runServer } from '../support/servers.ts';
import { fileTree, formLine, listLine, valueLine } from './settings-generator.ts';
import { LINES } from './settings-lines.ts';
import { SETS } from './settings-sets.ts';
import {
  batches,
  complaints,
  explanation,
  factsOfFiles,
  inParallel,
  isExplained,
  isShownAfterReload,
  type Outcome,
  ourOutcome,
  printed,
  serverOutcome,
} from './settings-sides.ts';

/** Another seed by PGMOAT_SEED; the one in use stands in the names of the tests. */
const SEED = Number(process.env.PGMOAT_SEED ?? Date.now() % 2 ** 31);
const all = installations();
if (all.length === 0) test.skip('no PostgreSQL server here: nothing to compare with', () => undefined);

/** What changes the log that errors are read from. */
const LOGGING = new Set([
  'log_line_prefix',
  'log_min_messages',
  'log_destination',
  'log_error_verbosity',
  'log_timezone',
]);

/** What the server says of a value and goes on. */
const BAD_VALUE =
  /^(?:invalid value for parameter|parameter ".*" (?:requires a Boolean value|cannot be changed)|[-0-9.e+]+(?: \w+)? is outside the valid range)/;

/** Errors of one kind hide those of the next: only lines of one kind go together. */
function kindOf(error: string): 'value' | 'name' | 'syntax' | null {
  if (BAD_VALUE.test(error)) return 'value';
  if (error.startsWith('unrecognized configuration parameter')) return 'name';
  return error.startsWith('syntax error in file') ? 'syntax' : null;
}

function withoutLine(outcome: Outcome): Outcome {
  return 'value' in outcome ? outcome : { errors: outcome.errors.map((error) => error.replace(/ line \d+/, ' line')) };
}

type Files = Readonly<Record<string, string>>;

function chunks<Value>(values: readonly Value[], size: number): readonly (readonly Value[])[] {
  return Array.from({ length: Math.ceil(values.length / size) }, (_, at) => values.slice(at * size, (at + 1) * size));
}

/** One start, and the parameter asked for. */
interface Input {
  readonly files: Files;
  readonly args: readonly string[];
  readonly name: string;
}

interface Difference extends Input {
  readonly ours: Outcome;
  readonly theirs: Outcome;
}

/** Holds both outcomes against each other; what differs without an explanation is returned. */
async function compare(
  installation: Installation,
  source: 'hard' | 'generated',
  inputs: readonly Input[],
): Promise<readonly Difference[]> {
  const known: Record<string, number> = {};
  const differences: Difference[] = [];
  let agree = 0;
  await inParallel(inputs, async (input) => {
    const theirs = await serverOutcome(installation, input.files, input.args, input.name);
    const ours = ourOutcome(input.files, input.args, input.name, installation.major);
    const reason = same(ours, theirs) ? null : explanation(input.name, theirs);
    if (same(ours, theirs)) agree += 1;
    else if (reason !== null) known[reason] = (known[reason] ?? 0) + 1;
    else differences.push({ ...input, ours, theirs });
  });
  if (differences.length === 0)
    recordParity(installation, { kind: 'settings', source, inputs: inputs.length, agree, known });
  return differences;
}

function same(ours: Outcome, theirs: Outcome): boolean {
  return JSON.stringify(ours) === JSON.stringify(theirs);
}

const setInputs = SETS.flatMap(({ files, args = [], ask }) => ask.map((name): Input => ({ files, args, name })));

test('the list of hard cases is long', () => {
  expect(LINES.length + SETS.length).toBeGreaterThan(600);
});

describe.each(all.map((installation) => [nameOf(installation), installation] as const))('%s', (_name, installation) => {
  const { major } = installation;
  let server: RunningServer;
  beforeAll(async () => {
    server = await runServer(installation);
  });
  afterAll(async () => {
    await server.stop();
  });

  test('hard lines', async () => {
    expect(await compareLines('hard', LINES)).toEqual([]);
  }, 60_000);

  test('hard files, trees of files and command lines', async () => {
    expect(await compare(installation, 'hard', setInputs)).toEqual([]);
  }, 60_000);

  test(`generated values of all parameters, seed ${SEED}`, async () => {
    const lines = fc.sample(valueLine(major), { seed: SEED, numRuns: runs(150, 4000) });
    const lists = fc.sample(listLine, { seed: SEED, numRuns: runs(60, 2000) });
    expect(await compareLines('generated', [...lines, ...lists])).toEqual([]);
  }, 300_000);

  test(`generated forms of lines: errors, and names and values of the others, seed ${SEED}`, async () => {
    const lines = fc.sample(formLine, { seed: SEED, numRuns: runs(300, 4000) });
    let wrong = 0;
    for (let from = 0; from < lines.length; from += 60) {
      const some = lines.slice(from, from + 60);
      const files = { 'postgresql.conf': `${some.join('\n')}\n` };
      const ours = factsOfFiles(files, major).filter(
        ({ problem, error }) => problem === 'syntax' || error === 'syntax error',
      );
      const theirs = await serverOutcome(installation, files, [], 'port');
      const shown = ours.map(({ line, detail }) => [some[line - 1], detail]);
      expect(shown.map(([, detail]) => detail)).toEqual('errors' in theirs ? theirs.errors.map(String) : []);
      wrong += ours.length;
      const bad = new Set(ours.map(({ line }) => line));
      const good = { 'postgresql.conf': `${some.filter((_, index) => !bad.has(index + 1)).join('\n')}\n` };
      expect(ourView(good)).toEqual(await view(good));
    }
    expect(wrong).toBeGreaterThan(0);
    recordParity(installation, { kind: 'settings', source: 'generated', inputs: lines.length, agree: lines.length });
  }, 120_000);

  test(`generated trees of files, at start and in the view, seed ${SEED}`, async () => {
    const trees = fc.sample(fileTree, { seed: SEED, numRuns: runs(25, 400) });
    const inputs = trees.map(
      (files, index): Input => ({ files, args: [], name: index % 3 === 0 ? 'lock_timeout' : 'work_mem' }),
    );
    expect(await compare(installation, 'generated', inputs)).toEqual([]);
    for (const files of trees) expect({ files, rows: ourView(files) }).toEqual({ files, rows: await view(files) });
    recordParity(installation, { kind: 'settings', source: 'generated', inputs: trees.length, agree: trees.length });
  }, 120_000);

  test('the view of the hard files that a reload may change', async () => {
    const sets = SETS.filter(
      ({ args, files }) =>
        args === undefined &&
        !/port|_stats|max_|recovery_target|shared_buffers|cluster_name|listen_addresses|\0/.test(JSON.stringify(files)),
    );
    expect(sets.length).toBeGreaterThan(5);
    for (const { files, title } of [...sets, { title: 'columns', files: COLUMNS }]) {
      expect({ title, rows: ourView(files) }).toEqual({ title, rows: await view(files) });
    }
    recordParity(installation, { kind: 'settings', source: 'hard', inputs: sets.length + 1, agree: sets.length + 1 });
  });

  test('what is in force after a reload', async () => {
    const files: Files = {
      'postgresql.conf':
        "work_mem = 8MB\ninclude 'a.conf'\nlock_timeout = 5s\nlog_min_duration_statement = '1.5 min'\nsort_mem = 7MB\n",
      'a.conf':
        "Work_Mem = 9MB\nlock_timeout = 1s\nlog_line_prefix = 'a''\\tb'\nrandom_page_cost = 1.5e0\nwal_compression = yes\nfoo.bar = 'x'\n",
      'postgresql.auto.conf': 'random_page_cost = 0x2\nenable_sort = of\n',
    };
    put(files);
    await server.query('select pg_reload_conf()');
    const settings = effectiveSettings(factsOfFiles(files, major), major);
    const ours = [...settings].map(([name, { value }]) => [name, printed(value)]).sort();
    for (let tries = 0; (await inForce('random_page_cost')) !== '2'; tries += 1) expect(tries).toBeLessThan(5000);
    expect(ours.length).toBe(8);
    for (const [name = '', value] of ours) {
      expect([name, await inForce(name)]).toEqual([name, value]);
    }
  });

  test('every parameter of pg_settings, as the table has it', async () => {
    const rows = await server.query(
      'select name, vartype, unit, min_val, max_val, array_to_string(enumvals, $$|$$), boot_val, context from pg_settings where name !~ $$\\.$$',
    );
    expect(rows.length).toBeGreaterThan(300);
    const theirs = new Map(rows.map(([name, ...columns]) => [name ?? '', columns]));
    const number = (value: number | string | null): string | null => (value === null ? null : formatG(Number(value)));
    for (const [name, [type, unit = null, min = null, max = null, values, boot, context]] of theirs) {
      const parameter = parameterOf(name, major);
      if (parameter === null) throw new Error(`${name} is not in the table`);
      if (OF_PACKAGE.has(name)) continue;
      expect([name, parameter.name, parameter.type, parameter.context]).toEqual([name, name, type, context]);
      if (context === 'internal') continue;
      const ours = [parameter.unit, number(parameter.min), number(parameter.max)];
      expect([name, ...ours]).toEqual([name, unit, number(min), number(max)]);
      if (type === 'enum') expect(parameter.enumValues).toEqual(expect.arrayContaining((values ?? '').split('|')));
      if (!PACKAGED.has(name)) expect([name, parameter.bootValue]).toEqual([name, boot]);
    }
    const missing = parameterNames(major).filter((name) => !theirs.has(name));
    expect(missing.filter((name) => !OF_PACKAGE.has(name)).sort()).toEqual(HIDDEN);
  });

  /**
   * Single lines, most of them many at a time: the wrong ones of a file are all in the log, and what the good ones set is in
   * pg_settings after a reload. The rest, and what differs in company, is tried one by one.
   */
  async function compareLines(
    source: 'hard' | 'generated',
    lines: readonly (readonly [text: string, name: string])[],
  ): Promise<readonly Difference[]> {
    const inputs = lines.map(
      ([text, name]): Input => ({ files: { 'postgresql.conf': `${text.replace(/\n$/, '')}\n` }, args: [], name }),
    );
    const alone: Input[] = [];
    const good: (Input & { readonly value: string })[] = [];
    type Bad = Input & { readonly error: string };
    const bad = { value: [] as Bad[], name: [] as Bad[], syntax: [] as Bad[] };
    for (const input of inputs) {
      const ours = ourOutcome(input.files, [], input.name, major);
      const single = (input.files['postgresql.conf'] ?? '').split('\n').length === 2;
      if (!single || isExplained(input.name) || LOGGING.has(input.name)) alone.push(input);
      else if ('errors' in ours) {
        const [error = ''] = ours.errors;
        const kind = ours.errors.length === 1 ? kindOf(error) : null;
        if (kind === null) alone.push(input);
        else bad[kind].push({ ...input, error });
      } else if (isShownAfterReload(input.name, major)) good.push({ ...input, value: ours.value });
      else alone.push(input);
    }
    let agree = 0;
    for (const batch of [...batches(bad.value, major), bad.name, ...chunks(bad.syntax, 90)]) {
      const text = batch.map(({ files }) => files['postgresql.conf']).join('');
      const theirs = await serverOutcome(installation, { 'postgresql.conf': text }, [], 'port');
      const ours = { errors: batch.map(({ error }) => error) };
      if (same(withoutLine(ours), withoutLine(theirs))) agree += batch.length;
      else alone.push(...batch);
    }
    for (const batch of batches(good, major)) {
      const settings = await reloaded(batch.map(({ files }) => files['postgresql.conf']).join(''));
      for (const input of batch) {
        if (settings.get(parameterOf(input.name, major)?.name ?? '') === input.value) agree += 1;
        else alone.push(input);
      }
    }
    recordParity(installation, { kind: 'settings', source, inputs: agree, agree });
    return compare(
      installation,
      source,
      alone.map(({ files, args, name }) => ({ files, args, name })),
    );
  }

  /** pg_settings with a text as the only file; nothing where the server does not take it. */
  async function reloaded(text: string): Promise<ReadonlyMap<string | null | undefined, string | null | undefined>> {
    const loaded = async (): Promise<string> => String((await server.query('select pg_conf_load_time()'))[0]?.[0]);
    const before = await loaded();
    put({ 'postgresql.conf': text });
    // Not by the log: what is set may silence it.
    await server.query('select pg_reload_conf()');
    for (let tries = 0; (await loaded()) === before; tries += 1) {
      if (tries > 500) return new Map();
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    return new Map((await server.query('select name, setting from pg_settings')).map(([name, value]) => [name, value]));
  }

  async function inForce(name: string): Promise<string | null | undefined> {
    const custom = name.includes('.');
    const sql = custom ? `select current_setting('${name}')` : `select setting from pg_settings where name = '${name}'`;
    return (await server.query(sql))[0]?.[0];
  }

  /** The files in the server's directory, and no others of the trees. */
  function put(files: Files): void {
    for (const path of ['a.conf', 'd']) rmSync(join(server.dataDirectory, path), { recursive: true, force: true });
    for (const [path, text] of Object.entries({ 'postgresql.auto.conf': '', ...files })) {
      const directory = dirname(join(server.dataDirectory, path));
      mkdirSync(directory, { recursive: true });
      server.own(directory);
      server.write(path, bytesOf(text));
    }
  }

  /** pg_file_settings of files, read anew. Rows without a line are about what the file no longer sets. */
  async function view(files: Files): Promise<unknown> {
    put(files);
    // A session does not know custom parameters before its first look: only then does it tell of their lines which one counts.
    await server.rows('select count(*) from pg_file_settings');
    const rows = await server.rows(
      'select sourcefile, sourceline, name, setting, error, applied from pg_file_settings where sourceline is not null order by seqno',
    );
    const prefix = `${server.dataDirectory}/`;
    const texts = rows.map((row) => row.map((value) => (value === null ? null : textOf(value))));
    return texts.map(([file, line, name, setting, error, applied]) => [
      ...[
        file?.replace(prefix, ''),
        Number(line),
        name,
        setting,
        error?.replaceAll(prefix, '') ?? null,
        applied === 't',
      ],
    ]);
  }

  /** The rows that the view shows: of each reading of a file none after its first syntax error, none of auto.conf where the other failed. */
  function ourView(files: Files): unknown {
    const rows: unknown[] = [];
    const ended = new Set<string>();
    let failed = false;
    for (const fact of factsOfFiles(files, major)) {
      const trail = [fact, ...(fact.via ?? [])];
      const keys = trail.map((_, at) =>
        JSON.stringify(trail.slice(at).map(({ file, line }, depth) => (depth === 0 ? file : [file, line]))),
      );
      if ((fact.source === 'auto-file' && failed) || keys.some((key) => ended.has(key))) continue;
      // The row of a directory that is read as a file is the directory's.
      const directory = /^input in flex scanner failed at file "(.*)" line 1$/.exec(fact.detail ?? '')?.[1];
      const place = directory === undefined ? [fact.file, viewLine(files, fact)] : [directory, 1];
      rows.push([...place, fact.name, fact.value, fact.error, fact.applied]);
      if (fact.error === null || fact.name !== null) continue;
      if (fact.source === 'file') failed = true;
      if (fact.error === 'syntax error') ended.add(keys[0] ?? '');
    }
    return rows;
  }
});

/** The server counts a line when it has read its end: in errors the last one is not counted where it has none. */
function viewLine(
  files: Files,
  fact: { readonly file: string; readonly line: number; readonly name: string | null; readonly detail?: string },
): number {
  const text = files[fact.file] ?? '';
  const last = fact.line === text.split('\n').length;
  const early = fact.name === null && last && (fact.detail ?? '').endsWith('near end of line');
  return early ? fact.line - 1 : fact.line;
}

const COLUMNS: Files = {
  'postgresql.conf': [
    ...[
      'work_mem = banana',
      'Work_Mem = 4MB',
      "work_mem = '5MB' # later",
      'data_checksums = on',
      'foo.bar = 1',
      'sort_mem = 7MB',
    ],
    ...[
      "log_line_prefix = 'a\\302\\251b'",
      'lock_timeout = 1s',
      'lock_timeout = 999d',
      'synchronous_commit = orange',
      '',
    ],
  ].join('\n'),
};

/** Defaults that whoever builds a package chooses. */
const PACKAGED = new Set(
  'unix_socket_directories krb_server_keyfile dynamic_library_path ssl_ciphers ssl_library jit_provider bonjour_name'.split(
    ' ',
  ),
);
const OF_PACKAGE = new Set(['extension_destdir', 'output_plugin_libraries']);
/** GUC_NO_SHOW_ALL. */
const HIDDEN = [
  'default_with_oids',
  'is_superuser',
  'role',
  'seed',
  'session_authorization',
  'ssl_renegotiation_limit',
];

test('a log is read entry by entry', () => {
  const log = '2025-01-01 10:00:00.000 UTC [1] LOG:  a\nb\n2025-01-01 10:00:00.000 UTC [1] HINT:  c.\nFATAL:  d\n';
  expect(complaints(log)).toEqual(['a\nb. c', 'd']);
});
