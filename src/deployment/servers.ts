import type { EmptyHbaFact, Fact, HbaRecordFact, IdentMappingFact, SettingFact, WorkloadFact } from '../facts.ts';
import { effectiveSettings } from '../postgres/settings/effective.ts';
import { DEFAULT_MAJOR, knownMajor, type PgMajor } from '../postgres/versions.ts';
import { configDirectories, extraConfigDirectories, treePathOf } from './container-files.ts';
import { exposureOf } from './exposure.ts';
import { directoryOf, pairFiles } from './file-servers.ts';
import { impliedRecords, initdbPasswordEncryption, unknownRecords } from './implied.ts';
import { inLoadOrder } from './load-order.ts';
import { isManaged, managedRecords, managedSettings, workloadWord } from './managed.ts';
import type { EffectiveSetting, Server, ServerHbaRecord } from './model.ts';
import type { PolicyZones } from './zones.ts';

/** What the policy says of the deployment. */
export interface ServerOptions {
  /** The version where no image tag says it; null for the newest known. */
  readonly major: PgMajor | null;
  readonly zones: PolicyZones;
}

/** Facts of configuration files by the file that was read as their top. */
interface ConfigFiles {
  readonly hba: ReadonlyMap<string, readonly HbaRecordFact[]>;
  readonly emptyHba: ReadonlyMap<string, EmptyHbaFact>;
  /** Records that stand in a workload's own configuration, by its id. */
  readonly ofWorkload: ReadonlyMap<string, readonly HbaRecordFact[]>;
  readonly ident: ReadonlyMap<string, readonly IdentMappingFact[]>;
  readonly settings: ReadonlyMap<string, readonly SettingFact[]>;
}

/** Facts to servers: one for each workload that is one, then one for each HBA file and each settings file that is left. */
export function buildServers(facts: readonly Fact[], options: ServerOptions): readonly Server[] {
  const files = configFiles(facts);
  const used = new Set<string>();
  const servers: Server[] = [];
  const settingsOf = workloadSettings(facts);
  for (const workload of serverWorkloads(facts)) {
    const own = { settings: settingsOf.get(workload.id) ?? [], hba: files.ofWorkload.get(workload.id) ?? [] };
    servers.push(workloadServer(workload, own, files, used, options));
  }
  const left = {
    hba: [...files.hba.keys()].filter((path) => !used.has(path)),
    settings: [...files.settings.keys()].filter((path) => !used.has(path)),
    hbaFileOf: (path: string): string | null => lastValue(files.settings.get(path) ?? [], 'hba_file'),
  };
  for (const { hba, settings, auto } of pairFiles(left)) servers.push(fileServer(hba, settings, auto, files, options));
  return servers;
}

/**
 * Path of a configuration file -> major of the image that it is mounted into, for files that are read after the compose files.
 * Of several images the newest counts.
 */
export function majorHints(facts: readonly Fact[]): ReadonlyMap<string, PgMajor> {
  const hints = new Map<string, PgMajor>();
  const settings = workloadSettings(facts);
  for (const workload of serverWorkloads(facts)) {
    if (workload.major === null) continue;
    const major = knownMajor(workload.major);
    const named = ['config_file', 'hba_file', 'ident_file'].map((name) =>
      lastValue(settings.get(workload.id) ?? [], name),
    );
    const defaults = ['postgresql.conf', 'pg_hba.conf', 'pg_ident.conf'];
    const paths = [
      ...named.filter((path) => path !== null),
      ...configDirectories(workload).flatMap((directory) => defaults.map((name) => `${directory}/${name}`)),
    ].map((path) => treePathOf(workload, path));
    for (const { source } of workload.mounts) {
      if (source === null) continue;
      if (source.endsWith('.conf')) paths.push(source);
      else for (const one of defaults.map((name) => (source === '' ? name : `${source}/${name}`))) paths.push(one);
    }
    for (const path of paths) {
      const known = path === null ? undefined : hints.get(path);
      if (path !== null && (known === undefined || known < major)) hints.set(path, major);
    }
  }
  return hints;
}

function configFiles(facts: readonly Fact[]): ConfigFiles {
  const hba = new Map<string, HbaRecordFact[]>();
  const emptyHba = new Map<string, EmptyHbaFact>();
  const ofWorkload = new Map<string, HbaRecordFact[]>();
  const ident = new Map<string, IdentMappingFact[]>();
  const settings = new Map<string, SettingFact[]>();
  for (const fact of facts) {
    if (fact.kind === 'hba-record') {
      if (fact.workload === undefined) append(hba, fact.root, fact);
      else append(ofWorkload, fact.workload, fact);
    }
    if (fact.kind === 'empty-hba') emptyHba.set(fact.root, fact);
    if (fact.kind === 'ident-mapping') append(ident, fact.root, fact);
    if (fact.kind === 'setting' && fact.workload === undefined) append(settings, fact.root, fact);
  }
  return { hba, emptyHba, ofWorkload, ident, settings };
}

function append<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** Workloads that run a server, each once: a file that another includes is read twice, and the reading in its place stays. */
function serverWorkloads(facts: readonly Fact[]): readonly WorkloadFact[] {
  const workloads = new Map<string, WorkloadFact>();
  for (const fact of facts) {
    if (fact.kind !== 'workload' || fact.role !== 'server') continue;
    const known = workloads.get(fact.id);
    if (known === undefined || (known.via === undefined && fact.via !== undefined)) workloads.set(fact.id, fact);
  }
  return [...workloads.values()];
}

/** Settings of each workload's own command line and environment, the same place once. */
function workloadSettings(facts: readonly Fact[]): ReadonlyMap<string, readonly SettingFact[]> {
  const settings = new Map<string, SettingFact[]>();
  const seen = new Set<string>();
  for (const fact of facts) {
    if (fact.kind !== 'setting' || fact.workload === undefined) continue;
    const key = JSON.stringify([fact.workload, fact.file, fact.line, fact.column, fact.name]);
    if (!seen.has(key)) append(settings, fact.workload, fact);
    seen.add(key);
  }
  return settings;
}

/** What finally sets a parameter to something that is known. */
function lastValue(facts: readonly SettingFact[], name: string): string | null {
  let value: string | null = null;
  for (const fact of facts) {
    if (fact.name?.toLowerCase() !== name || fact.parsed === null || fact.problem !== null) continue;
    value = fact.parsed.type === 'unknown' ? null : fact.value;
  }
  return value;
}

function workloadServer(
  workload: WorkloadFact,
  {
    settings: own,
    hba: ownRecords,
  }: { readonly settings: readonly SettingFact[]; readonly hba: readonly HbaRecordFact[] },
  files: ConfigFiles,
  used: Set<string>,
  options: ServerOptions,
): Server {
  const major = workload.major === null ? (options.major ?? DEFAULT_MAJOR) : knownMajor(workload.major);
  const inTree = (path: string): string | null => treePathOf(workload, path);
  const directories = configDirectories(workload);
  const configFile = stringOf(effectiveSettings(own, major), 'config_file');
  const conf = firstPath(
    configFile === null ? directories.map((path) => `${path}/postgresql.conf`) : [configFile],
    inTree,
  );
  const fromFiles = [...settingsAt(conf, files, used)];
  for (const directory of extraConfigDirectories(workload)) {
    const path = inTree(directory);
    for (const root of files.settings.keys()) {
      if (path === null || !root.startsWith(`${path}/`)) continue;
      for (const one of files.settings.get(root) ?? []) fromFiles.push(one);
      used.add(root);
    }
  }
  const settingFacts = [
    ...own.filter((fact) => fact.source !== 'command-line'),
    ...fromFiles,
    ...own.filter((fact) => fact.source === 'command-line'),
  ];
  const assigned = effectiveSettings(settingFacts, major);
  const settings = new Map<string, EffectiveSetting>([...managedSettings(workload), ...assigned]);
  // Both images write listen_addresses = '*' into the file that a configuration of one's own replaces.
  if (!settings.has('listen_addresses') && workload.family !== 'other' && conf === null && configFile === null) {
    settings.set('listen_addresses', { name: 'listen_addresses', value: { type: 'string', value: '*' }, fact: null });
  }

  const ofInitdb = conf === null && configFile === null ? initdbPasswordEncryption(workload, major) : null;
  if (ofInitdb !== null && !settings.has('password_encryption')) {
    settings.set('password_encryption', { name: 'password_encryption', value: ofInitdb, fact: null });
  }

  const hbaSetting = stringOf(settings, 'hba_file');
  const hbaPaths = hbaSetting === null ? directories.map((path) => `${path}/pg_hba.conf`) : [hbaSetting];
  const hbaPath = firstPath(hbaPaths, inTree);
  const records = hbaPath === null ? undefined : files.hba.get(hbaPath);
  if (hbaPath !== null) used.add(hbaPath);
  let hba: readonly ServerHbaRecord[] | null = null;
  if (records !== undefined) hba = inLoadOrder(records).map((fact) => ({ fact, implied: 'no' }));
  else if (isManaged(workload, ownRecords)) hba = managedRecords(workload, ownRecords, major);
  else if (hbaPath === null && hbaSetting === null) {
    hba = impliedRecords(workload, settings, major);
    const added = addedByScripts(workload, files);
    for (const { root } of added) used.add(root);
    if (hba !== null) hba = [...hba, ...added.map((fact) => ({ fact, implied: 'no' }) as const)];
  }

  const emptyHba = hbaPath === null ? undefined : files.emptyHba.get(hbaPath);
  const identSetting = stringOf(settings, 'ident_file');
  const identPaths = identSetting === null ? directories.map((path) => `${path}/pg_ident.conf`) : [identSetting];
  const identPath = firstPath(identPaths, inTree);
  return {
    id: workload.id,
    label: `${workloadWord(workload)} ${workload.name} of ${workload.file}`,
    major,
    majorFrom: workload.major !== null ? 'image' : options.major === null ? 'default' : 'policy',
    workload,
    exposure: exposureOf(workload, settings, options.zones),
    settingFacts,
    settings,
    hba,
    ...(emptyHba === undefined ? {} : { emptyHba }),
    ident: identPath === null ? [] : inLoadOrder(files.ident.get(identPath) ?? []),
    names: workload.names,
  };
}

const INITDB_SCRIPTS = '/docker-entrypoint-initdb.d';

/** What scripts add that the entry point runs once it has written the file (docker-entrypoint.sh, docker_process_init_files). */
function addedByScripts({ mounts }: WorkloadFact, { hba }: ConfigFiles): readonly HbaRecordFact[] {
  const sources = mounts.flatMap(({ source, target }) =>
    source !== null && (target === INITDB_SCRIPTS || target.startsWith(`${INITDB_SCRIPTS}/`)) ? [source] : [],
  );
  if (sources.length === 0) return [];
  return [...hba.values()].flat().filter(({ file, partial }) => {
    if (partial !== true) return false;
    return sources.some((source) => source === '' || file === source || file.startsWith(`${source}/`));
  });
}

/** The settings of a file and of the postgresql.auto.conf beside it. */
function settingsAt(path: string | null, files: ConfigFiles, used: Set<string>): readonly SettingFact[] {
  if (path === null) return [];
  const auto = `${directoryOf(path)}postgresql.auto.conf`;
  used.add(path);
  if (auto === path || !files.settings.has(auto)) return files.settings.get(path) ?? [];
  used.add(auto);
  return [...(files.settings.get(path) ?? []), ...(files.settings.get(auto) ?? [])];
}

function firstPath(paths: readonly string[], inTree: (path: string) => string | null): string | null {
  for (const path of paths) {
    const found = inTree(path);
    if (found !== null) return found;
  }
  return null;
}

/** A string parameter's value that somebody set; the empty string and what a template fills in count as a value. */
function stringOf(settings: ReadonlyMap<string, Pick<EffectiveSetting, 'value'>>, name: string): string | null {
  const value = settings.get(name)?.value;
  return value === undefined ? null : String(value.value);
}

function fileServer(
  hbaPath: string | null,
  settingsPath: string | null,
  autoPath: string | null,
  files: ConfigFiles,
  options: ServerOptions,
): Server {
  const major = options.major ?? DEFAULT_MAJOR;
  const settingFacts = [settingsPath, autoPath].flatMap((path) =>
    path === null ? [] : (files.settings.get(path) ?? []),
  );
  const settings = effectiveSettings(settingFacts, major);
  const id = hbaPath ?? settingsPath ?? autoPath ?? '';
  const beside = hbaPath ?? settingsPath ?? '';
  const identName = baseName(stringOf(settings, 'ident_file') ?? 'pg_ident.conf');
  const records = hbaPath === null ? null : (files.hba.get(hbaPath) ?? null);
  const [first] = records ?? [];
  const before = first?.partial === true ? unknownRecords(first, major) : [];
  return {
    id,
    label: labelOf(id),
    major,
    majorFrom: options.major === null ? 'default' : 'policy',
    workload: null,
    exposure: { kind: 'network' },
    settingFacts,
    settings,
    hba:
      records === null ? null : [...before, ...inLoadOrder(records).map((fact) => ({ fact, implied: 'no' }) as const)],
    ident: inLoadOrder(files.ident.get(`${directoryOf(beside)}${identName}`) ?? []),
    names: [],
  };
}

/** `pg_hba.conf of deploy.yaml` for a file that another one holds. */
function labelOf(root: string): string {
  const hash = root.indexOf('#');
  return hash < 0 ? root : `${root.slice(hash + 1)} of ${root.slice(0, hash)}`;
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
