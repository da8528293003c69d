import type {
  ConnectionFact,
  Fact,
  IncludeFact,
  Origin,
  PasswordFact,
  PoolerFact,
  Position,
  TlsLevel,
} from '../facts.ts';
import { passwordStrength } from '../postgres/conninfo/password.ts';
import {
  findPlaceholders,
  MASK,
  maskPlaceholders,
  type Placeholder,
  placeholdersIn,
} from '../postgres/conninfo/placeholders.ts';
import { LineIndex } from './line-index.ts';
import { type DatabasePair, databasePairs, isDatabaseParameter } from './pgbouncer-database.ts';
import { type IniLine, iniLines } from './pgbouncer-ini.ts';
import type { ReadContext, Reader, SourceFile } from './reader.ts';

/** How deep PgBouncer follows `%include` (MAX_INCLUDE of its configuration parser). */
const MAX_DEPTH = 10;
/** How many files `%include` may bring in. */
const MAX_INCLUDED = 100;
/** What libpq knows beyond PgBouncer: no part of a password. */
const OTHER_PARAMETERS: ReadonlySet<string> = new Set([
  'sslmode',
  'sslrootcert',
  'sslcert',
  'sslkey',
  'options',
  'connect_timeout',
]);
/** A file with more entries than this is no configuration: the rest of it is not read. */
const MAX_ENTRIES = 5000;

/** PgBouncer's configuration: its settings, and each entry of `[databases]` as the connection that it makes. */
export const pgbouncerReader: Reader = {
  kinds: ['pgbouncer'],
  read: readPgbouncer,
};

/** By name; a name may be any word, `__proto__` among them. */
type Settings = Map<string, Setting>;
type Setting = PoolerFact['settings'][string];

/** What is known of the whole file when its end is reached. */
interface Reading {
  readonly context: ReadContext;
  readonly settings: Settings;
  readonly entries: { readonly line: IniLine; readonly source: Source }[];
  readonly unread: Fact[];
  section: string | null;
  included: number;
  /** Where `[pgbouncer]` stands first. */
  header: Origin | null;
}

interface Source {
  readonly path: string;
  readonly text: string;
  readonly index: LineIndex;
  readonly via: readonly Origin[];
}

function readPgbouncer(file: SourceFile, context: ReadContext): readonly Fact[] {
  const reading: Reading = {
    context,
    settings: new Map(),
    entries: [],
    unread: [],
    section: null,
    included: 0,
    header: null,
  };
  readSource({ path: file.path, text: file.text, index: new LineIndex(file.text), via: [] }, reading);
  const facts: Fact[] = [...reading.unread];
  if (reading.header !== null) {
    facts.push({
      kind: 'pooler',
      software: 'pgbouncer',
      ...reading.header,
      settings: Object.fromEntries(reading.settings),
    });
  }
  for (const { line, source } of reading.entries) facts.push(connectionOf(line, source, reading.settings));
  return facts;
}

function readSource(source: Source, reading: Reading): void {
  for (const line of iniLines(source.text)) {
    if (line.kind === 'section') {
      reading.section = line.name;
      if (line.name === 'pgbouncer') reading.header ??= originOf(source, line.start, line.end);
    } else if (line.kind === 'include') {
      follow(line, source, reading);
    } else if (reading.section === 'pgbouncer') {
      const value = source.text.slice(line.valueStart, line.valueEnd);
      const unknown = findPlaceholders(value).length > 0;
      reading.settings.set(line.name, { ...originOf(source, line.valueStart, line.valueEnd), value, unknown });
    } else if (reading.section === 'databases' && reading.entries.length < MAX_ENTRIES) {
      reading.entries.push({ line, source });
    }
  }
}

/** Reads the file that an `%include` names in its place, or says why not. */
function follow(line: IniLine, source: Source, reading: Reading): void {
  const target = source.text.slice(line.valueStart, line.valueEnd);
  if (findPlaceholders(target).length > 0) return;
  const place = originOf(source, line.start, line.end);
  const status = includeFile(target, place, source, reading);
  if (status !== null) reading.unread.push({ kind: 'include', ...place, directive: '%include', target, status });
}

function includeFile(target: string, place: Origin, source: Source, reading: Reading): IncludeFact['status'] | null {
  reading.included += 1;
  if (source.via.length >= MAX_DEPTH || reading.included > MAX_INCLUDED) return 'too-deep';
  const followed = reading.context.follow(source.path, target);
  if (followed.status === 'directory') return 'unreadable';
  if (followed.status !== 'read') return followed.status;
  const via = [{ file: place.file, ...positionOf(place) }, ...source.via];
  if (via.some((step) => step.file === followed.path)) return 'too-deep';
  readSource({ path: followed.path, text: followed.text, index: new LineIndex(followed.text), via }, reading);
  return null;
}

function originOf(source: Source, start: number, end: number): Origin {
  const place = { file: source.path, ...source.index.span(start, end) };
  return source.via.length === 0 ? place : { ...place, via: source.via };
}

/**
 * An entry of `[databases]` as a connection. TLS is the same for all of them: `server_tls_sslmode`, `prefer` by default (1.20
 * and newer; `disable` before). PgBouncer refuses its file for a parameter that it does not know, `sslmode` among them.
 */
function connectionOf(line: IniLine, source: Source, settings: Settings): ConnectionFact {
  const text = source.text.slice(line.valueStart, line.valueEnd);
  const placeholders = findPlaceholders(text);
  const { pairs, error } = databasePairs(text, maskPlaceholders(text, placeholders));
  const stated = new Map<string, DatabasePair>();
  for (const pair of pairs) stated.set(pair.key, pair);
  const at = (start: number, end: number): Position =>
    source.index.span(line.valueStart + start, line.valueStart + end);
  const isUnknown = (pair: DatabasePair | undefined): boolean =>
    pair !== undefined && placeholdersIn(placeholders, { start: pair.start, end: pair.end }).length > 0;

  const fallback = line.name === '*';
  const parameters: Record<string, string> = {};
  const positions: Record<string, Position> = {};
  for (const keyword of [
    'host',
    'port',
    'dbname',
    'user',
    'password',
    'application_name',
    'client_encoding',
    'sslmode',
  ]) {
    const pair = stated.get(keyword);
    if (pair === undefined) continue;
    parameters[keyword] = keyword === 'password' ? '***' : pair.value;
    positions[keyword] = at(pair.start, pair.end);
  }
  if (!fallback && parameters.dbname === undefined) parameters.dbname = line.name;
  const mode = settings.get('server_tls_sslmode');
  if (mode !== undefined && parameters.sslmode === undefined) {
    parameters.sslmode = mode.value;
    if (mode.file === source.path) positions.sslmode = positionOf(mode);
  }
  const unknown = Object.keys(parameters).filter((keyword) =>
    keyword === 'sslmode' && !stated.has('sslmode') ? mode?.unknown === true : isUnknown(stated.get(keyword)),
  );
  const strange = strangeKey(pairs);
  const level = levelOf(mode);
  const port = stated.get('port')?.value ?? '5432';
  return {
    kind: 'connection',
    ...originOf(source, line.start, line.end),
    syntax: 'keyword',
    driver: 'pgbouncer',
    parameters,
    unknown,
    positions,
    hosts: (stated.get('host')?.value.split(',') ?? []).map((host) => ({ host: host.trim(), port })),
    user: parameters.user ?? null,
    database: parameters.dbname ?? null,
    tls: { stated: mode?.value ?? null, level, fallback: level === 'opportunistic' },
    pool: poolOf(stated.get('pool_size')?.value ?? settings.get('default_pool_size')?.value),
    error: error ?? (strange === null ? null : `unrecognized connection parameter: ${strange}`),
    oddities: oddityOf(stated.get('sslmode'), at),
    password: passwordOf(stated, text, placeholders, { file: source.path, at }),
    name: line.name,
  };
}

/** The first parameter that PgBouncer does not know. What follows a password without quotes may be its second half. */
function strangeKey(pairs: readonly DatabasePair[]): string | null {
  const at = pairs.findIndex(({ key }) => !isDatabaseParameter(key) && key[0] !== MASK);
  const key = pairs[at]?.key;
  if (key === undefined) return null;
  return pairs[at - 1]?.key === 'password' && !OTHER_PARAMETERS.has(key) ? '***' : key;
}

function oddityOf(
  sslmode: DatabasePair | undefined,
  at: (start: number, end: number) => Position,
): ConnectionFact['oddities'] {
  if (sslmode === undefined) return [];
  const position = at(sslmode.keyStart, sslmode.end);
  return [{ parameter: 'sslmode', kind: 'ignored', suggestion: 'server_tls_sslmode', position }];
}

function passwordOf(
  stated: ReadonlyMap<string, DatabasePair>,
  text: string,
  placeholders: readonly Placeholder[],
  place: { readonly file: string; readonly at: (start: number, end: number) => Position },
): PasswordFact | null {
  const pair = stated.get('password');
  if (pair === undefined) return null;
  const names = [stated.get('user')?.value ?? null, stated.get('dbname')?.value ?? null];
  const strength = passwordStrength(text, { start: pair.start, end: pair.end }, pair.value, placeholders, names);
  return { file: place.file, ...place.at(pair.start, pair.end), ...strength };
}

/** What `server_tls_sslmode` asks for (doc/config.md of PgBouncer); `allow` is `prefer` there. */
function levelOf(mode: Setting | undefined): TlsLevel {
  if (mode === undefined) return 'opportunistic';
  if (mode.unknown) return 'unknown';
  switch (mode.value.toLowerCase()) {
    case 'disable':
      return 'none';
    case 'allow':
    case 'prefer':
      return 'opportunistic';
    case 'require':
      return 'encrypted';
    case 'verify-ca':
      return 'ca';
    case 'verify-full':
      return 'full';
    default:
      return 'broken';
  }
}

function poolOf(size: string | undefined): { readonly max: number } | null {
  return size !== undefined && /^\d{1,6}$/.test(size) ? { max: Number(size) } : null;
}

function positionOf({ line, column, endLine, endColumn }: Position): Position {
  return { line, column, endLine, endColumn };
}
