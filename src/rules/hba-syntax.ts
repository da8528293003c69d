import type { Model } from '../deployment/model.ts';
import type { HbaRecordFact, IdentMappingFact } from '../facts.ts';
import type { Severity } from '../findings.ts';
import type { PgMajor } from '../postgres/versions.ts';
import { defineRule, type Rule, type Violation } from './rule.ts';
import { identMappings } from './support/ident.ts';
import { worstOf } from './support/violations.ts';

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
    'A warning for pg_ident.conf, without which the server starts, and for records that load and can never match.',
  controls: [],
  schema: { type: 'object', additionalProperties: false, properties: {} },
  defaults: {},
  why: `One line that PostgreSQL refuses keeps the whole file from loading. At start the server refuses to run. On reload it keeps the old
rules and says so only in its log, so that a record which was meant to close something closes nothing
([20.1](https://www.postgresql.org/docs/current/auth-pg-hba-conf.html)). With a bad pg_ident.conf the server starts without
any map.

The message is the server's own, as \`pg_hba_file_rules\` or the log shows it. Bad lines that follow one another are one finding, at the first.`,
  mend: `Correct the lines, and look at \`SELECT * FROM pg_hba_file_rules WHERE error IS NOT NULL\` on a test server of the same version.
Text that is no record (SQL, say) belongs in another file.`,
  unknown: 'Lines that a template fills in are not claimed to be in error.',
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
      title: 'A map',
      files: { 'pg_ident.conf': 'staff /^(.*)@example\\.com$ \\1\n' },
    },
  ],
  check: (model) => worstOf([...recordProblems(model), ...mappingProblems(model)]),
});

function* recordProblems(model: Model): Iterable<Violation> {
  for (const server of model.servers) {
    const entries = (server.hba ?? []).filter(({ implied }) => implied !== 'by-default');
    const lines = entries.map(({ fact, implied }) => ({
      fact,
      major: server.major,
      bad: fact.fatal,
      ...(implied === 'no' ? IN_A_FILE : OF_THE_IMAGE),
    }));
    yield* runs(lines, 'error');
    for (const { fact } of entries) {
      if (fact.error === null || fact.fatal) continue;
      const message = `This record loads and can never match: ${fact.error}. Clients fall through to the records below it.`;
      yield violation(fact, server.major, 'warning', message);
    }
  }
}

function mappingProblems(model: Model): Iterable<Violation> {
  const lines = identMappings(model).map((mapping) => ({
    ...mapping,
    bad: mapping.fact.error !== null,
    ...IN_A_MAP,
  }));
  return runs(lines, 'warning');
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

function violation(fact: LineFact, major: PgMajor, severity: Severity, message: string): Violation {
  const { file, line, column, endLine, endColumn, via } = fact;
  const place = { file, line, column, endLine, endColumn };
  const origin = via === undefined ? place : { ...place, via };
  return { severity, message, origin, subject: errorOf(fact) ?? 'refused', major };
}

/** Some errors stand in the server's log alone: the view has a row of nulls for them. */
function errorOf(fact: LineFact): string | null {
  return fact.error ?? (fact.kind === 'hba-record' ? (fact.logError ?? null) : null);
}
