import { spawnSync } from 'node:child_process';
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Fact, SettingFact, SettingValue } from '../../src/facts.ts';
import { formatG } from '../../src/postgres/settings/numbers.ts';
import { parameterOf } from '../../src/postgres/settings/parameters.ts';
import { knownMajor, MAJORS } from '../../src/postgres/versions.ts';
import { settingsReader } from '../../src/readers/postgresql-conf.ts';
import { NO_SERVER, serverBinaries, startServer, type TestServer } from '../support/postgres-server.ts';

/** Another seed by PGMOAT_SEED; the one in use stands in the names of the tests. */
const SEED = Number(process.env.PGMOAT_SEED ?? 20_250_115);
const available = serverBinaries() !== null;
const title = available ? 'the settings reader and the PostgreSQL of this machine' : NO_SERVER;

function readLines(text: string, major: number): readonly SettingFact[] {
  const context = {
    major: knownMajor(major),
    follow: (_from: string, target: string) => ({ status: 'missing', path: target }) as const,
    list: () => null,
  };
  const file = { path: 'postgresql.conf', text, kind: 'postgresql_conf' } as const;
  const facts: Fact[] = [...settingsReader.read(file, context)];
  return facts.filter((fact) => fact.kind === 'setting');
}

/** A value as `postgres -C` prints it. */
function printed(value: SettingValue | null | undefined): string | null {
  if (value === null || value === undefined) return null;
  if (value.type === 'bool') return value.value ? 'on' : 'off';
  if (value.type === 'integer') return String(value.value);
  return value.type === 'real' ? formatG(value.value) : String(value.value);
}

interface Started {
  /** The value, or null where the server refuses the file. */
  readonly value: string | null;
  readonly log: string;
}

/** What a server would start with: `postgres -C` reads the file as a start does and prints one value. */
function start(server: TestServer, text: string, name: string): Started {
  const { uid, gid } = statSync(server.dataDirectory);
  const directory = join(dirname(server.dataDirectory), 'start');
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, 'postgresql.conf'), text);
  server.own(directory);
  const result = spawnSync(join(serverBinaries() ?? '', 'postgres'), ['-D', directory, '-C', name], {
    encoding: 'utf8',
    cwd: directory,
    env: { ...process.env, LC_ALL: 'C', LANG: 'C', LC_MESSAGES: 'C' },
    ...(process.getuid?.() === uid ? {} : { uid, gid }),
  });
  return { value: result.status === 0 ? result.stdout.replace(/\n$/, '') : null, log: result.stderr };
}

/** Both answers to one line: the value in base units, or that it is refused and why. */
function both(server: TestServer, line: string, name: string): readonly [ours: unknown, theirs: unknown] {
  const text = `${line}\n`;
  const facts = readLines(text, server.major);
  const wrong = facts.find(({ error }) => error !== null);
  const last = facts.findLast((fact) => fact.applied);
  const theirs = start(server, text, name);
  // The hook of DateStyle also writes the value anew.
  if (theirs.value !== null && name === 'DateStyle') return [wrong?.detail, undefined];
  if (theirs.value !== null) return [wrong?.detail ?? printed(last?.parsed), theirs.value];
  const log = theirs.log
    .split('\n')
    .filter((entry) => /(?:LOG|DETAIL|HINT): {2}/.test(entry) && !/skipping/.test(entry));
  const message = log[0]
    ?.replace(/^.*?LOG: {2}/, '')
    .replace(/file "[^"]*\/postgresql\.conf"/, 'file "postgresql.conf"');
  const detail = wrong?.problem === 'unknown-name' ? `${wrong.detail} in file "postgresql.conf" line 1` : wrong?.detail;
  return [firstSentence(detail), firstSentence(message)];
}

/** The message without HINT and DETAIL. */
function firstSentence(text: string | undefined): string | undefined {
  return text?.replace(
    /\. (?:Available|Valid|Value|Unrecognized|The only|List syntax|Conflicting|A WAL|Replication|tables)[\s\S]*$/,
    '',
  );
}

/** name, then the values to try, each as it would stand after `name = `. */
const VALUES: readonly (readonly [name: string, values: readonly string[]])[] = [
  [
    'ssl',
    ['on', 'of', 'o', 'TRUE', 't', 'tru', "'ON '", 'y', 'no', 'n', '1', '0', '01', "''", 'banana', 'offf', 'f', 'yess'],
  ],
  [
    'port',
    [
      '5433',
      "'5433'",
      '0',
      '65535',
      '65536',
      '0x1538',
      '010',
      '08',
      '-1',
      '5432.5',
      '5432.4',
      '1e3',
      "'1e3'",
      '1.e3',
      '5432ms',
      "' 5432 '",
      "'5432x'",
      '+5432',
      "''",
      "' '",
      '0x',
      '.5',
      "'inf'",
      "'nan'",
      '99999999999999999999',
      "'1e999'",
      "'0x10.8'",
    ],
  ],
  [
    'authentication_timeout',
    [
      '10',
      '1min',
      '600',
      '601',
      "'10 min'",
      "'1.5min'",
      '1.5min',
      '2500ms',
      '1500ms',
      '10.5',
      '11.5',
      '0x1d',
      '0x1es',
      '0',
      '500ms',
      "'5 M'",
      "'5 banana'",
      "'1 min x'",
      "'1min '",
      '5MB',
      '1d',
      "'1e1'",
      "'1e1s'",
      '90000000us',
      "'.1min'",
    ],
  ],
  [
    'shared_buffers',
    [
      '128MB',
      "'128 MB'",
      '1GB',
      "'1.5GB'",
      '16',
      '15',
      '128kB',
      '100kB',
      '131071B',
      '131072',
      '128mb',
      '128M',
      '999TB',
      "'0.0001TB'",
      '1073741823',
      '1073741824',
    ],
  ],
  [
    'work_mem',
    ['64', '64kB', '63', '65536B', '4MB', '2147483647', '2147483648', "'2 TB'", '30.1', "'30.1MB'", "'1e5kB'", '-1'],
  ],
  ['max_wal_size', ['1GB', '80', "'0.5GB'", '1kB', '2', "'2560kB'", "'3.5MB'"]],
  ['log_rotation_age', ['1d', '1440', '90s', '30s', "'1.5h'", '0', '86400000ms', "'150 s'"]],
  ['log_min_duration_statement', ['-1', '250ms', "'0.25s'", '1min', '-2', '500us', '1500us', '2500us']],
  ['unix_socket_permissions', ['0777', '700', '0700', '511', '512', "'0o700'", '0x1ff']],
  ['autovacuum_vacuum_cost_delay', ['2ms', '2', '-1', '0.5', "'1500us'", '101', '100.5', '1s', "'.5 ms'", '-1.5']],
  [
    'checkpoint_completion_target',
    [
      '0.9',
      '1',
      '1.01',
      '.9',
      '-0.1',
      '9e-1',
      '0.9e0',
      "'nan'",
      "'inf'",
      "'1e-400'",
      '0,9',
      "'0.9s'",
      '0x0',
      "'0x.8p0'",
    ],
  ],
  [
    'seq_page_cost',
    ['1', '1e3', "'1e3'", '1.e3', "'1e308'", "'1e309'", "'infinity'", '-1', '123456.789', '0.0000123', '1234567'],
  ],
  ['bgwriter_lru_multiplier', ['2', '10', '10.5', '3.14159265']],
  ['wal_level', ['minimal', 'replica', 'archive', 'hot_standby', 'LOGICAL', 'banana', "'replica '", "''"]],
  ['password_encryption', ['md5', 'scram-sha-256', "'SCRAM-SHA-256'", 'on', 'true', "''", 'scram']],
  ['ssl_min_protocol_version', ["'TLSv1.2'", 'TLSv1.2', "'tlsv1.3'", "''", "'TLSv1.4'", 'TLSv1']],
  ['ssl_max_protocol_version', ["''", "'TLSv1.3'", 'any']],
  ['synchronous_commit', ['on', 'off', 'remote_apply', 'local', 'yes', '1', 'no', 'FALSE', 't']],
  ['huge_pages', ['try', 'on', '0', 'true', 'maybe']],
  ['wal_compression', ['on', 'off', 'pglz', 'lz4', 'zstd', 'yes', 'false', 'gzip']],
  ['archive_mode', ['always', 'on', 'true', 'never']],
  ['constraint_exclusion', ['partition', 'yes', 'part']],
  ['backslash_quote', ['safe_encoding', 'off', '1']],
  ['client_min_messages', ['debug', 'info', 'error', 'fatal', 'DEBUG5']],
  ['log_min_messages', ['debug', 'panic', 'info', 'trace']],
  ['listen_addresses', ['*', "'*'", 'localhost', '127.0.0.1', "'127.0.0.1, ::1'", "''", '"*"', '::1', "'a,,b'"]],
  ['log_directory', ['foo.bar', 'foo-bar.baz', '/tmp/x', "'/tmp/x'", 'log', '_x:y-z', 'foo.bar.baz']],
  [
    'log_line_prefix',
    [
      "'%m [%p] '",
      "'a''b'",
      "'a\\'b'",
      "'a\\tb'",
      "'\\101\\102'",
      "'\\400x'",
      "'x\\0y'",
      "'a' 'b'",
      "'a'b",
      "'unclosed",
      "'a\\",
      "'q\\q'",
      "'%t'#comment",
    ],
  ],
  ['ssl_ciphers', ['HIGH:MEDIUM', "'HIGH:!aNULL'", 'HIGH:!aNULL', '+HIGH']],
  ['DateStyle', ["'iso, mdy'", "'ISO'", "'banana'", "'iso, sql'", "'german, ymd'", "'iso, mdy,'", "'iso mdy'"]],
  [
    'log_destination',
    ["'stderr'", "'stderr,csvlog'", "'stderr, JSONLOG'", "'banana'", "'stderr,'", "''", '\'"stderr"\''],
  ],
  ['search_path', ["'a, b'", '\'"$user", public\'', "'a b'", "'a,'", "'\"a'", "''"]],
  ['recovery_target', ["'immediate'", "''", "'later'"]],
  ['recovery_target_lsn', ["'0/16B3748'", "'x'", "''"]],
  ['primary_slot_name', ["'standby_1'", "'Standby'", "''"]],
  ['primary_conninfo', ["'host=x bogus=1'"]],
  ['default_with_oids', ['off', 'on']],
  ['ssl_renegotiation_limit', ['0', '512MB', '1']],
  ['wal_buffers', ['-1', '0', '1', '16MB', '64kB']],
  ['autovacuum_work_mem', ['-1', '0', '512', '2MB']],
  ['sort_mem', ['64', '10', '8MB']],
  ['foo.bar', ['1', 'on', "'x y'", 'a.b', '-5x', '5x', '- 5']],
  ['data_checksums', ['on']],
];

const LINES = VALUES.flatMap(([name, values]) => values.map((value) => [`${name} = ${value}`, name] as const));

/** Lines whose form matters more than their value, and the parameter to ask for. */
const FORMS: readonly (readonly [line: string, name: string])[] = [
  ['port 5433', 'port'],
  ['port=5433', 'port'],
  ['\tport\t=\t5433\t', 'port'],
  ['port = 5433\r', 'port'],
  ["port = '5433'#c", 'port'],
  ['port = 5433 # c', 'port'],
  ['PORT = 5433', 'port'],
  ['port == 5433', 'port'],
  ['port = 5433;', 'port'],
  ['port = = 5433', 'port'],
  ['port =', 'port'],
  ['port', 'port'],
  ['= 5433', 'port'],
  ["'port' = 5433", 'port'],
  ['port: 5433', 'port'],
  ['port-x = 5433', 'port'],
  ['port = 5433 5434', 'port'],
  ['port = 5433\f', 'port'],
  ['5433 = port', 'port'],
  ['# only a comment', 'port'],
  ['   ', 'port'],
  ['\ufeffport = 5433', 'port'],
  ['\ufeff# comment', 'port'],
  ['prot = 5433', 'port'],
  ['prot = 5433\nport = banana\nprot = 5434', 'port'],
  ['größe = 1', 'port'],
  ['größe.länge = 1', 'größe.länge'],
  ['foo.bar.baz = 1', 'port'],
  ['foo.1bar = 1', 'port'],
  ['foo.b$r = 1', 'port'],
  ['port = 5433\n[server]', 'port'],
  ['port = banana\nport = 5433', 'port'],
  ['Port = banana\nport = 5433', 'port'],
  ['port = 5433\nPORT = 5434', 'port'],
  ['PORT = 5433\nport = 5434\nPORT = 5435', 'port'],
  ['sort_mem = banana\nwork_mem = 4MB', 'work_mem'],
  ['sort_mem = 64\nwork_mem = 4MB', 'work_mem'],
  ['port = 5433\n\n\nport = banana', 'port'],
];

/** Parameters of many kinds and units, and pieces that make sense and nonsense of them. */
const generatedLine: fc.Arbitrary<readonly [string, string]> = fc
  .tuple(
    fc.constantFrom(
      ...'port max_connections authentication_timeout shared_buffers work_mem max_wal_size wal_buffers log_rotation_age'.split(
        ' ',
      ),
      ...'statement_timeout checkpoint_timeout deadlock_timeout seq_page_cost vacuum_cost_delay geqo_seed'.split(' '),
      ...'track_activity_query_size unix_socket_permissions ssl wal_level wal_compression archive_mode'.split(' '),
      ...'min_wal_size effective_cache_size temp_file_limit tcp_keepalives_idle wal_receiver_timeout'.split(' '),
    ),
    fc.constantFrom('', '', '', '-', '+', ' ', '  '),
    fc.oneof(
      fc.integer({ min: 0, max: 2_200_000_000 }).map(String),
      fc.integer({ min: 0, max: 4000 }).map(String),
      fc.integer({ min: 0, max: 70_000 }).map((value) => `0x${value.toString(16)}`),
      fc.integer({ min: 0, max: 4000 }).map((value) => `0${value.toString(8)}`),
      fc.tuple(fc.nat(2000), fc.nat(999)).map(([whole, part]) => `${whole}.${part}`),
      fc.tuple(fc.nat(99), fc.integer({ min: -4, max: 12 })).map(([whole, power]) => `${whole}e${power}`),
      fc.constantFrom(
        'on',
        'off',
        'true',
        'replica',
        'logical',
        'lz4',
        'inf',
        'nan',
        '',
        '.',
        'e5',
        '09',
        '0x',
        '1e',
        '2.e2',
      ),
    ),
    fc.constantFrom('', '', ' ', '\t'),
    fc.constantFrom(
      '',
      '',
      '',
      'B',
      'kB',
      'MB',
      'GB',
      'TB',
      'us',
      'ms',
      's',
      'min',
      'h',
      'd',
      'KB',
      'S',
      'sec',
      'x',
      'MBs',
    ),
    fc.constantFrom('', '', '', ' ', ' x'),
    fc.boolean(),
  )
  .map(([name, sign, number, blank, unit, rest, quoted]) => {
    const value = `${sign}${number}${blank}${unit}${rest}`;
    return [`${name} = ${quoted ? `'${value}'` : value}`, name] as const;
  });

/** Lines put together from the pieces of the grammar. Names are nobody's, so that nothing but the form counts. */
const piece = fc.constantFrom(
  ...[
    'a.b',
    'x',
    'Xy_1',
    'é',
    'q.é',
    '_',
    '=',
    '=',
    ' ',
    ' ',
    ' ',
    '\t',
    "'",
    "''",
    "'v'",
    "'a b'",
    "'it''s'",
    "'\\n'",
    "'\\''",
  ],
  ...[
    '\\',
    "'\\101'",
    '5',
    '-5',
    '+',
    '.5',
    '5.',
    '1e5',
    '1.5e-3',
    '0x1F',
    '0xg',
    '12ab',
    'a-b',
    'a:b/c',
    '.',
    '#',
    '# c',
    '"',
    ';',
    '/',
    '\r',
    '\f',
  ],
);
const generatedText: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('a.b', 'x', 'name', ' y.z', ''),
    fc.constantFrom(' = ', '=', ' ', ''),
    fc.array(piece, { maxLength: 5 }),
  )
  .map(([name, equals, pieces]) => name + equals + pieces.join(''));

(available ? describe : describe.skip)(title, () => {
  let started: TestServer | null = null;
  const server = (): TestServer => {
    if (started === null) throw new Error('the server is not running');
    return started;
  };
  beforeAll(() => {
    started = startServer();
  }, 60_000);
  afterAll(() => started?.stop());
  const known = (): boolean => MAJORS.some((major) => major === server().major);

  test.each([...LINES, ...FORMS])('%j', (line, name) => {
    if (!known()) return;
    const [ours, theirs] = both(server(), line, name);
    expect(theirs === undefined ? ours : (ours ?? defaultOf(name))).toEqual(theirs);
  });

  /** What the server prints for a parameter that the text does not set. */
  function defaultOf(name: string): string | undefined {
    const boot = parameterOf(name, knownMajor(server().major))?.bootValue;
    return boot === null ? undefined : boot;
  }

  test(`300 generated values, seed ${SEED}`, () => {
    const lines = fc.sample(generatedLine, { seed: SEED, numRuns: 300 });
    const differences = lines.flatMap(([line, name]) => {
      const [ours, theirs] = both(server(), line, name);
      return ours === theirs ? [] : [{ line, ours, theirs }];
    });
    expect(differences).toEqual([]);
  }, 120_000);

  test(`1,200 generated lines: where the syntax errors are, names and values of the others, seed ${SEED}`, () => {
    const all = fc.sample(generatedText, { seed: SEED, numRuns: 1200 });
    for (let from = 0; from < all.length; from += 60) {
      const lines = all.slice(from, from + 60);
      const text = `${lines.join('\n')}\n`;
      const ours = readLines(text, server().major).filter(({ problem }) => problem === 'syntax');
      expect(
        ours.map(({ line, detail }) => [line, lines[line - 1], /line \d+, (.*)$/s.exec(detail ?? '')?.[1]]),
      ).toEqual(serverErrors(start(server(), text, 'port').log, lines));
      expect(ours.length).toBeGreaterThan(0);
      const wrong = new Set(ours.map(({ line }) => line));
      const good = `${lines.filter((_, index) => !wrong.has(index + 1)).join('\n')}\n`;
      expect(readLines(good, server().major).map(columns)).toEqual(view(good));
    }
  }, 120_000);

  function columns(fact: SettingFact): unknown {
    return [fact.line, fact.name, fact.value, fact.error];
  }

  /** pg_file_settings of a file, read anew. Rows without a line are about what the file no longer sets. */
  function view(text: string): unknown {
    writeFileSync(join(server().dataDirectory, 'postgresql.conf'), text);
    server().own(join(server().dataDirectory, 'postgresql.conf'));
    const json = server().query(
      "select coalesce(json_agg(json_build_array(sourceline, name, setting, error) order by seqno), '[]') from pg_file_settings where sourcefile like '%/postgresql.conf'",
    );
    return JSON.parse(json);
  }

  test('the columns of pg_file_settings, applied and overridden', () => {
    const text = [
      'work_mem = banana',
      'Work_Mem = 4MB',
      "work_mem = '5MB' # later",
      'data_checksums = on',
      'foo.bar = 1',
      'sort_mem = 7',
      "log_line_prefix = 'a\\302\\251b'",
      'wal_level = banana',
      'wal_level = orange',
      'lock_timeout = 1s',
      'lock_timeout = 999d',
      '',
    ].join('\n');
    const facts = readLines(text, server().major);
    expect(facts.map(columns)).toEqual(view(text));
    const applied = server().query(
      "select json_agg(applied order by seqno) from pg_file_settings where sourcefile like '%/postgresql.conf'",
    );
    expect(facts.map((fact) => fact.applied)).toEqual(JSON.parse(applied));
  });

  test('every parameter of pg_settings, as the table has it', () => {
    if (!known()) return;
    const rows: unknown = JSON.parse(
      server().query(
        'select json_agg(json_build_array(name, vartype, unit, min_val, max_val, enumvals, boot_val, context)) from pg_settings',
      ),
    );
    if (!Array.isArray(rows)) throw new Error('no rows');
    expect(rows.length).toBeGreaterThan(300);
    for (const [name, type, unit, min, max, values, boot, context] of rows) {
      const parameter = parameterOf(String(name), knownMajor(server().major));
      if (parameter === null) throw new Error(`${name} is not in the table`);
      if (name === 'extension_destdir') continue;
      expect([name, parameter.name, parameter.type, parameter.context]).toEqual([name, name, type, context]);
      if (context === 'internal') continue;
      const number = (value: number | null): string | null => (value === null ? null : formatG(value));
      const theirs = (value: unknown): string | null => (value === null ? null : formatG(Number(value)));
      expect([name, parameter.unit, number(parameter.min), number(parameter.max)]).toEqual([
        name,
        unit,
        theirs(min),
        theirs(max),
      ]);
      if (Array.isArray(values)) expect(parameter.enumValues).toEqual(expect.arrayContaining(values));
      if (!PACKAGED.has(String(name))) expect([name, parameter.bootValue]).toEqual([name, boot]);
    }
  });
});

/** Defaults that whoever builds a package chooses. */
const PACKAGED = new Set(
  'unix_socket_directories krb_server_keyfile dynamic_library_path ssl_ciphers ssl_library jit_provider bonjour_name'.split(
    ' ',
  ),
);

/** The syntax errors of a log: line, what stands there, and what the server says of it. At the end of the file it counts a line less. */
function serverErrors(log: string, lines: readonly string[]): unknown {
  const errors: unknown[] = [];
  for (const entry of log.split(/^(?=\d{4}-\d\d-\d\d )/m)) {
    const found = /syntax error in file "[^"]*" line (\d+), (near [\s\S]*)$/.exec(entry.replace(/\n$/, ''));
    if (found !== null) errors.push([Number(found[1]), lines[Number(found[1]) - 1], found[2]]);
  }
  return errors;
}
