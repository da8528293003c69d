import { isIP } from 'node:net';
import { SSL_MODES, type SslMode, type TracedClient } from '../access/trace/connection.ts';
import type { ClientCertificate } from '../access/trace/result.ts';
import { connectionFromConninfo } from '../postgres/conninfo/connection.ts';
import { resolveConninfo } from '../postgres/conninfo/resolve.ts';
import type { Memberships } from '../postgres/memberships.ts';
import type { PgMajor } from '../postgres/versions.ts';
import type { TraceArguments } from './arguments.ts';
import { type ClientSurroundings, SURROUNDINGS } from './client-surroundings.ts';
import { effectiveWords, passwordWords } from './effective-words.ts';
import { UsageError } from './errors.ts';

/** A client as the command line describes it. */
export interface DescribedClient {
  readonly client: TracedClient;
  readonly host: { readonly name: string; readonly port: number } | null;
  readonly certificate: ClientCertificate;
  readonly onServersMachine: boolean;
  readonly remarks: readonly string[];
  /** libpq's own message where it refuses the connection string: nothing is sent to any server then. */
  readonly error: string | null;
}

/** Throws UsageError where the client is not fully described. */
export function clientFromFlags(args: TraceArguments): DescribedClient {
  for (const [name, value] of SURROUNDINGS) {
    if (args[value] !== null && args.user !== null)
      throw new UsageError(`--${name} is for a connection string, not for --user`);
  }
  if (args.user === null)
    throw new UsageError('trace needs a connection string, or --user ROLE and --from ADDRESS or --socket');
  if (args.from === null && !args.socket)
    throw new UsageError('where the client connects from decides: give --from ADDRESS or --socket');
  if (args.from !== null && args.socket) throw new UsageError('--from and --socket exclude each other');
  if (args.tls && args.noTls) throw new UsageError('--tls and --no-tls exclude each other');
  if (args.tls && args.socket)
    throw new UsageError('there is no TLS on a Unix-domain socket: --tls does not go with --socket');
  const { user, database, replication } = args;
  const sslmode: SslMode = args.socket ? 'prefer' : args.tls ? 'require' : 'disable';
  return {
    client: { parameters: { user, database, replication }, address: addressOf(args.from), sslmode },
    host: null,
    onServersMachine: false,
    certificate: certificateOf(args, false),
    remarks: [],
    error: null,
  };
}

/**
 * The client of a connection string. libpq's is resolved as libpq does it, with the surroundings that the command line names;
 * the first host counts, for a refused client is not sent on to the next. Throws UsageError.
 */
export function clientFromConninfo(
  text: string,
  args: TraceArguments,
  surroundings: ClientSurroundings,
  major: PgMajor,
): DescribedClient {
  const given = (['user', 'database', 'socket', 'tls', 'noTls', 'replication'] as const).filter(
    (name) => args[name] !== null && args[name] !== false,
  );
  const [first] = given;
  if (first !== undefined) {
    const name = first === 'noTls' ? 'no-tls' : first;
    throw new UsageError(`--${name} does not go with a connection string: say it there`);
  }
  const place = { line: 1, column: 1, endLine: 1, endColumn: 1 };
  const fact = connectionFromConninfo(text, () => place, { file: 'CONNINFO', name: null, major });
  const libpq = fact.driver === 'libpq' && (fact.syntax === 'keyword' || /^postgres(?:ql)?:\/\//.test(text));
  return libpq ? clientOfLibpq(text, args, surroundings, major) : clientOfDriver(fact, args);
}

/** What libpq makes of the string, its surroundings and its defaults. */
function clientOfLibpq(
  text: string,
  args: TraceArguments,
  { environment, files, systemUser, remarks: before }: ClientSurroundings,
  major: PgMajor,
): DescribedClient {
  const resolved = resolveConninfo({ ...{ text, environment, files, home: null, systemUser, major } });
  const get = (keyword: string): string | null => resolved.parameters.get(keyword)?.value || null;
  const [target, ...others] = resolved.hosts;
  const sslmode = SSL_MODES.find((mode) => mode === get('sslmode')) ?? 'prefer';
  const certificate = certificateOf(args, get('sslcert') !== null && get('sslcertmode') !== 'disable');
  const parameters = { user: get('user'), database: get('dbname'), replication: get('replication') };
  const base = { certificate, error: resolved.error, host: null, onServersMachine: false };
  const unconnected = { ...base, client: { parameters, address: null, sslmode } };

  const service = resolved.parameters.get('service')?.value ?? environment.PGSERVICE;
  if (service !== undefined && args.serviceFile === null) {
    throw new UsageError(
      `service "${service}" stands in a service file, and none is read unasked: name it by --service-file FILE`,
    );
  }
  if (resolved.error !== null) return { ...unconnected, remarks: before };
  if (parameters.user === null) {
    throw new UsageError(
      'the connection string has no user: libpq would take the name of the operating-system user; add user=, or say the name by --os-user',
    );
  }
  const remarks = [...before, effectiveWords(resolved, major), passwordWords(resolved)].filter((one) => one !== null);
  if (others.length > 0)
    remarks.push(
      `Of several hosts only the first is traced: libpq does not ask the next one after a refusal.${orderWords(get('load_balance_hosts'))}`,
    );
  const demands = DEMANDS.filter(([keyword, ease]) => get(keyword) !== null && !ease.includes(get(keyword) ?? ''));
  if (demands.length > 0) {
    const words = demands.map(([keyword]) => `${keyword}=${get(keyword)}`).join(', ');
    remarks.push(
      `${words}: a client with that goes away by itself from a server that does otherwise, which is not traced.`,
    );
  }
  if (target === undefined || target.socket) {
    if (args.from !== null)
      throw new UsageError('--from does not go with a connection over a Unix-domain socket; add host=');
    const gss = get('gssencmode') === 'require' && major >= 17;
    return { ...unconnected, error: gss ? NO_LOCAL_GSS : null, remarks };
  }
  if (get('gssencmode') === 'require') remarks.push(NO_GSS);
  if (get('sslnegotiation') === 'direct')
    remarks.push('sslnegotiation=direct: a server before version 17 does not know it, and drops the connection.');
  const address = clientAddress(args, target.hostaddr ?? target.host, target.host);
  return {
    ...{ ...base, remarks, client: { parameters, address, sslmode }, onServersMachine: args.from === null },
    host: { name: target.host, port: Number(target.port) },
  };
}

/** Parameters by which the client judges a server that let it in, and their values that ask for nothing. */
const DEMANDS: readonly (readonly [keyword: string, ease: readonly string[]])[] = [
  ['require_auth', []],
  ['channel_binding', ['disable', 'prefer']],
  ['target_session_attrs', ['any']],
  ['sslcertmode', ['disable', 'allow']],
  ['requirepeer', []],
];

/** fe-connect.c, from version 17 on. */
const NO_LOCAL_GSS = 'GSSAPI encryption required but it is not supported over a local socket';
const NO_GSS = 'gssencmode=require: GSSAPI encryption is not traced, the steps are those without it.';

function orderWords(loadBalanceHosts: string | null): string {
  return loadBalanceHosts === 'random' ? ' With load_balance_hosts=random any of them may be the first.' : '';
}

type ConnectionFact = ReturnType<typeof connectionFromConninfo>;

/** A string that only another driver than libpq reads: its environment and files play no part. */
function clientOfDriver(fact: ConnectionFact, args: TraceArguments): DescribedClient {
  for (const [name, value] of SURROUNDINGS) {
    if (args[value] !== null)
      throw new UsageError(`--${name} is for libpq: ${fact.driver} reads this connection string`);
  }
  const get = (keyword: string): string | null =>
    Object.hasOwn(fact.parameters, keyword) ? (fact.parameters[keyword] ?? null) : null;
  const [target, ...others] = fact.hosts;
  const sslmode = MODE_OF_LEVEL[fact.tls.level];
  const remarks = [`The string is read as ${fact.driver} reads it: its TLS is like libpq's sslmode=${sslmode}.`];
  if (others.length > 0) remarks.push('Of several hosts only the first is traced.');
  if (get('gssencmode') === 'require') remarks.push(NO_GSS);
  const base = {
    certificate: certificateOf(args, get('sslcert') !== null && get('sslcertmode') !== 'disable'),
    ...{ error: fact.error, remarks, onServersMachine: false, host: null },
  };
  const parameters = { user: fact.user, database: get('dbname'), replication: get('replication') };
  const client = { parameters, address: null, sslmode };
  if (fact.error !== null) return { ...base, client };
  if (fact.user === null) throw new UsageError('the connection string has no user: add one');
  const name = target?.host ?? '';
  if (name === '' || name.startsWith('/')) {
    if (args.from !== null)
      throw new UsageError('--from does not go with a connection over a Unix-domain socket; add a host');
    return { ...base, client };
  }
  const address = clientAddress(args, name, name);
  const host = { name, port: Number(target?.port || '5432') };
  return { ...base, client: { ...client, address }, host, onServersMachine: args.from === null };
}

/** Where the client comes from: as it says, or the machine itself where it connects to that. */
function clientAddress(args: TraceArguments, place: string, name: string): string {
  const address = addressOf(args.from) ?? loopbackOf(place);
  if (address !== null) return address;
  throw new UsageError(
    `where the client connects from decides: give --from ADDRESS with the connection string to ${name}`,
  );
}

type TlsLevel = ConnectionFact['tls']['level'];

/** How other drivers than libpq go about TLS, in its words; the default of most where a template decides. */
const MODE_OF_LEVEL: Readonly<Record<TlsLevel, SslMode>> = {
  ...{ none: 'disable', opportunistic: 'prefer', encrypted: 'require', ca: 'verify-ca', full: 'verify-full' },
  ...{ unknown: 'prefer', broken: 'prefer' },
};

/** Who speaks to an address of the machine itself comes from there. */
function loopbackOf(host: string): string | null {
  if (host === 'localhost' || host === '') return '127.0.0.1';
  const own = isIP(host) === 4 ? host.startsWith('127.') : host === '::1';
  return own ? host : null;
}

function addressOf(text: string | null): string | null {
  if (text === null) return null;
  if (isIP(text) === 0) throw new UsageError(`--from "${text}" is not an IP address`);
  return text;
}

function certificateOf({ clientCert }: TraceArguments, stated: boolean): ClientCertificate {
  if (clientCert !== null) return { kind: 'valid', commonName: clientCert };
  return { kind: stated ? 'unknown' : 'none' };
}

/** The grants of the policy (role to groups) and those of `--member ROLE=GROUP`. Throws UsageError. */
export function membershipsOf(
  { members, moreMembers }: TraceArguments,
  stated: Readonly<Record<string, readonly string[]>>,
): Memberships {
  const grants = new Map(Object.entries(stated).map(([role, groups]) => [role, new Set(groups)]));
  for (const text of members) {
    const equals = text.indexOf('=');
    const [role, group] = [text.slice(0, equals), text.slice(equals + 1)];
    if (equals <= 0 || group === '') throw new UsageError(`--member "${text}" is not ROLE=GROUP`);
    const known = grants.get(role) ?? new Set<string>();
    grants.set(role, known.add(group));
  }
  return { grants, complete: !moreMembers };
}
