import { describe, expect, test } from '@jest/globals';
import { check } from '../../src/check.ts';
import { checkChange } from '../../src/check-change.ts';
import { readingBy } from '../../src/check-collection.ts';
import { collect } from '../../src/collect.ts';
import { parseBaseline } from '../../src/policy/baseline.ts';
import { policyChanges } from '../../src/policy/changes.ts';
import { loadOrganisation, loadPolicy, type Organisation } from '../../src/policy/load.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { RULES } from '../../src/rules/index.ts';
import { memoryTree } from '../../src/tree.ts';

const follow = () => ({ status: 'missing' }) as const;

function organisationOf(text: string): Promise<Organisation> {
  return loadOrganisation({ rules: RULES, policy: { path: '../policies/org.yaml', text }, follow });
}

/** A repository's policy (null for none) on an organisation's. */
async function load(organisation: string, own: string | null, prefix = ''): Promise<Policy> {
  const { lock, ...rest } = await organisationOf(organisation);
  const policy = own === null ? null : { path: 'pgmoat.yaml', text: own };
  return loadPolicy({ rules: RULES, policy, organisation: { ...rest, lock: { ...lock, prefix } }, follow });
}

interface Case {
  readonly organisation: string;
  readonly own?: string | null;
  readonly files: Readonly<Record<string, string>>;
  readonly prefix?: string;
  readonly baseline?: string;
}

async function outcome({ organisation, own = null, files, prefix = '', baseline = '' }: Case) {
  const policy = await load(organisation, own, prefix);
  const options = { policy, policyPath: (path: string) => path, today: '2026-06-15', as: null, whole: true };
  return check(memoryTree(files), { ...options, suppress: true, baseline: parseBaseline('baseline', baseline) });
}

async function found(given: Case): Promise<string[]> {
  const { report } = await outcome(given);
  return report.findings.map(({ file, line, severity, rule }) => `${file}:${line} ${severity} ${rule}`);
}

const TRUST = 'host all all 10.0.0.7/32 trust\n';
const LOCKED =
  'extends: []\nrules: { hba-trust: error, hba-host-name: note, policy-suppression: warning }\nlock: [hba-trust]\n';
const ERROR = 'pg_hba.conf:1 error hba-trust';

describe('without a lock an organisation’s policy is what a repository’s builds on', () => {
  const organisation = 'extends: []\nrules: { hba-trust: error, hba-host-name: note }\n';

  test('and may change', async () => {
    const policy = await load(organisation, 'rules: { hba-trust: note }\n');
    expect(policy.sources).toEqual(['../policies/org.yaml', 'pgmoat.yaml']);
    expect(policy.rules.get('hba-trust')?.severity).toBe('note');
    expect(policy.rules.get('hba-host-name')?.severity).toBe('note');
    expect([policy.lock, policy.refused]).toEqual([null, []]);
  });

  test('also where it says that it builds on nothing, and where there is none', async () => {
    expect((await load(organisation, 'extends: []\n')).sources).toEqual(['../policies/org.yaml', 'pgmoat.yaml']);
    expect((await load(organisation, null)).sources).toEqual(['../policies/org.yaml']);
  });

  test('beneath the packs that it names', async () => {
    expect((await load(organisation, 'extends: no-secrets\n')).sources).toEqual([
      '../policies/org.yaml',
      'no-secrets',
      'pgmoat.yaml',
    ]);
  });
});

describe('a locked rule', () => {
  test.each<[string, string | null]>([
    ['no policy', null],
    ['an empty one', '# nothing\n'],
    ['a pack that has it milder', 'extends: development\n'],
  ])('holds over %s, and nothing is said', async (_, own) => {
    expect(await found({ organisation: LOCKED, own, files: { 'pg_hba.conf': TRUST } })).toEqual([ERROR]);
  });

  test.each<[string, string, string]>([
    ['off', 'rules: { hba-trust: off }', 'pgmoat.yaml:1'],
    ['milder', 'rules:\n  hba-trust: [note]', 'pgmoat.yaml:2'],
    ['off in some files', 'overrides:\n  - files: ["**"]\n    rules: { hba-trust: off }', 'pgmoat.yaml:3'],
    ['waived', 'waivers:\n  - { path: "**", rule: hba-trust, reason: we like it }', 'pgmoat.yaml:2'],
  ])('that is %s stays, and its policy is told', async (_, own, place) => {
    const findings = await found({ organisation: LOCKED, own, files: { 'pg_hba.conf': TRUST } });
    expect(findings).toEqual([ERROR, `${place} warning policy-suppression`]);
  });

  test('says what it was kept from', async () => {
    const { refused } = await load(LOCKED, 'rules: { hba-trust: off }');
    expect(refused).toEqual([
      {
        severity: 'warning',
        message:
          "hba-trust is off here, and the organisation's policy locks it, so it stays an error. Take this out, or have the owners of that policy decide.",
        origin: { file: 'pgmoat.yaml', line: 1, column: 10, endLine: 1, endColumn: 19 },
        subject: 'locked rules.hba-trust "off"',
      },
    ]);
  });

  test('is not suppressed by a comment, which is told', async () => {
    const files = { 'pg_hba.conf': `# pgmoat-ignore hba-trust -- we like it\n${TRUST}` };
    expect(await found({ organisation: LOCKED, files })).toEqual([
      'pg_hba.conf:1 warning policy-suppression',
      'pg_hba.conf:2 error hba-trust',
    ]);
  });

  test('is not accepted by a baseline', async () => {
    const files = { 'pg_hba.conf': TRUST };
    const { report } = await outcome({ organisation: LOCKED, files });
    const baseline = `${report.findings[0]?.fingerprint} hba-trust pg_hba.conf\n`;
    const accepted = await outcome({ organisation: LOCKED, files, baseline });
    expect(accepted.report.findings).toHaveLength(1);
    expect(accepted.idle.forbidden).toHaveLength(1);
  });

  test('looks at files that the repository ignores, and no other rule does', async () => {
    const organisation = LOCKED.replace('hba-trust: error', 'hba-trust: error, hba-method: error');
    const files = { 'db/pg_hba.conf': TRUST, 'db/app.env': 'PGPASSWORD=Zq8-unlikely-55\nPGHOST=x\n' };
    const { report, collection } = await outcome({ organisation, own: 'ignore: ["db/"]\n', files });
    expect(report.findings.map(({ rule, file }) => `${file} ${rule}`)).toEqual(['db/pg_hba.conf hba-trust']);
    expect([...collection.texts.keys()]).toContain('db/pg_hba.conf');
  });

  test('does not look at files that the organisation ignores', async () => {
    const organisation = `${LOCKED}ignore: ["examples/"]\n`;
    expect(await found({ organisation, files: { 'examples/pg_hba.conf': TRUST } })).toEqual([]);
  });

  test('is judged by the zones of the organisation alone', async () => {
    const organisation = 'extends: []\nrules: { hba-open-network: error }\nlock: all\n';
    const own = 'zones: { private: [0.0.0.0/0] }\n';
    const files = { 'pg_hba.conf': 'hostssl app app 0.0.0.0/0 scram-sha-256\n' };
    expect(await found({ organisation, own, files })).toEqual(['pg_hba.conf:1 error hba-open-network']);
    expect(await found({ organisation: organisation.replace('lock: all\n', ''), own, files })).toEqual([]);
  });

  test('keeps its options', async () => {
    const organisation = 'extends: []\nrules: { hba-method: error, policy-suppression: warning }\nlock: [hba-method]\n';
    const files = { 'pg_hba.conf': 'host app app 10.0.0.7/32 md5\n' };
    const own = 'rules: { hba-method: [error, { allow: [md5] }] }\n';
    expect(await found({ organisation, own, files })).toEqual([
      'pg_hba.conf:1 error hba-method',
      'pgmoat.yaml:1 warning policy-suppression',
    ]);
    const [refused] = (await load(organisation, own)).refused;
    expect(refused?.message).toContain('hba-method has options here');
  });

  test('may be made stricter', async () => {
    const organisation = LOCKED.replace('hba-trust: error', 'hba-trust: note');
    const files = { 'pg_hba.conf': TRUST };
    expect(await found({ organisation, files })).toEqual(['pg_hba.conf:1 note hba-trust']);
    expect(await found({ organisation, own: 'rules: { hba-trust: error }', files })).toEqual([ERROR]);
    const some = 'overrides: [{ files: ["*.conf"], rules: { hba-trust: warning } }]';
    expect(await found({ organisation, own: some, files })).toEqual(['pg_hba.conf:1 warning hba-trust']);
  });

  test('is waived by the organisation where it says so, of which the repository hears nothing else', async () => {
    const waiver = 'waivers: [{ path: "legacy/**", rule: hba-trust, reason: SEC-12 }]\n';
    const files = { 'legacy/pg_hba.conf': TRUST, 'pg_hba.conf': TRUST };
    const { report } = await outcome({ organisation: LOCKED + waiver, files });
    expect(report.findings.map(({ file }) => file)).toEqual(['pg_hba.conf']);
    expect(report.suppressed.map(({ suppression }) => suppression.reason)).toEqual(['SEC-12']);
    expect(await found({ organisation: LOCKED + waiver, files: { 'pg_hba.conf': TRUST } })).toEqual([ERROR]);
  });

  test('has the overrides of the organisation, from the top of the repository', async () => {
    const organisation = `${LOCKED}overrides: [{ files: ["db/dev/**"], rules: { hba-trust: note } }]\n`;
    const files = { 'dev/pg_hba.conf': TRUST, 'prod/pg_hba.conf': TRUST };
    expect(await found({ organisation, files, prefix: 'db/' })).toEqual([
      'dev/pg_hba.conf:1 note hba-trust',
      'prod/pg_hba.conf:1 error hba-trust',
    ]);
  });

  test('is told apart from the others in the report', async () => {
    const { report } = await outcome({ organisation: LOCKED, files: { 'pg_hba.conf': TRUST } });
    expect(report.policy.locked).toEqual(['hba-trust']);
  });
});

test('`lock: all` locks what is on, and leaves the rest to the repository', async () => {
  const organisation = LOCKED.replace('[hba-trust]', 'all');
  const policy = await load(organisation, null);
  expect([...(policy.lock?.rules ?? [])].sort()).toEqual(['hba-host-name', 'hba-trust', 'policy-suppression']);
  const own = 'rules: { hba-method: warning }\n';
  const files = { 'pg_hba.conf': 'host app app 10.0.0.7/32 md5 # pgmoat-ignore hba-method -- soon gone\n' };
  expect(await found({ organisation, own, files })).toEqual([]);
});

describe('a lock that holds nothing is refused', () => {
  test.each<[string, string]>([
    ['lock: [hba-trus]\n', '../policies/org.yaml:1:8: lock[0]: there is no rule "hba-trus"; did you mean "hba-trust"?'],
    [
      'extends: []\nlock: [hba-trust]\n',
      '../policies/org.yaml:2:8: lock[0]: hba-trust is off in this policy, so there is nothing to lock; turn it on',
    ],
    ['lock: everything\n', '../policies/org.yaml:1:7: lock: "everything" is not valid here; expected all, or a list'],
  ])('%j', async (text, message) => {
    await expect(organisationOf(text)).rejects.toThrow(message);
  });

  test('as is one in the policy of the repository', async () => {
    const own = { path: 'pgmoat.yaml', text: 'rules: { hba-trust: error }\nlock: all\n' };
    await expect(loadPolicy({ rules: RULES, policy: own, follow })).rejects.toThrow(
      "pgmoat.yaml:2:1: lock: a repository's own policy cannot lock rules",
    );
  });
});

describe('a change', () => {
  async function brought(before: string, after: string): Promise<string[]> {
    const [policy, changed] = [await load(LOCKED, before), await load(LOCKED, after)];
    const tree = memoryTree({ 'pg_hba.conf': 'local all all peer\n' });
    const read = collect(tree, readingBy({ policy, policyPath: (path) => path, as: null }));
    const { comparison } = checkChange(read, {
      ...{ policy, policyPath: (path) => path, today: '2026-06-15', as: null, baseline: [], whole: true },
      ...{ suppress: true, base: read, changes: [], policyViolations: [], refusedAfter: changed.refused },
    });
    return comparison.new.map(({ file, line, rule }) => `${file}:${line} ${rule}`);
  }

  test('that goes against a lock is told so, once', async () => {
    const off = 'rules: { hba-trust: off }\n';
    expect(await brought('', off)).toEqual(['pgmoat.yaml:1 policy-suppression']);
    expect(await brought(off, off)).toEqual([]);
    expect(await brought(off, '')).toEqual([]);
  });

  test('of what is locked relaxes nothing', async () => {
    const after = await load(
      LOCKED,
      'rules: { hba-trust: off, hba-host-name: off }\nwaivers: [{ path: x, rule: hba-trust, reason: y }]\n',
    );
    expect(policyChanges(await load(LOCKED, ''), after).map(({ subject }) => subject)).toEqual(['rules.hba-host-name']);
  });
});
