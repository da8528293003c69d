import type { Model, Server } from '../deployment/model.ts';
import type { SettingFact } from '../facts.ts';
import { lifeOf, parameterOf } from '../postgres/settings/parameters.ts';
import { unknownName } from '../postgres/settings/unknown-name.ts';
import { parseSetting } from '../postgres/settings/values.ts';
import { DEFAULT_MAJOR, MAJORS, type PgMajor } from '../postgres/versions.ts';
import { defineRule, type Rule, type Violation } from './rule.ts';
import { worstOf } from './support/violations.ts';
import { placeOf, valuePlace } from './support-server/places.ts';

export const serverSetting: Rule = defineRule({
  id: 'server-setting',
  title: 'Settings the server accepts',
  severity: 'error',
  grades:
    'Where the version is only assumed, a warning for names that no known version has, and a note for what only some versions refuse; a note for includes of files that are not in the repository.',
  controls: [],
  schema: { type: 'object', additionalProperties: false, properties: {} },
  defaults: {},
  why: `One line that the server does not understand keeps it from starting: \`configuration file contains errors\`. On a reload it keeps
everything in the file from taking effect, so that the server goes on with settings that no longer stand there
([19.1.2 Parameter Interaction via the Configuration File](https://www.postgresql.org/docs/current/config-setting.html#CONFIG-SETTING-CONFIGURATION-FILE)).
Names, values and units are read as the server of the version at hand reads them: that of the image's tag or of the policy, else the newest.`,
  mend: 'Correct the name or value. For a parameter that was removed use its successor, or drop the line.',
  unknown: 'A templated value is not judged; names with a dot belong to extensions and are accepted.',
  bad: [
    {
      title: 'A misspelt name',
      postgres: 16,
      files: { 'postgresql.conf': 'max_conections = 100 # error\n' },
    },
    {
      title: 'Values that are none',
      postgres: 16,
      files: {
        'postgresql.conf': `ssl = maybe # error
max_connections = 100MB # error
password_encryption = sha256 # error
port = 70000 # error
`,
      },
    },
    {
      title: 'Removed long ago, version not known',
      files: { 'postgresql.conf': 'checkpoint_segments = 32 # warning\n' },
    },
    {
      title: 'Removed from some versions, version not known',
      files: { 'postgresql.conf': 'vacuum_defer_cleanup_age = 0 # note\n' },
    },
    {
      title: 'Included, but only on the machine of the server',
      files: { 'postgresql.conf': "port = 5432\ninclude_dir = 'conf.d' # note\n" },
    },
    {
      title: 'Not a line of this format',
      postgres: 16,
      files: { 'postgresql.conf': 'max_connections = = 100 # error\n' },
    },
  ],
  good: [
    {
      title: 'Names in any case, values in any spelling',
      files: {
        'postgresql.conf': `MAX_CONNECTIONS 100
ssl = 'yes'
authentication_timeout = 1min
shared_buffers = 128MB
cron.database_name = 'shop'
`,
      },
    },
    {
      title: 'Known to this version',
      postgres: 15,
      files: { 'postgresql.conf': 'vacuum_defer_cleanup_age = 0\n' },
    },
    { title: 'Filled in elsewhere', files: { 'postgresql.conf.j2': 'max_connections = {{ max_connections }}\n' } },
  ],
  check: (model) => worstOf(readings(model).flatMap(judge)),
});

/** An assignment, and the server that reads it. */
interface Reading {
  readonly fact: SettingFact;
  readonly major: PgMajor;
  /** Whether something in the repository or the policy says the version. */
  readonly certain: boolean;
}

/** Every assignment of a server, then those that are no known server's. */
function readings(model: Model): readonly Reading[] {
  const seen = new Set<SettingFact>();
  const owned = model.servers.flatMap((server: Server) =>
    server.settingFacts.map((fact): Reading => {
      seen.add(fact);
      return { fact, major: server.major, certain: server.majorFrom !== 'default' };
    }),
  );
  const loose = model.facts.flatMap((fact): Reading[] =>
    fact.kind === 'setting' && !seen.has(fact) ? [{ fact, major: DEFAULT_MAJOR, certain: false }] : [],
  );
  return [...owned, ...loose];
}

function judge(reading: Reading): Violation[] {
  const { fact, major } = reading;
  const name = fact.name ?? '';
  const found = { subject: `${name.toLowerCase()} ${fact.problem ?? ''}`, major };
  switch (fact.problem) {
    case null:
      return [];
    case 'syntax':
    case 'include':
      if (fact.problem === 'include' && fact.error?.startsWith('could not open')) return [missingInclude(fact, found)];
      return [
        {
          severity: 'error',
          message: `The server cannot read this line: ${quoted(lineError(fact))}. ${outcomeOf(fact)}`,
          origin: placeOf(fact),
          ...found,
        },
      ];
    case 'invalid-value':
      return [{ ...invalidValue(reading, name), origin: valuePlace(fact), ...found }];
    default:
      return [{ ...strangeName(reading, name), origin: placeOf(fact, fact.namePosition), ...found }];
  }
}

/** Nothing of a file counts of which one line cannot be read. */
function outcomeOf({ source }: SettingFact): string {
  if (source === 'command-line') return 'It does not start with such a command line.';
  return 'It does not start with such a file, and a reload leaves everything as it was: no other line counts until this one is mended.';
}

/** Of a syntax error the token that it is near to is left out: it may be half of a password. */
function lineError(fact: SettingFact): string {
  return (fact.problem === 'include' ? fact.detail : null) ?? fact.error ?? 'syntax error';
}

/** The server's own text, which has double quotes in it, as code. */
function quoted(text: string): string {
  return text.includes('`') ? `"${text}"` : `\`${text.replace(/\.$/, '')}\``;
}

/** What a line includes may well stand on the machine that the file is made for. */
function missingInclude(fact: SettingFact, found: Pick<Violation, 'subject' | 'major'>): Violation {
  const message =
    'What this line includes is not in the repository. Where the server does not have it either, it does not start.';
  return { severity: 'note', message, origin: placeOf(fact), ...found };
}

function invalidValue({ fact, major, certain }: Reading, name: string): Pick<Violation, 'severity' | 'message'> {
  const everywhere =
    certain ||
    MAJORS.every((one) => {
      const parameter = parameterOf(name, one);
      return parameter === null || !parseSetting(parameter, fact.value ?? '', one).ok;
    });
  return {
    severity: everywhere ? 'error' : 'note',
    message: `The server of PostgreSQL ${major} refuses this value: ${quoted(fact.detail ?? fact.error ?? '')}. It does not start with it.`,
  };
}

function strangeName({ fact, major, certain }: Reading, name: string): Pick<Violation, 'severity' | 'message'> {
  if (fact.source === 'command-line' && /^include(?:_dir|_if_exists)?$/i.test(name)) {
    const message = `\`${name}\` is a line of the configuration file, not a parameter: with it on the command line the server does not start. Include the file in postgresql.conf.`;
    return { severity: 'error', message };
  }
  const { removedIn, addedIn, replacement, nearest } = unknownName(name, major);
  const never = MAJORS.every((one) => parameterOf(name, one) === null);
  const severity = certain ? 'error' : never ? 'warning' : 'note';
  const tail =
    severity === 'note' ? ` An older or newer server knows it: say the version in the policy (\`postgres:\`).` : '';
  const stop = 'the server does not start with it.';
  if (removedIn !== undefined) {
    const instead = replacement === undefined ? 'Drop it.' : `Use \`${replacement}\`.`;
    return { severity, message: `PostgreSQL ${removedIn} removed \`${name}\`: ${stop} ${instead}${tail}` };
  }
  if (addedIn !== undefined || lifeOf(name) !== null) {
    const since = addedIn === undefined ? '' : `, it came with ${addedIn}`;
    return { severity, message: `PostgreSQL ${major} does not know \`${name}\`${since}: ${stop}${tail}` };
  }
  const meant = nearest === undefined ? 'Correct or drop it.' : `Did you mean \`${nearest}\`?`;
  return { severity, message: `There is no parameter \`${name}\`: ${stop} ${meant}${tail}` };
}
