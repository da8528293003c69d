import type { Mount, WorkloadFact } from '../facts.ts';

const BITNAMI_CONF = ['/bitnami/postgresql/conf', '/opt/bitnami/postgresql/conf'];

/** The path in the tree that a path in a workload's file system leads to; null where it is not of the tree. */
export function treePathOf(workload: WorkloadFact, containerPath: string): string | null {
  const path = normalPath(containerPath);
  let best: Mount | null = null;
  for (const mount of workload.mounts) {
    const covers = path === mount.target || path.startsWith(mount.target === '/' ? '/' : `${mount.target}/`);
    // Of two mounts on one target the later one hides the earlier.
    if (covers && (best === null || mount.target.length >= best.target.length)) best = mount;
  }
  if (best === null || best.source === null) return null;
  const rest = path.slice(best.target.length).replace(/^\//, '');
  if (rest === '') return best.source;
  return best.source === '' ? rest : `${best.source}/${rest}`;
}

/** Directories that may be the server's configuration directory: PGDATA, or what the image makes of it. */
export function configDirectories(workload: WorkloadFact): readonly string[] {
  const stated = workload.environment.PGDATA;
  if (stated !== undefined) return stated.value === null ? [] : [normalPath(stated.value)];
  if (workload.family === 'bitnami') return BITNAMI_CONF;
  if (/timescaledb-ha/.test(workload.image ?? '')) return ['/home/postgres/pgdata/data'];
  // Since 18 the official image keeps each major's data in a directory of its own.
  if (workload.major !== null && workload.major >= 18) return [`/var/lib/postgresql/${workload.major}/docker`];
  const old = '/var/lib/postgresql/data';
  return workload.major === null ? ['/var/lib/postgresql/18/docker', old] : [old];
}

/** Directories whose files a bitnami server reads after its postgresql.conf. */
export function extraConfigDirectories(workload: WorkloadFact): readonly string[] {
  return workload.family === 'bitnami' ? BITNAMI_CONF.map((path) => `${path}/conf.d`) : [];
}

/** An absolute path without `.`, `..`, doubled and trailing slashes. */
export function normalPath(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..') parts.pop();
    else parts.push(part);
  }
  return `/${parts.join('/')}`;
}
