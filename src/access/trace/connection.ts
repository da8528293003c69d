import type { ServerHbaRecord } from '../../deployment/model.ts';
import type { Attempt, Encryption } from '../attempt.ts';
import type { Answer, AttemptTrace, Knowledge, TracedServer, Verdict } from './result.ts';
import type { StartUpParameters } from './start-up.ts';
import { traceStartUp } from './trace.ts';

/** libpq's ways of going about TLS. */
export const SSL_MODES = ['disable', 'allow', 'prefer', 'require', 'verify-ca', 'verify-full'] as const;
export type SslMode = (typeof SSL_MODES)[number];

/** A client that connects once, as libpq does: in one attempt or two. */
export interface TracedClient {
  readonly parameters: StartUpParameters;
  /** null for the Unix-domain socket, where there is no TLS whatever `sslmode` says. */
  readonly address: string | null;
  readonly sslmode: SslMode;
}

/** An answer as the client sees it. */
export interface SeenAnswer {
  readonly verdict: Verdict;
  readonly method: string | null;
  readonly entry: ServerHbaRecord | null;
  /** null where it is not the server that refuses. */
  readonly sqlstate: string | null;
  readonly message: string | null;
  readonly answer: Answer | null;
  readonly questions: Answer['questions'];
  /** Index of the attempt that it comes of. */
  readonly attempt: number;
}

export interface ConnectionTrace {
  readonly attempts: readonly { readonly encryption: Encryption; readonly trace: AttemptTrace }[];
  /** In order; the last has no questions. */
  readonly answers: readonly SeenAnswer[];
}

/** What libpq says where it wants TLS and the server has none (fe-connect.c). */
export const NO_TLS = 'server does not support SSL, but SSL was required';

/** More possible answers than these are not told apart. */
const MOST_ANSWERS = 64;

/**
 * What comes of a connection: fe-connect.c, PQconnectPoll. `prefer` tries TLS and, refused or without it, the plain line; `allow`
 * the other way round; the others have one attempt. The last refusal is the one that counts.
 */
export function traceConnection(server: TracedServer, client: TracedClient, knowledge: Knowledge): ConnectionTrace {
  const attempts: { readonly encryption: Encryption; readonly trace: AttemptTrace }[] = [];
  let answers: readonly SeenAnswer[] = [];
  for (const [index, from] of wayOf(client).entries()) {
    const trace = traceStartUp(server, client.parameters, from, knowledge);
    attempts.push({ encryption: from.kind === 'socket' ? 'socket' : from.encryption, trace });
    const own = [...withoutTls(server, from, index), ...seen(trace, index)];
    answers = index === 0 ? own : afterRefusal(answers, own);
    if (answers.every(({ verdict }) => verdict !== 'refused')) break;
    if (trace.obstacle?.kind === 'no-start' || trace.obstacle?.kind === 'no-records') break;
  }
  return { attempts, answers };
}

function wayOf({ address, sslmode }: TracedClient): readonly Attempt['from'][] {
  if (address === null) return [{ kind: 'socket' }];
  const plain = { kind: 'address', address, encryption: 'none' } as const;
  const tls = { kind: 'address', address, encryption: 'tls' } as const;
  switch (sslmode) {
    case 'disable':
      return [plain];
    case 'allow':
      return [plain, tls];
    case 'prefer':
      return [tls, plain];
    default:
      return [tls];
  }
}

/** Each refusal makes way for what the next attempt brings; that the server has no TLS is no answer of its own there. */
function afterRefusal(before: readonly SeenAnswer[], next: readonly SeenAnswer[]): readonly SeenAnswer[] {
  const real = next.filter(({ message }) => message !== NO_TLS);
  if (real.length === 0) return before;
  return before
    .flatMap((answer) => {
      if (answer.verdict !== 'refused') return [answer];
      return real.map((later) => ({ ...later, questions: [...answer.questions, ...later.questions] }));
    })
    .slice(0, MOST_ANSWERS);
}

/** What comes first where a template decides whether the server has TLS. */
function withoutTls({ settings }: TracedServer, from: Attempt['from'], attempt: number): readonly SeenAnswer[] {
  if (from.kind === 'socket' || from.encryption !== 'tls' || settings.get('ssl')?.value.type !== 'unknown') return [];
  const refused = { verdict: 'refused', method: null, entry: null, answer: null, sqlstate: null, attempt } as const;
  return [{ ...refused, message: NO_TLS, questions: [[{ key: 'ssl', text: 'ssl is filled in with off' }]] }];
}

function seen({ obstacle, answers }: AttemptTrace, attempt: number): readonly SeenAnswer[] {
  if (obstacle === null) {
    return answers.map((answer) => ({
      ...{ verdict: answer.verdict, method: answer.method, entry: answer.entry, answer, attempt },
      ...{ sqlstate: answer.error?.sqlstate ?? null, message: answer.error?.message ?? null },
      questions: answer.questions,
    }));
  }
  const error = obstacle.kind === 'start-up' ? obstacle.error : null;
  const message = obstacle.kind === 'no-tls' ? NO_TLS : (error?.message ?? null);
  const refused = { verdict: 'refused', method: null, entry: null, answer: null, questions: [], attempt } as const;
  return [{ ...refused, sqlstate: error?.sqlstate ?? null, message }];
}

const RANK: Readonly<Record<Verdict, number>> = { admitted: 0, challenged: 1, refused: 2 };

/** The answer to report where one has to be: of several possible ones the first that lets the client furthest in. */
export function widest(answers: readonly SeenAnswer[]): SeenAnswer | null {
  let best: SeenAnswer | null = null;
  for (const answer of answers) if (best === null || RANK[answer.verdict] < RANK[best.verdict]) best = answer;
  return best;
}
