import { describe, expect, test } from '@jest/globals';
import { cutFrom } from '../support/connections.ts';
import { factsOf, recordsIn, recordTexts, rolePasswords, serverRecords, settingsIn } from '../support/facts.ts';

const TASKS = `- name: Let the office in
  community.postgresql.postgresql_pg_hba:
    dest: /data/pg_hba.conf
    contype: host
    users: app,report
    source: 10.0.0.0/8
    databases: shop
    method: md5
- postgresql_pg_hba:
    dest: /data/pg_hba.conf
    rules:
      - { contype: local, method: trust }
      - { contype: hostssl, address: "{{ net }}", method: scram-sha-256 }
      - { contype: host, method: trust, state: absent }
`;

describe('Ansible', () => {
  test('the module for records', () => {
    const facts = recordsIn(factsOf({ 'tasks/main.yml': TASKS }));
    expect(
      facts.map(({ type, databases, users, address, method, partial }) => [
        type,
        databases,
        users,
        address,
        method,
        partial,
      ]),
    ).toEqual([
      ['host', ['shop'], ['app', 'report'], '10.0.0.0', 'md5', true],
      ['local', ['all'], ['all'], null, 'trust', true],
      ['hostssl', ['all'], ['all'], '{{ net }}', 'scram-sha-256', true],
    ]);
    expect(recordTexts({ 'tasks/main.yml': TASKS })[0]).toBe('host | md5');
    expect(cutFrom(TASKS, facts[0]?.record?.addressPosition)).toBe('10.0.0.0/8');
  });

  test('a method that is not stated cannot be edited', () => {
    const task = '- postgresql_pg_hba: { dest: /x/pg_hba.conf, contype: host, source: 0.0.0.0/0 }\n';
    expect(recordsIn(factsOf({ 'tasks/main.yml': task }))).toMatchObject([{ method: 'md5', assembled: true }]);
    expect(recordsIn(factsOf({ 'tasks/main.yml': TASKS })).some(({ assembled }) => assembled === true)).toBe(false);
  });

  test('the entries of a role are the whole file', () => {
    const text = `postgresql_hba_entries:
  - { type: local, database: all, user: postgres, auth_method: peer }
  - type: host
    database: all
    user: all
    address: 0.0.0.0/0
    auth_method: trust
  - { type: host, database: all, user: all, ip_address: 10.0.0.0, ip_mask: 255.0.0.0, auth_method: md5 }
postgresql_global_config_options:
  - option: max_connections
    value: 40
`;
    expect(serverRecords({ 'vars.yml': text })).toMatchObject({
      './postgresql_hba_entries of vars.yml': [
        'local all postgres  peer',
        'host all all 0.0.0.0 trust',
        'host all all 10.0.0.0 md5',
      ],
    });
    expect(settingsIn(factsOf({ 'vars.yml': text })).map((fact) => cutFrom(text, fact.valuePosition))).toEqual(['40']);
  });

  test('lines and blocks', () => {
    const text = `- hosts: postgres
  tasks:
    - lineinfile:
        path: /etc/postgresql/16/main/pg_hba.conf
        line: host all all 0.0.0.0/0 trust
    - ansible.builtin.blockinfile:
        dest: /etc/postgresql/16/main/pg_hba.conf
        block: |
          # the office
          host all all 10.0.0.0/8 md5
    - lineinfile: { path: /etc/hosts, line: host all all 0.0.0.0/0 trust }
    - copy:
        dest: /etc/postgresql/16/main/postgresql.conf
        content: "ssl = off\\nmax_connections = 9\\n"
    - postgresql_set: { name: log_connections, value: "off" }
`;
    expect(recordTexts({ 'play.yml': text })).toEqual([
      'host all all 0.0.0.0/0 trust | trust',
      'host all all 10.0.0.0/8 md5 | md5',
    ]);
    expect(settingsIn(factsOf({ 'play.yml': text })).map((fact) => [fact.name, fact.partial])).toEqual([
      ['ssl', undefined],
      ['max_connections', undefined],
      ['log_connections', true],
    ]);
  });

  test('records that a role puts around its own, and a file that a variable names', () => {
    const text = `postgresql_pg_hba_default:
  - { type: local, database: all, user: all, address: "", method: peer, comment: "" }
postgresql_pg_hba_custom:
  - { type: host, database: all, user: all, address: 0.0.0.0/0, method: md5 }
tasks:
  - lineinfile: { dest: "{{ PG_HBA_PATH }}", line: host shop app 10.0.0.0/8 md5 }
  - lineinfile: { dest: "{{ hosts_path }}", line: host shop app 10.0.0.0/8 md5 }
`;
    expect(recordTexts({ 'group_vars/db.yml': text })).toEqual([
      'local | peer',
      'host | md5',
      'host shop app 10.0.0.0/8 md5 | md5',
    ]);
    expect(recordsIn(factsOf({ 'group_vars/db.yml': text })).every(({ partial }) => partial === true)).toBe(true);
  });

  test('variables of other roles, and Hiera', () => {
    const text = `patroni_postgresql_pg_hba:
  - { type: host, database: shop, user: app, address: 10.0.0.0/8, method: md5 }
postgresql_pg_hba:
  - { type: hostssl, database: all, user: all, address: all, method: scram-sha-256, options: clientcert=verify-ca }
postgresql::server::pg_hba_rules:
  office:
    type: host
    database: all
    user: all
    address: 198.51.100.0/24
    auth_method: md5
  closed: { description: none }
pg_hba_path: { type: host, database: a }
`;
    const records = recordsIn(factsOf({ 'data/common.yaml': text }));
    expect(records.map(({ type, users, address, method, options }) => [type, users, address, method, options])).toEqual(
      [
        ['host', ['app'], '10.0.0.0', 'md5', null],
        ['hostssl', ['all'], 'all', 'scram-sha-256', ['clientcert=verify-ca']],
        ['host', ['all'], '198.51.100.0', 'md5', null],
      ],
    );
    expect(records.every(({ partial }) => partial === true)).toBe(true);
  });

  test('passwords of roles that it makes', () => {
    const text = `postgresql_users:
  - { name: app, password: zW81kq-one }
  - { name: web, pass: web }
  - { name: vaulted, password: "{{ vault_password }}" }
  - { name: kept, password: "SCRAM-SHA-256$4096:salt$stored:server" }
tasks:
  - community.postgresql.postgresql_user: { name: rep, password: zW81kq-two }
  - community.postgresql.postgresql_user: name=x
`;
    expect(rolePasswords({ 'play.yml': text })).toEqual([
      'postgresql_users.password literal: zW81kq-one',
      'postgresql_users.pass well-known: web',
      'community.postgresql.postgresql_user.password literal: zW81kq-two',
    ]);
  });
});
