import type { ConnectionFact, Fact, SettingFact, WorkloadFact } from '../../facts.ts';
import { knownMajor, type PgMajor } from '../../postgres/versions.ts';
import { type ImageMeaning, meaningOfImage } from '../containers/image.ts';
import { type Located, originIn } from '../containers/located.ts';
import { serverArguments } from '../containers/server-words.ts';
import { bitnamiSettings, commandLineSettings } from '../containers/settings.ts';
import { relevantEnvironment, type Variable } from '../containers/variables.ts';
import { splitWords } from '../containers/words.ts';
import type { ReadContext } from '../reader.ts';
import { buildDirectory } from './build-directory.ts';
import { commandConnections, environmentConnections } from './connections.ts';
import { readEnvironment, variablesOf } from './environment.ts';
import { readMounts } from './mounts.ts';
import { poolerSettings } from './pooler.ts';
import { readPorts } from './ports.ts';
import { type Layer, lastOf, type Service, scalarOf, scalarsOf, textOf } from './project.ts';

/** Variables that only the official entry point (and those made after it) reads. */
const ENTRY_POINT = ['POSTGRES_HOST_AUTH_METHOD', 'POSTGRES_INITDB_ARGS', 'POSTGRES_INITDB_WALDIR'];
const DATA_TARGET =
  /^\/var\/lib\/(?:postgresql|pgsql)(?:\/|$)|^\/bitnami\/postgresql(?:\/|$)|^\/docker-entrypoint-initdb\.d(?:\/|$)/;

/** Facts of one service: the workload when it has to do with PostgreSQL, and what its command line and environment say. */
export function serviceFacts(service: Service, context: ReadContext): Fact[] {
  const { layers } = service;
  const id = `${service.file.source.file}#${service.name}`;
  const { variables, unread } = readEnvironment(layers, context);
  const image = scalarOf(layers, 'image');
  const entrypoint = wordsOf(layers, 'entrypoint');
  const command = wordsOf(layers, 'command');
  const args = serverArguments(entrypoint, command);
  const imageMeaning = meaningOf(service.name, image, layers, variables, args);
  const meaning = isTool([...entrypoint, ...command], args, variables) ? NO_SERVER : imageMeaning;
  const major = meaning.major === null ? context.major : knownMajor(meaning.major);
  const isServer = meaning.role === 'server';
  const directory = isServer ? null : buildDirectory(layers);
  const drivers =
    directory === null ? [] : (context.drivers?.(directory === '' ? 'compose' : `${directory}/compose`) ?? []);
  const owner = { workload: id, major: isServer ? major : context.major, drivers };
  const connections = [
    ...environmentConnections(isServer ? withoutOwn(variables) : variables, owner),
    // The words of a command line are for psql and its like.
    ...commandConnections([...entrypoint, ...command, ...healthWords(layers)], { ...owner, drivers: [] }),
  ];
  const facts: Fact[] = [...unread];
  for (const variable of buildArguments(layers)) {
    facts.push(
      ...environmentConnections(new Map([[variable.name, variable]]), {
        workload: null,
        major: context.major,
        drivers,
      }),
    );
  }
  const known = isServer || meaning.role === 'pooler';
  if (!known && connections.length === 0) return facts;

  const { mounts, unread: outside } =
    known || connections.some(namesFiles) ? readMounts(layers, context) : { mounts: [], unread: [] };
  const place = originIn(service.file.source, service.key.located().at(0, service.name.length));
  const workload: WorkloadFact = {
    kind: 'workload',
    ...place,
    id,
    platform: 'compose',
    name: service.name,
    role: isServer ? 'server' : meaning.role === 'pooler' ? 'pooler' : 'client',
    image: image?.text ?? null,
    family: meaning.family,
    major: meaning.major,
    environment: relevantEnvironment(variables),
    ports: readPorts(layers),
    mounts,
    names: namesOf(service),
    hostNetwork: scalarOf(layers, 'network_mode')?.text === 'host',
    imagePosition: image === null || image.source.file !== place.file ? null : image.at(0, image.length),
  };
  // What a client mounts besides is its own affair.
  facts.push(workload, ...(known ? outside : []), ...connections);
  if (isServer) for (const one of settingsOf(meaning, variables, args ?? [], { workload: id, major })) facts.push(one);
  const settings = meaning.role === 'pooler' && /pgbouncer/i.test(image?.text ?? '') ? poolerSettings(variables) : null;
  if (settings !== null && Object.keys(settings).length > 0)
    facts.push({ kind: 'pooler', ...place, software: 'pgbouncer', settings, workload: id });
  return facts;
}

/** Whether a connection names files that the container has to be given: of other clients it does not matter what they mount. */
function namesFiles({ parameters }: ConnectionFact): boolean {
  return ['sslrootcert', 'sslcert', 'sslkey'].some((keyword) => Object.hasOwn(parameters, keyword));
}

const NO_SERVER: ImageMeaning = { role: 'other', family: 'other', major: null };

/**
 * A server's image that runs a client: its command names one of psql and its kin and starts no server, or it is told which
 * server to connect to.
 */
function isTool(
  words: readonly Located[],
  args: readonly Located[] | null,
  variables: ReadonlyMap<string, Variable>,
): boolean {
  if (words.length === 0 || args !== null) return false;
  const text = words.map((word) => word.text).join(' ');
  if (/docker-entrypoint\.sh|\bpg_ctl\b|\bpostgres -|\/run\.sh|\bpgbouncer\b/.test(text)) return false;
  return (
    variables.has('PGHOST') ||
    /\b(?:psql|pg_(?:dump|dumpall|restore|isready|basebackup|prove|receivewal)|createdb|vacuumdb)\b/.test(text)
  );
}

function settingsOf(
  meaning: ImageMeaning,
  variables: ReadonlyMap<string, Variable>,
  args: readonly Located[],
  meta: { readonly workload: string; readonly major: PgMajor },
): SettingFact[] {
  const onCommandLine = commandLineSettings(args, meta);
  return meaning.family === 'bitnami' ? [...bitnamiSettings(variables, meta), ...onCommandLine] : onCommandLine;
}

/** What a service is: its image says, else the variables, mounts, ports and command that only a server is given. */
function meaningOf(
  name: string,
  image: Located | null,
  layers: readonly Layer[],
  variables: ReadonlyMap<string, Variable>,
  args: readonly Located[] | null,
): ImageMeaning {
  const built = lastOf(layers, 'build') !== null;
  const meaning = image === null ? null : meaningOfImage(image.text);
  if (meaning !== null && meaning.role !== 'unknown') {
    const trusted = meaning.family === 'other' && variables.has('POSTGRES_HOST_AUTH_METHOD');
    const own = /(?:^|\/)supabase/i.test(image?.text ?? '');
    return trusted && !own && meaning.role === 'server' ? { ...meaning, family: 'official' } : meaning;
  }
  if (image === null && !built) return NO_SERVER;
  const major = meaning?.major ?? null;
  const server: ImageMeaning = { role: 'server', family: 'official', major };
  if (ENTRY_POINT.some((name) => variables.has(name))) return server;
  const startsServer = args !== null && (args.length > 0 || lastWord(layers) === 'postgres');
  const byOptions = args?.[0]?.text.startsWith('-c') === true && /^-c.*=|^-c$/.test(args[0].text);
  if (startsServer && (namesServer(layers) || (byOptions && variables.has('POSTGRES_PASSWORD')))) return server;
  const listens = readPorts(layers).some((port) => port.target === 5432) || exposes(layers);
  if (!listens && !holdsData(layers)) return NO_SERVER;
  if (variables.has('POSTGRES_PASSWORD') || variables.has('POSTGRES_PASSWORD_FILE')) return server;
  // What it is given stands in a file that the repository lacks.
  return isNamedServer(image, name, layers) ? { ...server, family: built ? 'official' : 'other' } : NO_SERVER;
}

/** An image, or what one is built from, that is called after PostgreSQL or what comes with it. */
function isNamedServer(image: Located | null, name: string, layers: readonly Layer[]): boolean {
  const called = image?.text ?? `${name} ${buildDirectory(layers)?.split('/').at(-1) ?? ''}`;
  return /postgres|postgis|timescale|pgvector/i.test(called) && !/prox|relay|tunnel|bounc|pool|api/i.test(called);
}

function lastWord(layers: readonly Layer[]): string {
  return wordsOf(layers, 'command').at(-1)?.text ?? '';
}

/** Whether the command line has the server's name in it, not only options. */
function namesServer(layers: readonly Layer[]): boolean {
  return [...wordsOf(layers, 'entrypoint'), ...wordsOf(layers, 'command')].some((word) =>
    /(?:^|[\s/])postgres(?:\s|$)/.test(word.text),
  );
}

function exposes(layers: readonly Layer[]): boolean {
  return layers.some(({ file, map }) =>
    scalarsOf(map.entries.get('expose')?.value).some((node) => textOf(file, node).text.trim() === '5432'),
  );
}

function holdsData(layers: readonly Layer[]): boolean {
  return layers.some(({ file, map }) => {
    const list = map.entries.get('volumes')?.value;
    if (list?.type !== 'list') return false;
    return list.items.some((item) => {
      const node = item.type === 'map' ? item.entries.get('target')?.value : item;
      if (node?.type !== 'scalar' || node.value === null) return false;
      const text = textOf(file, node).text;
      return text.split(':').some((part) => DATA_TARGET.test(part));
    });
  });
}

/** A server's own PG* variables serve the tools in its container (PGPASSWORD for psql): no connection of a client. */
function withoutOwn(variables: ReadonlyMap<string, Variable>): ReadonlyMap<string, Variable> {
  return new Map([...variables].filter(([name]) => !/^PG[A-Z]+$/.test(name)));
}

/** Words of `command` or `entrypoint`: a list as it is, a string split as compose does. */
function wordsOf(layers: readonly Layer[], key: string): Located[] {
  const found = lastOf(layers, key);
  if (found === null || found.node.type === 'map') return [];
  if (found.node.type === 'list') return scalarsOf(found.node).map((node) => textOf(found.file, node));
  return found.node.value === null ? [] : splitWords(textOf(found.file, found.node), false);
}

function healthWords(layers: readonly Layer[]): Located[] {
  const check = lastOf(layers, 'healthcheck');
  if (check === null || check.node.type !== 'map') return [];
  return scalarsOf(check.node.entries.get('test')?.value).map((node) => textOf(check.file, node));
}

function* buildArguments(layers: readonly Layer[]): Iterable<Variable> {
  const build = lastOf(layers, 'build');
  const args = build?.node.type === 'map' ? build.node.entries.get('args')?.value : undefined;
  if (build !== null && args !== undefined) yield* variablesOf(build.file, args);
}

/** The names by which other containers reach a service. */
function namesOf(service: Service): string[] {
  const names = new Set([service.name]);
  for (const key of ['container_name', 'hostname']) {
    const text = scalarOf(service.layers, key);
    if (text !== null && text.text !== '' && !text.has('u')) names.add(text.text);
  }
  for (const { file, map } of service.layers) {
    const networks = map.entries.get('networks')?.value;
    if (networks?.type !== 'map') continue;
    for (const { value } of networks.entries.values()) {
      if (value.type !== 'map') continue;
      for (const alias of scalarsOf(value.entries.get('aliases')?.value)) names.add(textOf(file, alias).text);
    }
  }
  return [...names];
}
