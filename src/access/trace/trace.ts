import { settingOf } from '../../postgres/settings/effective.ts';
import type { Attempt } from '../attempt.ts';
import { noEntry, type Subject } from './messages.ts';
import { answersOf } from './method.ts';
import { matchRecord } from './record-match.ts';
import type { Answer, AttemptTrace, Knowledge, Obstacle, RecordStep, TracedServer } from './result.ts';
import { comparedNames, NO_USER, readStartUp, type StartUpParameters } from './start-up.ts';

/**
 * What a server answers to one attempt, from the start-up packet to the method: ProcessStartupPacket, check_hba and
 * ClientAuthentication of that version. First record that matches answers; there is no second one after a failed
 * proof. Where a record only may match, its answer is given with what would have to be so, and the search goes on.
 */
export function traceAttempt(server: TracedServer, attempt: Attempt, knowledge: Knowledge): AttemptTrace {
  const { major } = server;
  const { user, database } = comparedNames(attempt, namespaced(server), major);
  const obstacle = obstacleOf(server, attempt, knowledge);
  if (obstacle !== null) return { user, database, obstacle, steps: [], answers: [] };

  const physical = attempt.replication === 'physical';
  const names = { user, database, physical, major, knowledge };
  const subject: Subject = { attempt, user, database, major };
  const steps: RecordStep[] = [];
  const answers: Answer[] = [];
  const denied = new Set<string>();
  for (const entry of server.hba ?? []) {
    const { record } = entry.fact;
    if (record === null) continue;
    const match = matchRecord(record, attempt, names, denied);
    steps.push({ entry, match });
    if (match.certainty === 'no') continue;
    const own = answersOf(entry, record, subject, server, knowledge);
    if (match.certainty === 'yes') {
      for (const one of own) answers.push(one);
      return { user, database, obstacle: null, steps, answers };
    }
    for (const one of own.map((answer) => ({ ...answer, questions: [...match.questions, ...answer.questions] })))
      answers.push(one);
    const [question, ...others] = match.questions;
    if (question === undefined || others.length > 0) continue;
    // Had it been so, this record would have answered.
    for (const { key } of question) if (key !== '') denied.add(key);
  }
  answers.push({
    ...{ verdict: 'refused', method: null, entry: null, error: noEntry(subject) },
    ...{ challenge: null, failure: null, questions: [] },
  });
  return { user, database, obstacle: null, steps, answers };
}

/**
 * The same for a start-up packet as a client sends it. A server that does not speak TLS says so before it reads the packet, and
 * it looks at the records only once the packet is in order.
 */
export function traceStartUp(
  server: TracedServer,
  parameters: StartUpParameters,
  from: Attempt['from'],
  knowledge: Knowledge,
): AttemptTrace {
  const read = readStartUp(parameters);
  if (read.status === 'read') return traceAttempt(server, { ...read.names, from }, knowledge);
  const names: Attempt = {
    user: parameters.user ?? '',
    database: parameters.database ?? '',
    replication: 'none',
    from,
  };
  const obstacle = obstacleOf(server, names, knowledge);
  const before = obstacle?.kind === 'start-up' ? null : obstacle;
  const refusal: Obstacle = { kind: 'start-up', error: read.error };
  return { user: names.user, database: names.database, obstacle: before ?? refusal, steps: [], answers: [] };
}

/** Versions 13 to 16: users of databases of their own. */
function namespaced({ settings, major }: TracedServer): boolean {
  return settingOf(settings, 'db_user_namespace', major).value === true;
}

/** hba.c, parse_hba_line: the hash would be one of the name without its database. */
const NO_MD5 = 'MD5 authentication is not supported when "db_user_namespace" is enabled';

function obstacleOf(server: TracedServer, { user, from }: Attempt, { settingsKnown }: Knowledge): Obstacle | null {
  if (server.hba === null) return { kind: 'no-records' };
  const fatal = server.hba.filter(({ fact }) => fact.fatal);
  if (fatal.length > 0 || server.hba.length === 0) return { kind: 'no-start', entries: fatal, error: null };
  const refused = namespaced(server) ? server.hba.filter(({ fact }) => fact.record?.method === 'md5') : [];
  if (refused.length > 0) return { kind: 'no-start', entries: refused, error: NO_MD5 };
  if (from.kind === 'address' && from.encryption === 'tls') {
    const ssl = settingOf(server.settings, 'ssl', server.major);
    if (ssl.value === false && (settingsKnown || server.settings.has('ssl'))) return { kind: 'no-tls' };
  }
  return user === '' ? { kind: 'start-up', error: NO_USER } : null;
}
