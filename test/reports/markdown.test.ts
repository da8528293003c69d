import { describe, expect, test } from '@jest/globals';
import { REPORTS } from '../../src/reports/index.ts';
import { HOSTILE, linesOf, OPTIONS, plain, reportOf, SUPPRESSED, TRUST } from './fixture.ts';

const { markdown } = REPORTS;

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}

describe('markdown', () => {
  test('totals, table, lines, what is suppressed and what was skipped', () => {
    const skipped = [{ file: 'link.conf', reason: 'outside-root', detail: 'a link to /etc' }] as const;
    const report = reportOf([plain(), TRUST], { suppressed: [SUPPRESSED], skipped });
    expect(markdown(report, { ...OPTIONS, prefix: 'deploy/' })).toBe(`## pgmoat: 1 error, 1 warning in 2 files

Policy: \`recommended\`, \`./team.yaml\`

| Severity | Rule | Where | What |
| --- | --- | --- | --- |
| 🟥&nbsp;error | \`hba-trust\` | \`deploy/db/pg_hba.conf:3:24\` | \`trust\` lets anyone in who can reach the server. Use \`scram-sha-256\`. |
| 🟧&nbsp;warning | \`hba-open-network\` | \`deploy/db/pg_hba.conf:3:14\` | every address may connect. |

<details>
<summary>🟥 error <code>hba-trust</code> <code>deploy/db/pg&#95;hba.conf:3:24</code></summary>

\`trust\` lets anyone in who can reach the server. Use \`scram-sha-256\`.

\`\`\`text
 --> deploy/db/pg_hba.conf:3:24
  |
3 | host    all all 0.0.0.0/0   trust
  |                             ^^^^^
 --> deploy/compose.yaml:5:9
  |
5 |       - "5432:5432"
  |         ----------- the port is published on every address here
\`\`\`

Witness: \`app@shop from 8.8.8.8 without TLS -> line 3, trust\`

Fix (\`--fix\` applies it): use scram-sha-256. Stronger: any user

\`\`\`diff
-host all all 0.0.0.0/0 trust
+host all all 0.0.0.0/0 scram-sha-256
\`\`\`

Controls: CIS PostgreSQL 16 v1.1.0, 5.5

Why, and how to mend it: \`pgmoat explain hba-trust\`

</details>

<details>
<summary>🟧 warning <code>hba-open-network</code> <code>deploy/db/pg&#95;hba.conf:3:14</code></summary>

every address may connect.

\`\`\`text
 --> deploy/db/pg_hba.conf:3:14
  |
3 | host    all all 0.0.0.0/0   trust
  |                 ^^^^^^^^^
\`\`\`

Why, and how to mend it: \`pgmoat explain hba-open-network\`

</details>

<details>
<summary>1 suppressed</summary>

| Rule | Where | By | Reason | Until |
| --- | --- | --- | --- | --- |
| \`hba-host-name\` | \`deploy/db/pg_hba.conf:2:1\` | comment | loopback only, SEC-12 | 2027-03-31 |

</details>

<details>
<summary>1 file skipped</summary>

- \`deploy/link.conf\`: outside the scanned directory (a link to /etc)

</details>
`);
  });

  test('nothing found is a short report', () => {
    expect(markdown(reportOf([]), OPTIONS)).toBe(
      '## pgmoat: no findings in 2 files\n\nPolicy: `recommended`, `./team.yaml`\n',
    );
  });

  test('the same words about several lines of a file stand there once, with all their lines', () => {
    const same = [3, 5, 9].map((line) => plain({ line }));
    const other = plain({ line: 5, file: 'compose.yaml' });
    const written = markdown(reportOf([...same, other]), OPTIONS);
    expect(written.match(/^\| 🟧.*$/gm)).toEqual([
      '| 🟧&nbsp;warning | `hba-open-network` | `db/pg_hba.conf:3:14` and 2 more, in lines 5, 9 | every address may connect. |',
      '| 🟧&nbsp;warning | `hba-open-network` | `compose.yaml:5:14` | every address may connect. |',
    ]);
    expect(written.match(/^<summary>.*$/gm)).toEqual([
      '<summary>🟧 warning <code>hba-open-network</code> <code>db/pg&#95;hba.conf:3:14</code> and 2 more, in lines 5, 9</summary>',
      '<summary>🟧 warning <code>hba-open-network</code> <code>compose.yaml:5:14</code></summary>',
    ]);
    expect(markdown(reportOf([...same, other]), { ...OPTIONS, maxBytes: 1250 })).toContain('*and 4 more findings that');
  });

  test.each([3000, 20_000, 65_536])('stays below %i bytes and counts what it leaves out', (maxBytes) => {
    const findings = Array.from({ length: 900 }, (_, index) =>
      plain({ message: `数据 ${index}`, severity: index === 899 ? 'error' : 'warning' }),
    );
    const suppressed = Array.from({ length: 900 }, () => SUPPRESSED);
    const skipped = Array.from({ length: 900 }, () => ({ file: 'a.bin', reason: 'binary', detail: '' }) as const);
    const written = markdown(reportOf(findings, { suppressed, skipped }), { ...OPTIONS, maxBytes });
    expect(bytes(written)).toBeLessThanOrEqual(maxBytes);
    expect(bytes(written)).toBeGreaterThan(maxBytes / 3);
    const rows = written.match(/^\| 🟧&nbsp;warning .*\|$/gm)?.length ?? 0;
    expect(rows).toBeGreaterThan(0);
    expect(written).toContain('| 🟥&nbsp;error | `hba-open-network`');
    expect(written).toContain(`*and ${900 - rows - 1} more findings that did not fit here.*`);
    const shown = written.match(/^<summary>.*<code>/gm)?.length ?? 0;
    expect(written).toContain(`*The lines of ${900 - shown} more findings did not fit here.*`);
    expect(written.match(/^<details>$/gm)?.length).toBe(written.match(/^<\/details>$/gm)?.length);
  });

  test('hostile text becomes no markup', () => {
    const finding = plain({ file: HOSTILE, message: HOSTILE, witness: HOSTILE, line: 1, endLine: 1, endColumn: 20 });
    const suppressed = [
      { ...SUPPRESSED, suppression: { kind: 'comment', reason: HOSTILE, until: null, origin: null } },
    ] as const;
    const skipped = [{ file: '````\n</details>', reason: 'binary', detail: HOSTILE }] as const;
    const lines = linesOf({ [HOSTILE]: [`\`\`\`\` </details> ${HOSTILE}`] });
    const written = markdown(reportOf([finding], { suppressed, skipped }), { ...OPTIONS, lines });
    const outside = written.replace(/^`{3,}text\n[\s\S]*?\n`{3,}$/gm, '').replace(/`[^`\n]*`/g, '');
    expect(outside).not.toMatch(/<script|<\/script|@octocat|https:\/\/|www\.|\]\(|#1\b/);
    for (const row of written.split('\n').filter((line) => line.startsWith('| 🟧'))) {
      expect(row.match(/\|/g)).toHaveLength(5);
    }
    expect(written.split('\n').filter((line) => line === '`````')).toHaveLength(1);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the sequences are what is looked for
    expect(written).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  });

  test('tells what a change does to the policy apart, locks as well', () => {
    const refused = plain({ rule: 'policy-suppression', file: 'pgmoat.yaml', message: 'hba-trust is off here.' });
    const change = {
      base: 'a'.repeat(40),
      how: 'the merge base',
      scope: 'change',
      kept: 0,
      fixed: 0,
      access: [],
    } as const;
    const policy = { sources: ['org.yaml', 'pgmoat.yaml'], locked: ['hba-trust'] };
    const written = markdown(reportOf([TRUST, refused], { change, policy }), OPTIONS);
    expect(written).toContain("Policy: `org.yaml`, `pgmoat.yaml`. The organisation's policy locks `hba-trust`.\n");
    const [, ofPolicy = '', ofRepository = ''] = written.split(/^### /m);
    expect(ofPolicy).toMatch(/^What this does to the policy\n[\s\S]*hba-trust is off here/);
    expect(ofRepository).toMatch(/^What it does to the repository\n[\s\S]*`hba-trust`/);
    const many = Array.from({ length: 9 }, (_, at) => `rule-${at}`);
    expect(markdown(reportOf([], { policy: { ...policy, locked: many } }), OPTIONS)).toContain('locks 9 rules.');
    // Without a change a suppression is a finding like any other.
    expect(markdown(reportOf([refused]), OPTIONS)).not.toContain('What this does to the policy');
  });

  test('lists what a fix does where that is more than one thing', () => {
    const fix = TRUST.fix && { ...TRUST.fix, effects: ['Stronger: a', 'Stronger: b'] };
    const written = markdown(reportOf([{ ...TRUST, fix }]), OPTIONS);
    expect(written).toContain(
      'use scram-sha-256. What it does to access:\n\n- Stronger: a\n- Stronger: b\n\n```diff\n-',
    );
    const unsafe = fix && { ...fix, safe: false, effects: [] };
    const suggested = markdown(reportOf([{ ...TRUST, fix: unsafe }]), OPTIONS);
    expect(suggested).toContain('Suggestion: use scram-sha-256. Access stays as it is.');
    expect(suggested).not.toContain('```diff');
  });
});
