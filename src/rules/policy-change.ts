import { defineRule, type Rule } from './rule.ts';

/**
 * The findings of this rule are about two states of a policy, which the model does not hold: the comparison of a change
 * with its base makes them (src/policy/changes.ts). Here stand its documentation and its severity.
 */
export const policyChange: Rule = defineRule({
  id: 'policy-change',
  title: 'A change does not relax the policy that judges it',
  severity: 'warning',
  grades: 'A note where the policy is only different: other options, zones or PostgreSQL version.',
  controls: [],
  schema: { type: 'object', additionalProperties: false, properties: {} },
  defaults: {},
  why: `A pull request is judged by the policy of the branch it is to be merged into, so that it cannot relax the policy that gates
it. Once it is merged its own policy holds for everything after it. What the change does to it is therefore said in the pull
request: rules that are off or milder, files that are not read any more, findings that are waived, accepted in the baseline, or
suppressed by a new comment. What is stricter than before needs nobody's leave and is not listed.`,
  mend: `Have those who own the policy agree, for example through a line for the policy file in \`CODEOWNERS\`; or take the relaxation
back and mend what it was to hide. To have such changes block until somebody decides, set \`policy-change: error\`.`,
  unknown: 'Other options of a rule may ask for more or for less: they are told as they are, as a note.',
  bad: [
    {
      title: 'Milder rules, fewer files, a waiver',
      files: {
        'base/pgmoat.yaml': 'extends: recommended\n',
        'pgmoat.yaml': `extends: recommended
rules:
  hba-trust: note
  server-max-connections: [warning, { max: 5000 }]
ignore: ["legacy/**"]
overrides:
  - files: ["prod/**"]
    rules:
      hba-open-network: off
waivers:
  - { path: "db/pg_hba.conf", rule: hba-method, reason: until the driver is new }
`,
      },
      expect: [
        { file: 'pgmoat.yaml', line: 3, severity: 'warning' },
        { file: 'pgmoat.yaml', line: 4, severity: 'note' },
        { file: 'pgmoat.yaml', line: 5, severity: 'warning' },
        { file: 'pgmoat.yaml', line: 9, severity: 'warning' },
        { file: 'pgmoat.yaml', line: 11, severity: 'warning' },
      ],
    },
    {
      title: 'A comment that accepts what the change brings',
      files: {
        'base/pg_hba.conf': 'local all all peer\n',
        'pg_hba.conf': `local all all peer
# pgmoat-ignore hba-trust -- only for the move
host all all 10.0.0.7/32 trust
`,
      },
      expect: [{ file: 'pg_hba.conf', line: 2, severity: 'warning' }],
    },
  ],
  good: [
    {
      title: 'Stricter than before',
      files: {
        'base/pgmoat.yaml': 'rules: { hba-method: warning }\n',
        'pgmoat.yaml': 'rules: { hba-method: error, server-logging: error }\n',
      },
    },
  ],
  check: () => [],
});
