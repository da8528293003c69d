import { defineRule, type Rule } from './rule.ts';

/**
 * The findings of this rule are about comments and waivers, which the model does not hold: applySuppressions in
 * src/policy/suppressions.ts makes them once every other rule has run. Here stand its documentation and its severity.
 */
export const policySuppression: Rule = defineRule({
  id: 'policy-suppression',
  title: 'Suppressions say what and why, and are still needed',
  severity: 'warning',
  grades: 'A note for a suppression that suppresses nothing any more.',
  controls: [],
  schema: { type: 'object', additionalProperties: false, properties: {} },
  defaults: {},
  why: `A suppression is a decision that somebody has to be able to check later: it names the rule and gives a reason, and a date where the
reason ends some day. One that is misspelt suppresses nothing while its author believes it does; one that is left over hides
the next finding on its line. So each of these is a finding of its own, and every suppressed finding is listed with its reason in
the report.

A comment that begins with \`pgmoat-ignore\` means the line it stands on or, alone on a line, the next one that is neither blank nor
such a comment. \`pgmoat-ignore-file\` means the whole file: for findings about what is not there. Files without
comments (JSON) are waived in the policy, under \`waivers\`.

An organisation's policy (\`--organisation-policy\`) may lock rules: comments, waivers, milder severities and other options of
the repository then do nothing for them, and each is told here.`,
  mend: `Write \`pgmoat-ignore RULE[,RULE] [until=YYYY-MM-DD] -- reason\` in a comment of the file's own language; in XML, where comments may
not hold \`--\`, write \`-\` in its place. Remove suppressions that are not needed any more. What ended on its date needs a new decision:
mend the finding, or give a new date and reason. Where the policy forbids suppressing a rule (\`suppressions.forbid\`), only the policy can change that;
where the organisation's policy locks it, only its owners can.`,
  unknown: 'Only suppressions of rules that are on for their file are called unused.',
  bad: [
    {
      title: 'No reason, no such rule, no such day, not needed',
      files: {
        'pg_hba.conf': `local all all peer  # pgmoat-ignore hba-trust
# pgmoat-ignore hba-trusst -- loopback only
host  all all 127.0.0.1/32 scram-sha-256
# pgmoat-ignore hba-trust until=2099-02-30 -- loopback only
host  all all ::1/128      scram-sha-256
# pgmoat-ignore hba-trust -- loopback only
host  all all 10.0.0.7/32  scram-sha-256
`,
      },
      expect: [
        { file: 'pg_hba.conf', line: 1, severity: 'warning' },
        { file: 'pg_hba.conf', line: 2, severity: 'warning' },
        { file: 'pg_hba.conf', line: 4, severity: 'warning' },
        { file: 'pg_hba.conf', line: 6, severity: 'note' },
      ],
    },
    {
      title: 'Ended',
      files: {
        'pg_hba.conf': `# pgmoat-ignore hba-trust until=2020-12-31 -- until the old host is gone, SEC-12
host all all 10.0.0.7/32 trust
`,
      },
      expect: [{ file: 'pg_hba.conf', line: 1, severity: 'warning' }],
    },
  ],
  good: [
    {
      title: 'A rule, a reason, an end',
      files: {
        'pg_hba.conf': `# pgmoat-ignore hba-trust until=2099-12-31 -- until the old host is gone, SEC-12
host  all all 10.0.0.7/32 trust
local all all trust  # pgmoat-ignore hba-trust -- the image's own health check, nobody else is in there
`,
      },
    },
  ],
  check: () => [],
});
