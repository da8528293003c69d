import { adviceFor } from './access/trace/advice.ts';
import { type TracedClient, traceConnection, widest } from './access/trace/connection.ts';
import { alternativeOf, explain, outcomeOf } from './access/trace/explain.ts';
import type { ClientCertificate, TracedServer } from './access/trace/result.ts';
import { clientWords } from './access/trace/words.ts';
import type { Collection } from './collector.ts';
import { buildModel } from './deployment/deployment.ts';
import type { Server } from './deployment/model.ts';
import type { IncludeFact } from './facts.ts';
import type { Policy } from './policy/policy.ts';
import type { Memberships } from './postgres/memberships.ts';
import { DEFAULT_MAJOR, type PgMajor } from './postgres/versions.ts';
import type { TraceReport, TraceStep } from './trace-report.ts';

export interface TraceOptions {
  readonly policy: Policy;
  readonly client: TracedClient;
  /** The client's address is not stated: it runs on the machine that it connects to. */
  readonly onServersMachine: boolean;
  /** The host that the client names, and its port; null for flags without one. */
  readonly host: { readonly name: string; readonly port: number } | null;
  /** The id of the server that is meant; null where the paths or the host tell. */
  readonly server: string | null;
  /** Paths that were named, below the root that all paths are relative to. */
  readonly directories: readonly string[];
  readonly memberships: Memberships;
  readonly certificate: ClientCertificate;
  /** What there is to say of the client before the server is asked. */
  readonly remarks: readonly string[];
}

export type Traced =
  | { readonly status: 'traced'; readonly report: TraceReport }
  /** Which server is meant cannot be told: a sentence for the user. */
  | { readonly status: 'unclear'; readonly message: string };

/** What a server that was found, and how the client led to it. */
interface Found {
  readonly server: TracedServer & Pick<Server, 'id' | 'label'>;
  readonly settingsKnown: boolean;
  /** It runs in a container with a network of its own. */
  readonly container: boolean;
  readonly how: string;
}

/** Facts to the answer that one client gets of one server. */
export function trace(collection: Collection, options: TraceOptions): Traced {
  const found = findServer(collection, options);
  if (typeof found === 'string') return { status: 'unclear', message: found };
  const { server, settingsKnown, how } = found;
  const { memberships, certificate } = options;
  const { client, remark } = placed(options, found);
  const knowledge = { memberships, certificate, settingsKnown };
  const connection = traceConnection(server, client, knowledge);
  const best = widest(connection.answers);
  if (best === null) return { status: 'unclear', message: `${server.label}: nothing is known of its records` };
  const gaps = unreadIncludes(collection, server);
  const steps: TraceStep[] = [
    { step: 'server', text: how, record: null, matches: null },
    ...[...options.remarks, ...remark].map(
      (text): TraceStep => ({ step: 'client', text, record: null, matches: null }),
    ),
    ...gaps.map(gapStep),
    ...explain(server, client, connection, knowledge),
  ];
  return {
    status: 'traced',
    report: {
      outcome: outcomeOf(best),
      certain: connection.answers.length === 1 && gaps.length === 0,
      answers: connection.answers.map(alternativeOf),
      server: { id: server.id, label: server.label, postgres: server.major },
      client: clientWords(client),
      steps,
      advice: adviceFor(best, server, client, knowledge),
    },
  };
}

/**
 * What a container gets through a published port comes from the gateway of its network, not from the machine's loopback
 * address: Docker's bridge networks, with and without the userland proxy.
 */
const GATEWAY = '172.18.0.1';

interface Placed {
  readonly client: TracedClient;
  readonly remark: readonly string[];
}

function placed({ client, onServersMachine, host }: TraceOptions, { container }: Found): Placed {
  const { address } = client;
  if (!onServersMachine || address === null) return { client, remark: [] };
  const name = host?.name ?? address;
  if (!container)
    return {
      client,
      remark: [`Taken to come from ${address}, as ${name} is the machine itself; --from tells otherwise.`],
    };
  const text = `Taken to come from ${GATEWAY}, as the gateway of a container's network: that is what the server sees of ${name}, not ${address}; --from tells otherwise.`;
  return { client: { ...client, address: GATEWAY }, remark: [text] };
}

/** A server, or why there is none to be told. */
function findServer(
  collection: Collection,
  { policy, host, directories, server: wanted }: TraceOptions,
): Found | string {
  const { servers } = buildModel(collection.facts, { major: policy.major, zones: policy.zones });
  const withRecords = servers.filter(({ hba }) => hba !== null);
  if (wanted !== null) {
    const named = servers.find(({ id }) => id === wanted);
    if (named === undefined) return `there is no server ${wanted}${listOf(withRecords)}`;
    if (named.hba === null) return `no HBA file of ${named.label} is in the repository`;
    return foundAs(named, `Server: ${describe(named)}.`, collection);
  }
  if (host !== null) {
    const answering = withRecords.filter((server) => answersTo(server, host));
    const [one, ...others] = answering;
    if (one !== undefined && others.length === 0) {
      return foundAs(one, `Host ${host.name} is ${describe(one)}.`, collection);
    }
    if (others.length > 0) return `several servers answer to ${host.name}${listOf(answering)}`;
  }
  const [only, ...others] = mostDirect(withRecords, directories);
  if (only === undefined) return emptyFile(collection, policy) ?? noServer(servers);
  if (others.length > 0) return `there are several servers${listOf(withRecords)}`;
  const taken = host === null ? '' : ` Host ${host.name} is taken for it: there is no other server.`;
  return foundAs(only, `Server: ${describe(only)}.${taken}`, collection);
}

/** Of several servers under a directory that was named, the one whose pg_hba.conf lies in it. */
function mostDirect(servers: readonly Server[], directories: readonly string[]): readonly Server[] {
  if (servers.length < 2) return servers;
  const own = new Set(directories.map((path) => (path === '' ? 'pg_hba.conf' : `${path}/pg_hba.conf`)));
  const direct = servers.filter(({ hba }) => hba?.some(({ fact }) => own.has(fact.root)));
  return direct.length === 1 ? direct : servers;
}

function noServer(servers: readonly Server[]): string {
  const [server] = servers;
  return server === undefined
    ? 'no server is described here: name a directory or files with pg_hba.conf by --server PATH'
    : `no HBA file of ${server.label} is in the repository`;
}

function listOf(servers: readonly Server[]): string {
  if (servers.length === 0) return '';
  const names = servers.slice(0, 10).map(({ id }) => id);
  return `: choose one by --server ${names.join(', --server ')}${servers.length > names.length ? ', …' : ''}`;
}

function describe({ label, major, majorFrom }: Server): string {
  const from = {
    image: "its image's version",
    policy: 'as the policy or --postgres says',
    default: 'nothing says the version',
  };
  return `${label}, PostgreSQL ${major} (${from[majorFrom]})`;
}

function foundAs(server: Server, how: string, { texts }: Collection): Found {
  const directory = server.id.slice(0, server.id.lastIndexOf('/') + 1);
  // A settings file that sets nothing leaves no fact, and yet says that all is as built in.
  const beside = [...texts.values()].some(({ path, kind }) => kind === 'postgresql_conf' && path.startsWith(directory));
  const container = server.workload !== null && !server.workload.hostNetwork;
  return {
    server,
    how,
    container,
    settingsKnown: server.workload !== null || server.settingFacts.length > 0 || beside,
  };
}

/** Compose services by their names, and by the port that they publish on the machine itself. */
function answersTo(server: Server, { name, port }: { readonly name: string; readonly port: number }): boolean {
  if (server.names.includes(name)) return true;
  const loopback = name === 'localhost' || name === '::1' || name.startsWith('127.');
  const own = server.settings.get('port')?.value.value ?? 5432;
  return (
    loopback &&
    server.workload?.ports.some(({ published, target }) => published === String(port) && target === own) === true
  );
}

/** An HBA file without a record leaves no fact, and a server that does not start. */
function emptyFile({ texts }: Collection, policy: Policy): Found | null {
  const [file, ...others] = [...texts.values()].filter(({ kind }) => kind === 'pg_hba');
  if (file === undefined || others.length > 0) return null;
  const major = policy.major ?? DEFAULT_MAJOR;
  const server = { id: file.path, label: file.path, major, settings: new Map(), hba: [], ident: [] };
  return { server, settingsKnown: false, container: false, how: `Server: ${file.path}, PostgreSQL ${major}.` };
}

/** Files that the HBA file includes and that were not read. */
function unreadIncludes({ facts }: Collection, { hba }: TracedServer): readonly IncludeFact[] {
  const files = new Set((hba ?? []).flatMap(({ fact }) => [fact.root, fact.file]));
  return facts.flatMap((fact) =>
    fact.kind === 'include' && files.has(fact.file) && fact.status !== 'missing' ? [fact] : [],
  );
}

function gapStep({ file, line, directive, target }: IncludeFact): TraceStep {
  const text = `${directive} ${target}: not read, so whatever stands there is left out here.`;
  return { step: 'note', text, record: { file, line }, matches: null };
}

/** The report where the client library refuses what it is told: no server hears of it. */
export function refusedByClient(message: string, major: PgMajor, remarks: readonly string[] = []): TraceReport {
  const outcome = { verdict: 'refused', method: null, record: null, sqlstate: null, message } as const;
  const text = 'The client library refuses the connection string: no server hears of it.';
  return {
    outcome,
    certain: true,
    answers: [{ ...outcome, if: null }],
    server: { id: '', label: '', postgres: major },
    client: 'the connection string',
    steps: [...remarks, text].map((words) => ({ step: 'client', text: words, record: null, matches: null })),
    advice: ['Mend the connection string.'],
  };
}
