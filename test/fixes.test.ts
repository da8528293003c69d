import { describe, expect, test } from '@jest/globals';
import { check } from '../src/check.ts';
import { applySafeFixes } from '../src/fixes.ts';
import { loadPolicy } from '../src/policy/load.ts';
import { RULES } from '../src/rules/index.ts';
import { memoryTree } from '../src/tree.ts';

type Files = Readonly<Record<string, string>>;

async function checked(files: Files) {
  const policy = await loadPolicy({
    rules: RULES,
    policy: { pack: 'recommended' },
    follow: () => ({ status: 'missing' }),
  });
  const policyPath = (path: string): string => path;
  const result = check(memoryTree(files), {
    ...{ policy, policyPath, today: '2026-06-15', as: null, baseline: [], whole: true, suppress: true },
  });
  const { texts, readers } = result.collection;
  return { ...result, context: { model: result.model, policy, policyPath, texts, readers } };
}

async function fixed(files: Files) {
  const { report, context } = await checked(files);
  return applySafeFixes(report.findings, context);
}

async function fixOf(rule: string, hba: string) {
  const { report } = await checked({ 'pg_hba.conf': hba });
  return report.findings.find((finding) => finding.rule === rule)?.fix ?? null;
}

describe('a fix is offered with what it does to access', () => {
  test('asking for more is safe', async () => {
    expect(await fixOf('hba-trust', 'host all all 10.0.0.0/8 trust\n')).toEqual({
      ...{ description: 'use scram-sha-256', allows: 'stronger', safe: true },
      edits: [{ file: 'pg_hba.conf', line: 1, column: 25, endLine: 1, endColumn: 30, newText: 'scram-sha-256' }],
      effects: [expect.stringMatching(/^Stronger: any user, any database, from 16,777,216 addresses/)],
    });
  });

  test('taking away more than plaintext is a suggestion', async () => {
    const fix = await fixOf('hba-plaintext', 'host all all 8.0.0.0/8 scram-sha-256\n');
    expect(fix).toMatchObject({ description: 'use hostssl', safe: false });
    expect(fix?.effects).toEqual([expect.stringMatching(/^Loses: .* without TLS, until now by scram-sha-256/)]);
  });

  test('removing a dead record changes nothing', async () => {
    expect(await fixOf('hba-unreachable', 'host all all all md5\nhost all all 10.0.0.0/8 md5\n')).toMatchObject({
      ...{ description: 'remove the record', safe: true, effects: [] },
    });
  });

  test('none where the word stands in another file, a template decides, or the file does not load', async () => {
    const { report } = await checked({ 'pg_hba.conf': 'host all all 10.0.0.0/8 @m\n', m: 'trust\n' });
    expect(report.findings.map(({ fix }) => fix?.safe ?? null)).not.toContain(true);
    expect(await fixOf('hba-trust', 'host all {{ users }} 10.0.0.0/8 trust\n')).toBeNull();
  });
});

test('words that are written nowhere cannot be edited', async () => {
  const { report } = await checked({
    'gitlab.rb':
      "postgresql['listen_address'] = '0.0.0.0'\npostgresql['trust_auth_cidr_addresses'] = ['0.0.0.0/0']\npostgresql['md5_auth_cidr_addresses'] = ['::/0']\n",
  });
  const found = report.findings.filter(({ rule }) => /^hba-(?:trust|plaintext|method)$/.test(rule));
  expect(found.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['hba-trust', 'hba-method']));
  expect(found.map(({ fix }) => fix)).toEqual(found.map(() => null));
});

describe('--fix', () => {
  test('applies what is safe, one on what the other left', async () => {
    const hba =
      'local all all peer\nhost all all 10.0.0.0/8 md5\nhost all app 10.1.0.0/16 trust\nhost all all 127.0.0.1/32 password # local\n';
    const { texts, applied } = await fixed({ 'pg_hba.conf': hba });
    expect(texts.get('pg_hba.conf')).toBe(
      'local all all peer\nhost all all 10.0.0.0/8 scram-sha-256\nhost all all 127.0.0.1/32 scram-sha-256 # local\n',
    );
    expect(applied.map(({ finding }) => finding.rule).sort()).toEqual([
      'hba-cleartext-password',
      'hba-method',
      'hba-unreachable',
    ]);
  });

  test('leaves what is suppressed, and what would do more', async () => {
    const hba =
      '# pgmoat-ignore hba-method -- until the driver is new\nhost all all 10.0.0.0/8 md5\nhost x all 8.0.0.0/8 scram-sha-256\n';
    expect((await fixed({ 'pg_hba.conf': hba })).texts.size).toBe(0);
  });

  test('mends twins apart, and a last line without its end', async () => {
    const { texts } = await fixed({ 'pg_hba.conf': 'host a all 10.0.0.0/8 md5\nhost a all 10.0.0.0/8 md5' });
    expect(texts.get('pg_hba.conf')).toBe('host a all 10.0.0.0/8 scram-sha-256\n');
  });

  test('of a large file a few at a time, and says so', async () => {
    const records = Array.from({ length: 6 }, (_, n) => `host d${n} all 10.${n}.0.0/16 md5\n`).join('');
    const first = await fixed({ 'pg_hba.conf': `${'# a long comment\n'.repeat(70_000)}${records}` });
    expect(first.unfinished).toEqual(['pg_hba.conf']);
    expect(first.applied).toHaveLength(4);
    const second = await fixed({ 'pg_hba.conf': first.texts.get('pg_hba.conf') ?? '' });
    expect(second.unfinished).toEqual([]);
    expect(second.texts.get('pg_hba.conf')).not.toContain('md5');
  });

  test('a file that is fixed has no such finding, and is read as before', async () => {
    const files = { 'pg_hba.conf': 'host all all 10.0.0.0/8 trust\nhost all all 192.168.0.0/16 md5\n' };
    const { texts } = await fixed(files);
    const { report } = await checked({ 'pg_hba.conf': texts.get('pg_hba.conf') ?? '' });
    expect(report.findings.filter(({ rule }) => ['hba-trust', 'hba-method', 'hba-syntax'].includes(rule))).toEqual([]);
  });
});

/** Every fix that a rule proposes in its own bad examples, worked out. */
describe('examples of rules', () => {
  const examples = RULES.flatMap((rule) =>
    rule.bad.map((example) => [`${rule.id}: ${example.title}`, rule.id, example] as const),
  );
  test.each(examples)('%s', async (_name, id, { files }) => {
    const { report } = await checked(files);
    for (const { rule, proposal, fix, severity } of report.findings) {
      if (rule !== id || proposal === undefined) continue;
      expect([severity, fix]).toEqual([
        severity,
        fix === null ? null : expect.objectContaining({ safe: expect.any(Boolean) }),
      ]);
    }
    const after = await fixed(files);
    for (const [path, text] of after.texts) expect(text).not.toBe(files[path]);
  });
});
