import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Finding } from '../../src/findings.ts';
import { applyBaseline, parseBaseline, writeBaseline } from '../../src/policy/baseline.ts';
import { fingerprint } from '../../src/policy/fingerprint.ts';

function finding(rule: string, file: string, subject: string): Finding {
  return {
    rule,
    severity: 'error',
    message: 'm',
    file,
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 2,
    related: [],
    witness: null,
    fix: null,
    controls: [],
    fingerprint: fingerprint(rule, file, subject),
  };
}

const A = finding('hba-trust', 'pg_hba.conf', 'host all all all trust');
const B = finding('hba-trust', 'docker/my db/pg_hba.conf', 'host all all all trust');
const NONE: ReadonlySet<string> = new Set();

describe('fingerprint', () => {
  test('is the same forever: baselines out there depend on it', () => {
    expect(A.fingerprint).toMatch(/^[0-9a-f]{32}$/);
    expect(fingerprint('r', 'p', 's')).toBe('cadb9ce82a08113c23fce48e75a8bdd9');
  });

  test('no two parts run into each other', () => {
    const all = [fingerprint('a', 'b', 'c'), fingerprint('ab', '', 'c'), fingerprint('a', 'bc', '')];
    expect(new Set(all).size).toBe(3);
  });
});

describe('baseline', () => {
  test('one line each, sorted, readable', () => {
    const text = writeBaseline([A, B, A]);
    const lines = text.split('\n').filter((line) => !line.startsWith('#') && line !== '');
    expect(lines).toHaveLength(3);
    expect(lines).toEqual([...lines].sort());
    expect(lines).toContain(`${B.fingerprint} hba-trust docker/my db/pg_hba.conf`);
    expect(writeBaseline([A, A, B])).toBe(text);
  });

  test('takes out as many as it lists', () => {
    const entries = parseBaseline('b', writeBaseline([A, B]));
    const outcome = applyBaseline([A, A, B], entries, NONE);
    expect(outcome.findings).toEqual([A]);
    expect(outcome.suppressed.map(({ file, suppression }) => [file, suppression.kind])).toEqual([
      ['pg_hba.conf', 'baseline'],
      ['docker/my db/pg_hba.conf', 'baseline'],
    ]);
    expect(outcome.stale).toEqual([]);
  });

  test('lists what is gone', () => {
    const entries = parseBaseline('b', writeBaseline([A, A, B]));
    const { stale } = applyBaseline([A], entries, NONE);
    expect(stale.map(({ path }) => path).sort()).toEqual(['docker/my db/pg_hba.conf', 'pg_hba.conf']);
  });

  test('does not take out what the policy forbids to suppress', () => {
    const outcome = applyBaseline([A], parseBaseline('b', writeBaseline([A])), new Set(['hba-trust']));
    expect(outcome.findings).toEqual([A]);
    expect(outcome.refused.map(({ path }) => path)).toEqual(['pg_hba.conf']);
    expect(outcome.stale).toEqual([]);
  });

  test.each(['no baseline', 'ABCDEF0123456789 hba-trust x', `${'a'.repeat(32)} hba-trust`, `${'a'.repeat(32)} r "x`])(
    'refuses %j, with its line',
    (line) => {
      expect(() => parseBaseline('base.txt', `# x\n\n${line}\n`)).toThrow(/^base\.txt:3:1: not a line of a baseline/);
    },
  );

  test('what was written is read again, whatever the paths', () => {
    const paths = fc.string({ unit: 'binary', minLength: 1 });
    fc.assert(
      fc.property(fc.array(paths), (files) => {
        const findings = files.map((file) => finding('hba-trust', file, 's'));
        const entries = parseBaseline('b', writeBaseline(findings));
        expect(entries.map(({ path }) => path).sort()).toEqual([...files].sort());
        expect(applyBaseline(findings, entries, NONE)).toMatchObject({ findings: [], stale: [] });
      }),
    );
  });
});
