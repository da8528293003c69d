import { SEVERITIES } from '../findings.ts';
import { MAJORS } from '../postgres/versions.ts';

/** What the policy room has to know of a rule. */
export interface DescribedRule {
  readonly id: string;
  readonly title: string;
  readonly severity: string;
  readonly grades?: string;
  readonly schema: Readonly<Record<string, unknown>>;
  readonly defaults: object;
}

type Schema = Readonly<Record<string, unknown>>;

const DATE: Schema = {
  title: 'Last day',
  description: 'The last day on which this holds, as YYYY-MM-DD. No end where it is left out.',
  type: 'string',
  pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$',
};

const GLOB: Schema = {
  description:
    'A glob relative to the directory of the policy that is in force, such as `**/docker-compose.dev.yml` or `examples/`. `*` stays within a directory, `**` does not; a trailing `/` means everything below.',
  type: 'string',
  minLength: 1,
  maxLength: 200,
};

const REASON: Schema = {
  title: 'Reason',
  description: 'Why this is accepted: for whoever reads it later.',
  type: 'string',
  pattern: '\\S',
};

/**
 * The JSON Schema (2020-12) of a policy file, with one entry for each rule. The validator that pgmoat runs is compiled of
 * it, and editors complete from its titles and descriptions.
 */
export function policySchema(rules: readonly DescribedRule[], packs: readonly string[]): Schema {
  const sorted = rules.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'pgmoat policy',
    description:
      'What pgmoat allows in a repository: pgmoat.yaml, pgmoat.yml, pgmoat.json or "pgmoat" in package.json.',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { description: 'Where editors find this schema.', type: 'string' },
      extends: extendsSchema(packs),
      postgres: {
        title: 'PostgreSQL version',
        description: 'The major version of servers that nothing nearer (an image tag) tells the version of.',
        enum: [...MAJORS],
      },
      zones: zonesSchema(),
      rules: { title: 'Rules', description: 'What holds everywhere.', $ref: '#/$defs/rules' },
      overrides: overridesSchema(),
      ignore: { title: 'Files not read', type: 'array', items: GLOB },
      waivers: waiversSchema(),
      expect: expectSchema(),
      memberships: membershipsSchema(),
      suppressions: suppressionsSchema(),
      lock: lockSchema(),
    },
    $defs: {
      severity: {
        description:
          '`error` fails the check; `warning` and `note` do so only with `--fail-on`; `off` turns the rule off.',
        enum: [...SEVERITIES, 'off'],
      },
      // Apart from the rules, so that the compiled validator has one function for all of them.
      setting: {
        anyOf: [
          { $ref: '#/$defs/severity' },
          { type: 'array', minItems: 1, maxItems: 2, prefixItems: [{ $ref: '#/$defs/severity' }] },
        ],
      },
      noOptions: { type: 'object', additionalProperties: false, properties: {} },
      ruleId: { enum: sorted.map((rule) => rule.id) },
      rules: {
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(sorted.map((rule) => [rule.id, ruleSchema(rule)])),
      },
    },
  };
}

function extendsSchema(packs: readonly string[]): Schema {
  const item = {
    description: 'A pack by its name, or a policy file by its path relative to this file (`./team.yaml`).',
    anyOf: [{ enum: [...packs] }, { type: 'string', minLength: 1 }],
  };
  return {
    title: 'Policies this one builds on',
    description:
      'In order, later ones winning, this file last. Without this key the policy builds on `recommended`; an empty list builds on nothing.',
    anyOf: [item, { type: 'array', items: item }],
  };
}

function zonesSchema(): Schema {
  const patterns = {
    type: 'array',
    items: {
      description: 'A range (`100.64.0.0/10`), an address, or a host pattern (`*.corp.example.com`).',
      type: 'string',
      pattern: '^[0-9A-Za-z_.:*-]+(/[0-9]{1,3})?$',
    },
  };
  return {
    title: 'Zones',
    description: 'Which addresses and hosts lie where, beyond what is plain from the address itself.',
    type: 'object',
    additionalProperties: false,
    properties: {
      loopback: { description: 'The machine itself.', ...patterns },
      container: { description: 'Other containers of the same deployment.', ...patterns },
      private: { description: 'Networks of your own.', ...patterns },
      public: { description: 'Everything that strangers share.', ...patterns },
    },
  };
}

function overridesSchema(): Schema {
  return {
    title: 'Other rules for some files',
    type: 'array',
    items: {
      type: 'object',
      additionalProperties: false,
      required: ['files', 'rules'],
      properties: {
        files: { title: 'Which files', type: 'array', minItems: 1, items: GLOB },
        rules: { title: 'What holds there', $ref: '#/$defs/rules' },
      },
    },
  };
}

/** pg_hba.conf's methods (manual, "The pg_hba.conf File"), but for `reject`, which is the verdict `refused`. */
const METHODS = [
  ...[
    'trust',
    'scram-sha-256',
    'md5',
    'password',
    'gss',
    'sspi',
    'ident',
    'peer',
    'ldap',
    'radius',
    'cert',
    'pam',
    'bsd',
    'oauth',
  ],
];

function oneOrMore(item: Schema): Schema {
  return { anyOf: [item, { type: 'array', minItems: 1, items: item }] };
}

function expectSchema(): Schema {
  const name = { type: 'string', minLength: 1 };
  const place = {
    description: 'A zone (`internet`, `private`, `loopback`, `socket`), `anywhere`, a range or an address.',
    type: 'string',
    pattern: '^(?:anywhere|internet|public|private|loopback|socket|[0-9A-Fa-f.:]+(?:/[0-9]{1,3})?)$',
  };
  return {
    title: 'Tests of who can get in',
    description: 'Attempts, single ones or whole groups, and what each of them must come to on every server.',
    type: 'array',
    items: {
      type: 'object',
      additionalProperties: false,
      properties: {
        from: { title: 'Where from; anywhere if left out', ...oneOrMore(place) },
        user: { title: 'Users; `any` if left out', ...oneOrMore(name) },
        database: { title: 'Databases, or `replication`; `any` if left out', ...oneOrMore(name) },
        tls: {
          title: 'With TLS, without it; both if left out',
          description: '`required`: attempts without TLS must be refused.',
          enum: [true, false, 'required'],
        },
        verdict: {
          title: 'What every attempt must come to',
          description: '`refused`; `admitted`: some record lets it try; or the method that must answer.',
          enum: ['refused', 'admitted', ...METHODS],
        },
        'at-least': {
          title: 'What whoever may get in must at least be asked for',
          enum: METHODS,
        },
        server: { title: 'Only servers whose records stand in these files', ...GLOB },
        reason: REASON,
      },
    },
  };
}

function membershipsSchema(): Schema {
  return {
    title: 'Who is a member of whom',
    description:
      'Roles and the roles they were granted, for `+group` and `samerole` in pg_hba.conf, which no file tells.',
    type: 'object',
    additionalProperties: { type: 'array', items: { type: 'string', minLength: 1 } },
  };
}

function waiversSchema(): Schema {
  return {
    title: 'Accepted findings in files that have no comments',
    type: 'array',
    items: {
      type: 'object',
      additionalProperties: false,
      required: ['path', 'rule', 'reason'],
      properties: { path: GLOB, rule: { $ref: '#/$defs/ruleId' }, reason: REASON, until: DATE },
    },
  };
}

function suppressionsSchema(): Schema {
  return {
    title: 'Suppression',
    type: 'object',
    additionalProperties: false,
    properties: {
      forbid: {
        description: 'Rules whose findings no comment, waiver or baseline may suppress.',
        type: 'array',
        items: { $ref: '#/$defs/ruleId' },
      },
    },
  };
}

function lockSchema(): Schema {
  return {
    title: 'Rules that no repository weakens',
    description:
      'Rules, or `all`. Only for the file of `--organisation-policy`: its severity, options, overrides, ignore, waivers and zones judge these rules, whatever stands in the repository.',
    anyOf: [{ enum: ['all'] }, { type: 'array', items: { $ref: '#/$defs/ruleId' } }],
  };
}

function ruleSchema(rule: DescribedRule): Schema {
  const grades = rule.grades === undefined ? '' : ` ${rule.grades}`;
  return {
    title: rule.title,
    description: `${rule.title}. ${capital(rule.severity)} by default.${grades}`,
    default: rule.severity,
    $ref: '#/$defs/setting',
    prefixItems: [true, hasOptions(rule) ? { default: rule.defaults, ...rule.schema } : { $ref: '#/$defs/noOptions' }],
  };
}

function hasOptions({ schema }: DescribedRule): boolean {
  const { properties } = schema;
  return typeof properties === 'object' && properties !== null && Object.keys(properties).length > 0;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
