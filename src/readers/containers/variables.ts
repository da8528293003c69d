import type { EnvironmentValue, Origin, PasswordFact } from '../../facts.ts';
import { classifyPassword } from '../../postgres/conninfo/password.ts';
import { findPlaceholders } from '../../postgres/conninfo/placeholders.ts';
import type { Located } from './located.ts';

/** A variable that a service is given. */
export interface Variable {
  readonly name: string;
  /** null where the value comes from where the file is run. */
  readonly value: Located | null;
  /** Where it is given: the value, or the name where there is no value. */
  readonly origin: Origin;
}

/** Variables that say something of PostgreSQL, of its images or of PgBouncer's. */
const RELEVANT =
  /^(?:POSTGRES(?:QL)?_|PGBOUNCER_|PG_)[A-Z0-9_]+$|^PG[A-Z]+$|^(?:ALLOW_EMPTY_PASSWORD|AUTH_TYPE|REPMGR_PASSWORD|TS_TUNE_MAX_CONNS|NO_TS_TUNE)$/;
const SECRET = /PASS(?:WORD|WD|PHRASE)?(?:$|_)|SECRET|TOKEN|(?:^|_)KEY$/;
const NO_SECRET = /_FILE$|^PGPASSFILE$|ALLOW_EMPTY_PASSWORD|PASSWORD_ENCRYPTION|_USE_PASSFILE$|PASSWORD_REQUIRED/;

/** True for the name of a variable whose value is a password. */
export function holdsPassword(name: string): boolean {
  return SECRET.test(name) && !NO_SECRET.test(name);
}

/**
 * The variables that matter for PostgreSQL, as facts: passwords masked, connection strings left out (they are facts of their
 * own). A value that a template fills in is null.
 */
export function relevantEnvironment(variables: ReadonlyMap<string, Variable>): Record<string, EnvironmentValue> {
  const names = NAMES.map((name) => variables.get(name)?.value?.text ?? null);
  const values: [string, EnvironmentValue][] = [];
  for (const { name, value, origin } of variables.values()) {
    if (!RELEVANT.test(name)) continue;
    const password = holdsPassword(name) ? passwordIn(value, origin, names) : null;
    if (password === null && value !== null && /:\/\/|\b(?:password|pwd|psw)\s*=/i.test(value.text)) continue;
    const text = value === null || value.has('u') ? null : value.text;
    values.push([
      name,
      { ...origin, value: text === null || text === '' || password === null ? text : '***', password },
    ]);
  }
  return Object.fromEntries(values);
}

/** The variables that name the role and the database: as passwords they are the first that anyone tries. */
const NAMES = ['POSTGRES_USER', 'POSTGRES_DB', 'POSTGRESQL_USERNAME', 'POSTGRESQL_DATABASE', 'PGUSER', 'PGDATABASE'];

/** How a password stands there: where it was really written, which may be the project's `.env`. */
export function passwordIn(value: Located | null, origin: Origin, names: readonly (string | null)[]): PasswordFact {
  const written = value?.whole() ?? value;
  const position =
    written === null ? withoutVia(origin) : { file: written.source.file, ...written.at(0, written.length) };
  if (value === null || value.has('u')) return { ...position, strength: 'unknown', wellKnown: false };
  if (value.text === '') return { ...position, strength: 'empty', wellKnown: false };
  const judged = classifyPassword(value.text, findPlaceholders(value.text, true), names);
  const stated = judged.strength === 'literal' || judged.strength === 'well-known';
  return { ...position, ...judged, strength: stated && value.has('d') ? 'default' : judged.strength };
}

function withoutVia({ file, line, column, endLine, endColumn }: Origin): Omit<Origin, 'via'> {
  return { file, line, column, endLine, endColumn };
}
