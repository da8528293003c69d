import { isMapped } from '../access/openness.ts';
import { addressBounds, isEmpty } from '../access/ranges.ts';
import { type AddressZones, addressZones, publicPart } from '../access/zones.ts';
import type { Model, Server } from '../deployment/model.ts';
import type { HbaRecord, HbaRecordFact, IdentMappingFact } from '../facts.ts';
import type { Severity } from '../findings.ts';
import { DEFAULT_MAJOR, type PgMajor } from '../postgres/versions.ts';
import { defineRule, type Rule, type Violation } from './rule.ts';
import { isNobodys } from './support/hba.ts';
import { identMappings } from './support/ident.ts';
import { worstOf } from './support/violations.ts';
import { addressCode } from './support/words.ts';
import { settingsFile } from './support-server/settings.ts';

type LineFact = HbaRecordFact | IdentMappingFact;

interface Line {
  readonly fact: LineFact;
  readonly major: PgMajor;
  /** Whether it keeps its file from loading. */
  readonly bad: boolean;
  /** What is refused, for the message. */
  readonly subject: string;
  /** What comes of it, for the message. */
  readonly consequence: string;
}

const IN_A_FILE = {
  subject: 'this line',
  consequence:
    'The whole file does not load: at start the server refuses to run, on reload it silently keeps the old rules.',
};
const OF_THE_IMAGE = {
  subject: 'the record that the image makes of this value',
  consequence: 'The server does not start.',
};
const IN_A_MAP = {
  subject: 'this line',
  consequence:
    'The file does not load: the server starts without any user name map, on reload it silently keeps the old ones.',
};

export const hbaSyntax: Rule = defineRule({
  id: 'hba-syntax',
  title: 'Every line loads',
  severity: 'error',
  grades:
    'A warning for pg_ident.conf, without which the server starts, for records that load and can never match, and for a file without any record that no server of the repository is known to read.',
  controls: [],
  schema: { type: 'object', additionalProperties: false, properties: {} },
  defaults: {},
  why: `One line that PostgreSQL refuses keeps the whole file from loading. At start the server refuses to run. On reload it keeps the old
rules and says so only in its log, so that a record which was meant to close something closes nothing
([20.1](https://www.postgresql.org/docs/current/auth-pg-hba-conf.html)). With a bad pg_ident.conf the server starts without
any map.

A pg_hba.conf without a single record is refused in the same way. A blank file, one that a template fills in, and one by the
name of a copy (\`pg_hba.conf.example\`) may be meant to get its records later: nothing is said of those unless a server of the
repository reads them as they are.

The message is the server's own, as \`pg_hba_file_rules\` or the log shows it. Bad lines that follow one another are one finding, at the first.`,
  mend: `Correct the lines, and look at \`SELECT * FROM pg_hba_file_rules WHERE error IS NOT NULL\` on a test server of the same version.
Text that is no record (SQL, say) belongs in another file. A server that nobody is to reach says \`local all all reject\`.`,
  unknown:
    'A file is not called empty while a template or an include that is not in the repository may bring records. Lines that a template fills in are not claimed to be in error, nor are lines that name a file which is not in the repository (see `policy-include`).',
  bad: [
    {
      title: 'An address without a mask, a method that does not exist',
      files: {
        'pg_hba.conf': `host  all all 10.0.0.1      scram-sha-256  # error
local all all               peer
host  all all 10.0.0.0/8    scram          # error
`,
      },
    },
    {
      title: 'A block of something else is one finding',
      files: {
        'pg_hba.conf': `local all all peer
CREATE ROLE app LOGIN;  -- # error
GRANT ALL ON DATABASE shop TO app;

GRANT readers TO app;
host all all 127.0.0.1/32 scram-sha-256
`,
      },
    },
    {
      title: 'Ranges that no client comes from',
      files: {
        'pg_hba.conf': `host all all 0.0.0.0/32             scram-sha-256  # warning
host all all 10/8                   scram-sha-256  # warning
host all all ::ffff:10.0.0.0/104    scram-sha-256  # warning
`,
      },
    },
    {
      title: 'Every record commented out',
      files: {
        'pg_hba.conf': `# TYPE DATABASE USER ADDRESS METHOD  # warning
# local all all peer
# host  all all 10.0.0.0/8 scram-sha-256
`,
      },
    },
    {
      title: 'No record in the file that a server is given',
      files: {
        'compose.yaml': `services:
  db:
    image: postgres:17
    command: -c hba_file=/etc/pg_hba.conf
    volumes: ["./pg_hba.conf.example:/etc/pg_hba.conf:ro"]
`,
        'pg_hba.conf.example': '',
      },
      expect: [{ file: 'pg_hba.conf.example', line: 1, severity: 'error' }],
    },
    {
      title: 'A map that does not load',
      files: { 'pg_ident.conf': 'staff alice  # warning\nstaff bob bob\n' },
    },
  ],
  good: [
    {
      title: 'Odd, and accepted',
      files: {
        'pg_hba.conf': `local "all", postgres  all   peer
host  all  all  0/0          reject
host  all  all  10.0.0.0 255.255.255.0  scram-sha-256#no blank
`,
      },
    },
    {
      title: 'Names that are kept on the machine',
      files: { 'pg_hba.conf': 'local all @administrators peer\n' },
    },
    {
      title: 'Files that get their records elsewhere',
      files: {
        'pg_hba.conf': '',
        'example/pg_hba.conf.example': '# TYPE DATABASE USER ADDRESS METHOD\n',
        'role/pg_hba.conf': '# {{ ansible_managed }}\n',
        'machine/pg_hba.conf': '# see the machine\ninclude_if_exists /etc/postgresql/records.conf\n',
      },
    },
    {
      title: 'A map',
      files: { 'pg_ident.conf': 'staff /^(.*)@example\\.com$ \\1\n' },
    },
  ],
  check: (model) => worstOf([...recordProblems(model), ...emptyFiles(model), ...mappingProblems(model)]),
});

function* recordProblems(model: Model): Iterable<Violation> {
  const zones = addressZones(model.zones);
  for (const server of model.servers) {
    const judged = imageFileIsRead(server) ? ['no', 'by-environment'] : ['no'];
    const entries = (server.hba ?? []).filter(({ implied }) => judged.includes(implied));
    const lines = entries.map(({ fact, implied }) => ({
      fact,
      major: server.major,
      bad: fact.fatal && !lacksFile(fact),
      ...(implied === 'no' ? IN_A_FILE : OF_THE_IMAGE),
    }));
    yield* runs(lines, 'error');
    for (const { fact, implied } of entries) {
      if (fact.record !== null && implied === 'no' && isNowhere(fact.record, zones)) {
        yield violation(fact, server.major, 'warning', nowhereMessage(fact.record), 'matches no client');
      }
      if (fact.error === null || fact.fatal) continue;
      const message = `This record loads and can never match: ${fact.error}. Clients fall through to the records below it.`;
      yield violation(fact, server.major, 'warning', message);
    }
  }
}

/** A copy or a part of a configuration may be without records; what is named so is what a server reads. */
const OWN_NAME = /(?:^|\/)[^/]*pg_?hba[^/]*\.conf$/i;

/**
 * HBA files without a record (hba.c, `load_hba`). It is certain of one that a workload of the repository reads, blank or not.
 * Of any other only what is in it tells whether it is meant to be read as it is: somebody who writes comments and no record has
 * left a server without any, while a blank file holds a place for what the deployment puts there.
 */
function* emptyFiles(model: Model): Iterable<Violation> {
  const read = new Map(model.servers.map((server) => [server.emptyHba, server.major]));
  for (const fact of model.facts) {
    if (fact.kind !== 'empty-hba') continue;
    const isRead = read.has(fact);
    if (!isRead && (fact.blank || !OWN_NAME.test(fact.file))) continue;
    const { file, line, column, endLine, endColumn } = fact;
    yield {
      severity: isRead ? 'error' : 'warning',
      message: `This file holds no record, and PostgreSQL refuses it: ${fact.error}. At start the server refuses to run, on reload it silently keeps the old rules.`,
      origin: { file, line, column, endLine, endColumn },
      subject: 'contains no entries',
      major: read.get(fact) ?? model.major ?? DEFAULT_MAJOR,
    };
  }
}

function mappingProblems(model: Model): Iterable<Violation> {
  const lines = identMappings(model).map((mapping) => ({
    ...mapping,
    bad: mapping.fact.error !== null && !lacksFile(mapping.fact),
    ...IN_A_MAP,
  }));
  return runs(lines, 'warning');
}

/**
 * Whether the pg_hba.conf that the image writes is the one in force, as far as the repository tells: a config_file that is not
 * in it may name another.
 */
function imageFileIsRead(server: Server): boolean {
  return !server.settings.has('config_file') || settingsFile(server) !== null;
}

/** A file that is named and not in the repository may well be on the machine: `policy-include` speaks of it. */
function lacksFile(fact: LineFact): boolean {
  const error = errorOf(fact) ?? '';
  if (/^could not open directory "[^"]*"$/.test(error)) return true;
  return error.startsWith('could not open ') && error.endsWith(': No such file or directory');
}

/**
 * Whether no client comes from a record's addresses: `0.0.0.0/32` for `/0`, `10/8` (inet_aton reads 0.0.0.10), or IPv4 in
 * IPv6 spelling, which the server never sees (pqcomm.c: IPV6_V6ONLY); of that, what is public is told by `hba-open-network`.
 */
function isNowhere({ address, unknown }: HbaRecord, zones: AddressZones): boolean {
  if (address?.kind !== 'range' || unknown.includes('address')) return false;
  const { may } = addressBounds(address);
  return isNobodys(may) || (isMapped(may) && isEmpty(publicPart(may, zones)));
}

function nowhereMessage({ address }: HbaRecord): string {
  const mapped = address?.kind === 'range' && address.address.includes(':') && address.address !== '::';
  return mapped
    ? `${addressCode(address)} is IPv4 space as IPv6 writes it, and PostgreSQL sees IPv4 clients under their IPv4 addresses: this record matches nobody. Write the range in IPv4.`
    : `No client comes from ${addressCode(address)}, so this record matches nobody. Every address is \`0.0.0.0/0\`; a network is written with all its numbers, as in \`10.0.0.0/8\`.`;
}

/** One violation for each run of bad lines of one file. */
function* runs(lines: readonly Line[], severity: Severity): Iterable<Violation> {
  let run: Line[] = [];
  for (const line of lines) {
    if (run.length > 0 && (!line.bad || line.fact.file !== run[0]?.fact.file)) {
      yield* runViolation(run, severity);
      run = [];
    }
    if (line.bad) run.push(line);
  }
  yield* runViolation(run, severity);
}

function* runViolation(run: readonly Line[], severity: Severity): Iterable<Violation> {
  const first = run[0];
  if (first === undefined) return;
  // What the image makes of one variable is one line of the repository.
  const others = run.at(-1)?.fact.line === first.fact.line ? 0 : run.length - 1;
  const more =
    others === 0 ? '' : ` (and ${others} more ${others === 1 ? 'line' : 'lines'} up to line ${run.at(-1)?.fact.line})`;
  const error = errorOf(first.fact);
  const said = error === null ? '' : `: ${error}`;
  yield violation(
    first.fact,
    first.major,
    severity,
    `PostgreSQL refuses ${first.subject}${said}${more}. ${first.consequence}`,
  );
}

function violation(
  fact: LineFact,
  major: PgMajor,
  severity: Severity,
  message: string,
  subject: string = errorOf(fact) ?? 'refused',
): Violation {
  const { file, line, column, endLine, endColumn, via } = fact;
  const place = { file, line, column, endLine, endColumn };
  const origin = via === undefined ? place : { ...place, via };
  return { severity, message, origin, subject, major };
}

/** Some errors stand in the server's log alone: the view has a row of nulls for them. */
function errorOf(fact: LineFact): string | null {
  return fact.error ?? (fact.kind === 'hba-record' ? (fact.logError ?? null) : null);
}
