import type { Model } from '../../deployment/model.ts';
import type { Origin } from '../../facts.ts';
import { fileOfWord } from '../../postgres/tls/file-words.ts';
import { parameterPlace } from './connections.ts';
import { namedFile } from './named-files.ts';
import { placeOf, valuePlace } from './places.ts';

/** What ties a private key to PostgreSQL, as the second half of a sentence. */
export interface KeyUse {
  readonly owner: 'server' | 'client';
  readonly words: string;
  readonly place: Origin | null;
}

/** A parameter that names a key file, and the directory of the file (or of the compose file) that says so. */
interface Naming {
  readonly name: string;
  readonly directory: string;
  readonly place: Origin;
  readonly words: string;
}

/** Names that PostgreSQL and libpq give to keys: server.key, root.key (of the manual's example) and postgresql.key. */
const OWN_NAMES = new Set(['server.key', 'root.key', 'postgresql.key', 'postgres.key']);
const POOLER_KEYS = ['client_tls_key_file', 'server_tls_key_file'];

/** Path of a key -> what uses it; null where nothing of PostgreSQL is known to. */
export function keyUses(model: Model): (path: string) => KeyUse | null {
  const namings = [...settingNamings(model), ...poolerNamings(model)];
  const mounts = model.facts.flatMap((fact) =>
    fact.kind === 'workload' && fact.role !== 'client'
      ? fact.mounts.flatMap((mount) =>
          mount.source === null || mount.source === '' ? [] : [{ mount, fact, source: mount.source }],
        )
      : [],
  );
  const directories = configurationDirectories(model);
  const ofClients = clientKeys(model);
  return (path) => {
    const client = ofClients.get(path);
    if (client !== undefined) return client;
    const mounted = mounts.find(({ source }) => path === source || path.startsWith(`${source}/`));
    if (mounted !== undefined) {
      return {
        owner: 'server',
        words: `it is mounted into the container of ${mounted.fact.name}`,
        place: placeOf(mounted.mount),
      };
    }
    const named = namings.find(({ name, directory }) => name === baseName(path) && path.startsWith(directory));
    if (named !== undefined) return { owner: 'server', words: named.words, place: named.place };
    if (!OWN_NAMES.has(baseName(path)) || !directories.has(directoryOf(path))) return null;
    return {
      owner: 'server',
      words: `it stands beside the configuration of PostgreSQL under the name that is used by default`,
      place: null,
    };
  };
}

/** The keys that connections name as their own, by path. */
function clientKeys(model: Model): ReadonlyMap<string, KeyUse> {
  const paths = new Set(model.facts.flatMap((fact) => (fact.kind === 'key' ? [fact.file] : [])));
  const uses = new Map<string, KeyUse>();
  for (const { connection, workload } of paths.size === 0 ? [] : model.clients) {
    for (const [parameter, value] of Object.entries(connection.parameters)) {
      const read = /\.key$/.test(parameter) ? fileOfWord(value) : null;
      const stated = parameter === 'sslkey' && !connection.unknown.includes(parameter);
      const name = read ?? (stated ? value : null);
      const found =
        name === null
          ? null
          : namedFile(name, { file: connection.file, workload, upwards: true }, (path) => paths.has(path));
      if (found === null) continue;
      const place = parameterPlace(connection, parameter);
      uses.set(found.path, { owner: 'client', words: `\`${parameter}\` names it`, place });
    }
  }
  return uses;
}

function settingNamings(model: Model): readonly Naming[] {
  return model.servers.flatMap((server) => {
    const setting = server.settings.get('ssl_key_file');
    if (setting === undefined || setting.fact === null || setting.value.type !== 'string') return [];
    const directory = directoryOf(setting.fact.file);
    const place = valuePlace(setting.fact);
    return [{ name: baseName(setting.value.value), directory, place, words: '`ssl_key_file` names it' }];
  });
}

function poolerNamings(model: Model): readonly Naming[] {
  return model.facts.flatMap((fact) => {
    if (fact.kind !== 'pooler') return [];
    return POOLER_KEYS.flatMap((key): Naming[] => {
      const setting = Object.hasOwn(fact.settings, key) ? fact.settings[key] : undefined;
      if (setting === undefined || setting.unknown || setting.value === '') return [];
      const directory = directoryOf(setting.file);
      return [
        {
          name: baseName(setting.value),
          directory,
          place: placeOf(setting),
          words: `\`${key}\` of PgBouncer names it`,
        },
      ];
    });
  });
}

/** Directories that hold an HBA file or settings of a server. */
function configurationDirectories(model: Model): ReadonlySet<string> {
  const directories = new Set<string>();
  for (const fact of model.facts) {
    if (fact.kind === 'hba-record' || (fact.kind === 'setting' && fact.workload === undefined)) {
      directories.add(directoryOf(fact.file));
    }
  }
  return directories;
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function directoryOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
