import { describe, expect, test } from '@jest/globals';
import { accessDifference, accessSentences } from '../src/access-change.ts';
import { collect } from '../src/collect.ts';
import { buildModel } from '../src/deployment/deployment.ts';
import { memoryTree } from '../src/tree.ts';

type Files = Readonly<Record<string, string>>;

function difference(before: Files, after: Files) {
  const model = (files: Files) => {
    const { facts } = collect(memoryTree(files), { major: 17, ignored: () => false, as: null });
    return buildModel(facts, { major: 17, zones: {} });
  };
  return accessDifference(model(before), model(after));
}

function hba(before: string, after: string) {
  return difference({ 'pg_hba.conf': before }, { 'pg_hba.conf': after });
}

describe('what a change does to access', () => {
  test.each([
    ['other wording', 'host all all 10.0.0.0/8 md5\n', 'host  all all 10.0.0.0 255.0.0.0 md5 # the same\n'],
    [
      'another order',
      'host a all 10.0.0.0/8 md5\nhost b all 10.0.0.0/8 trust\n',
      'host b all 10.0.0.0/8 trust\nhost a all 10.0.0.0/8 md5\n',
    ],
    ['two halves', 'host all all 0.0.0.0/0 md5\n', 'host all all 0.0.0.0/1 md5\nhost all all 128.0.0.0/1 md5\n'],
    ['a record that nothing reaches', 'host all all all reject\n', 'host all all all reject\nhost all all all trust\n'],
  ])('%s is none', (_name, before, after) => {
    expect(hba(before, after)).toEqual({ gained: [], lost: [], changed: [], rough: [] });
  });

  test('who gains is told, in parts and in a sentence', () => {
    expect(hba('local all all peer\n', 'local all all peer\nhost all all 10.0.0.0/8 md5\n')).toEqual({
      gained: [
        {
          server: 'pg_hba.conf',
          ...{ databases: 'any database', users: 'any user', from: ['10.0.0.0/8'], addresses: '16777216' },
          encryption: ['none', 'tls', 'gss'],
          before: null,
          after: { method: 'md5', file: 'pg_hba.conf', line: 2, options: [], certain: true },
          witness: 'app@shop from 10.0.0.5 without TLS',
          text: 'Gains: any user, any database, from 16,777,216 more addresses (10.0.0.0/8), with or without TLS, by md5; pg_hba.conf:2',
        },
      ],
      ...{ lost: [], changed: [], rough: [] },
    });
  });

  test('who loses, and what is stronger or weaker', () => {
    const { lost, changed, gained } = hba(
      'host all all 10.0.0.0/8 md5\n',
      'hostssl all all 10.0.0.0/8 scram-sha-256\n',
    );
    expect(gained).toEqual([]);
    expect(lost.map(({ encryption }) => encryption)).toEqual([['none', 'gss']]);
    expect(changed.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^Stronger: .* by scram-sha-256 instead of by md5/),
    ]);
    expect(accessSentences(hba('local all all peer\n', 'local all all trust\n'))).toEqual([
      expect.stringMatching(/^Weaker: /),
    ]);
  });

  test('a server that is new or gone, and one whose records became those of a service', () => {
    expect(difference({}, { 'a/pg_hba.conf': 'local all all peer\n' }).gained).toHaveLength(1);
    expect(difference({ 'a/pg_hba.conf': 'local all all peer\n' }, {}).lost).toHaveLength(1);
    const records = { 'pg_hba.conf': 'host all all 10.0.0.0/8 md5\n' };
    const compose =
      'services:\n  db:\n    image: postgres:17\n    environment: { POSTGRES_PASSWORD: x }\n    command: postgres -c hba_file=/h/pg_hba.conf\n    volumes: ["./pg_hba.conf:/h/pg_hba.conf"]\n';
    expect(difference(records, { ...records, 'compose.yml': compose })).toMatchObject({
      gained: [],
      lost: [],
      changed: [],
    });
  });

  test('ssl that is switched off takes the TLS attempts away', () => {
    const records = { 'pg_hba.conf': 'hostssl all all 10.0.0.0/8 md5\n' };
    const settings = (value: string) => ({ ...records, 'postgresql.conf': `ssl = ${value}\n` });
    const { lost, gained } = difference(settings('on'), settings('off'));
    expect([gained.length, lost.length]).toEqual([0, 1]);
  });

  test('sentences name the server where there are several', () => {
    const before = { 'a/pg_hba.conf': 'local all all peer\n', 'b/pg_hba.conf': 'local all all peer\n' };
    const after = { 'a/pg_hba.conf': 'local all all trust\n', 'b/pg_hba.conf': '' };
    const sentences = accessSentences(difference(before, after));
    expect(sentences.map((text) => text.slice(0, 20))).toEqual(['a/pg_hba.conf: Weake', 'b/pg_hba.conf: Loses']);
  });
});
