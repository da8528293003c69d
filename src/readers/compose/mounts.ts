import type { IncludeFact, Mount } from '../../facts.ts';
import type { ReadContext } from '../reader.ts';
import type { Located } from './located.ts';
import type { YamlMap, YamlNode } from './nodes.ts';
import { type ComposeFile, type Layer, mapOf, textOf } from './project.ts';

const MAX_MOUNTS = 300;
/** Files that are PostgreSQL's or PgBouncer's by their names: that one of them is missing is worth a word. */
const OURS = /(?:^|\/)[^/]*(?:postgres|pg_?hba|pg_?ident|pgbouncer)[^/]*$/i;

export interface Mounts {
  readonly mounts: readonly Mount[];
  /** Configuration files that were not read: outside of the scanned root, or not there. */
  readonly unread: readonly IncludeFact[];
}

/** What a service sees of the tree: `volumes`, `configs` and `secrets`. Named volumes and paths of the host have no source. */
export function readMounts(layers: readonly Layer[], context: ReadContext): Mounts {
  const mounts: Mount[] = [];
  const unread: IncludeFact[] = [];
  const add: Add = (file, source, target, directory = '') => {
    if (mounts.length >= MAX_MOUNTS || target.has('u')) return;
    const path = source === null ? null : resolveSource(file, source, context, unread);
    mounts.push({
      ...(source ?? target).origin(),
      source: path,
      target: normalTarget(target.text.startsWith('/') ? target.text : `${directory}/${target.text}`),
    });
  };
  for (const { file, map } of layers) {
    for (const item of listOf(map, 'volumes')) {
      if (item.type === 'scalar' && item.value !== null) shortVolume(file, textOf(file, item), add);
      if (item.type === 'map') longVolume(file, item, add);
    }
    for (const item of listOf(map, 'configs')) configMount(file, item, 'configs', add);
    for (const item of listOf(map, 'secrets')) configMount(file, item, 'secrets', add);
  }
  return { mounts, unread };
}

type Add = (file: ComposeFile, source: Located | null, target: Located, directory?: string) => void;

function listOf(map: YamlMap, key: string): readonly YamlNode[] {
  const node = map.entries.get(key)?.value;
  return node?.type === 'list' ? node.items : [];
}

/** Docker allows no slash in a volume's name. */
function isPath(source: string): boolean {
  return source === '.' || source === '..' || source.includes('/');
}

/** `SOURCE:TARGET[:MODE]`; a source that is no path is a volume's name, and a lone target an anonymous volume. */
function shortVolume(file: ComposeFile, text: Located, add: Add): void {
  const colons: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    // `C:\data:/data`: the colon of a drive letter belongs to the path.
    const drive = at === 1 && /^[A-Za-z]:[\\/]/.test(text.text);
    if (text.text[at] === ':' && text.marks[at] !== 'u' && !drive) colons.push(at);
  }
  const [first, second] = colons;
  if (first === undefined) {
    add(file, null, text);
    return;
  }
  const source = text.slice(0, first);
  add(file, isPath(source.text) ? source : null, text.slice(first + 1, second ?? text.length));
}

function longVolume(file: ComposeFile, map: YamlMap, add: Add): void {
  const read = (key: string): Located | null => scalarIn(file, map, key);
  const target = read('target') ?? read('destination') ?? read('dst');
  if (target === null) return;
  const type = read('type')?.text ?? 'volume';
  add(file, type === 'bind' ? (read('source') ?? read('src')) : null, target);
}

/** An entry of a service's `configs` or `secrets`: the file of the top-level one of that name. A secret lies in /run/secrets. */
function configMount(file: ComposeFile, item: YamlNode, kind: 'configs' | 'secrets', add: Add): void {
  const name =
    item.type === 'scalar' ? textOf(file, item) : item.type === 'map' ? scalarIn(file, item, 'source') : null;
  if (name === null) return;
  const config = mapOf(file.root, kind).get(name.text)?.value;
  const source = config?.type === 'map' ? scalarIn(file, config, 'file') : null;
  const target = item.type === 'map' ? scalarIn(file, item, 'target') : null;
  if (kind === 'configs') add(file, source, target ?? name);
  // Passwords are kept in files, too: those are not looked at.
  else if (/\.(?:pem|crt|cer|cert|key)$/i.test(source?.text ?? '')) add(file, source, target ?? name, '/run/secrets');
}

function scalarIn(file: ComposeFile, map: YamlMap, key: string): Located | null {
  const node = map.entries.get(key)?.value;
  return node?.type === 'scalar' && node.value !== null ? textOf(file, node) : null;
}

function resolveSource(file: ComposeFile, source: Located, context: ReadContext, unread: IncludeFact[]): string | null {
  const path = source.text;
  if (source.has('u') || /^[~/]/.test(path)) return null;
  const beside = context.follow(file.source.file, path);
  if (beside.status === 'read' || beside.status === 'directory') return beside.path;
  if (!path.endsWith('.conf')) return null;
  if (beside.status === 'missing') {
    // With `--project-directory .` paths are relative to the root: where only that leads to a configuration file, it is meant.
    const fromRoot = context.follow('', path);
    if (fromRoot.status === 'read' || fromRoot.status === 'directory') return fromRoot.path;
  }
  if (beside.status === 'outside-root' || (beside.status === 'missing' && OURS.test(path))) {
    unread.push({ kind: 'include', ...source.origin(), directive: 'volumes', target: path, status: beside.status });
  }
  return null;
}

function normalTarget(target: string): string {
  const path = target.trim().replace(/\/{2,}/g, '/');
  const absolute = path.startsWith('/') ? path : `/${path}`;
  return absolute.length > 1 && absolute.endsWith('/') ? absolute.slice(0, -1) : absolute;
}
