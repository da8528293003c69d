import fc from 'fast-check';
import { type Parameter, parameterNames, parameterOf } from '../../src/postgres/settings/parameters.ts';
import type { PgMajor } from '../../src/postgres/versions.ts';

const UNITS = ['', '', '', 'B', 'kB', 'MB', 'GB', 'TB', 'us', 'ms', 's', 'min', 'h', 'd', 'KB', 'S', 'sec', 'x', 'MBs'];
const WORDS = [
  'on',
  'off',
  'true',
  'NO',
  'of',
  'o',
  '1',
  '0',
  'yes',
  '',
  'banana',
  'none',
  'default',
  'any',
  'debug',
  'info',
];

/** A line that sets a parameter of the version to a value at and around its limits, in all spellings; its name with it. */
export function valueLine(major: PgMajor): fc.Arbitrary<readonly [text: string, name: string]> {
  const parameters = parameterNames(major).flatMap((name) => parameterOf(name, major) ?? []);
  return fc.constantFrom(...parameters).chain((parameter) =>
    fc
      .tuple(textFor(parameter), fc.constantFrom(' = ', '=', ' ', '\t'), fc.constantFrom(0, 0, 1, 2))
      .map(([value, equals, form]) => {
        const name =
          form === 2 ? parameter.name.toUpperCase() : form === 1 ? parameter.name.toLowerCase() : parameter.name;
        return [`${name}${equals}${written(value)}\n`, parameter.name] as const;
      }),
  );
}

function written(value: string): string {
  return /^[-+]?[0-9]+[a-zA-Z]*$|^[A-Za-z_][A-Za-z0-9_:/-]*$/.test(value)
    ? value
    : `'${value.replaceAll('\\', '\\\\').replaceAll("'", "''").replaceAll('\n', '\\n')}'`;
}

function textFor(parameter: Parameter): fc.Arbitrary<string> {
  const word = fc.constantFrom(...WORDS);
  switch (parameter.type) {
    case 'bool':
      return fc.oneof(word, fc.constantFrom('t', 'tr', 'f', 'y', 'n', 'ON', ' on', 'on ', '01', '2', 'truee', 'offf'));
    case 'enum': {
      const values = ['x', ...parameter.enumValues, ...parameter.hiddenValues.keys()];
      const cased = fc.constantFrom(...values).map((value) => value.toUpperCase());
      return fc.oneof(
        fc.constantFrom(...values),
        cased,
        word,
        fc.constantFrom(...values).map((value) => `${value} `),
      );
    }
    case 'integer':
    case 'real':
      return numberOf(parameter);
    default:
      return fc.oneof(
        word,
        fc.constantFrom(
          'a,b',
          'a,',
          '"a"',
          '"a',
          'a b',
          '/tmp/x',
          'é',
          "it's",
          'x\ty',
          '$user',
          '*',
          '5',
          '-1',
          'UTC',
          'UTF8',
        ),
      );
  }
}

function numberOf({ min, max, unit }: Parameter): fc.Arbitrary<string> {
  const limits = [min, max].flatMap((limit) =>
    limit === null ? [] : [limit, limit - 1, limit + 1, limit / 2, limit + 0.5],
  );
  const number = fc.oneof(
    fc.constantFrom(...limits, 0, 1, -1, 2_147_483_647, 2_147_483_648).map(String),
    fc.integer({ min: 0, max: 4000 }).map(String),
    fc.integer({ min: 0, max: 2_200_000_000 }).map(String),
    fc.integer({ min: 0, max: 70_000 }).map((value) => `0x${value.toString(16)}`),
    fc.integer({ min: 0, max: 4000 }).map((value) => `0${value.toString(8)}`),
    fc.tuple(fc.nat(2000), fc.nat(999)).map(([whole, part]) => `${whole}.${part}`),
    fc
      .tuple(fc.nat(2000), fc.constantFrom('.5', '.25', '.', '.0625', '.001'))
      .map(([whole, part]) => `${whole}${part}`),
    fc.tuple(fc.nat(99), fc.integer({ min: -4, max: 12 })).map(([whole, power]) => `${whole}e${power}`),
    fc.constantFrom('inf', 'nan', '', '.', 'e5', '09', '0x', '1e', '2.e2', '-0', '+5', '0x1p3', '1e400', '1_000', 'on'),
  );
  const units = fc.constantFrom(...UNITS, ...(unit === null ? [] : [unit.replace(/^8/, '')]));
  const blank = fc.constantFrom('', '', '', ' ', '\t');
  return fc
    .tuple(fc.constantFrom('', '', '', '-', '+', ' '), number, blank, units, fc.constantFrom('', '', '', '', ' ', ' x'))
    .map((parts) => parts.join(''));
}

/** Words and marks of the values that have a grammar of their own, by parameter. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  synchronous_standby_names: [
    ...['any', 'FIRST', 'ANY ', 'a', 'b_1', '"any"', '"a b"', '""', '"', '1', '0', '2 ', '4294967296', '2147483648'],
    ...['99999999999999999999', '(', ')', '(', ')', ',', ',', '*', ' ', '-', '.', '$', 'é', '\udce9'],
  ],
  DateStyle: 'iso sql german postgres default dmy MDY ymd euro us noneuro , , , , x " "iso" '.split(' ').concat(' '),
  log_connections: 'on off true 1 0 all receipt AUTHENTICATION "on" , , , x t'.split(' ').concat(' ', ''),
  log_destination: 'stderr CSVLOG syslog "stderr" , , x É'.split(' ').concat(' '),
  search_path: ['a', 'É', '"A b"', '"', '""', ',', ',', ' ', '$user', '\udce9', 'x'.repeat(64)],
  synchronized_standby_slots: ['a', 'b_2', 'A', '"A"', '"b"', ',', ',', ' ', 'é', 'x'.repeat(63), 'x'.repeat(64), '*'],
  restrict_nonsystem_relation_kind: 'view foreign-table "view" VIEW , , x'.split(' ').concat(' '),
  createrole_self_grant: 'set INHERIT "set" , , x'.split(' ').concat(' '),
  debug_io_direct: 'data WAL wal_init "data" , , x on'.split(' ').concat(' '),
  backtrace_functions: ['a', 'B_1', ',', ' ', '\n', '\r', '.', 'é', '"'],
  recovery_target_xid: ['18446744073709551615', '18446744073709551616', '0x', '0', '7', '9', 'f', ' ', '-', '+', 'x'],
  recovery_target_timeline: ['latest', 'CURRENT', '18446744073709551615', '0x', '0', '7', ' ', '-', 'x'],
  recovery_target_lsn: ['0', 'F', 'g', '12345678', '/', '/', ' '],
  recovery_target_name: ['x'.repeat(62), 'a', 'é', '\udce9'],
  primary_slot_name: ['x'.repeat(62), 'a', '_', '9', 'é', '\udce9', 'A', '-'],
  cluster_name: ['x'.repeat(30), 'é', '\udce9', '\x7f', '\n', '😀', ' '],
  client_encoding: ['UTF', 'utf', '8', '-', ' ', '_', 'LATIN', '1', 'é', 'win', '1252', 'x'.repeat(64)],
};

/** A line that sets one of the parameters whose value is checked word by word. */
export const listLine: fc.Arbitrary<readonly [text: string, name: string]> = fc
  .constantFrom(...Object.keys(LISTS))
  .chain((name) =>
    fc
      .array(fc.constantFrom(...(LISTS[name] ?? [])), { maxLength: 7 })
      .map((words) => [`${name} = ${written(words.join(''))}\n`, name] as const),
  );

/** Lines put together from the pieces of the grammar. Names are nobody's, so that nothing but the form counts. */
const PIECES = [
  ...['a.b', 'x', 'Xy_1', 'é', 'q.é', '_', '=', '=', ' ', ' ', ' ', '\t', "'", "''", "'v'", "'a b'", "'it''s'"],
  ...[
    "'\\n'",
    "'\\''",
    '\\',
    "'\\101'",
    "'\\303\\251'",
    "'\\400'",
    '5',
    '-5',
    '+',
    '.5',
    '5.',
    '1e5',
    '1.5e-3',
    '0x1F',
  ],
  // Bytes that are no UTF-8, as they are and as numbers, whole characters of both, and zero bytes.
  ...['\udce9', "'\udcff'", "'\\351'", "'\udcc3\\251'", "'\\303é'", "'\\777'", '\0', "'a\0b'", '\x7f', '\ufeff'],
  ...[
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
    '\v',
    '*',
    '[',
    '{{',
    '}}',
    '${A}',
    '%A%',
  ],
];
const FIRST = ['a.b', 'a.b', 'q.r_1', 'x', 'name', ' y.z', '', 'é.è', 'a.b.c', 'a-b', "'a.b'", '5'];

export const formLine: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...FIRST),
    fc.constantFrom(' = ', '=', ' ', ''),
    fc.array(fc.constantFrom(...PIECES), { maxLength: 5 }),
  )
  .map(([name, equals, pieces]) => name + equals + pieces.join(''));

const LINE = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(
        fc.constantFrom('work_mem', 'Work_Mem', 'sort_mem', 'ssl_ecdh_curve', 'lock_timeout', 'foo.bar'),
        fc.constantFrom('4MB', '8192', '70', 'banana', "'1 GB'", '1d'),
      )
      .map(([name, value]) => `${name} = ${value}`),
  },
  { weight: 1, arbitrary: fc.constantFrom('prot = 1', 'work_mem = = 1', 'work_mem', '# c', '', 'x y z') },
  {
    weight: 4,
    arbitrary: fc
      .tuple(
        fc.constantFrom('include', 'include_if_exists', 'Include'),
        fc.constantFrom('a.conf', 'd/b.conf', './a.conf', 'none.conf', 'd', './postgresql.conf', 'b.conf'),
      )
      .map(([what, path]) => `${what} '${path}'`),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom("include_dir 'd'", "include_dir 'd/e'", "include_dir 'none'", "include_dir 'a.conf'"),
  },
);
const TEXT = fc
  .tuple(fc.array(LINE, { maxLength: 4 }), fc.constantFrom('', '\n', '\r\n'))
  .map(([lines, end]) => lines.join('\n') + end);

/** Trees of files that include each other, with postgresql.auto.conf or without. Only what any session may set. */
export const fileTree: fc.Arbitrary<Readonly<Record<string, string>>> = fc
  .record({ top: TEXT, auto: fc.option(TEXT), a: TEXT, b: TEXT, e: TEXT })
  .map(({ top, auto, a, b, e }) => ({
    'postgresql.conf': top,
    ...(auto === null ? {} : { 'postgresql.auto.conf': auto }),
    ...{ 'a.conf': a, 'd/b.conf': b, 'd/e/c.conf': e },
  }));
