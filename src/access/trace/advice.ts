import { shownAddress } from './address-match.ts';
import { NO_TLS, type SeenAnswer, type SslMode, type TracedClient, traceConnection } from './connection.ts';
import type { Knowledge, TracedServer } from './result.ts';
import { replicationOf } from './start-up.ts';
import { inForce, recordWords } from './words.ts';

/** What to change so that a refused client gets in, most likely first. Nothing for one that gets in, or to its proof. */
export function adviceFor(
  answer: SeenAnswer,
  server: TracedServer,
  client: TracedClient,
  knowledge: Knowledge,
): readonly string[] {
  if (answer.verdict !== 'refused') return [];
  if (server.hba === null || server.hba.some(({ fact }) => fact.fatal))
    return ['Mend the HBA file: see the lines above.'];
  if (server.hba.length === 0) return ['Put at least one record into the HBA file.'];
  if (answer.message === null && answer.answer === null) {
    return ['Use scram-sha-256 in place of md5, or switch db_user_namespace off: see the lines above.'];
  }
  if (answer.message === NO_TLS) return noTls(server, client, knowledge);
  if (answer.sqlstate === 'F0000') return ['Set ssl_ca_file to the certificates that sign those of the clients.'];
  if (answer.entry !== null && answer.method !== 'reject') {
    return ["Give the client a certificate (sslcert, sslkey) in the role's name that ssl_ca_file vouches for."];
  }
  if (answer.answer === null) return [];
  const other = otherLine(server, client, knowledge);
  const advice = other === null ? [] : [other];
  const line = suggestedRecord(server, client);
  if (answer.entry === null) return [...advice, `To let it in, add a record: ${line}`];
  const { file, line: number } = answer.entry.fact;
  return [...advice, `If it is meant to get in, put a narrower record above ${file}:${number}: ${line}`];
}

function noTls(server: TracedServer, client: TracedClient, knowledge: Knowledge): readonly string[] {
  const { from } = inForce(server, 'ssl');
  const advice = [`Set ssl = on, with ssl_cert_file and ssl_key_file (ssl is off: ${from}).`];
  const plain = traceConnection(server, { ...client, sslmode: 'disable' }, knowledge).answers[0];
  if (plain === undefined || plain.verdict === 'refused') return advice;
  return [
    ...advice,
    'sslmode=prefer would connect without TLS: the password and all data would cross the network readable.',
  ];
}

/** Whether the line, not the record, is what stands in the way. */
function otherLine(server: TracedServer, client: TracedClient, knowledge: Knowledge): string | null {
  if (client.address === null) return null;
  const tried: readonly SslMode[] = client.sslmode === 'disable' ? ['require'] : ['disable'];
  if (client.sslmode === 'prefer' || client.sslmode === 'allow') return null;
  for (const sslmode of tried) {
    const [answer, ...others] = traceConnection(server, { ...client, sslmode }, knowledge).answers;
    if (answer === undefined || others.length > 0 || answer.verdict === 'refused' || answer.entry === null) continue;
    const { fact } = answer.entry;
    const record = `${fact.file}:${fact.line} (${recordWords(answer.entry)}) would answer`;
    return sslmode === 'require'
      ? `Connect over TLS (sslmode=require or better): ${record}.`
      : `The server wants this client without TLS: ${record}; better let it in over TLS.`;
  }
  return null;
}

/** The narrowest record that would do. */
function suggestedRecord(server: TracedServer, { parameters, address, sslmode }: TracedClient): string {
  const user = word(parameters.user ?? '');
  const stated =
    parameters.database === null || parameters.database === '' ? (parameters.user ?? '') : parameters.database;
  const physical = replicationOf(parameters.replication) === 'physical';
  const plain = sslmode === 'disable' || server.settings.get('ssl')?.value.value === false;
  const database = physical ? 'replication' : word(stated);
  if (address === null) return `local ${database} ${user} scram-sha-256`;
  const shown = shownAddress(address).replace(/%.*$/, '');
  const range = `${shown}/${shown.includes(':') ? 128 : 32}`;
  return `${plain ? 'host' : 'hostssl'} ${database} ${user} ${range} scram-sha-256`;
}

/** A name as a word of pg_hba.conf: in quotes where it would mean something else without. */
function word(name: string): string {
  return /^[A-Za-z_][\w-]*$/.test(name) && !KEYWORDS.has(name) ? name : `"${name.replaceAll('"', '""')}"`;
}

const KEYWORDS: ReadonlySet<string> = new Set(['all', 'sameuser', 'samerole', 'samegroup', 'replication']);
