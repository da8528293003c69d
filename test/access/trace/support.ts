import type { Attempt } from '../../../src/access/attempt.ts';
import type { ClientCertificate, Knowledge } from '../../../src/access/trace/result.ts';
import { collect } from '../../../src/collect.ts';
import { buildModel } from '../../../src/deployment/deployment.ts';
import type { Server } from '../../../src/deployment/model.ts';
import type { Memberships } from '../../../src/postgres/memberships.ts';
import type { PgMajor } from '../../../src/postgres/versions.ts';
import { memoryTree } from '../../../src/tree.ts';

/** The server of a pg_hba.conf and a postgresql.conf; `more` are files beside them. */
export function serverOf(
  hba: readonly string[],
  settings: readonly string[] = ['ssl = on'],
  major: PgMajor = 18,
  more: Readonly<Record<string, string>> = {},
): Server {
  const files = { 'pg_hba.conf': `${hba.join('\n')}\n`, 'postgresql.conf': `${settings.join('\n')}\n`, ...more };
  const { facts } = collect(memoryTree(files), { major, ignored: () => false, as: null });
  const [server] = buildModel(facts, { major, zones: {} }).servers;
  if (server === undefined) throw new Error('no server');
  return server;
}

/** `alice@app 10.0.0.1 tls`, `alice@app socket`, `repl@x ::1 none physical`. */
export function attemptOf(words: string): Attempt {
  const [who = '', from = '', ...rest] = words.split(' ');
  const [user = '', database = ''] = who.split('@');
  const replication = rest.includes('physical') ? 'physical' : rest.includes('logical') ? 'logical' : 'none';
  if (from === 'socket') return { user, database, replication, from: { kind: 'socket' } };
  const encryption = rest.includes('tls') ? 'tls' : rest.includes('gss') ? 'gss' : 'none';
  return { user, database, replication, from: { kind: 'address', address: from, encryption } };
}

export function memberships(grants: Readonly<Record<string, readonly string[]>>, complete: boolean): Memberships {
  return { grants: new Map(Object.entries(grants).map(([role, groups]) => [role, new Set(groups)])), complete };
}

export function knowledge(more: Partial<Knowledge> = {}): Knowledge {
  const certificate: ClientCertificate = { kind: 'none' };
  return { memberships: memberships({}, true), certificate, settingsKnown: true, ...more };
}
