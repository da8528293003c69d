import type { Client, Model, Server } from '../../deployment/model.ts';
import type { CertificateContent, CertificateFact, Origin, StoreKey, WorkloadFact } from '../../facts.ts';
import { fileOfWord } from '../../postgres/tls/file-words.ts';
import { parameterPlace } from './connections.ts';
import { type NamedFile, namedFile } from './named-files.ts';
import { placeOf, valuePlace } from './places.ts';
import { defaultsHold } from './settings.ts';
import { storeOwner, storeWords } from './stores.ts';

/**
 * What a certificate is for: `server` shows it to clients, `client` to a server; `root` verifies a server's, `client-root` those
 * of clients.
 */
export type CertificateRole = 'server' | 'client' | 'root' | 'client-root';

/** A certificate with its place. */
export interface Held {
  readonly fact: CertificateFact;
  readonly content: CertificateContent;
}

/** A file of certificates that something of this repository uses for PostgreSQL. */
export interface CertificateUse {
  readonly role: CertificateRole;
  readonly file: string;
  /** In the order of the file; at least one. */
  readonly held: readonly [Held, ...Held[]];
  /** What names it: `ssl_cert_file`, `sslrootcert`. */
  readonly parameter: string;
  readonly place: Origin;
  /** True where a mount or a relative path leads to the file, not a likeness of names. */
  readonly certain: boolean;
  readonly server: Server | null;
  readonly client: Client | null;
  /** The Secret that holds it, where nothing but its name says that it is PostgreSQL's. */
  readonly store?: StoreKey;
}

const SERVER_SETTINGS: readonly (readonly [string, CertificateRole])[] = [
  ['ssl_cert_file', 'server'],
  ['ssl_ca_file', 'client-root'],
];
interface PoolerSetting {
  readonly parameter: string;
  readonly role: CertificateRole;
  readonly mode: 'client_tls_sslmode' | 'server_tls_sslmode';
  readonly idle: readonly string[];
}

const UNVERIFIED: readonly string[] = ['disable', 'allow', 'prefer', 'require'];
const DEFAULT_MODE = { client_tls_sslmode: 'disable', server_tls_sslmode: 'prefer' } as const;

/** PgBouncer's, with the modes under which it has no use for them (doc/config.md). */
const POOLER_SETTINGS: readonly PoolerSetting[] = [
  { parameter: 'client_tls_cert_file', role: 'server', mode: 'client_tls_sslmode', idle: ['disable'] },
  { parameter: 'client_tls_ca_file', role: 'client-root', mode: 'client_tls_sslmode', idle: UNVERIFIED },
  { parameter: 'server_tls_cert_file', role: 'client', mode: 'server_tls_sslmode', idle: ['disable'] },
  { parameter: 'server_tls_ca_file', role: 'root', mode: 'server_tls_sslmode', idle: UNVERIFIED },
];

const known = new WeakMap<Model, readonly CertificateUse[]>();

/** Every use of a certificate of the tree, worked out once per model. What nothing names is no concern of PostgreSQL's. */
export function certificateUses(model: Model): readonly CertificateUse[] {
  const before = known.get(model);
  if (before !== undefined) return before;
  const files = heldByFile(model);
  const named =
    files.size === 0 ? [] : [...serverUses(model, files), ...poolerUses(model, files), ...clientUses(model, files)];
  const uses = [...named, ...storeUses(model)];
  known.set(model, uses);
  return uses;
}

type Files = ReadonlyMap<string, readonly [Held, ...Held[]]>;

function heldByFile(model: Model): Files {
  const files = new Map<string, [Held, ...Held[]]>();
  for (const fact of model.facts) {
    if (fact.kind !== 'certificate' || fact.certificate === null || fact.store !== undefined) continue;
    const one = { fact, content: fact.certificate };
    const held = files.get(fact.file);
    if (held === undefined) files.set(fact.file, [one]);
    else held.push(one);
  }
  return files;
}

interface Naming extends Pick<CertificateUse, 'role' | 'parameter' | 'place' | 'server' | 'client'> {
  readonly name: string;
  /** The file that says so. */
  readonly from: string;
  readonly workload: WorkloadFact | null;
}

function useOf(naming: Naming, files: Files): readonly CertificateUse[] {
  const { name, from, workload, ...rest } = naming;
  const namer = { file: from, workload, upwards: rest.client !== null };
  const found = namedFile(name, namer, (path) => files.has(path)) ?? lonely(naming, files);
  const held = found === null ? undefined : files.get(found.path);
  return found === null || held === undefined ? [] : [{ ...rest, file: found.path, held, certain: found.certain }];
}

/** For a server's settings that no container mounts: the only file of that name beneath their directory. */
function lonely({ name, from, workload, client }: Naming, files: Files): NamedFile | null {
  if (client !== null || workload !== null || !name.startsWith('/')) return null;
  const directory = from.slice(0, from.lastIndexOf('/') + 1);
  const ending = name.slice(name.lastIndexOf('/') + 1);
  const [only, ...others] = [...files.keys()].filter(
    (path) => path.startsWith(directory) && path.slice(path.lastIndexOf('/') + 1) === ending,
  );
  return only === undefined || others.length > 0 ? null : { path: only, certain: false };
}

function serverUses(model: Model, files: Files): readonly CertificateUse[] {
  return model.servers.flatMap((server) => {
    if (!mayUseTls(model, server)) return [];
    return SERVER_SETTINGS.flatMap(([parameter, role]) => {
      const setting = server.settings.get(parameter);
      const common = { role, parameter, server, client: null, workload: server.workload };
      if (setting !== undefined) {
        if (setting.fact === null || setting.value.type !== 'string') return [];
        const { fact, value } = setting;
        return useOf({ ...common, name: value.value, from: fact.file, place: valuePlace(fact) }, files);
      }
      // What the server takes where nothing is said: server.crt in its data directory.
      const ssl = server.settings.get('ssl');
      if (role !== 'server' || ssl === undefined || ssl.fact === null || ssl.value.type !== 'bool') return [];
      const { fact } = ssl;
      return useOf({ ...common, name: 'server.crt', from: fact.file, place: valuePlace(fact) }, files).filter(
        ({ file }) =>
          server.workload !== null || file === `${fact.file.slice(0, fact.file.lastIndexOf('/') + 1)}server.crt`,
      );
    });
  });
}

/** Whether a server may show a certificate at all: not with `ssl` off, whether somebody says so or it is the default. */
function mayUseTls(model: Model, server: Server): boolean {
  const ssl = server.settings.get('ssl');
  if (ssl === undefined) return !defaultsHold(model, server);
  return ssl.value.type !== 'bool' || ssl.value.value;
}

function poolerUses(model: Model, files: Files): readonly CertificateUse[] {
  return model.facts.flatMap((fact) => {
    if (fact.kind !== 'pooler') return [];
    const get = (name: string) => (Object.hasOwn(fact.settings, name) ? fact.settings[name] : undefined);
    return POOLER_SETTINGS.flatMap(({ parameter, role, mode, idle }) => {
      const setting = get(parameter);
      if (setting === undefined || setting.unknown || idle.includes(get(mode)?.value ?? DEFAULT_MODE[mode])) return [];
      const common = { role, parameter, place: placeOf(setting), server: null, client: null, workload: null };
      return useOf({ ...common, name: setting.value, from: setting.file }, files);
    });
  });
}

function clientUses(model: Model, files: Files): readonly CertificateUse[] {
  return model.clients.flatMap((client) => {
    const { connection, workload } = client;
    const roles = clientParameters(connection.driver);
    return Object.entries(connection.parameters).flatMap(([parameter, value]) => {
      const read = AUTHORITY_OPTION.test(parameter) ? fileOfWord(value) : null;
      const role = read === null ? roles.get(parameter) : 'root';
      if (role === undefined || (read === null && connection.unknown.includes(parameter))) return [];
      const place = parameterPlace(connection, parameter);
      const common = { role, parameter, place, server: null, client, from: connection.file, workload };
      return useOf({ ...common, name: read ?? value }, files);
    });
  });
}

const SERVER_KEY = /^(?:tls|server|postgres(?:ql)?)\.(?:crt|cert|pem)$/;

/** Certificates that Secrets hold for servers: the first of each, which is the one that is shown. */
function storeUses(model: Model): readonly CertificateUse[] {
  const seen = new Set<string>();
  return model.facts.flatMap((fact): readonly CertificateUse[] => {
    if (fact.kind !== 'certificate' || fact.certificate === null || fact.store?.kind !== 'Secret') return [];
    const { store, file, certificate: content } = fact;
    const id = `${file} ${store.name} ${store.key}`;
    if (seen.has(id) || !SERVER_KEY.test(store.key) || storeOwner(store) !== 'server') return [];
    seen.add(id);
    const place = placeOf(fact);
    const nobody = { server: null, client: null, certain: false } as const;
    return [{ role: 'server', file, held: [{ fact, content }], parameter: store.key, place, ...nobody, store }];
  });
}

/** What names or holds a certificate, as the beginning of a sentence that ends with `which …`. */
export function useWords({ parameter, file, store }: CertificateUse): string {
  if (store === undefined) return `\`${parameter}\` names ${pathWords(file)}`;
  return `\`${parameter}\` of ${storeWords(store)} is a certificate`;
}

/** Prisma's engine takes the server's authority under the name that is the client's own certificate elsewhere. */
function clientParameters(driver: string): ReadonlyMap<string, CertificateRole> {
  return driver === 'prisma' ? PRISMA_PARAMETERS : CLIENT_PARAMETERS;
}

const PRISMA_PARAMETERS: ReadonlyMap<string, CertificateRole> = new Map([['sslcert', 'root']]);
const CLIENT_PARAMETERS: ReadonlyMap<string, CertificateRole> = new Map([
  ['sslrootcert', 'root'],
  ['sslcert', 'client'],
]);
/** Options of programs that take the authority's text: `ssl.ca` of Node, the `cafile` of a Python context. */
const AUTHORITY_OPTION = /\.(?:ca|cafile)$/;

/** Whether a client that names a file looks at it: a root only where it verifies, its own certificate only with TLS. */
export function isInUse({ role, client }: CertificateUse): boolean {
  if (client === null) return true;
  return role === 'root' ? verifiesChain(client) : client.level !== 'none' && client.level !== 'broken';
}

/** Whether a client checks the chain of its server's certificate. */
export function verifiesChain({ level }: Client): boolean {
  return level === 'ca' || level === 'full';
}

/** The certificates that a server certainly shows; null where that is not known. */
export function shownBy(model: Model, server: Server): CertificateUse | null {
  return certificateUses(model).find((use) => use.role === 'server' && use.server === server && use.certain) ?? null;
}

/** Where a certificate stands, for findings that point elsewhere. */
export function relatedTo(
  { held: [first], store }: CertificateUse,
  message: string,
): readonly (Origin & { message: string })[] {
  if (store !== undefined) return [];
  return [{ ...placeOf(first.fact), message }];
}

/** A path as messages may show it. */
export function pathWords(path: string): string {
  return /^[\w./@+ -]{1,160}$/.test(path) ? path : 'a file';
}
