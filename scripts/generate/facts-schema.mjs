// The JSON Schema of `pgmoat facts --format json`: what src/facts.ts says, for other programs. A test holds what the
// readers really give against it, and the kinds against src/facts.ts.

const string = (description) => ({ type: 'string', description });
const nullable = (schema) => ({ ...schema, type: [schema.type, 'null'] });
const strings = (description) => ({ type: 'array', items: { type: 'string' }, description });
const boolean = (description) => ({ type: 'boolean', description });
const words = (values, description) => ({ enum: values, description });
const list = (items, description) => ({ type: 'array', items, description });
const record = (values, description) => ({ type: 'object', additionalProperties: values, description });
const ref = (name) => ({ $ref: `#/$defs/${name}` });
const orNull = (name, description) => ({ description, anyOf: [ref(name), { type: 'null' }] });

/** An object whose properties are all required, but for those named optional. */
function object(description, properties, optional = []) {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: 'object', description, required, properties };
}

const POSITION = {
  line: { type: 'integer', minimum: 1, description: 'First line, from 1.' },
  column: { type: 'integer', minimum: 1, description: 'First column, from 1, in UTF-16 code units.' },
  endLine: { type: 'integer', minimum: 1, description: 'Last line.' },
  endColumn: { type: 'integer', minimum: 1, description: 'Column after the last.' },
};

const ORIGIN = {
  file: string('Path relative to the scanned root, with `/` between its parts.'),
  ...POSITION,
  via: list(
    ref('origin'),
    'The include directive, mount or `extends` that brought the file in, nearest first, where there is one.',
  ),
};

const ROOT = string(
  'The file that was read as the top of this configuration: differs from `file` for included files, and is FILE#NAME for one that another file holds or writes.',
);
const PARTIAL = boolean('True where a script adds it to a file of which no more is known.');
const SERVER_LINE = {
  type: 'integer',
  description: "The line's number as the server has it, where that is not `line`.",
};
const ORDER = {
  type: 'integer',
  description: 'Its place among the lines of all files, in a set of files of which some are behind links.',
};
const WORKLOAD = string('The `id` of the workload that this belongs to, where it belongs to one.');

function fact(kind, description, properties, optional = []) {
  return object(description, { kind: { const: kind }, ...ORIGIN, ...properties }, ['via', ...optional]);
}

const HBA_RECORD = fact(
  'hba-record',
  'One record of an HBA file: the columns of pg_hba_file_rules as the server of the chosen version prints them.',
  {
    type: nullable(string('local, host, hostssl, hostnossl, hostgssenc or hostnogssenc.')),
    databases: nullable(strings('Databases, as the view prints them.')),
    users: nullable(strings('Users, as the view prints them.')),
    address: nullable(string('Address, host name, or all, samehost, samenet.')),
    netmask: nullable(string('Network mask of an address.')),
    method: nullable(string('Authentication method in force.')),
    options: nullable(strings('`name=value`, those the server adds included; secrets are ***.')),
    error: nullable(string("The server's own message for a record that it refuses.")),
    logError: nullable(
      string("What the server's log says of a record whose row in the view is all null, also its error."),
    ),
    fatal: boolean('Whether the error keeps the whole file from loading.'),
    record: orNull('hbaRecord', 'What evaluation needs beyond the columns; null for a record in error.'),
    serverLine: SERVER_LINE,
    order: ORDER,
    root: ROOT,
    workload: WORKLOAD,
    partial: PARTIAL,
    assembled: boolean('True where it is put together from values that are not written as a record.'),
  },
  ['logError', 'serverLine', 'order', 'workload', 'partial', 'assembled'],
);

const EMPTY_HBA = fact(
  'empty-hba',
  'An HBA file without a record, in itself or in what it includes, which the server refuses; at its first line.',
  {
    error: string("What the server's log says, with the path in the tree."),
    blank: boolean('Whether it holds nothing but blanks, not even a comment.'),
    root: ROOT,
  },
);

const HBA_DETAILS = object('A record that the server accepts, or that is a template of one.', {
  type: words(['local', 'host', 'hostssl', 'hostnossl', 'hostgssenc', 'hostnogssenc'], 'Connection type.'),
  databases: list(ref('token'), 'Words of the database column.'),
  users: list(ref('token'), 'Words of the user column.'),
  address: orNull('hbaAddress', 'null for local.'),
  addressPosition: orNull('position', 'Where the address stands.'),
  method: string('The method in force: ident on a local record is peer.'),
  methodPosition: ref('position'),
  options: list(
    object('An option as written.', { ...POSITION, name: string('Name.'), value: string('Value; secrets are ***.') }),
    'Options.',
  ),
  unknown: list(
    { enum: ['type', 'databases', 'users', 'address', 'method', 'options'] },
    'Columns that a template fills in.',
  ),
});

const HBA_ADDRESS = {
  description: 'An address column as the server understands it.',
  anyOf: [
    object('A keyword.', { kind: words(['all', 'samehost', 'samenet'], 'The keyword.') }),
    object('A range.', {
      kind: { const: 'range' },
      family: { enum: [4, 6] },
      address: string('As the server prints it.'),
      mask: string('As the server prints it.'),
      prefix: { type: ['integer', 'null'], description: 'Prefix length; null for a mask with holes.' },
    }),
    object('A host name, or (with a leading dot) all names below it.', {
      kind: { enum: ['host', 'suffix'] },
      name: string('The name.'),
    }),
    object('A templated address.', { kind: { const: 'unknown' }, text: string('The template text.') }),
  ],
};

const IDENT_MAPPING = fact(
  'ident-mapping',
  'One line of pg_ident.conf: the columns of pg_ident_file_mappings.',
  {
    mapName: nullable(string('Name of the map.')),
    systemUser: nullable(string('System user, or /regular expression.')),
    databaseUser: nullable(string('Database user.')),
    error: nullable(string("The server's own message.")),
    tokens: {
      description: 'The three words with their quoting; null in error.',
      anyOf: [
        object('The three words.', { map: ref('token'), system: ref('token'), database: ref('token') }),
        { type: 'null' },
      ],
    },
    unknown: boolean('Whether a template fills in some of it.'),
    serverLine: SERVER_LINE,
    order: ORDER,
    root: ROOT,
  },
  ['serverLine', 'order'],
);

const SETTING = fact(
  'setting',
  'One assignment of a server parameter: a line of postgresql.conf as pg_file_settings shows it, or -c on a command line.',
  {
    name: nullable(string('As written; names are case-insensitive.')),
    value: nullable(string('As written, unquoted.')),
    error: nullable(string("The server's own message.")),
    detail: string("What the server's log says of the error, where the view has only a summary."),
    applied: boolean(
      'False where a later assignment wins, the value is in error, or an error elsewhere keeps the whole configuration from being applied.',
    ),
    parsed: orNull('settingValue', "The value after PostgreSQL's own conversion."),
    source: words(['file', 'auto-file', 'command-line'], 'Where the assignment ranks.'),
    problem: {
      enum: ['syntax', 'include', 'unknown-name', 'removed-name', 'invalid-value', null],
      description: 'What sort of error it is.',
    },
    templated: string('Of a line that only a template explains: the parameter that it sets.'),
    valuePosition: orNull('position', 'Where the value stands.'),
    namePosition: orNull('position', 'Where the name stands.'),
    root: ROOT,
    workload: WORKLOAD,
    partial: PARTIAL,
  },
  ['detail', 'templated', 'workload', 'partial'],
);

const SETTING_VALUE = {
  description: 'A value, numbers in the base unit of the parameter.',
  anyOf: [
    object('A boolean.', { type: { const: 'bool' }, value: { type: 'boolean' } }),
    object('A number.', {
      type: { enum: ['integer', 'real'] },
      value: { type: 'number' },
      unit: { type: ['string', 'null'], description: 'Base unit of the parameter.' },
    }),
    object(
      'A word or text; `other` of a custom or unrecognised parameter; `unknown` where it is filled in elsewhere or invalid.',
      {
        type: { enum: ['enum', 'string', 'other', 'unknown'] },
        value: { type: 'string' },
      },
    ),
  ],
};

const CONNECTION = fact(
  'connection',
  'One way a client is told to connect.',
  {
    syntax: words(['uri', 'keyword', 'jdbc', 'r2dbc', 'npgsql', 'ado', 'split', 'code'], 'How it is written.'),
    driver: string(
      'libpq where nothing else is known; else the driver named by the URL scheme, the syntax or a manifest.',
    ),
    driverVersion: string('Its version, as far as a manifest or lock file tells.'),
    driverOrigin: { ...ref('origin'), description: 'What tells the driver, where the form does not.' },
    alternatives: list(
      object('Another driver that may read the connection.', {
        driver: string('The driver.'),
        version: nullable(string('Its version.')),
        level: string('The level that it makes of the same text.'),
      }),
      'Drivers that may read it as well and make another level of it; `tls` has the weakest.',
    ),
    parameters: record(
      { type: 'string' },
      "Keyword to value, under libpq's names. A password is ***; a value that a template fills in keeps its template text.",
    ),
    unknown: strings('Keywords whose value is filled in elsewhere.'),
    positions: record(ref('position'), 'Where the value of each keyword stands.'),
    hosts: list(
      object('One host.', { host: string('Name, address or socket directory.'), port: string('Port, as text.') }),
      'Hosts in the order in which they are tried.',
    ),
    user: nullable(string('Role to connect as.')),
    database: nullable(string('Database to connect to.')),
    tls: object('TLS as the client will do it.', {
      stated: nullable(string('What the string says (sslmode), or null.')),
      level: words(
        ['none', 'opportunistic', 'encrypted', 'ca', 'full', 'broken', 'unknown'],
        'Verification level, weakest first; broken where the client refuses its own settings or can never connect.',
      ),
      fallback: boolean('Whether it may fall back to a connection without TLS.'),
    }),
    reading: string("How the driver comes to its level, where that is not what libpq's manual says of the same words."),
    pool: {
      description: 'The pool of connections, as far as it is known.',
      anyOf: [
        object(
          'A pool.',
          {
            max: { type: ['integer', 'null'], description: 'Most connections; null where there is no bound.' },
            byDefault: boolean('True where nobody says so: what the library does by itself.'),
          },
          ['byDefault'],
        ),
        { type: 'null' },
      ],
    },
    error: nullable(string("libpq's (or the driver's) own message where it would refuse the settings.")),
    oddities: list(
      object('A parameter that does not do what it seems to.', {
        parameter: string('As written.'),
        kind: words(['unknown', 'misspelt', 'ignored'], 'What is odd.'),
        suggestion: nullable(string('The parameter that was probably meant.')),
        position: ref('position'),
      }),
      'Parameters that are unknown, misspelt or without effect.',
    ),
    password: orNull('password', 'How the password stands there; never the password.'),
    name: nullable(string('The variable, key or property that holds the connection.')),
    workload: WORKLOAD,
  },
  ['workload', 'driverVersion', 'driverOrigin', 'alternatives', 'reading'],
);

const PASSWORD = object('How a password stands in a file. The password itself is never part of a fact.', {
  file: string('The file it stands in.'),
  ...POSITION,
  strength: words(
    ['literal', 'well-known', 'placeholder', 'default', 'empty', 'unknown'],
    'literal: usable as it is; well-known: one that everybody tries first; placeholder: text to be replaced; default: literal fallback of a variable; empty; unknown: filled in elsewhere.',
  ),
  wellKnown: boolean('Whether the text is one that everybody tries first.'),
});

const WORKLOAD_FACT = fact('workload', 'A container that runs PostgreSQL, a pooler before it, or a client of it.', {
  id: string('FILE#NAME, unique.'),
  platform: words(
    ['compose', 'kubernetes', 'dockerfile', 'docker', 'ci', 'cloud', 'cloudnative-pg', 'zalando', 'crunchy', 'patroni'],
    'Where it is described: a compose file, a manifest of Kubernetes, a Dockerfile, a command that starts a container, a service of continuous integration, a managed server of a cloud, or a configuration of an operator or of Patroni.',
  ),
  name: string('Name of the service.'),
  role: words(['server', 'pooler', 'client'], 'What it does.'),
  image: nullable(string('Image, as written.')),
  family: words(
    ['official', 'bitnami', 'other'],
    'Which entry point the image has: it decides what the environment means.',
  ),
  major: { type: ['integer', 'null'], description: 'PostgreSQL major from the image tag.' },
  environment: record(
    object(
      'A value of the environment.',
      {
        ...ORIGIN,
        value: nullable(string('null where it comes from outside of the repository; passwords are ***.')),
        password: orNull('password', 'Where the value is a password or holds one.'),
      },
      ['via'],
    ),
    'Variable to value.',
  ),
  ports: list(
    object(
      'A published port.',
      {
        ...ORIGIN,
        hostAddress: string('Address of the host; empty for all.'),
        published: string('Port of the host, as text.'),
        target: { type: 'integer', description: 'Port in the container.' },
      },
      ['via'],
    ),
    'Published ports.',
  ),
  mounts: list(
    object(
      'A file or directory that the workload sees.',
      {
        ...ORIGIN,
        source: nullable(string('Relative to the scanned root; null where it is not part of the tree.')),
        target: string('Path in the container.'),
      },
      ['via'],
    ),
    'Mounts.',
  ),
  names: strings('Names other workloads reach it by.'),
  hostNetwork: boolean("Whether every listening port is the host's."),
  imagePosition: orNull('position', 'Where the image is named.'),
});

const POOLER = fact(
  'pooler',
  "A pooler's configuration, as far as it decides who may connect.",
  {
    software: { const: 'pgbouncer' },
    settings: record(
      object(
        'A setting.',
        {
          ...ORIGIN,
          value: string('As written; passwords are ***.'),
          unknown: boolean('Whether a template fills it in.'),
        },
        ['via'],
      ),
      'Setting to value.',
    ),
    workload: WORKLOAD,
  },
  ['workload'],
);

const STORE = object('The Secret or ConfigMap of Kubernetes that holds it, where it is no file of its own.', {
  kind: words(['Secret', 'ConfigMap'], 'Which of the two.'),
  name: string('Its name.'),
  key: string('The key in it.'),
});

const KEY = fact(
  'key',
  'A private key in the tree.',
  { encrypted: boolean('Whether a passphrase protects it.'), store: STORE },
  ['store'],
);

const CERTIFICATE = fact(
  'certificate',
  'An X.509 certificate in PEM. A file of more than 40, such as the bundle of a system, has none.',
  {
    certificate: orNull('certificateContent', 'What it says; null in error.'),
    error: nullable(string('What is wrong with it.')),
    store: STORE,
  },
  ['store'],
);

const CERTIFICATE_CONTENT = object('What a certificate says.', {
  subject: string('`C=DE, O=Acme, CN=db.acme-shop.io`, in the order of the certificate.'),
  issuer: string('Who signed it, written likewise.'),
  commonName: nullable(string("The subject's first common name, which libpq compares with the host.")),
  dnsNames: strings('DNS names of the extension subjectAltName.'),
  ipAddresses: strings('Addresses of the extension subjectAltName, IPv6 in eight groups.'),
  notBefore: string('`YYYY-MM-DDTHH:MM:SSZ`.'),
  notAfter: string('`YYYY-MM-DDTHH:MM:SSZ`.'),
  key: object('Its public key.', {
    type: nullable(string('As OpenSSL names it: rsa, rsa-pss, ec, ed25519, …; null for one that it does not know.')),
    bits: nullable({ type: 'integer', description: 'Of an RSA key.' }),
    curve: nullable(string('Of a key on an elliptic curve, as OpenSSL names it.')),
  }),
  digest: nullable(string('The digest of its signature: sha256, sha1, md5, …; null for one that is not known.')),
  isAuthority: boolean('Whether it may sign others.'),
  selfSigned: boolean('Whether its own key signed it.'),
  fingerprint: string('SHA-256 of the certificate, in hexadecimal digits.'),
  der: string('All of it, in Base64.'),
});

const MANIFEST = fact('manifest', 'A manifest or lock file of packages that names drivers of PostgreSQL.', {
  ecosystem: words(
    ['npm', 'pypi', 'gem', 'composer', 'golang', 'maven', 'nuget', 'cargo', 'hex'],
    'As package URLs (purl) name it.',
  ),
  lock: boolean('Whether it is a lock file, which tells versions but not what the project itself uses.'),
  packages: list(
    object('A package that is or brings a driver, at its name.', {
      ...POSITION,
      name: string('As the ecosystem compares names.'),
      driver: string('The driver, as connections name it.'),
      range: nullable(string('The versions that are allowed, as written.')),
      version: nullable(string('The one version that it is, where that is certain.')),
      development: boolean('Whether it is only for development or tests; for Go, only used by other modules.'),
    }),
    'Packages in the order of the file.',
  ),
});

const ROLE_PASSWORD = fact(
  'role-password',
  "A password that the repository gives to a role of the server, outside of a container's environment.",
  {
    name: string('The key that holds it, as one finds it in the file.'),
    password: ref('password'),
  },
);

const INCLUDE = fact('include', 'An include directive, mount or extends whose file was not read, and why.', {
  directive: string('The directive.'),
  target: string('As written.'),
  status: words(['outside-root', 'missing', 'unreadable', 'too-deep'], 'Why it was not read.'),
});

export const FACTS_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'pgmoat facts',
  ...object(
    'The output of `pgmoat facts --format json`, schema version 1. Properties and kinds of fact may be added within a schema version; none is removed or changes its meaning.',
    { schemaVersion: { const: 1 }, facts: list(ref('fact'), 'In order of file, line and column.') },
  ),
  $defs: {
    fact: {
      description: 'One thing that a reader understood; `kind` says which.',
      anyOf: [
        'hbaRecordFact',
        'emptyHba',
        'identMapping',
        'setting',
        'connection',
        'workload',
        'pooler',
        'key',
        'certificate',
        'manifest',
        'rolePassword',
        'include',
      ].map(ref),
    },
    hbaRecordFact: HBA_RECORD,
    emptyHba: EMPTY_HBA,
    identMapping: IDENT_MAPPING,
    setting: SETTING,
    connection: CONNECTION,
    workload: WORKLOAD_FACT,
    pooler: POOLER,
    key: KEY,
    certificate: CERTIFICATE,
    manifest: MANIFEST,
    rolePassword: ROLE_PASSWORD,
    include: INCLUDE,
    origin: object('A place in the scanned tree.', ORIGIN, ['via']),
    position: object('A place within one file, the end exclusive.', POSITION),
    token: object('A word of an HBA or ident line. In quotes it loses its keyword meaning.', {
      ...POSITION,
      text: string('The word, unquoted.'),
      quoted: boolean('Whether it stands in quotes.'),
    }),
    hbaRecord: HBA_DETAILS,
    certificateContent: CERTIFICATE_CONTENT,
    hbaAddress: HBA_ADDRESS,
    settingValue: SETTING_VALUE,
    password: PASSWORD,
  },
};
