import { bytesOf } from '../../postgres/byte-text.ts';
import type { PgMajor } from '../../postgres/versions.ts';
import type { Attempt } from '../attempt.ts';
import { shownAddress } from './address-match.ts';
import type { SeenError } from './result.ts';

/** An attempt as messages name it: user and database as the server compares them. */
export interface Subject {
  readonly attempt: Attempt;
  readonly user: string;
  readonly database: string;
  readonly major: PgMajor;
}

/** No record matches: auth.c, ClientAuthentication, uaImplicitReject. */
export function noEntry(subject: Subject): SeenError {
  const kind = isReplication(subject) ? 'replication connection from host' : 'host';
  return { sqlstate: '28000', message: `no pg_hba.conf entry for ${kind} ${whoAndHow(subject)}` };
}

/** A `reject` record matches: auth.c, ClientAuthentication, uaReject. */
export function rejected(subject: Subject): SeenError {
  const kind = isReplication(subject) ? 'replication connection for host' : 'connection for host';
  return { sqlstate: '28000', message: `pg_hba.conf rejects ${kind} ${whoAndHow(subject)}` };
}

/** 13 speaks of a replication connection for both kinds of walsenders, later versions for physical ones only. */
function isReplication({ attempt: { replication }, major }: Subject): boolean {
  return replication === 'physical' || (replication === 'logical' && major === 13);
}

function whoAndHow(subject: Subject): string {
  const { attempt, user, database, major } = subject;
  const host = attempt.from.kind === 'socket' ? '[local]' : shownAddress(attempt.from.address);
  const named = isReplication(subject) ? '' : `, database "${database}"`;
  return shown(`"${host}", user "${user}"${named}, ${encryptionWords(attempt, major)}`);
}

/** A message as a client shows it: bytes that are no text, such as of a name cut within a character, are replaced. */
export function shown(message: string): string {
  return bytesOf(message).toString('utf8');
}

function encryptionWords({ from }: Attempt, major: PgMajor): string {
  const encryption = from.kind === 'socket' ? 'none' : from.encryption;
  if (encryption === 'gss') return 'GSS encryption';
  if (major === 13) return encryption === 'tls' ? 'SSL on' : 'SSL off';
  return encryption === 'tls' ? 'SSL encryption' : 'no encryption';
}

const PASSWORD_METHODS: ReadonlySet<string> = new Set(['password', 'md5', 'scram-sha-256']);

const METHOD_WORDS: ReadonlyMap<string, string> = new Map([
  ['trust', '"trust"'],
  ['ident', 'Ident'],
  ['peer', 'Peer'],
  ['gss', 'GSSAPI'],
  ['sspi', 'SSPI'],
  ['pam', 'PAM'],
  ['bsd', 'BSD'],
  ['ldap', 'LDAP'],
  ['cert', 'certificate'],
  ['radius', 'RADIUS'],
  ['oauth', 'OAuth bearer'],
]);

/** The method's proof was not given: auth.c, `auth_failed`. */
export function authenticationFailed(method: string, user: string): SeenError {
  if (PASSWORD_METHODS.has(method)) {
    return { sqlstate: '28P01', message: shown(`password authentication failed for user "${user}"`) };
  }
  return {
    sqlstate: '28000',
    message: shown(`${METHOD_WORDS.get(method) ?? method} authentication failed for user "${user}"`),
  };
}

export const NO_ROOT_STORE: SeenError = {
  sqlstate: 'F0000',
  message: 'client certificates can only be checked if a root certificate store is available',
};

export const NO_CERTIFICATE: SeenError = {
  sqlstate: '28000',
  message: 'connection requires a valid client certificate',
};
