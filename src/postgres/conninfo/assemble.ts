import type { ConnectionFact, ConnectionSyntax, PasswordFact, PoolFact, Position } from '../../facts.ts';
import { poolOfParameter } from '../pools.ts';
import { driverOf, isLibpq, readTls } from '../tls/index.ts';
import type { Form } from '../tls/intent.ts';
import { versionText } from '../tls/versions.ts';
import { misspeltOf } from './oddities.ts';
import { isSecret } from './options.ts';
import type { ConnectionMeta, DriverCandidate } from './types.ts';
import { type Lookup, validateParameters } from './validate.ts';

/** One keyword as it is finally in force, with its place in a file. */
export interface Stated {
  readonly keyword: string;
  /** The key as written, where it differs. */
  readonly written: string | undefined;
  /** Decoded, with the text of placeholders. */
  readonly value: string;
  /** The whole value where `value` hides a password that ran into it: to be judged, never to be shown. */
  readonly concealed?: string;
  /** True where something else fills the value in. */
  readonly unknown: boolean;
  /** For an unknown value: what holds when nothing fills it in, null where nothing says. */
  readonly fallback: string | null;
  /** The value is one placeholder: it may hold a list, and its text is no list. */
  readonly whole: boolean;
  readonly position: Position;
  readonly keyPosition: Position | null;
  /** For a password: how it is stated. */
  readonly password?: PasswordFact;
}

export interface Assembly {
  readonly syntax: ConnectionSyntax;
  readonly driver: DriverCandidate;
  /** True where nothing tells which driver reads it. */
  readonly assumed: boolean;
  readonly form: Form;
  /** In the order of the text; a later one wins. */
  readonly stated: readonly Stated[];
  readonly position: Position;
  readonly error: string | null;
  readonly openEnded: boolean;
  /** Values are judged as libpq of `major` does, without regard for what other drivers take. */
  readonly strict: boolean;
}

/** Everything that a connection's parameters mean, as one fact. No password comes through. */
export function assemble(assembly: Assembly, meta: ConnectionMeta): ConnectionFact {
  const { syntax, form, stated, strict } = assembly;
  const inForce = new Map<string, Stated>();
  for (const one of stated) inForce.set(one.keyword, one);

  const get: Lookup = (keyword) => {
    const found = inForce.get(keyword);
    if (found === undefined) return undefined;
    return found.unknown ? found.fallback : found.value;
  };
  const written = (keyword: string): string | null => {
    const found = inForce.get(keyword);
    return found === undefined ? null : found.unknown && found.fallback !== null ? found.fallback : found.value;
  };

  // A value that only node-postgres knows names the driver.
  const nodePostgres = !strict && assembly.assumed && get('sslmode') === 'no-verify';
  const driver = nodePostgres ? 'pg' : assembly.driver.driver;
  const { version, origin } = assembly.driver;
  const certain: Lookup = (keyword) => {
    const found = inForce.get(keyword);
    if (found?.concealed !== undefined) return found.concealed;
    return found?.unknown === true ? null : found?.value;
  };
  const refused =
    assembly.error ?? (isLibpq(driver) ? concealedIn(validateParameters(certain, meta.major), inForce) : null);
  const { openEnded } = assembly;
  const tls = readTls(driver, { major: meta.major, get, written, openEnded, form, version });
  const error = refused ?? tls.error ?? null;
  const hosts = hostsOf(inForce, driver);
  const sockets = hosts.length > 0 && hosts.every(({ host }) => isSocket(host, driver, meta.major));
  const level = error !== null ? 'broken' : sockets ? 'none' : tls.level;

  const parameters: Record<string, string> = {};
  const positions: Record<string, Position> = {};
  const unknown: string[] = [];
  for (const [keyword, one] of inForce) {
    // libpq does not store the empty password of `user:@host`; that it is stated stays in the password fact.
    if (
      keyword === 'password' &&
      one.password?.strength === 'empty' &&
      one.keyPosition === null &&
      syntax !== 'split'
    ) {
      continue;
    }
    const value = isSecret(keyword) && one.value !== '' ? '***' : one.value;
    // Keys come from strangers: `__proto__` has to become a key like any other.
    define(parameters, keyword, value);
    define(positions, keyword, one.position);
    if (one.unknown) unknown.push(keyword);
  }

  return {
    kind: 'connection',
    file: meta.file,
    ...assembly.position,
    ...(meta.via === undefined ? {} : { via: meta.via }),
    syntax,
    driver,
    ...(version === null ? {} : { driverVersion: versionText(version) }),
    ...(origin === null ? {} : { driverOrigin: origin }),
    parameters,
    unknown,
    positions,
    hosts,
    user: inForce.get('user')?.value || null,
    database: inForce.get('dbname')?.value || null,
    tls: { stated: tls.stated, level, fallback: level === 'opportunistic' },
    ...(tls.because === undefined || level !== tls.level ? {} : { reading: tls.because }),
    pool: poolOf(inForce, driver),
    error,
    oddities: odditiesOf(stated, driver, form),
    password: inForce.get('password')?.password ?? null,
    name: meta.name,
    ...(meta.workload === undefined ? {} : { workload: meta.workload }),
  };
}

/** A message about values without what is hidden in them. */
function concealedIn(message: string | null, inForce: ReadonlyMap<string, Stated>): string | null {
  let shown = message;
  for (const { concealed } of inForce.values()) {
    if (concealed === undefined || shown === null) continue;
    // The message quotes the value, or an element where it is a list.
    const quotes = new Set([concealed, ...concealed.split(',')]);
    // A list of strangers' making: what stands behind the first quote is not worth the time.
    if (quotes.size > 100) return shown.includes('"') ? `${shown.slice(0, shown.indexOf('"'))}"***"` : shown;
    for (const quoted of quotes) {
      if (quoted !== '' && shown.includes(`"${quoted}"`)) shown = shown.replaceAll(`"${quoted}"`, '"***"');
    }
  }
  return shown;
}

function define<T>(record: Record<string, T>, key: string, value: T): void {
  Object.defineProperty(record, key, { value, enumerable: true, configurable: true, writable: true });
}

function isSocket(host: string, driver: string, major: number): boolean {
  return host.startsWith('/') || (major >= 14 && isLibpq(driver) && host.startsWith('@'));
}

/** The hosts in order with the port of each; drivers other than libpq connect to localhost where none is stated. */
function hostsOf(inForce: ReadonlyMap<string, Stated>, driver: string): ConnectionFact['hosts'] {
  const listOf = (keyword: string): readonly string[] => {
    const found = inForce.get(keyword);
    if (found === undefined || found.value === '') return [];
    return found.whole ? [found.value] : found.value.split(',');
  };
  const names = listOf('host');
  const hosts = names.length > 0 ? names : listOf('hostaddr');
  const ports = listOf('port');
  if (hosts.length === 0) {
    return isLibpq(driver) ? [] : [{ host: 'localhost', port: ports[0] || '5432' }];
  }
  return hosts.map((host, index) => ({ host, port: (ports.length === 1 ? ports[0] : ports[index]) || '5432' }));
}

function poolOf(inForce: ReadonlyMap<string, Stated>, driver: string): PoolFact | null {
  for (const [keyword, one] of inForce) {
    const text = one.unknown ? one.fallback : one.value;
    const pool = text === null ? null : poolOfParameter(keyword, text, driver);
    if (pool !== null) return pool;
  }
  return null;
}

function odditiesOf(stated: readonly Stated[], driver: string, form: Form): ConnectionFact['oddities'] {
  const ignores = (driverOf(driver)?.ignores ?? []).filter((one) => one.form === undefined || one.form.includes(form));
  const oddities: ConnectionFact['oddities'][number][] = [];
  for (const { keyword, written, keyPosition } of stated) {
    if (keyPosition === null) continue;
    const ignored = ignores.find(({ parameter }) => parameter === keyword);
    if (ignored !== undefined) {
      oddities.push({ parameter: keyword, kind: 'ignored', suggestion: ignored.instead, position: keyPosition });
      continue;
    }
    if (written !== undefined) continue;
    const suggestion = misspeltOf(keyword, driver);
    if (suggestion !== null) {
      oddities.push({ parameter: keyword, kind: 'misspelt', suggestion, position: keyPosition });
    }
  }
  return oddities;
}
