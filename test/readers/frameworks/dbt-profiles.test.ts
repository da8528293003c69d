import { describe, expect, test } from '@jest/globals';
import type { ConnectionFact } from '../../../src/facts.ts';
import { dbtProfilesReader } from '../../../src/readers/frameworks/dbt-profiles.ts';
import { literalsReader } from '../../../src/readers/literals.ts';
import { contextOf } from '../../support/context.ts';
import { connectionsOf, cutFrom } from '../support/connections.ts';

const reader = dbtProfilesReader(literalsReader);

function read(text: string): readonly ConnectionFact[] {
  return connectionsOf(reader.read({ path: 'profiles.yml', text, kind: 'dbt_profiles' }, contextOf()));
}

describe('profiles of dbt', () => {
  test('an output is a connection', () => {
    const text = `shop:
  target: dev
  outputs:
    dev:
      type: postgres
      host: db.example.com
      port: 6432
      user: app
      pass: zW81kq
      dbname: shop
      schema: public
      threads: 4
      sslmode: verify-full
    prod:
      type: postgres
      host: "{{ env_var("DBT_HOST") }}"
      user: "{{ env_var('DBT_USER') }}"
      password: "{{ env_var('DBT_PASSWORD') }}"
      database: shop
    lake:
      type: snowflake
      host: x
      password: zW81kq
`;
    const facts = read(text);
    expect(facts).toMatchObject([
      {
        syntax: 'split',
        driver: 'psycopg2',
        name: 'shop.outputs.dev',
        line: 4,
        hosts: [{ host: 'db.example.com', port: '6432' }],
        user: 'app',
        database: 'shop',
        tls: { level: 'full' },
        password: { strength: 'literal' },
      },
      {
        name: 'shop.outputs.prod',
        line: 14,
        unknown: ['host', 'user', 'password'],
        tls: { stated: null, level: 'opportunistic' },
        password: { strength: 'unknown' },
      },
    ]);
    expect(cutFrom(text, facts[0]?.password)).toBe('zW81kq');
    expect(facts[1]?.parameters.host).toBe('{{ env_var("DBT_HOST") }}');
    expect(JSON.stringify(facts)).not.toContain('zW81kq');
  });

  test.each([
    ['outputs of other kinds', 'a:\n  outputs:\n    dev:\n      type: redshift\n      host: h\n      user: u\n'],
    ['files of others', 'profiles:\n  - name: postgres\n    host: h\n'],
    ['broken YAML', 'a:\n  outputs: [type: postgres\n - {'],
  ])('nothing of %s', (_, text) => {
    expect(read(text)).toEqual([]);
  });
});
