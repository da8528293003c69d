import type { ServerHbaRecord } from '../../deployment/model.ts';
import type { HbaToken } from '../../facts.ts';
import type { TraceAlternative, TraceOutcome, TraceRecord, TraceStep } from '../../trace-report.ts';
import { parseAddress } from '../address.ts';
import { type ConnectionTrace, NO_TLS, type SeenAnswer, type TracedClient } from './connection.ts';
import { methodWords } from './method-words.ts';
import { conditionText, type Knowledge, type Obstacle, type RecordStep, type TracedServer } from './result.ts';
import { slotsOf } from './slots.ts';
import { replicationOf } from './start-up.ts';
import { inForce, recordWords } from './words.ts';

/** The way of a connection through a server, step by step, in words. */
export function explain(
  server: TracedServer,
  client: TracedClient,
  { attempts, answers }: ConnectionTrace,
  knowledge: Knowledge,
): readonly TraceStep[] {
  const { settingsKnown } = knowledge;
  const steps: TraceStep[] = [];
  if (client.address === null) {
    if (client.sslmode !== 'prefer')
      steps.push(step('client', `There is no TLS on a Unix-domain socket: sslmode=${client.sslmode} has no effect.`));
  } else {
    if (settingsKnown) for (const one of listenSteps(server, client.address)) steps.push(one);
    steps.push(settingsKnown ? tlsStep(server, client) : step('client', `${MODES[client.sslmode]}; ${NO_SETTINGS}.`));
  }
  if (attempts.some(({ trace }) => trace.steps.some(asksForGroups)))
    steps.push(step('client', membershipWords(knowledge)));
  for (const [index, { encryption, trace }] of attempts.entries()) {
    steps.push(step('attempt', attemptWords(index, encryption, client)));
    if (trace.obstacle !== null) for (const one of obstacleSteps(trace.obstacle, server, client)) steps.push(one);
    for (const one of trace.steps.map(recordStep)) steps.push(one);
    if (trace.obstacle === null && trace.answers.at(-1)?.entry === null)
      steps.push(step('record', 'No record matches: refused.', null, 'no'));
    const own = answers.filter(({ attempt, answer }) => attempt === index && answer !== null);
    for (const { answer } of own.slice(0, MOST_METHODS)) {
      if (answer === null) continue;
      for (const text of methodWords(answer, server, { user: trace.user, encryption })) {
        steps.push(step('method', text, answer.entry === null ? null : placeOf(answer.entry)));
      }
    }
    const refused = trace.obstacle === null && trace.answers.every(({ verdict }) => verdict === 'refused');
    if (refused && index + 1 < attempts.length)
      steps.push(step('client', `Refused, so sslmode=${client.sslmode} tries once more.`));
  }
  if (settingsKnown && answers.some(({ verdict }) => verdict !== 'refused'))
    for (const one of slotSteps(server, client)) steps.push(one);
  return steps;
}

const MOST_METHODS = 8;
const NO_SETTINGS = 'no settings file of the server was read, so its ssl is taken to be on';

function asksForGroups({ entry: { fact } }: RecordStep): boolean {
  const group = ({ text, quoted }: HbaToken): boolean => !quoted && (text === 'samerole' || text === 'samegroup');
  const { databases = [], users = [] } = fact.record ?? {};
  return databases.some(group) || users.some(({ text, quoted }) => !quoted && text.startsWith('+'));
}

function membershipWords({ memberships: { grants, complete } }: Knowledge): string {
  const pairs = [...grants].flatMap(([role, groups]) => [...groups].map((group) => `${role} in ${group}`));
  if (pairs.length === 0)
    return complete
      ? 'Nobody is taken to be a member of any group: --member tells who is, or memberships in the policy.'
      : 'Who is a member of what is not known.';
  return `Memberships taken for ${complete ? 'all there are' : 'known, among others'}: ${pairs.join(', ')}.`;
}

function step(
  kind: TraceStep['step'],
  text: string,
  record: TraceRecord | null = null,
  matches: TraceStep['matches'] = null,
): TraceStep {
  return { step: kind, text, record, matches };
}

function placeOf({ fact }: ServerHbaRecord): TraceRecord {
  return { file: fact.file, line: fact.line };
}

function listenSteps(server: TracedServer, address: string): TraceStep[] {
  const { value, shown, from, fact } = inForce(server, 'listen_addresses');
  if (value.type !== 'string') return [];
  const names = shown.split(',').map((name) => name.trim().toLowerCase());
  const none = names.every((name) => name === '');
  const local = none || names.every((name) => ['localhost', '127.0.0.1', '::1'].includes(name));
  const parsed = parseAddress(address);
  const loopback = parsed !== null && (parsed.family === 4 ? parsed.value >> 24n === 127n : parsed.value === 1n);
  if (!local || (loopback && !none)) return [];
  const where = fact === null ? null : { file: fact.file, line: fact.line };
  const text = `listen_addresses is '${shown}' (${from}): from ${address} nobody reaches this server, and the client sees "Connection refused", unless something sets it elsewhere. What follows is what the records say.`;
  return [step('note', text, where)];
}

function tlsStep(server: TracedServer, { sslmode }: TracedClient): TraceStep {
  const { value, shown, from, fact } = inForce(server, 'ssl');
  const where = fact === null ? null : { file: fact.file, line: fact.line };
  const side = value.type === 'unknown' ? `ssl is filled in elsewhere (${from})` : `ssl is ${shown} (${from})`;
  return step('client', `${MODES[sslmode]}; on the server ${side}.`, where);
}

const MODES: Readonly<Record<TracedClient['sslmode'], string>> = {
  disable: 'The client does not use TLS (sslmode=disable)',
  allow: 'The client tries without TLS first, and over TLS if that is refused (sslmode=allow)',
  prefer: 'The client tries TLS first, and goes on without where the server has none or refuses (sslmode=prefer)',
  require:
    'The client connects over TLS or not at all (sslmode=require); it checks the certificate only if it has a root certificate',
  'verify-ca':
    'The client connects over TLS or not at all, and only if its root certificate vouches for the server (sslmode=verify-ca); without the file of sslrootcert, by default ~/.postgresql/root.crt, it does not connect',
  'verify-full':
    'The client connects over TLS or not at all, and only if its root certificate vouches for the server and its name (sslmode=verify-full); without the file of sslrootcert, by default ~/.postgresql/root.crt, it does not connect',
};

function attemptWords(index: number, encryption: string, { sslmode }: TracedClient): string {
  if (encryption === 'socket') return 'Attempt over the Unix-domain socket:';
  const nth =
    sslmode === 'prefer' || sslmode === 'allow' ? (index === 0 ? 'First attempt' : 'Second attempt') : 'Attempt';
  return `${nth}, ${encryption === 'tls' ? 'over TLS' : 'without TLS'}:`;
}

function obstacleSteps(obstacle: Obstacle, server: TracedServer, { sslmode }: TracedClient): TraceStep[] {
  switch (obstacle.kind) {
    case 'no-records':
      return [step('note', 'No HBA file of this server is in the repository.')];
    case 'no-tls':
      return [step('server', sslmode === 'prefer' || sslmode === 'allow' ? 'The server has no TLS.' : `${NO_TLS}.`)];
    case 'start-up':
      return [step('server', `${obstacle.error.sqlstate} ${obstacle.error.message}`)];
    case 'no-start':
      return noStartSteps(obstacle, server);
  }
}

/** hba.c, load_hba, and its callers: one bad line, and the whole file is not loaded. */
function noStartSteps(
  { entries, error }: Extract<Obstacle, { kind: 'no-start' }>,
  { major }: TracedServer,
): TraceStep[] {
  const lines = entries
    .slice(0, MOST_METHODS)
    .map((entry) =>
      step('record', error ?? entry.fact.error ?? entry.fact.logError ?? 'this line is in error', placeOf(entry), 'no'),
    );
  const why = entries.length === 0 ? 'The file has no records' : 'One line in error keeps the whole file from loading';
  const fatal = `could not load ${major >= 16 ? (entries[0]?.fact.root ?? 'pg_hba.conf') : 'pg_hba.conf'}`;
  const text = `${why}: a server does not start with it (FATAL: ${fatal}), and its clients see "Connection refused". A server that runs and is told to reload says so in its log alone and keeps the records it has: what those are, no file tells.`;
  return [...lines, step('server', text)];
}

function recordStep({ entry, match }: RecordStep): TraceStep {
  const words = `${recordWords(entry)}${entry.implied === 'no' ? '' : ' (in no file: the image writes it)'}`;
  const place = placeOf(entry);
  switch (match.certainty) {
    case 'yes':
      return step('record', `${words}: matches, and answers.`, place, 'yes');
    case 'no':
      return step('record', `${words}: no, ${match.reason}.`, place, 'no');
    case 'may':
      return step('record', `${words}: answers if ${conditionText(match.questions)}.`, place, 'may');
  }
}

function slotSteps(server: TracedServer, { parameters }: TracedClient): TraceStep[] {
  const slots = slotsOf(server);
  if (slots === null) return [];
  const { max, superuser, reserved, ordinary, walSenders, whenReserved, whenFull } = slots;
  if (replicationOf(parameters.replication) !== 'none') {
    return [
      step(
        'slots',
        `Replication has slots of its own: max_wal_senders is ${walSenders} (${inForce(server, 'max_wal_senders').from}).`,
      ),
    ];
  }
  const from = inForce(server, 'max_connections').from;
  const kept = `${superuser} kept for superusers${reserved > 0 ? ` and ${reserved} for pg_use_reserved_connections` : ''}`;
  if (ordinary <= 0)
    return [
      step(
        'slots',
        `max_connections is ${max} (${from}) with ${kept}: nothing is left, and the server does not start.`,
      ),
    ];
  const seen = whenReserved === null ? '' : `${whenReserved.sqlstate} ${whenReserved.message}; with all ${max} in use `;
  return [
    step(
      'slots',
      `${ordinary} slots for ordinary roles: max_connections is ${max} (${from}), ${kept}. Beyond them the client sees ${seen}${whenFull.sqlstate} ${whenFull.message}.`,
    ),
  ];
}

/** An answer in the terms of the public contract. */
export function outcomeOf({ verdict, method, entry, sqlstate, message }: SeenAnswer): TraceOutcome {
  return { verdict, method, record: entry === null ? null : placeOf(entry), sqlstate, message };
}

export function alternativeOf(answer: SeenAnswer): TraceAlternative {
  return { ...outcomeOf(answer), if: answer.questions.length === 0 ? null : conditionText(answer.questions) };
}
