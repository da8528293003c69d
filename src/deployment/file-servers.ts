/** Configuration files that make up one server. */
export interface FileServer {
  readonly hba: string | null;
  readonly settings: string | null;
  readonly auto: string | null;
}

/** The configuration files of a tree that belong to no workload. */
export interface LooseFiles {
  readonly hba: readonly string[];
  readonly settings: readonly string[];
  /** What a settings file says `hba_file` is; null where it does not. */
  readonly hbaFileOf: (path: string) => string | null;
}

const AUTO = 'postgresql.auto.conf';

/**
 * Which loose files are one server's. An HBA file goes with the settings file that names it, else with the one of the same
 * directory (of the same variant: `pg_hba-replica.conf` with `postgresql-replica.conf`), else with the only one in a sibling
 * directory when both are the only ones of their kind there. Each settings file goes with one HBA file at most.
 */
export function pairFiles(files: LooseFiles): readonly FileServer[] {
  const taken = new Set<string>();
  const autos = new Map<string, string>();
  const candidates: string[] = [];
  for (const path of files.settings) {
    if (nameOf(path) === AUTO) autos.set(directoryOf(path), path);
    else candidates.push(path);
  }
  const pairs = new Map<string, string>();
  for (const choose of [byName, byVariant, byDirectory, bySibling]) {
    for (const hba of files.hba) {
      if (pairs.has(hba)) continue;
      const free = candidates.filter((path) => !taken.has(path));
      const settings = choose(hba, free, files, pairs);
      if (settings === null) continue;
      pairs.set(hba, settings);
      taken.add(settings);
    }
  }
  const takeAuto = (path: string | null): string | null => {
    const directory = path === null ? null : directoryOf(path);
    const auto = directory === null ? undefined : autos.get(directory);
    if (directory === null || auto === undefined) return null;
    autos.delete(directory);
    return auto;
  };
  const servers: FileServer[] = [];
  for (const hba of files.hba) {
    const settings = pairs.get(hba) ?? null;
    servers.push({ hba, settings, auto: takeAuto(settings) });
  }
  for (const settings of candidates) {
    if (!taken.has(settings)) servers.push({ hba: null, settings, auto: takeAuto(settings) });
  }
  for (const auto of autos.values()) servers.push({ hba: null, settings: null, auto });
  return servers;
}

type Choose = (
  hba: string,
  free: readonly string[],
  files: LooseFiles,
  pairs: ReadonlyMap<string, string>,
) => string | null;

/** The settings file in the same directory whose hba_file has this name. */
const byName: Choose = (hba, free, files) => {
  const near = free.filter((path) => directoryOf(path) === directoryOf(hba));
  return near.find((path) => nameOf(files.hbaFileOf(path) ?? '') === nameOf(hba)) ?? null;
};

const byVariant: Choose = (hba, free) => {
  const near = free.filter((path) => directoryOf(path) === directoryOf(hba));
  return near.find((path) => variantOf(nameOf(path)) === variantOf(nameOf(hba))) ?? null;
};

/** The only settings file of the directory, unless it names another HBA file that is in the tree too. */
const byDirectory: Choose = (hba, free, files) => {
  const [only, ...others] = free.filter((path) => directoryOf(path) === directoryOf(hba));
  if (only === undefined || others.length > 0) return null;
  const named = files.hbaFileOf(only);
  const elsewhere = named !== null && files.hba.some((path) => path !== hba && nameOf(path) === nameOf(named));
  return elsewhere ? null : only;
};

const bySibling: Choose = (hba, free, files, pairs) => {
  const parent = parentOf(directoryOf(hba));
  if (parent === null) return null;
  const inFamily = (path: string): boolean => {
    const directory = directoryOf(path);
    return directory === parent || parentOf(directory) === parent;
  };
  const [only, ...others] = free.filter(inFamily);
  if (only === undefined || others.length > 0) return null;
  return files.hba.some((path) => path !== hba && !pairs.has(path) && inFamily(path)) ? null : only;
};

/** What tells `pg_hba-replica.conf` from `pg_hba.conf`: `replica`. */
function variantOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/pg_?hba|postgres(?:ql)?/, '')
    .replace(/\.conf\b/, '')
    .replace(/^[._-]+|[._-]+$/g, '');
}

/** The directory with its slash; the empty string for the root. */
export function directoryOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

function parentOf(directory: string): string | null {
  return directory === '' ? null : directoryOf(directory.slice(0, -1));
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
