import type { Encryption } from './access/attempt.ts';

/** Where attempts come from: the zones of the design as far as addresses tell them apart. */
export type AccessZone = 'socket' | 'loopback' | 'private' | 'public';

/**
 * What a client has to show, weakest first: `nothing` (trust), `claimed` (ident: the client's own machine says who it is),
 * `cleartext` (a password the server reads), `md5`, `scram`, `external` (Kerberos, LDAP with TLS unknown, PAM, peer, a token),
 * `certificate`.
 */
export const PROOFS = ['nothing', 'claimed', 'cleartext', 'md5', 'scram', 'external', 'certificate'] as const;
export type Proof = (typeof PROOFS)[number];

/** One group of attempts that may get in. */
export interface AccessRow {
  readonly zone: AccessZone;
  /** `socket` alone, or any of the others. */
  readonly encryptions: readonly Encryption[];
  /** In words: `any user`, `app, shop`, `any user but postgres`. */
  readonly users: string;
  readonly databases: string;
  readonly method: string;
  readonly proof: Proof;
  /** How many addresses, a decimal string; null for the socket. */
  readonly addresses: string | null;
  /** The first of the ranges that they make; `…` last where there are more. */
  readonly ranges: readonly string[];
  readonly record: { readonly file: string; readonly line: number };
  /** False where a host name, a group, a pattern or a template decides. */
  readonly certain: boolean;
}

/** Who can get into one server. */
export interface ServerAccess {
  readonly id: string;
  readonly label: string;
  readonly postgres: number;
  /** Who reaches the port at all, before any record is asked. */
  readonly reachable: string;
  /** By zone, then by proof, weakest first. */
  readonly rows: readonly AccessRow[];
  /** False where the records are too many and too crossed to be told apart exactly: rows then may say too much, never too little. */
  readonly exact: boolean;
  /** What else decides: a file that does not load, includes that were not read, `ssl` switched off. */
  readonly notes: readonly string[];
}

/** Everything that a report of `pgmoat access` says. */
export interface AccessReport {
  readonly servers: readonly ServerAccess[];
  /** Servers of which no record is known, by their labels. */
  readonly unknown: readonly string[];
}

export const ZONES: readonly AccessZone[] = ['socket', 'loopback', 'private', 'public'];
