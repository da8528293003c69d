import type { ManifestFact, ManifestPackage } from '../facts.ts';
import type { DriverCandidate } from '../postgres/conninfo/types.ts';
import type { Driver, Ecosystem } from '../postgres/tls/driver.ts';
import { driverOf } from '../postgres/tls/index.ts';
import { parseVersion, type Version } from '../postgres/tls/versions.ts';
import { versionOfRange } from './version-ranges.ts';

/** The manifests of a tree, one directory at a time. `` is the root. */
export interface Manifests {
  /** Those that stand in a directory and name drivers, lock files left out. */
  inDirectory(directory: string): readonly ManifestFact[];
  /** Lock files of a directory. */
  locksIn(directory: string): readonly ManifestFact[];
}

/** Program text is read by drivers of its own language; no driver reads what psql, or another program, is given. */
const ECOSYSTEM_BY_ENDING: Readonly<Record<string, Ecosystem | null>> = Object.fromEntries(
  (
    [
      ['pypi', 'py'],
      ['npm', 'js mjs cjs jsx ts mts cts tsx prisma'],
      ['gem', 'rb'],
      ['composer', 'php'],
      ['golang', 'go'],
      ['maven', 'java kt kts scala groovy gradle'],
      ['nuget', 'cs fs vb'],
      ['cargo', 'rs'],
      ['hex', 'ex exs'],
      [null, 'sql tf tfvars hcl nix pl pm lua swift dart clj erl r'],
    ] as const
  ).flatMap(([ecosystem, endings]) => endings.split(' ').map((ending) => [ending, ecosystem] as const)),
);

/**
 * Path -> the drivers that may read what the file says: those of the nearest directory at or above it whose manifests name any.
 * A driver that another one listed there uses itself does not count, and one for development only where there is no other.
 */
export function driverLookup(manifests: Manifests): (path: string) => readonly DriverCandidate[] {
  const known = new Map<string, readonly DriverCandidate[]>();
  return (path) => {
    const ending = path.slice(path.lastIndexOf('.') + 1);
    const ecosystem = Object.hasOwn(ECOSYSTEM_BY_ENDING, ending) ? ECOSYSTEM_BY_ENDING[ending] : undefined;
    if (ecosystem === null) return [];
    const directory = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    const key = `${ecosystem ?? ''}:${directory}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const candidates = nearest(manifests, directory, ecosystem ?? null);
    known.set(key, candidates);
    return candidates;
  };
}

function nearest(manifests: Manifests, from: string, ecosystem: Ecosystem | null): readonly DriverCandidate[] {
  for (const directory of upwards(from)) {
    const here = manifests.inDirectory(directory).filter((one) => ecosystem === null || one.ecosystem === ecosystem);
    const candidates = candidatesOf(here, (manifest, name) => lockedVersion(manifests, directory, manifest, name));
    if (candidates.length > 0) return candidates;
  }
  return [];
}

/** The directory, and every one above it. */
function* upwards(directory: string): Iterable<string> {
  for (let at = directory; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('/')))) yield at;
  yield '';
}

type Locked = (manifest: ManifestFact, name: string) => string | null;

function candidatesOf(facts: readonly ManifestFact[], locked: Locked): readonly DriverCandidate[] {
  const all = facts.flatMap((manifest) => manifest.packages.map((one) => ({ manifest, one })));
  const own = all.filter(({ one }) => !one.development);
  const found = new Map<string, DriverCandidate>();
  for (const { manifest, one } of own.length > 0 ? own : all) {
    const driver = driverOf(one.driver);
    if (driver === undefined || found.has(driver.id)) continue;
    const { line, column, endLine, endColumn } = one;
    const origin = { file: manifest.file, line, column, endLine, endColumn };
    found.set(driver.id, { driver: driver.id, version: versionFor(driver, manifest, one, locked), origin });
  }
  const wrapped = new Set([...found.keys()].flatMap((id) => driverOf(id)?.wraps ?? []));
  return [...found.values()].filter(({ driver }) => !wrapped.has(driver));
}

function versionFor(
  driver: Driver,
  manifest: ManifestFact,
  { name, range, version }: ManifestPackage,
  locked: Locked,
): Version | null {
  const known = driver.packages.find((one) => one.ecosystem === manifest.ecosystem && one.name === name);
  if (known?.versioned === false) return null;
  // Where every version means the same there is no need to look it up.
  const exact = version ?? (driver.versions.length > 1 ? locked(manifest, name) : null);
  if (exact !== null) return parseVersion(exact);
  return range === null ? null : versionOfRange(range, manifest.ecosystem);
}

function lockedVersion(manifests: Manifests, from: string, { ecosystem }: ManifestFact, name: string): string | null {
  for (const directory of upwards(from)) {
    for (const lock of manifests.locksIn(directory)) {
      const found = lock.ecosystem === ecosystem ? lock.packages.find((one) => one.name === name) : undefined;
      if (found !== undefined) return found.version ?? found.range;
    }
  }
  return null;
}
