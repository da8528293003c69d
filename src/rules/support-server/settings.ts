import type { Model, Server } from '../../deployment/model.ts';
import type { SettingFact, SettingValue } from '../../facts.ts';
import { settingOf } from '../../postgres/settings/effective.ts';

/** A parameter that somebody set, and the assignment that is in force. */
export interface Stated {
  readonly fact: SettingFact;
  readonly value: SettingValue;
}

/** The assignment in force of a parameter; null where nothing in the repository sets it. */
export function stated(server: Server, name: string): Stated | null {
  const setting = server.settings.get(name);
  return setting === undefined || setting.fact === null ? null : { fact: setting.fact, value: setting.value };
}

/** The number in force, in the parameter's base unit; null where it is not known. */
export function numberOf(server: Server, name: string): number | null {
  const value = settingOf(server.settings, name, server.major);
  return value.type === 'integer' || value.type === 'real' ? value.value : null;
}

/** What an assignment is about, for fingerprints and messages: `ssl = off`. */
export function assignmentWords({ fact }: Stated): string {
  return `${(fact.name ?? '').toLowerCase()} = ${fact.value ?? ''}`;
}

/** The settings file that is read first; null where the repository has none of this server. */
export function settingsFile(server: Server): string | null {
  for (const fact of server.settingFacts) {
    if (fact.workload === undefined && fact.source === 'file') return fact.root;
  }
  return null;
}

/**
 * Whether a parameter that nothing sets has its default: not where a file that was not read, a script or an image of
 * unknown making may set it.
 */
export function defaultsHold(model: Model, server: Server): boolean {
  if (isFragment(server)) return false;
  const file = settingsFile(server);
  const { workload } = server;
  if (workload === null) return file !== null && !includesUnread(model, server);
  if (workload.family === 'other') return file !== null && !includesUnread(model, server);
  if (server.settings.has('config_file') && file === null) return false;
  const scripts = workload.mounts.some(
    ({ source, target }) =>
      target.startsWith('/docker-entrypoint-initdb.d') && !(source ?? target).toLowerCase().endsWith('.sql'),
  );
  return !scripts && !includesUnread(model, server);
}

/**
 * Whether a server is known from a part of its settings only, such as `conf.d/tuning.conf` that no file of the repository
 * includes: what such a file lacks stands elsewhere.
 */
export function isFragment(server: Server): boolean {
  const file = settingsFile(server);
  if (server.workload !== null || file === null) return false;
  if (server.settingFacts.some(({ partial }) => partial === true)) return true;
  if (/\.d\/[^/]*$/.test(file)) return true;
  return server.hba === null && !/(?:^|\/)postgresql\.conf[^/]*$/i.test(file);
}

/** Whether a file that was not read belongs to the settings: it may set anything. */
export function includesUnread(model: Model, server: Server): boolean {
  if (server.settingFacts.some(({ problem }) => problem === 'include')) return true;
  const files = includingFiles(model);
  return files.size > 0 && server.settingFacts.some(({ file, root }) => files.has(file) || files.has(root));
}

const including = new WeakMap<Model, ReadonlySet<string>>();

/** The files with an include that was not followed, worked out once per model. */
function includingFiles(model: Model): ReadonlySet<string> {
  const before = including.get(model);
  if (before !== undefined) return before;
  const files = new Set(model.facts.flatMap((fact) => (fact.kind === 'include' ? [fact.file] : [])));
  including.set(model, files);
  return files;
}

/** The addresses that listen_addresses names (SplitGUCList: commas separate, double quotes are taken off). */
export function listenAddresses(text: string): readonly string[] {
  return text
    .split(',')
    .map((word) => word.trim().replace(/^"(.*)"$/, '$1'))
    .filter((word) => word !== '');
}

/** Whether an address that a server listens on is every address of its machine. */
export function isEveryAddress(address: string): boolean {
  return address === '*' || address === '0.0.0.0' || address === '::';
}

export function isLoopbackAddress(address: string): boolean {
  return address === 'localhost' || address === '::1' || /^127(?:\.\d{1,3}){3}$/.test(address);
}
