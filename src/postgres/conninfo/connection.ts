import type { ConnectionFact, PasswordFact, Position } from '../../facts.ts';
import { driverOf } from '../tls/index.ts';
import { parseAdo } from './ado.ts';
import { type Assembly, assemble, type Stated } from './assemble.ts';
import { upToZero } from './c-text.ts';
import { chosenOf } from './candidates.ts';
import { isForeign } from './foreign.ts';
import { parseJdbc, parseR2dbc } from './jdbc.ts';
import { parseKeywords } from './keyword.ts';
import { isKeyword, OPTION_BY_VARIABLE } from './options.ts';
import { classifyPassword, passwordStrength, withoutPasswords } from './password.ts';
import {
  findPlaceholders,
  MASK,
  maskPlaceholders,
  type Placeholder,
  placeholdersIn,
  statedDefault,
} from './placeholders.ts';
import { spiltPassword } from './spilt.ts';
import { type DetectedSyntax, detectPrefix } from './syntax.ts';
import type { Assignment, ConnectionMeta, DriverCandidate, Locate, Parsed, Span, VariableText } from './types.ts';
import { type ParsedUri, parseUri } from './uri.ts';

/** Longer texts are no connection strings; the bound also keeps hostile input cheap. */
const LONGEST = 8192;

/** A text with its placeholders found, and how the client that it stands for reads it. */
interface Reading {
  readonly text: string;
  readonly placeholders: readonly Placeholder[];
  readonly strict: boolean;
  /** What stands here is itself the default of a placeholder: its password is one, too. */
  readonly isDefault: boolean;
}

/**
 * The main door: a decoded scalar value to a connection. `at` maps offsets in `text` to positions in the file. null when the
 * text is not a PostgreSQL connection string. Blanks around the string do not count.
 *
 * A placeholder's value is unknown; its default, where it states one (`${SSLMODE:-disable}`), decides the TLS level, and the
 * keyword is listed in `unknown` all the same. A text that is one placeholder with a connection string as its default is
 * read as that string, with a password of strength `default`.
 */
export function connectionFromText(text: string, at: Locate, meta: ConnectionMeta): ConnectionFact | null {
  if (text.length > LONGEST) return null;
  const start = text.length - text.trimStart().length;
  const trimmed = text.trim();
  const shifted: Locate = (from, to) => at(start + from, start + to);
  return readConnection(trimmed, shifted, meta, false, 3);
}

/**
 * A text that is known to be a connection string: as libpq reads it, to the letter, with its message where it refuses it;
 * forms that only other drivers read (JDBC, R2DBC, Npgsql, `postgresql+driver://`) as those do.
 */
export function connectionFromConninfo(written: string, at: Locate, meta: ConnectionMeta): ConnectionFact {
  const text = upToZero(written);
  const placeholders = findPlaceholders(text, true);
  const masked = maskPlaceholders(text, placeholders);
  const detected = detectPrefix(masked);
  const plain = /^postgres(?:ql)?:\/\//.test(masked);
  if (detected !== null && !plain) {
    const other = readConnection(text, at, meta, false, 0);
    if (other !== null) return other;
  }
  const reading = { text, placeholders, strict: true, isDefault: false };
  const rules = { major: meta.major, strict: true };
  const parsed = plain
    ? parseUri(text, masked, { ...rules, start: masked.indexOf('//') + 2, grammar: 'libpq' })
    : parseKeywords(text, masked, rules);
  // What libpq accepts is libpq's; semicolons mean nothing to it.
  const ado = parsed.error !== null && detected === null && masked.includes(';');
  const other = ado ? readConnection(text, at, meta, false, 0) : null;
  if (other !== null) return other;
  const syntax = plain ? 'uri' : 'keyword';
  return build(reading, { ...CERTAIN, syntax, form: syntax }, parsed, at, meta);
}

/** What is libpq's for certain. */
const CERTAIN = { driver: 'libpq', assumed: false, prefix: 0 } as const;

/** The parts of a URL by their names, as documentation writes it: `USER:PASSWORD@HOST:PORT/DATABASE`. */
const FORM =
  /^[a-z0-9+:]{3,60}:\/\/(?:[^\s/@?#]{0,80}@)?(?:[A-Za-z0-9_.-]{1,80}:(?:PORT|port)|[A-Z_]{0,20}HOST(?:NAME|_NAME)?)(?=[:/?#]|$)/;

function readConnection(
  text: string,
  at: Locate,
  meta: ConnectionMeta,
  isDefault: boolean,
  depth: number,
): ConnectionFact | null {
  if (text.length < 8 || !/[:=]/.test(text)) return null;
  const placeholders = findPlaceholders(text);
  const only = placeholders[0];
  if (only !== undefined && only.start === 0 && only.end === text.length) {
    const { fallback } = only;
    if (fallback === null || depth === 0) return null;
    const inner = unquoted(text, fallback);
    const shifted: Locate = (from, to) => at(inner.start + from, inner.start + to);
    return readConnection(text.slice(inner.start, inner.end), shifted, meta, true, depth - 1);
  }
  const masked = maskPlaceholders(text, placeholders);
  const reading = { text, placeholders, strict: false, isDefault };
  const detected = formed(detectPrefix(masked), meta);
  if (detected !== null) {
    if (detected.syntax !== 'jdbc' && detected.prefix === text.length) return null;
    if (detected.syntax !== 'keyword' && (/\s/.test(masked) || FORM.test(masked))) return null;
    return chosenOf(meta, detected, (driver) => {
      const read = { ...detected, driver: driver?.driver ?? detected.driver };
      return build(reading, read, parsePrefixed(text, masked, read, meta), at, meta, driver);
    });
  }
  if (masked.includes('://') && /^[a-z][a-z0-9+.-]*:\/\//i.test(masked)) return null;
  if (masked.includes(';')) {
    const ado = parseAdo(text, masked, meta.caller === 'npgsql');
    if (ado === null) return null;
    const syntax = ado.driver === 'npgsql' ? 'npgsql' : 'ado';
    const read: DetectedSyntax = { syntax, driver: ado.driver, assumed: false, form: 'ado', prefix: 0 };
    return chosenOf(meta, read, (driver) => build(reading, read, { ...ado, openEnded: false }, at, meta, driver));
  }
  // What is appended to a URL from elsewhere: `${DATABASE_URL}?sslmode=require`.
  if (masked.startsWith(MASK) && /^[?&]/.test(masked.replaceAll(MASK, ''))) return null;
  const parsed = parseKeywords(text, masked, { major: meta.major, strict: false });
  const handed = meta.caller !== undefined && driverOf(meta.caller)?.forms.includes('keyword') === true;
  if (handed ? parsed.assignments.length === 0 : !isConninfo(parsed) || isForeign(parsed.assignments, meta.name)) {
    return null;
  }
  const keywords: DetectedSyntax = { syntax: 'keyword', driver: 'libpq', assumed: true, form: 'keyword', prefix: 0 };
  return chosenOf(meta, keywords, (driver) => {
    return build(reading, { ...keywords, driver: driver?.driver ?? 'libpq' }, parsed, at, meta, driver);
  });
}

/** A URL whose scheme names no driver is in SQLAlchemy's form all the same where SQLAlchemy is given it. */
function formed(detected: DetectedSyntax | null, { takesApart }: ConnectionMeta): DetectedSyntax | null {
  return detected?.form === 'uri' && takesApart === true ? { ...detected, form: 'dialect' } : detected;
}

function unquoted(text: string, { start, end }: Span): Span {
  const quote = text[start];
  const quoted = end - start > 1 && (quote === '"' || quote === "'") && text[end - 1] === quote;
  return quoted ? { start: start + 1, end: end - 1 } : { start, end };
}

function parsePrefixed(text: string, masked: string, detected: DetectedSyntax, meta: ConnectionMeta): ParsedUri {
  const { major } = meta;
  const start = detected.prefix;
  switch (detected.syntax) {
    case 'jdbc':
      return parseJdbc(text, masked, start, major);
    case 'r2dbc':
      return parseR2dbc(text, masked, start, major);
    case 'keyword': {
      // PDO separates its keywords by semicolons, which mean nothing to libpq: the driver turns them into blanks.
      const blank = (all: string): string => ' '.repeat(start) + all.slice(start).replaceAll(';', ' ');
      return parseKeywords(blank(text), blank(masked), { major, strict: false });
    }
    default:
      return parseUri(text, masked, {
        major,
        start,
        grammar: detected.form === 'uri' && driverOf(detected.driver)?.grammar === 'libpq' ? 'libpq' : 'lenient',
        strict: false,
      });
  }
}

/** Keywords that hardly stand together anywhere but in a connection string. */
const CORE: ReadonlySet<string> = new Set([
  'host',
  'hostaddr',
  'port',
  'user',
  'password',
  'dbname',
  'sslmode',
  'service',
]);

/**
 * Whether a text that might be a keyword string is one: it says where to connect and as whom or to what, and what else it
 * says are keywords. Many things are written `name=value`.
 */
function isConninfo({ assignments, error }: Parsed): boolean {
  const first = assignments[0];
  if (first === undefined || !isKeyword(first.keyword, 18)) return false;
  const keys = new Set(assignments.map(({ keyword }) => keyword));
  let core = 0;
  for (const key of keys) if (CORE.has(key)) core += 1;
  const host = keys.has('host') || keys.has('hostaddr');
  const tells = (keys.has('dbname') && core >= 2) || (host && keys.has('user'));
  if (!tells) return false;
  const foreign = assignments.filter(({ keyword }) => !isKeyword(keyword, 18));
  if (foreign.some(({ keyword }) => !/^[A-Za-z][A-Za-z0-9_.-]{1,40}$/.test(keyword))) return false;
  return error === null && foreign.length === 0 ? true : core >= 3 && foreign.length <= core;
}

function build(
  reading: Reading,
  detected: DetectedSyntax,
  parsed: Parsed & { readonly openEnded: boolean },
  at: Locate,
  meta: ConnectionMeta,
  driver: DriverCandidate | null = null,
): ConnectionFact {
  const { text, strict, isDefault } = reading;
  const apart = meta.beside ?? new Map<string, VariableText>();
  const names = ['user', 'dbname'].map(
    (keyword) => lastOf(parsed.assignments, keyword)?.value ?? apart.get(keyword)?.value ?? null,
  );
  const spilt = detected.syntax === 'keyword' ? null : spiltPassword(parsed.assignments);
  const assembly: Assembly = {
    syntax: detected.syntax,
    driver: driver ?? { driver: detected.driver, version: null, origin: null },
    assumed: detected.assumed && driver === null,
    form: detected.form,
    stated: [
      ...[...apart].map(([keyword, variable]) => statedApart(keyword, variable, meta, names)),
      ...parsed.assignments.map((assignment) => statedOf(assignment, reading, at, meta, names, spilt)),
    ],
    position: at(0, text.length),
    error: spilt === null || parsed.error === null ? parsed.error : parsed.error.replace(/"[\s\S]*"/, '"***"'),
    openEnded: parsed.openEnded,
    strict,
  };
  const fact = assemble(assembly, meta);
  if (spilt === null) return fact;
  const span = spiltSpan(text, detected.prefix);
  const graded = passwordStrength(text, span, text.slice(span.start, span.end), reading.placeholders, names);
  const strength = isDefault && graded.strength === 'literal' ? 'default' : graded.strength;
  return {
    ...fact,
    password: { ...graded, strength, file: meta.file, ...at(span.start, span.end) },
  };
}

/** What was meant to be the password, where clients take part of it for something else: from the first `:` to the last `@`. */
function spiltSpan(text: string, prefix: number): Span {
  const query = text.indexOf('?', prefix);
  const start = text.indexOf(':', prefix) + 1;
  return { start, end: Math.max(start, text.slice(0, query < 0 ? text.length : query).lastIndexOf('@')) };
}

function lastOf(assignments: readonly Assignment[], keyword: string): Assignment | undefined {
  return assignments.findLast((assignment) => assignment.keyword === keyword);
}

function statedOf(
  assignment: Assignment,
  { text, placeholders, strict, isDefault }: Reading,
  at: Locate,
  meta: ConnectionMeta,
  names: readonly (string | null)[],
  spilt: ReadonlySet<string> | null,
): Stated {
  const { keyword, written, span, keySpan } = assignment;
  const inside = placeholdersIn(placeholders, span);
  const first = inside[0];
  const position = at(span.start, span.end);
  const hide = keySpan === null && spilt !== null && spilt.has(keyword);
  const value = hide
    ? `***${assignment.value.slice(Math.max(0, assignment.value.lastIndexOf('@')))}`
    : withoutPasswords(assignment.value);
  const shown = hide && !assignment.value.includes('@') ? '***' : value;
  const graded = keyword === 'password' ? passwordStrength(text, span, assignment.value, placeholders, names) : null;
  const strength =
    isDefault && graded !== null && /literal|well-known/.test(graded.strength) ? 'default' : graded?.strength;
  const password: PasswordFact | undefined =
    graded === null || strength === undefined ? undefined : { ...graded, strength, file: meta.file, ...position };
  return {
    keyword,
    written,
    value: shown,
    ...(shown !== assignment.value && inside.length === 0 ? { concealed: assignment.value } : {}),
    // Nothing can be said of a port whose digits are hidden; libpq took them.
    unknown: inside.length > 0 || (hide && /^\d+$/.test(assignment.value)),
    fallback: inside.length > 0 && !strict ? statedDefault(text, span, placeholders) : null,
    whole: first !== undefined && first.start <= span.start && first.end >= span.end,
    position,
    keyPosition: keySpan === null ? null : at(keySpan.start, keySpan.end),
    ...(password === undefined ? {} : { password }),
  };
}

/** Keywords any of which makes the others a connection. */
const TELLING: readonly string[] = ['host', 'hostaddr', 'service', 'dbname', 'password', 'sslmode'];

/**
 * The PG* variables of one environment (`PGHOST` -> its text) as one split connection, as libpq reads them; null when none
 * of them says where, or with what password, to connect. The fact stands at the first of `PGHOST`, … that is stated.
 */
export function connectionFromVariables(
  variables: Readonly<Record<string, VariableText>>,
  meta: ConnectionMeta,
): ConnectionFact | null {
  const values = new Map<string, VariableText>();
  for (const [name, variable] of Object.entries(variables)) {
    const keyword = OPTION_BY_VARIABLE.get(name)?.keyword;
    if (keyword !== undefined && isKeyword(keyword, meta.major)) values.set(keyword, variable);
  }
  if (!TELLING.some((keyword) => values.has(keyword))) return null;
  const required = variables.PGREQUIRESSL;
  if (required?.value.startsWith('1') && !values.has('sslmode')) {
    values.set('sslmode', { value: 'require', at: () => required.at(0, required.value.length) });
  }
  return connectionFromValues(values, meta);
}

/** What is wrong with values that stand apart, and where. */
export interface ValuesError {
  /** libpq's message. */
  readonly message: string;
  readonly position: Position;
}

/**
 * Values that stand apart, by libpq's keyword, as one split connection: variables, or the lines of a service. null when none of
 * them says where, or with what password, to connect, unless something is wrong with them. `openEnded` where what reads the
 * values may add others of its own.
 */
export function connectionFromValues(
  values: ReadonlyMap<string, VariableText>,
  meta: ConnectionMeta,
  error: ValuesError | null = null,
  openEnded: boolean = false,
): ConnectionFact | null {
  const first = TELLING.map((keyword) => values.get(keyword)).find((variable) => variable !== undefined);
  if (first === undefined && error === null) return null;
  const names = [values.get('user')?.value ?? null, values.get('dbname')?.value ?? null];
  const stated = [...values].map(([keyword, variable]) => statedApart(keyword, variable, meta, names));
  const place = first?.position ?? first?.at(0, first.value.length);
  const position = error?.position ?? place;
  if (position === undefined) return null;
  return chosenOf(meta, { driver: 'libpq', assumed: true, form: 'variables' }, (driver) =>
    assemble(
      {
        syntax: 'split',
        driver: driver ?? { driver: 'libpq', version: null, origin: null },
        assumed: driver === null,
        form: 'variables',
        stated,
        position,
        error: error?.message ?? null,
        openEnded,
        strict: false,
      },
      { ...meta, file: first?.file ?? meta.file },
    ),
  );
}

/** A value that stands apart, under the keyword that it states. */
function statedApart(
  keyword: string,
  { value, at, file, key }: VariableText,
  meta: ConnectionMeta,
  names: readonly (string | null)[],
): Stated {
  const placeholders = findPlaceholders(value);
  const position = at(0, value.length);
  return {
    keyword,
    written: undefined,
    value,
    unknown: placeholders.length > 0,
    fallback: placeholders.length > 0 ? statedDefault(value, { start: 0, end: value.length }, placeholders) : null,
    whole: placeholders[0]?.start === 0 && placeholders[0].end === value.length,
    position,
    keyPosition: key ?? null,
    ...(keyword === 'password'
      ? { password: { ...classifyPassword(value, placeholders, names), file: file ?? meta.file, ...position } }
      : {}),
  };
}
