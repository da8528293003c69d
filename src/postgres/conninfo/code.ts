import type { ConnectionFact, PoolFact, Position, TlsLevel } from '../../facts.ts';
import { fileOfWord } from '../tls/file-words.ts';
import { driverOf } from '../tls/index.ts';
import type { Form } from '../tls/intent.ts';
import { readTlsWords, type TlsWord, type WordIntent } from '../tls/option-objects.ts';
import { assemble, type Stated } from './assemble.ts';
import { isSecret } from './options.ts';
import { classifyPassword } from './password.ts';
import { findPlaceholders, statedDefault } from './placeholders.ts';
import type { ConnectionMeta, DriverCandidate, Locate } from './types.ts';

/** A parameter that a program states beside, or in place of, a connection string. */
export interface CodeOption {
  /** Under libpq's name where it has one. */
  readonly keyword: string;
  /** Decoded; what comes from elsewhere as `${NAME}`, with its default as `${NAME:-default}`. */
  readonly value: string;
  readonly at: Locate;
  readonly keyPosition: Position | null;
  /** It stands in the connection string, of which no more is known. */
  readonly inUrl?: true;
}

/** A word for TLS with its place. */
export interface CodeWord extends TlsWord {
  readonly position: Position;
}

/** What a call, builder or object of a program says of a connection. */
export interface CodeConnection {
  readonly driver: DriverCandidate;
  /** What the connection string says, where there is one that is known. */
  readonly url: ConnectionFact | null;
  readonly options: readonly CodeOption[];
  readonly words: readonly CodeWord[];
  /** Whose reading of `words` counts, where it is not the driver's. */
  readonly tls: string;
  readonly wins: 'url' | 'options';
  /** What is known of its pool, and where it is said. */
  readonly pool: (PoolFact & { readonly position: Position | null }) | null;
  readonly position: Position;
  /** True where more may be stated elsewhere. */
  readonly openEnded: boolean;
  /** What holds where nothing is said of TLS, for software that tells its driver something all the same. */
  readonly silent?: TlsLevel;
  /** Options that look as though they had to do with TLS, and are passed over; `instead` is what is read. */
  readonly ignored?: readonly { readonly key: string; readonly instead: string; readonly position: Position }[];
  /** The options are those of a configuration file, in which anything may be a template: by default of a program. */
  readonly configuration?: boolean;
}

/** Keywords by which a connection string says something of TLS. */
const URL_TLS = ['sslmode', 'ssl', 'sslcert', 'sslkey', 'sslrootcert'];

/** Everything that a program says of one connection, as one fact, read by the driver that it calls. */
export function connectionFromCode(code: CodeConnection, meta: ConnectionMeta): ConnectionFact {
  const { url, driver } = code;
  const options = code.options.map((option) => statedOption(option, code, meta));
  const stated = url === null ? options : merged(statedOf(url), options, code.wins);
  const plain =
    url !== null && options.length === 0 && !code.openEnded
      ? url
      : assemble(
          {
            syntax: url?.syntax ?? (code.configuration === true ? 'split' : 'code'),
            driver: url === null ? driver : { driver: url.driver, version: driver.version, origin: driver.origin },
            assumed: false,
            form: formOf(url, driver.driver),
            stated,
            position: url ?? code.position,
            error: url?.error ?? null,
            openEnded: code.openEnded || (url !== null && isOpen(url)),
            strict: false,
          },
          meta,
        );
  const spoken = URL_TLS.some(
    (keyword) =>
      url?.parameters[keyword] !== undefined ||
      code.options.some((option) => option.inUrl === true && option.keyword === keyword),
  );
  const silent = code.words.length === 0 && (url !== null || code.openEnded);
  const words =
    silent || (code.wins === 'url' && spoken)
      ? null
      : readTlsWords(code.tls, code.words, driver.version, modeOf(plain, code));
  const oddities = [
    ...(url === null || url === plain ? [] : url.oddities),
    ...plain.oddities,
    ...(code.ignored ?? []).map(
      ({ key, instead, position }) => ({ parameter: key, kind: 'ignored', suggestion: instead, position }) as const,
    ),
  ];
  const named = withPool({ ...plain, name: url?.name ?? meta.name, oddities }, code.pool);
  return words === null ? withWords(silenced(named, code), code.words, null) : withWords(named, code.words, words);
}

/** The `sslmode` beside an option for TLS, empty where nothing is said; null where it may be stated elsewhere. */
function modeOf({ parameters: { sslmode }, unknown }: ConnectionFact, { openEnded }: CodeConnection): string | null {
  if (unknown.includes('sslmode')) return null;
  return sslmode ?? (openEnded ? null : '');
}

/** Where nothing that is known says anything of TLS. */
function silenced(fact: ConnectionFact, { silent, url, openEnded, words }: CodeConnection): ConnectionFact {
  const { stated, level } = fact.tls;
  if (silent === undefined || openEnded || words.length > 0) return fact;
  if (url !== null) {
    // A driver whose URLs say nothing of TLS, whatever is written in them: the options are all there is.
    const decided = level !== 'unknown' || url.unknown.some((keyword) => URL_TLS.includes(keyword));
    return decided ? fact : { ...fact, tls: { stated, level: silent, fallback: false } };
  }
  return stated !== null || level === 'broken' ? fact : { ...fact, tls: { stated, level: silent, fallback: false } };
}

/** What is said of the pool beside the connection string counts before what the string says; what holds by itself does not. */
function withPool(fact: ConnectionFact, pool: CodeConnection['pool']): ConnectionFact {
  if (pool === null || (pool.byDefault === true && fact.pool !== null)) return fact;
  const { position, ...known } = pool;
  return { ...fact, pool: known, ...(position === null ? {} : { positions: { ...fact.positions, pool: position } }) };
}

function withWords(fact: ConnectionFact, words: readonly CodeWord[], read: WordIntent | null): ConnectionFact {
  if (words.length === 0 && read === null) return fact;
  const parameters: Record<string, string> = { ...fact.parameters };
  const positions: Record<string, Position> = { ...fact.positions };
  const unknown = new Set(fact.unknown);
  for (const { key, value, type, position } of words) {
    const secret = isSecret(key) || /(?:^|\.)(?:key|pfx)$/.test(key);
    // Where a key is kept is no secret.
    parameters[key] = secret && (type !== 'unknown' || fileOfWord(value) === null) ? '***' : value;
    positions[key] = position;
    if (type === 'unknown') unknown.add(key);
  }
  const decides = read === null ? undefined : words.find(({ key }) => key === read.key);
  // Rules look for what is said of TLS under this name.
  if (decides !== undefined && fact.parameters.ssl === undefined) positions.ssl = decides.position;
  if (read === null) return { ...fact, parameters, positions, unknown: [...unknown] };
  const { reading: _, ...rest } = fact;
  const error = fact.error ?? read.error ?? null;
  const level = error !== null ? 'broken' : read.level;
  return {
    ...rest,
    parameters,
    positions,
    unknown: [...unknown],
    tls: { stated: read.stated, level, fallback: level === 'opportunistic' },
    error,
  };
}

/** Both, with those of the winner last: the later of two counts. */
function merged(url: readonly Stated[], options: readonly Stated[], wins: 'url' | 'options'): readonly Stated[] {
  return wins === 'options' ? [...url, ...options] : [...options, ...url];
}

function statedOption(option: CodeOption, { options, configuration }: CodeConnection, meta: ConnectionMeta): Stated {
  const { keyword, value, at, keyPosition } = option;
  const placeholders = findPlaceholders(value, configuration !== true);
  const position = at(0, value.length);
  const first = placeholders[0];
  const names = options.filter((one) => one.keyword === 'user' || one.keyword === 'dbname').map((one) => one.value);
  return {
    keyword,
    written: undefined,
    value,
    unknown: placeholders.length > 0,
    fallback: placeholders.length > 0 ? statedDefault(value, { start: 0, end: value.length }, placeholders) : null,
    whole: first?.start === 0 && first.end === value.length,
    position,
    keyPosition,
    ...(keyword === 'password'
      ? { password: { ...classifyPassword(value, placeholders, names), file: meta.file, ...position } }
      : {}),
  };
}

/** The parameters of a connection string that was read before. */
function statedOf(fact: ConnectionFact): readonly Stated[] {
  return Object.entries(fact.parameters).map(([keyword, value]): Stated => {
    const unknown = fact.unknown.includes(keyword);
    const placeholders = unknown ? findPlaceholders(value) : [];
    const first = placeholders[0];
    return {
      keyword,
      // Its own oddities were found when it was read.
      written: keyword,
      value,
      unknown,
      fallback: unknown ? statedDefault(value, { start: 0, end: value.length }, placeholders) : null,
      whole: first?.start === 0 && first.end === value.length,
      position: fact.positions[keyword] ?? fact,
      keyPosition: null,
      ...(keyword === 'password' && fact.password !== null ? { password: fact.password } : {}),
    };
  });
}

function isOpen(url: ConnectionFact): boolean {
  return url.tls.level === 'unknown' && url.parameters.sslmode === undefined && url.parameters.ssl === undefined;
}

function formOf(url: ConnectionFact | null, driver: string): Form {
  const forms = driverOf(driver)?.forms ?? [];
  const of = (...wanted: readonly Form[]): Form => wanted.find((form) => forms.includes(form)) ?? forms[0] ?? 'keyword';
  switch (url?.syntax) {
    case 'uri':
      return of('uri', 'dialect');
    case 'jdbc':
      return 'jdbc';
    case 'r2dbc':
      return 'r2dbc';
    case 'npgsql':
    case 'ado':
      return 'ado';
    default:
      return of('keyword', 'variables');
  }
}
