import type { Server, ServerHbaRecord } from '../../deployment/model.ts';
import type { Memberships } from '../../postgres/memberships.ts';

/** `challenged`: the server asks for a proof (a password, a certificate, who the operating system says it is). */
export type Verdict = 'admitted' | 'challenged' | 'refused';

/** What the client would see of an error: SQLSTATE and primary message, as the server of that version sends them. */
export interface SeenError {
  readonly sqlstate: string;
  readonly message: string;
}

/** What the server asks of the client before it lets it in: auth.c, ClientAuthentication. */
export type Challenge =
  | 'cleartext-password'
  /** SCRAM or MD5, by the kind of verifier that is stored for the role. */
  | 'md5-or-scram'
  | 'scram'
  | 'gss'
  | 'sspi'
  | 'oauth'
  | 'peer'
  | 'ident'
  | 'certificate'
  /** A template fills in the method. */
  | 'unknown';

/** One answer of a server to an attempt. */
export interface Answer {
  readonly verdict: Verdict;
  /** The record's method; null where no record answers. */
  readonly method: string | null;
  readonly entry: ServerHbaRecord | null;
  /** What refuses the attempt; null for attempts that are not refused, and where the refusal is not the server's. */
  readonly error: SeenError | null;
  readonly challenge: Challenge | null;
  /** What the client sees where it does not stand the challenge. */
  readonly failure: SeenError | null;
  /** What has to be so for this to be the answer, where static text does not tell; empty for the answer that holds otherwise. */
  readonly questions: readonly OpenQuestion[];
}

/** Something that static text does not tell. */
export interface Unknown {
  /** Equal keys are the same question; empty where it cannot be told whether it is the same. */
  readonly key: string;
  /** A statement, for `if …`: `alice is a member of staff`. */
  readonly text: string;
}

/** One column's question: any of these makes it match. */
export type OpenQuestion = readonly Unknown[];

/** What has to be so, all of it: `alice is a member of staff or of dba, and 10.0.0.1 resolves to …`. */
export function conditionText(questions: readonly OpenQuestion[]): string {
  return questions.map((any) => any.map(({ text }) => text).join(' or ')).join(', and ');
}

/** What came of holding one attempt against one record. */
export type Match =
  | { readonly certainty: 'yes' }
  | { readonly certainty: 'no'; readonly reason: string }
  | { readonly certainty: 'may'; readonly questions: readonly OpenQuestion[] };

export interface RecordStep {
  readonly entry: ServerHbaRecord;
  readonly match: Match;
}

/** What is in the way before any record is asked. */
export type Obstacle =
  /** The records do not load: the server does not start with them, or keeps those it has when told to reload. */
  /** `error` is what the server says of the entries where their facts do not: it comes of a setting. */
  | { readonly kind: 'no-start'; readonly entries: readonly ServerHbaRecord[]; readonly error: string | null }
  /** No HBA file of this server is known. */
  | { readonly kind: 'no-records' }
  /** `ssl` is off: SSLRequest is answered with no. */
  | { readonly kind: 'no-tls' }
  /** The start-up packet itself is refused. */
  | { readonly kind: 'start-up'; readonly error: SeenError };

export interface AttemptTrace {
  /** Names as the server compares them: cut to 63 bytes, with `db_user_namespace` in force. */
  readonly user: string;
  /** Empty for physical replication. */
  readonly database: string;
  readonly obstacle: Obstacle | null;
  /** Every record that was looked at, in order, up to the one that answers for certain. */
  readonly steps: readonly RecordStep[];
  /**
   * In the order in which the server would come to them; the last has no questions. One alone where all is certain, none where
   * an obstacle is in the way.
   */
  readonly answers: readonly Answer[];
}

/** The certificate that a client shows, if the server asks for one (it does as soon as it has `ssl_ca_file`). */
export type ClientCertificate =
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown' }
  /** One that `ssl_ca_file` vouches for; its common name. */
  | { readonly kind: 'valid'; readonly commonName: string };

/** What is known besides the files. */
export interface Knowledge {
  readonly memberships: Memberships;
  readonly certificate: ClientCertificate;
  /** The roles there are, where that is known: a role that is not there is a member of nothing, not even of itself. */
  readonly roles?: ReadonlySet<string>;
  /** False where no settings file of the server was read, so that nothing follows from what none of them says. */
  readonly settingsKnown: boolean;
}

export type TracedServer = Pick<Server, 'major' | 'settings' | 'hba' | 'ident'>;
