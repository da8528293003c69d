import { afterEach, expect, test } from '@jest/globals';
import { main } from '../../src/cli/main.ts';
import { makeRepository, type Repository } from '../support/repository.ts';

const made: Repository[] = [];
afterEach(() => {
  for (const repository of made.splice(0)) repository.remove();
});

interface Row {
  readonly kind: string;
  readonly file: string;
  readonly line: number;
  readonly name: string | null;
  readonly value: string | null;
  readonly error: string | null;
  readonly applied: boolean;
}

/** What another program gets: file, line, and the columns of pg_file_settings. */
async function rows(files: Readonly<Record<string, string>>, argv: readonly string[], input = ''): Promise<unknown> {
  const repository = makeRepository(files);
  made.push(repository);
  let out = '';
  const status = await main(['facts', ...argv, '--format', 'json'], {
    ...{ cwd: repository.root, env: {}, isTerminal: false, errorIsTerminal: false, today: () => '2026-11-21' },
    ...{ err: (text) => expect(text).toBe(''), stdin: () => input },
    out: (text) => {
      out += text;
    },
  });
  expect(status).toBe(0);
  const { facts }: { readonly facts: readonly Row[] } = JSON.parse(out);
  const settings = facts.filter(({ kind }) => kind === 'setting');
  return settings.map(({ file, line, name, value, error, applied }) => [file, line, name, value, error, applied]);
}

const stdin = (major: number): readonly string[] => ['--as', 'postgresql_conf', '--stdin', '--postgres', String(major)];

test.each<readonly [number, string, readonly unknown[]]>([
  [13, 'password_encryption = on\n', [[1, 'password_encryption', 'on', null, true]]],
  [14, 'password_encryption = on\n', [[1, 'password_encryption', 'on', 'setting could not be applied', false]]],
  [17, 'log_connections = t', [[1, 'log_connections', 't', null, true]]],
  [18, 'log_connections = t', [[1, 'log_connections', 't', 'setting could not be applied', false]]],
  [
    16,
    'idle_session_timeout 10\r\nIdle_Session_Timeout = 1h # c',
    [
      [1, 'idle_session_timeout', '10', null, true],
      [2, 'Idle_Session_Timeout', '1h', null, true],
    ],
  ],
  [
    13,
    'idle_session_timeout = 10\nport = 1',
    [
      [1, 'idle_session_timeout', '10', 'unrecognized configuration parameter', false],
      [2, 'port', '1', null, false],
    ],
  ],
  [
    15,
    "work_mem = 'x'\nwork_mem = '4MB'\n",
    [
      [1, 'work_mem', 'x', null, false],
      [2, 'work_mem', '4MB', null, true],
    ],
  ],
  [
    15,
    'port == 1\nwork_mem = x\n',
    [
      [1, null, null, 'syntax error', false],
      [2, 'work_mem', 'x', null, false],
    ],
  ],
  [15, 'port = {{ port }}\n', [[1, null, null, 'syntax error', false]]],
  [15, '\ufeffport = 1\n', [[1, '\ufeffport', '1', 'unrecognized configuration parameter', false]]],
  [15, "log_line_prefix = 'a\\'b''c\\101'\n", [[1, 'log_line_prefix', "a'b'cA", null, true]]],
  [15, "include 'a.conf'\n", [[1, null, null, 'could not open file "a.conf"', false]]],
  [
    15,
    '[server]\nfoo = 1\n',
    [
      [1, null, null, 'syntax error', false],
      [2, 'foo', '1', null, false],
    ],
  ],
])('of PostgreSQL %d, %j from standard input', async (major, input, expected) => {
  expect(await rows({}, stdin(major), input)).toEqual(
    expected.map((row) => ['stdin', ...(Array.isArray(row) ? row : [])]),
  );
});

test('a data directory: includes in their place, postgresql.auto.conf above', async () => {
  const files = {
    'data/postgresql.conf': "port = 1\ninclude 'extra.conf'\nwork_mem = banana\n",
    'data/extra.conf': 'port = 2\nssl = on\n',
    'data/postgresql.auto.conf': "work_mem = '8MB'\nPort = 3\n",
  };
  expect(await rows(files, ['data', '--postgres', '16'])).toEqual([
    ['data/extra.conf', 1, 'port', '2', null, true],
    ['data/extra.conf', 2, 'ssl', 'on', null, true],
    ['data/postgresql.auto.conf', 1, 'work_mem', '8MB', null, true],
    ['data/postgresql.auto.conf', 2, 'Port', '3', null, true],
    ['data/postgresql.conf', 1, 'port', '1', null, false],
    ['data/postgresql.conf', 3, 'work_mem', 'banana', null, false],
  ]);
});

test('a command line in a compose file', async () => {
  const command = '["-c", "port=x", "-N", "20", "--work-mem=8MB", "-d1"]';
  const files = { 'compose.yaml': `services:\n  db:\n    image: postgres:17\n    command: ${command}\n` };
  expect(await rows(files, [])).toEqual([
    ['compose.yaml', 4, 'port', 'x', 'invalid value for parameter "port": "x"', false],
    ['compose.yaml', 4, 'max_connections', '20', null, true],
    ['compose.yaml', 4, 'work_mem', '8MB', null, true],
    ['compose.yaml', 4, 'log_min_messages', 'debug1', null, true],
    ['compose.yaml', 4, 'log_connections', 'true', null, true],
    ['compose.yaml', 4, 'log_disconnections', 'true', null, true],
  ]);
});
