import { isIP } from 'node:net';
import { SSL_MODES, type SslMode, type TracedClient } from '../access/trace/connection.ts';
import type { ClientCertificate } from '../access/trace/result.ts';
import { connectionFromConninfo } from '../postgres/conninfo/connection.ts';
import type { Memberships } from '../postgres/memberships.ts';
import type { PgMajor } from '../postgres/versions.ts';
import type { TraceArguments } from './arguments.ts';
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
 * A connection string as libpq reads it: the first host counts, for a refused client is not sent on to the next. Environment,
 * service file and password file of this machine are not the client's, and play no part.
 */
export function clientFromConninfo(text: string, args: TraceArguments, major: PgMajor): DescribedClient {
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
  const get = (keyword: string): string | null =>
    Object.hasOwn(fact.parameters, keyword) ? (fact.parameters[keyword] ?? null) : null;
  const [target, ...others] = fact.hosts;
  const libpq = fact.driver === 'libpq';
  const sslmode = libpq ? sslModeOf(get('sslmode'), get('sslrootcert'), major) : MODE_OF_LEVEL[fact.tls.level];
  const remarks: string[] = [];
  if (!libpq)
    remarks.push(`The string is read as ${fact.driver} reads it: its TLS is like libpq's sslmode=${sslmode}.`);
  if (others.length > 0)
    remarks.push('Of several hosts only the first is traced: libpq does not ask the next one after a refusal.');
  if (get('gssencmode') === 'require')
    remarks.push('gssencmode=require: GSSAPI encryption is not traced, the steps are those without it.');
  const name = target?.host ?? '';
  const hostaddr = get('hostaddr')?.split(',')[0] ?? '';
  const base = {
    certificate: certificateOf(args, get('sslcert') !== null && get('sslcertmode') !== 'disable'),
    error: fact.error,
    onServersMachine: false,
  };
  const parameters = { user: fact.user, database: get('dbname'), replication: get('replication') };
  if (fact.error !== null) return { ...base, client: { parameters, address: null, sslmode }, host: null, remarks };
  if (get('service') !== null && fact.user === null) {
    throw new UsageError('service files are not read here: state user, dbname and host in the connection string');
  }
  if (fact.user === null) {
    throw new UsageError(
      'the connection string has no user: libpq would take the name of the operating-system user; add user=',
    );
  }
  const socket = hostaddr === '' && (name === '' || name.startsWith('/') || name.startsWith('@'));
  if (socket) {
    if (args.from !== null)
      throw new UsageError('--from does not go with a connection over a Unix-domain socket; add host=');
    return { ...base, client: { parameters, address: null, sslmode }, host: null, remarks };
  }
  const host = { name: name === '' ? hostaddr : name, port: Number(target?.port || '5432') };
  const address = addressOf(args.from) ?? loopbackOf(hostaddr === '' ? name : hostaddr);
  if (address === null)
    throw new UsageError(
      `where the client connects from decides: give --from ADDRESS with the connection string to ${host.name}`,
    );
  return { ...base, client: { parameters, address, sslmode }, host, remarks, onServersMachine: args.from === null };
}

type TlsLevel = ReturnType<typeof connectionFromConninfo>['tls']['level'];

/** How other drivers than libpq go about TLS, in its words; the default of most where a template decides. */
const MODE_OF_LEVEL: Readonly<Record<TlsLevel, SslMode>> = {
  ...{ none: 'disable', opportunistic: 'prefer', encrypted: 'require', ca: 'verify-ca', full: 'verify-full' },
  ...{ unknown: 'prefer', broken: 'prefer' },
};

/** `sslrootcert=system` means verify-full (16 on). */
function sslModeOf(stated: string | null, root: string | null, major: PgMajor): SslMode {
  if (stated === null) return root === 'system' && major >= 16 ? 'verify-full' : 'prefer';
  return SSL_MODES.find((mode) => mode === stated) ?? 'prefer';
}

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
