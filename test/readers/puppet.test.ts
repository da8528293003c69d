import { describe, expect, test } from '@jest/globals';
import { puppetResources } from '../../src/readers/puppet/resources.ts';
import { connectionsOf, cutFrom } from './support/connections.ts';
import { factsOf, recordsIn, rolePasswords, settingsIn } from './support/facts.ts';

function recordsOf(text: string): readonly string[] {
  const records = recordsIn(factsOf({ 'db.pp': text })).toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0));
  return records.map((fact) => {
    const { type, databases, users, address, method, record } = fact;
    const places = [record?.addressPosition, record?.methodPosition].map((place) => cutFrom(text, place));
    return `${[type, databases, users, address, method].join(' ')} | ${places.join(' | ')}`;
  });
}

describe('Puppet', () => {
  test('rules, in their order', () => {
    const text = `class shop::db ($net) {
  postgresql::server::pg_hba_rule { 'everybody':
    description => "it's open",
    type        => 'host',
    database    => 'all',
    user        => 'all',
    address     => '0.0.0.0/0',
    auth_method => 'trust',
  }
  postgresql::server::pg_hba_rule {
    'first': type => 'hostssl', database => 'shop', user => "\${user}", address => $net, auth_method => 'md5', order => '002';
    'gone': ensure => absent, type => 'local', database => 'all', user => 'all', auth_method => 'trust';
  }
}
`;
    expect(recordsOf(text)).toEqual([
      'hostssl shop ${user} ${value} md5 | $net | md5',
      'host all all 0.0.0.0 trust | 0.0.0.0/0 | trust',
    ]);
    expect(recordsIn(factsOf({ 'db.pp': text })).every(({ partial }) => partial === true)).toBe(true);
  });

  test('the class, entries and passwords', () => {
    const text = `class { 'postgresql::server':
  listen_addresses        => '*',
  ip_mask_allow_all_users => '0.0.0.0/0',
  ipv4acls                => ['hostssl all john 192.168.0.0/24 cert', "host all all \${net} md5"],
  postgres_password       => 'zW81kq-one',
}
postgresql::server::config_entry { 'ssl': value => 'off' }
postgresql::server::config_entry { 'max_connections': value => $most }
postgresql::server::db { 'shop': user => 'app', password => 'app' }
postgresql::server::db { 'other': user => 'app', password => postgresql::postgresql_password('app', 'x') }
`;
    expect(recordsOf(text)).toEqual([
      'hostssl all john 192.168.0.0 cert | hostssl all john 192.168.0.0/24 cert | hostssl all john 192.168.0.0/24 cert',
      'host all all ${net} md5 | host all all ${net} md5 | host all all ${net} md5',
      'host all all 0.0.0.0 ${method} | 0.0.0.0/0 | 0.0.0.0/0',
    ]);
    expect(settingsIn(factsOf({ 'db.pp': text })).map((one) => [one.name, cutFrom(text, one.valuePosition)])).toEqual([
      ['listen_addresses', '*'],
      ['ssl', 'off'],
    ]);
    expect(rolePasswords({ 'db.pp': text })).toEqual([
      'postgresql::server.postgres_password literal: zW81kq-one',
      'postgresql::server::db.password well-known: app',
    ]);
  });

  test('what the class is given in hashes', () => {
    const text = `class { 'postgresql::server':
  config_entries => { 'ssl' => 'off', 'max_connections' => 9000, },
  pg_hba_rules   => {
    'everybody' => { 'type' => 'host', 'database' => 'all', 'user' => 'all', 'address' => '0.0.0.0/0', 'auth_method' => 'trust' },
  },
  config_hash    => {
    'listen_addresses'  => '*',
    'postgres_password' => 'postgres',
  },
}
`;
    expect(recordsOf(text)).toEqual(['host all all 0.0.0.0 trust | 0.0.0.0/0 | trust']);
    expect(settingsIn(factsOf({ 'db.pp': text })).map((one) => [one.name, cutFrom(text, one.valuePosition)])).toEqual([
      ['ssl', 'off'],
      ['max_connections', '9000'],
      ['listen_addresses', '*'],
    ]);
    expect(rolePasswords({ 'db.pp': text })).toEqual(['postgresql::server.postgres_password well-known: postgres']);
  });

  test('connection strings', () => {
    const text =
      "file { '/x': content => 'DATABASE_URL' }\n$url = 'postgres://app@db.example.com/shop'\n# 'postgres://a@h/d'\n";
    expect(connectionsOf(factsOf({ 'db.pp': text }))).toMatchObject([{ hosts: [{ host: 'db.example.com' }] }]);
  });

  test.each([
    ['a comment', "# postgresql::server::pg_hba_rule { 'x': type => 'host', auth_method => 'trust' }"],
    ['another module', "mysql::server::pg_hba_rule { 'x': type => 'host', auth_method => 'trust' } # postgresql::"],
    ['a definition', 'define postgresql::server::pg_hba_rule (\n  $type,\n) {\n}'],
    ['a relation', "Postgresql::Server::Pg_hba_rule['x'] -> Class['postgresql::server']"],
    [
      'a rule of PgBouncer',
      "postgresql::server::pg_hba_rule { 'p': type => 'host', database => 'all', user => 'all', address => '0.0.0.0/0', auth_method => 'trust', target => '/etc/pgbouncer/hba.conf' }",
    ],
  ])('%s says nothing', (_, text) => {
    expect(factsOf({ 'db.pp': `${text}\n` })).toEqual([]);
  });

  test.each([
    "postgresql::db { 'x': ",
    'class { ',
    "'",
    'postgresql::a { [',
    '"',
    "postgresql::a { 'b': c => ",
    'postgresql::a { x: y => [z, ',
    "postgresql::a { x: y => { 'z' => ",
    'postgresql::a { x: y => {',
  ])('much of %j takes no time', (text) => {
    expect(puppetResources(text.repeat(40_000)).length).toBeLessThan(40_001);
  });
});

describe('Jsonnet', () => {
  test('whole connection strings', () => {
    const text = `// 'postgres://a@c.example.com/d'
{
  env: [{ name: 'DATABASE_URL', value: 'postgres://app@db.example.com/shop' }],
  url:: "postgres://app@%s/shop" % host,
  help: 'Please give it postgres://app@e.example.com/shop.',
  cache: 'redis://r/1',
}
`;
    for (const path of ['main.jsonnet', 'lib/db.libsonnet']) {
      const facts = connectionsOf(factsOf({ [path]: text }));
      expect(facts.map((fact) => cutFrom(text, fact.positions.host))).toContain('db.example.com');
      expect(facts.map(({ hosts }) => hosts[0]?.host)).not.toContain('e.example.com');
      expect(facts.map(({ hosts }) => hosts[0]?.host)).not.toContain('c.example.com');
    }
  });
});
