import { describe, expect, test } from '@jest/globals';
import type { ConnectionFact, Fact } from '../../src/facts.ts';
import { excessOf } from '../support/growth.ts';
import { connectionsOf, cutFrom } from './support/connections.ts';
import { factsOf, recordsIn, recordTexts, serverRecords, settingsIn } from './support/facts.ts';

const read = (text: string): readonly Fact[] => factsOf({ 'config/gitlab.rb': text });

function connection(text: string): ConnectionFact | undefined {
  const [fact, ...others] = connectionsOf(read(text));
  expect(others).toEqual([]);
  return fact;
}

const DATABASE = `external_url 'https://git.example.com'
gitlab_rails['db_adapter'] = "postgresql"
gitlab_rails['db_host'] = "db.example.com" # the first
gitlab_rails["db_port"] = 5433
gitlab_rails[:db_username] = 'git'
gitlab_rails['db_password'] = 'zW81kq-long'
gitlab_rails['db_sslmode'] = 'verify-ca'
gitlab_rails['db_pool'] = 20
# gitlab_rails['db_sslrootcert'] = '/x'
gitlab_rails['db_database'] = nil
`;

describe('the database of GitLab', () => {
  test('what Active Record is told', () => {
    const fact = connection(DATABASE);
    expect(fact).toMatchObject({
      driver: 'rails',
      line: 3,
      column: 15,
      hosts: [{ host: 'db.example.com', port: '5433' }],
      user: 'git',
      tls: { stated: 'verify-ca', level: 'ca' },
      password: { strength: 'literal', line: 6 },
    });
    expect(fact?.parameters).not.toHaveProperty('sslrootcert');
    expect(cutFrom(DATABASE, fact)).toBe('db_host');
    expect(cutFrom(DATABASE, fact?.positions.host)).toBe('db.example.com');
    expect(cutFrom(DATABASE, fact?.positions.port)).toBe('5433');
    expect(JSON.stringify(fact)).not.toContain('zW81kq');
  });

  test.each<[string, readonly string[]]>([
    ["gitlab_rails['db_host'] = ENV['DB_HOST']\ngitlab_rails['db_username'] = 'git'", ['host']],
    ["gitlab_rails['db_host'] = 'db'\ngitlab_rails['db_username'] = \"#{user}\"", ['user']],
    ["gitlab_rails['db_host'] = '{{ host }}'\ngitlab_rails['db_username'] = 'git'", ['host']],
    ["gitlab_rails['db_host'] = 'db' + suffix\ngitlab_rails['db_username'] = 'git' # postgres", ['host']],
  ])('unknown: %s', (text, unknown) => {
    expect(connection(`# postgresql\n${text}\n`)).toMatchObject({ unknown });
  });

  test.each([
    DATABASE.replace('"postgresql"', '"mysql2"'),
    DATABASE.replace(/^.*db_host.*$/m, ''),
    DATABASE.replace(/^/gm, '# '),
    "gitlab_rails['smtp_address'] = 'postgres'\nredis['host'] = 'postgresql'\n",
  ])('nothing of %s', (text) => {
    expect(connectionsOf(read(text))).toEqual([]);
  });

  test('of another file nothing', () => {
    expect(connectionsOf(factsOf({ 'spec/settings.rb': DATABASE }))).toEqual([]);
  });
});

const SERVER = `postgresql['listen_address'] = '0.0.0.0'
postgresql['max_connections'] = 900
postgresql['md5_auth_cidr_addresses'] = %w(10.0.0.0/8 ::1/128)
postgresql['trust_auth_cidr_addresses'] = [
  '127.0.0.1/32', # this machine
  "192.168.1.0/24",
]
postgresql['custom_pg_hba_entries'] = {
  app: [
    { type: 'hostssl', database: 'shop', user: 'app', cidr: '10.1.2.3/32', method: 'cert', option: 'map=m' },
  ],
  'other' => [type: 'local', database: 'all', user: 'all', method: 'peer']
}
postgresql['custom_pg_hba_entries']['repmgr'] = [{ 'type' => 'host', 'database' => 'replication', 'user' => 'r', 'cidr' => "10.0.0.9/32", 'method' => 'trust' }]
postgresql['sql_user_password'] = 'zW81kq'
postgresql['shell'] = '/bin/sh'
`;

describe('the server of GitLab', () => {
  test('records in the order of the template, each where it is written', () => {
    expect(Object.values(serverRecords({ 'gitlab.rb': SERVER }))[0]?.filter((text) => !text.startsWith('*'))).toEqual([
      'hostssl shop app 10.1.2.3 cert',
      'local all all  peer',
      'host replication r 10.0.0.9 trust',
      'host all all 127.0.0.1 trust',
      'host all all 192.168.1.0 trust',
      'host all all 10.0.0.0 md5',
      'host all all ::1 md5',
    ]);
    expect(recordTexts({ 'gitlab.rb': SERVER })).toEqual([
      '10.0.0.0/8 | md5_auth_cidr_addresses',
      '::1/128 | md5_auth_cidr_addresses',
      '127.0.0.1/32 | trust_auth_cidr_addresses',
      '192.168.1.0/24 | trust_auth_cidr_addresses',
      'hostssl | cert',
      'local | peer',
      'host | trust',
    ]);
    expect(recordsIn(read(SERVER)).map(({ assembled }) => assembled === true)).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  test('with TLS alone', () => {
    const text = "postgresql['hostssl'] = true\npostgresql['trust_auth_cidr_addresses'] = ['10.0.0.0/8']\n";
    expect(recordsIn(read(text))).toMatchObject([{ type: 'hostssl', method: 'trust' }]);
  });

  test('parameters', () => {
    const facts = read(SERVER);
    expect(settingsIn(facts).map(({ name, value, partial }) => [name, value, partial])).toEqual([
      ['listen_addresses', '0.0.0.0', true],
      ['max_connections', '900', true],
    ]);
    expect(cutFrom(SERVER, settingsIn(facts)[0])).toBe('0.0.0.0');
    expect(JSON.stringify(facts)).not.toContain('zW81kq');
  });

  test.each([
    ["postgresql['enable'] = false", SERVER],
    ['all in comments', SERVER.replace(/^/gm, '#')],
  ])('nothing: %s', (line, text) => {
    const facts = read(`# postgresql\n${line.startsWith('all') ? '' : line}\n${text}`);
    expect([...recordsIn(facts), ...settingsIn(facts)]).toEqual([]);
  });

  test('what stands for addresses until somebody writes them', () => {
    const text = "postgresql['trust_auth_cidr_addresses'] = %w(<SERVER_BLOCKS> APPLICATION_SERVER_IP_BLOCK ::1/128)\n";
    expect(recordsIn(read(text)).map(({ record }) => record?.unknown)).toEqual([['address'], ['address'], []]);
  });

  test('an address that is templated', () => {
    const text = "postgresql['trust_auth_cidr_addresses'] = ['{{ network }}', node_ip, \"#{net}\"]\n";
    expect(recordsIn(read(text)).map(({ record }) => record?.unknown)).toEqual([['address'], ['address']]);
  });
});

test.each<[string, (size: number) => string]>([
  ['brackets', (size) => '['.repeat(size)],
  ['braces', (size) => '{ a: '.repeat(size)],
  ['a string', (size) => `'${'x\n'.repeat(size)}`],
  ['words', (size) => `%w(${'x '.repeat(size)}`],
  ['strings that do not end', (size) => `'\npostgresql['x'] = "`.repeat(size)],
  ['lists that do not end', (size) => `[\npostgresql['x'] = `.repeat(size)],
])('hostile: %s', (_title, made) => {
  const text = (size: number): string => `postgresql['trust_auth_cidr_addresses'] = ${made(size)}`;
  expect(excessOf((size) => read(text(size)), 40_000)).toBeNull();
});
