// The text of docs/parity.md from the counts of one full run (test/support/parity.ts).

const KINDS = {
  hba: ['pg_hba.conf', 'Lines and sets of files, against the rows of `pg_hba_file_rules`.'],
  ident: [
    'pg_ident.conf',
    'Lines and maps, against `pg_ident_file_mappings` (before 15: the log) and real `peer` attempts.',
  ],
  regex: [
    'Regular expressions',
    'What the server accepts, its error texts, and what matches, against `regexp_match` in the C collation.',
  ],
  settings: [
    'Settings',
    'Lines, files and command lines, against `pg_file_settings`, `pg_settings` and `postgres -C`, and every parameter of each version.',
  ],
  conninfo: [
    'Connection strings',
    "URIs, keyword strings, service files, password files and environments, against `PQconninfoParse`, `PQconnectStart` and `PQconninfo` of that version's libpq.",
  ],
  attempts: [
    'Connection attempts',
    'Start-up packets from several addresses, with and without TLS, against the method, SQLSTATE and message that the server answers.',
  ],
  certificates: [
    'Certificates',
    'Names of hosts, against libpq’s `verify-full` to servers whose certificates bear names and addresses of all sorts; keys and signatures, against what each server loads at its security level and what SCRAM binds to.',
  ],
  drivers: [
    'Drivers',
    'Words for TLS in URLs, as node-postgres, postgres.js, Prisma’s adapter, Sequelize, Knex, TypeORM and libpq read them: the level of docs/drivers.md, against attempts to connect without TLS and to certificates that are right, self-signed, expired and of another name.',
  ],
};

const sum = (counts, of) => counts.reduce((total, count) => total + of(count), 0);
const number = (value) => value.toLocaleString('en');

/** @param records one per count: version, origin, major, kind, source, inputs, agree, known */
export function parityPage(records) {
  const parts = [
    '# Parity with PostgreSQL',
    'Written by `npm run test:servers`, which starts each server and loads each libpq named here and puts the same inputs to it and to pgmoat. *Hard* inputs are the committed lists under `test/differential/`; *generated* ones are made anew in every run, from a seed that is printed when one differs. An input that differs without a known reason fails the run.',
  ];
  for (const [kind, [title, what]] of Object.entries(KINDS)) {
    const own = records.filter((record) => record.kind === kind);
    if (own.length === 0) continue;
    parts.push(`## ${title}`, what, table(own));
    const known = knownDifferences(own);
    if (known.length > 0) parts.push('Known differences:', known.join('\n'));
  }
  return `${parts.join('\n\n')}\n`;
}

function table(records) {
  const names = [...new Set(records.map(nameOf))].sort();
  const rows = names.map((name) => {
    const own = records.filter((record) => nameOf(record) === name);
    const inputs = (source) =>
      sum(
        own.filter((record) => record.source === source),
        (record) => record.inputs,
      );
    const all = sum(own, (record) => record.inputs);
    const agree = sum(own, (record) => record.agree);
    const known = sum(own, ({ known = {} }) => sum(Object.values(known), (count) => count));
    return [
      name,
      number(inputs('hard')),
      number(inputs('generated')),
      number(agree),
      number(known),
      number(all - agree - known),
    ];
  });
  const head = ['PostgreSQL', 'hard', 'generated', 'agree', 'known difference', 'unexplained'];
  const align = head.map((_, at) => (at === 0 ? '---' : '---:'));
  return [head, align, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function nameOf({ version, origin }) {
  return origin === 'machine' ? `${version} (distribution)` : version;
}

function knownDifferences(records) {
  const reasons = new Map();
  for (const record of records) {
    for (const [reason, inputs] of Object.entries(record.known ?? {})) {
      const entry = reasons.get(reason) ?? { inputs: 0, versions: new Set() };
      entry.inputs += inputs;
      entry.versions.add(nameOf(record));
      reasons.set(reason, entry);
    }
  }
  return [...reasons]
    .filter(([, { inputs }]) => inputs > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([reason, { inputs, versions }]) => `- ${reason}: ${number(inputs)} inputs (${[...versions].sort().join(', ')})`,
    );
}
