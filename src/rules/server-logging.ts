import type { Server } from '../deployment/model.ts';
import type { SettingValue } from '../facts.ts';
import { cis, stig } from './controls.ts';
import { defineRule, type Rule, type Violation } from './rule.ts';
import { worstOf } from './support/violations.ts';
import { topOf, valuePlace } from './support-server/places.ts';
import { assignmentWords, isFragment, settingsFile, stated } from './support-server/settings.ts';

interface Options {
  readonly require: boolean;
}

const NAMES = ['log_connections', 'log_disconnections'] as const;

export const serverLogging: Rule = defineRule<Options>({
  id: 'server-logging',
  title: 'Connections are logged',
  severity: 'warning',
  grades: 'A note unless `require` is set.',
  controls: [cis('3.1.20'), cis('3.1.21'), cis('6.2'), stig('CD16-00-011200')],
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      require: {
        description: 'Both have to be on; a settings file that does not mention them is a finding, too.',
        type: 'boolean',
      },
    },
  },
  defaults: { require: false },
  why: `\`log_connections\` and \`log_disconnections\` say who was connected, from where and for how long
([19.8.3 What to Log](https://www.postgresql.org/docs/current/runtime-config-logging.html#RUNTIME-CONFIG-LOGGING-WHAT)): the first thing
one asks after a leak, and benchmarks ask for it. Both are off by default. Since 18 \`log_connections\` is a list
(\`receipt\`, \`authentication\`, \`authorization\`, \`setup_durations\`, \`all\`); \`on\` still works.`,
  mend: 'Set `log_connections = on` (or `all` from 18 on) and `log_disconnections = on`. Behind a pooler they cost little.',
  unknown: 'A templated value is not judged.',
  bad: [
    {
      title: 'Switched off',
      files: { 'postgresql.conf': 'log_connections = off # note\nlog_disconnections = no # note\n' },
    },
    {
      title: 'Required, and one is missing',
      options: { require: true },
      files: {
        'postgresql.conf': `port = 5432 # warning
log_connections = on
`,
      },
    },
    {
      title: 'An empty list',
      postgres: 18,
      options: { require: true },
      files: { 'postgresql.conf': "log_connections = '' # warning\nlog_disconnections = on\n" },
    },
  ],
  good: [
    {
      title: 'Both are on',
      options: { require: true },
      files: { 'postgresql.conf': 'log_connections = yes\nlog_disconnections = on\n' },
    },
    {
      title: 'All aspects of a connection',
      postgres: 18,
      options: { require: true },
      files: { 'postgresql.conf': "log_connections = 'all'\nlog_disconnections = on\n" },
    },
    { title: 'Not mentioned', files: { 'postgresql.conf': 'port = 5432\n' } },
  ],
  check: (model, options) =>
    worstOf(model.servers.flatMap((server) => NAMES.flatMap((name) => judge(server, name, options)))),
});

function judge(server: Server, name: string, options: Options): Violation[] {
  const severity = options.require ? 'warning' : 'note';
  const setting = stated(server, name);
  const what = 'nobody can tell later who was connected and from where';
  if (setting !== null) {
    if (!isOff(setting.value)) return [];
    const message = `\`${name}\` is off: ${what}. Turn it on.`;
    return [
      { severity, message, origin: valuePlace(setting.fact), subject: assignmentWords(setting), major: server.major },
    ];
  }
  const file = settingsFile(server);
  if (!options.require || file === null || isFragment(server)) return [];
  const message = `Nothing in the repository sets \`${name}\`, which is off by default: ${what}. Turn it on.`;
  return [{ severity, message, origin: topOf(file), subject: `${name} is not set`, major: server.major }];
}

/** A Boolean up to 17, a list of aspects from 18 on. */
function isOff(value: SettingValue): boolean {
  if (value.type === 'bool') return !value.value;
  return value.type === 'string' && /^\s*(?:off|false|no|0)?\s*$/i.test(value.value);
}
