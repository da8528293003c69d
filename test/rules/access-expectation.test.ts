import { describe, expect, test } from '@jest/globals';
import { check } from '../../src/check.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import { accessExpectation } from '../../src/rules/access-expectation.ts';
import { RULES } from '../../src/rules/index.ts';
import { memoryTree } from '../../src/tree.ts';

async function findings(files: Readonly<Record<string, string>>) {
  const policy = await loadPolicy({
    rules: RULES,
    policy: { path: 'pgmoat.yaml', text: files['pgmoat.yaml'] ?? '' },
    follow: () => ({ status: 'missing' }),
  });
  const { report } = check(memoryTree(files), {
    ...{ policy, policyPath: (path) => path, today: '2026-06-15', as: null, baseline: [], whole: true, suppress: true },
  });
  return report.findings.filter(({ rule }) => rule === accessExpectation.id);
}

function expecting(expectation: string, hba: string, more: Readonly<Record<string, string>> = {}) {
  const policy = `extends: []\nrules: { access-expectation: error }\nexpect:\n  - ${expectation}\n`;
  return findings({ 'pgmoat.yaml': policy + (more.policy ?? ''), 'pg_hba.conf': hba, ...more });
}

describe('access-expectation', () => {
  test.each([...accessExpectation.bad, ...accessExpectation.good].map((example) => [example.title, example] as const))(
    '%s',
    async (_title, example) => {
      const found = await findings(example.files);
      expect(found.map(({ file, line, severity }) => ({ file, line, severity }))).toEqual(example.expect ?? []);
    },
  );

  test('names the witness, the record and the expectation', async () => {
    const [found] = await expecting(
      '{ from: internet, verdict: refused, reason: "SEC-7" }',
      'local all all peer\nhost all all 0.0.0.0/1 md5\n',
    );
    expect(found).toMatchObject({
      message:
        'app@shop from 8.8.8.8 without TLS is let in by `md5`, and the policy expects refused from internet (SEC-7). Narrow this record, or reject such attempts above it.',
      witness: 'app@shop from 8.8.8.8 without TLS -> pg_hba.conf:2, md5',
      related: [{ file: 'pgmoat.yaml', line: 4, message: 'what the policy expects' }],
    });
  });

  test.each<[string, string, string, (readonly [number, string])[]]>([
    [
      'halves together are the internet',
      '{ from: internet, verdict: refused }',
      'host all all 0.0.0.0/1 reject\nhost all all all md5\n',
      [[2, 'error']],
    ],
    [
      'a reject above',
      '{ from: internet, verdict: refused }',
      'host all all 8.0.0.0/8 reject\nhost all all 8.8.0.0/16 trust\n',
      [],
    ],
    [
      'the application gets in',
      '{ user: app, database: shop, from: 10.0.0.0/24, tls: true, verdict: admitted }',
      'hostssl all app 10.0.0.0/8 md5\n',
      [],
    ],
    [
      'the application gets in to every database',
      '{ user: app, from: 10.0.0.0/24, verdict: admitted }',
      'host all app 10.0.0.0/8 md5\n',
      [],
    ],
    [
      'half of its addresses do not',
      '{ user: app, database: shop, from: 10.0.0.0/24, verdict: admitted }',
      'host all app 10.0.0.0/25 md5\nhost all all 10.0.0.0/8 reject\n',
      [[2, 'error']],
    ],
    [
      'no record is left',
      '{ user: app, from: 10.0.0.0/24, verdict: admitted }',
      'local all all peer\n',
      [[1, 'error']],
    ],
    [
      'another method',
      '{ user: app, database: shop, from: 10.0.0.7, tls: false, verdict: scram-sha-256 }',
      'host all all 10.0.0.0/8 md5\n',
      [[1, 'error']],
    ],
    [
      'at least',
      '{ from: private, at-least: scram-sha-256 }',
      'host all all 10.0.0.0/9 cert\nhost all all 10.0.0.0/8 md5\n',
      [[2, 'error']],
    ],
    [
      'TLS',
      '{ from: private, tls: required }',
      'hostssl all all 10.0.0.0/9 md5\nhost all all 10.0.0.0/8 md5\n',
      [[2, 'error']],
    ],
    ['a group may', '{ from: internet, verdict: refused }', 'host all +staff 8.8.8.0/24 md5\n', [[1, 'error']]],
    [
      'physical replication',
      '{ database: replication, from: anywhere, verdict: refused }',
      'host all all all md5\nhost replication repl 10.0.0.1/32 md5\n',
      [[2, 'error']],
    ],
    [
      'other databases',
      '{ database: [a, b], from: anywhere, verdict: refused }',
      'host c all all md5\nhost b all all md5\n',
      [[2, 'error']],
    ],
    ['sameuser', '{ user: app, database: shop, from: socket, verdict: refused }', 'local sameuser all trust\n', []],
    [
      'sameuser of one name',
      '{ user: app, database: app, from: socket, verdict: refused }',
      'local sameuser all trust\n',
      [[1, 'error']],
    ],
    ['a server elsewhere', '{ from: anywhere, verdict: refused, server: "db/**" }', 'local all all trust\n', []],
  ])('%s', async (_name, expectation, hba, expected) => {
    const found = await expecting(expectation, hba.replace(' cert\n', ' scram-sha-256\n'));
    expect(found.map(({ line, severity }) => [line, severity])).toEqual(expected);
  });

  test('memberships of the policy decide groups', async () => {
    const hba = 'host all +staff 10.0.0.0/8 reject\nhost all all 10.0.0.0/8 md5\n';
    const expectation = '{ user: app, database: shop, from: 10.0.0.7, verdict: refused }';
    expect((await expecting(expectation, hba)).map(({ severity }) => severity)).toEqual(['warning']);
    expect(await expecting(expectation, hba, { policy: 'memberships: { app: [staff] }\n' })).toEqual([]);
  });

  test('nothing comes from the internet to a port that only containers reach', async () => {
    const compose = (ports: string) =>
      `services:\n  db:\n    image: postgres:17\n    environment: { POSTGRES_PASSWORD: x }\n${ports}`;
    const policy =
      'extends: []\nrules: { access-expectation: error }\nexpect:\n  - { from: internet, verdict: refused }\n';
    const of = async (ports: string) =>
      (await findings({ 'pgmoat.yaml': policy, 'compose.yml': compose(ports) })).length;
    expect([
      await of(''),
      await of('    ports: ["127.0.0.1:5432:5432"]\n'),
      await of('    ports: ["5432:5432"]\n'),
    ]).toEqual([0, 0, 1]);
  });
});
