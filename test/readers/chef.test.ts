import { describe, expect, test } from '@jest/globals';
import { cutFrom } from './support/connections.ts';
import { factsOf, recordsIn, settingsIn } from './support/facts.ts';

/** `COLUMNS | ADDRESS | METHOD` of each record, the last two as the file has them. */
function recordsOf(text: string): readonly string[] {
  return recordsIn(factsOf({ 'cookbooks/db/attributes/default.rb': text })).map((fact) => {
    const { type, databases, users, address, method, record } = fact;
    const places = [record?.addressPosition, record?.methodPosition].map((place) => cutFrom(text, place));
    return `${[type, databases, users, address, method].join(' ')} | ${places.join(' | ')}`;
  });
}

describe('Chef', () => {
  test('attributes', () => {
    const text = `# PostgreSQL
default['postgresql']['config']['listen_addresses'] = '*'
node.override[:postgresql][:config][:ssl] = false
default["postgresql"]["pg_hba"] = [
  {:type => 'local', :db => 'all', :user => 'postgres', :addr => nil, :method => 'peer'},
  { type: 'host', db: 'all', user: 'all', addr: '0.0.0.0/0', method: 'trust' },
  { type: 'host', db: 'all', user: "#{user}", addr: net, method: 'md5' },
]
`;
    expect(recordsOf(text)).toEqual([
      'local all postgres  peer |  | peer',
      'host all all 0.0.0.0 trust | 0.0.0.0/0 | trust',
      'host all ${user} ${value} md5 | host | md5',
    ]);
    const facts = factsOf({ 'default.rb': text });
    expect(settingsIn(facts).map((one) => [one.name, cutFrom(text, one.valuePosition), one.root])).toEqual([
      ['listen_addresses', '*', 'default.rb#postgresql/postgresql.conf'],
      ['ssl', 'false', 'default.rb#postgresql/postgresql.conf'],
    ]);
  });

  test('resources', () => {
    const text = `postgresql_access 'everybody' do
  access_type   'host' # old
  access_db     'all'
  access_user   'app'
  access_addr   '0.0.0.0/0'
  access_method 'md5'
end
postgresql_access "new" do
  type :hostssl
  database node['db']
  user 'app'
  address "10.0.0.0/8"
  auth_method 'scram-sha-256'
end
postgresql_access 'gone' do
  type 'host'
  address '10.0.0.0/8'
  auth_method 'md5'
  action :delete
end
`;
    expect(recordsOf(text)).toEqual([
      'host all app 0.0.0.0 md5 | 0.0.0.0/0 | md5',
      'hostssl ${value} app 10.0.0.0 scram-sha-256 | 10.0.0.0/8 | scram-sha-256',
    ]);
  });

  test('passwords of roles', () => {
    const text = `default['postgresql']['password']['postgres'] = 'zW81kq-long'
default['postgresql']['password']['app'] = "#{secret}"
default['postgresql']['password']['rep'] = data_bag_item('db', 'rep')['password']
default['mysql']['password']['root'] = 'zW82kq-long'
`;
    const facts = factsOf({ 'default.rb': text });
    expect(facts).toMatchObject([{ kind: 'role-password', password: { line: 1, strength: 'literal' } }]);
    expect(JSON.stringify(facts)).not.toContain('kq-long');
  });

  test.each([
    [
      'MySQL',
      "default['mysql']['pg_hba'] = [{ type: 'host', db: 'all', user: 'all', addr: '0.0.0.0/0', method: 'trust' }] # postgres",
    ],
    ['comments', "# default['postgresql']['config']['ssl'] = false\n#postgresql_access 'x' do\n"],
    ['a block of comments', "=begin\ndefault['postgresql']['config']['ssl'] = false\n=end\n"],
    ['what is behind the end', "x = 1\n__END__\ndefault['postgresql']['config']['ssl'] = false\n"],
    ['expressions', "default['postgresql']['pg_hba'] = records\ndefault['postgresql']['config']['ssl'] = tls?"],
    ['what is asked for', "if node['postgresql']['config']['ssl'] == false\nend"],
    ['a resource without records', "postgresql_access 'x' do\n  notifies :reload\nend"],
  ])('%s says nothing', (_, text) => {
    expect(factsOf({ 'default.rb': `${text}\n` })).toEqual([]);
  });
});
