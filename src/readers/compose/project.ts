import type { IncludeFact, Origin } from '../../facts.ts';
import { type Located, originIn, type TextSource } from '../containers/located.ts';
import { LineIndex } from '../line-index.ts';
import type { ReadContext } from '../reader.ts';
import { readDotenv } from './dotenv.ts';
import { interpolate, type Variables } from './interpolate.ts';
import type { YamlEntry, YamlMap, YamlNode, YamlScalar } from './nodes.ts';
import { readYaml } from './yaml.ts';

const MAX_FILES = 40;
const MAX_EXTENDS = 16;
const MAX_SERVICES = 500;
/** So many entries that led nowhere are told of. */
const MAX_UNREAD = 100;

/** One compose file as text and tree, with the variables that its project directory sets. */
export interface ComposeFile {
  readonly source: TextSource;
  readonly variables: Variables;
  readonly root: YamlMap;
}

/** A map that says something of a service, and the file it stands in. */
export interface Layer {
  readonly file: ComposeFile;
  readonly map: YamlMap;
}

/** A service with everything it extends: layers in order, the first the most basic, the last its own. */
export interface Service {
  readonly name: string;
  readonly file: ComposeFile;
  readonly key: YamlScalar;
  readonly layers: readonly Layer[];
}

/** The services of a compose file and of the files it includes, and the entries that led nowhere. */
export interface Project {
  readonly files: readonly ComposeFile[];
  readonly services: readonly Service[];
  readonly unread: readonly IncludeFact[];
}

/** Reads a project from its main file on. Loops of `include` and `extends` end where they close. */
export function readProject(path: string, text: string, context: ReadContext): Project {
  const loader = new Loader(context);
  const main = loader.load(path, text, [], new Map(), null);
  if (main === null) return { files: [], services: [], unread: [] };
  loader.include(main, 0);
  const services: Service[] = [];
  for (const file of loader.files) {
    for (const [name, entry] of mapOf(file.root, 'services')) {
      if (services.length >= MAX_SERVICES) break;
      const layers = loader.layersOf(file, name, entry);
      if (layers.length > 0) services.push({ name, file, key: entry.key, layers });
    }
  }
  return { files: loader.files, services, unread: loader.unread };
}

class Loader {
  /** The main file and the included ones: their services run. */
  readonly files: ComposeFile[] = [];
  readonly unread: IncludeFact[] = [];
  readonly #context: ReadContext;
  /** Files that services extend, by path. */
  readonly #extended = new Map<string, ComposeFile | null>();
  #budget = MAX_FILES;

  constructor(context: ReadContext) {
    this.#context = context;
  }

  load(
    path: string,
    text: string,
    via: readonly Origin[],
    outer: Variables,
    environment: readonly string[] | null,
  ): ComposeFile | null {
    const source = { file: path, index: new LineIndex(text), via };
    const root = readYaml(text, source);
    if (root === null) return null;
    const file = { source, root, variables: this.#variables(path, outer, environment ?? ['.env']) };
    if (this.files.length === 0) this.files.push(file);
    return file;
  }

  /** Variables of a project directory; what an including project sets goes before. */
  #variables(path: string, outer: Variables, environment: readonly string[]): Variables {
    const variables = new Map<string, Located>();
    for (const target of environment) {
      const followed = this.#context.follow(path, target);
      if (followed.status !== 'read') continue;
      const source = { file: followed.path, index: new LineIndex(followed.text), via: [] };
      for (const [name, value] of readDotenv(followed.text, source, variables)) variables.set(name, value);
    }
    for (const [name, value] of outer) variables.set(name, value);
    return variables;
  }

  include(file: ComposeFile, depth: number): void {
    const list = file.root.entries.get('include')?.value;
    if (list?.type !== 'list') return;
    for (const item of list.items) {
      const paths = item.type === 'map' ? scalarsOf(item.entries.get('path')?.value) : scalarsOf(item);
      const environment =
        item.type === 'map'
          ? scalarsOf(item.entries.get('env_file')?.value).map((node) => textOf(file, node).text)
          : [];
      for (const node of paths) {
        const target = textOf(file, node);
        const followed = this.#follow(file, target, 'include', depth >= 8);
        if (followed === null || this.files.some((known) => known.source.file === followed.path)) continue;
        const via = [originIn(file.source, target.at(0, target.length)), ...file.source.via].map(plain);
        const files = environment.length > 0 ? environment : null;
        const included = this.load(followed.path, followed.text, via, file.variables, files);
        if (included === null) continue;
        this.files.push(included);
        this.include(included, depth + 1);
      }
    }
  }

  /** The maps that make up a service, from the most basic one it extends to its own. */
  layersOf(file: ComposeFile, name: string, entry: YamlEntry): Layer[] {
    const layers: Layer[] = [];
    const seen = new Set<YamlNode>();
    let current: { readonly file: ComposeFile; readonly node: YamlNode } | null = { file, node: entry.value };
    while (current !== null && layers.length < MAX_EXTENDS && !seen.has(current.node)) {
      if (current.node.type !== 'map') break;
      seen.add(current.node);
      layers.unshift({ file: current.file, map: current.node });
      current = this.#base(current.file, current.node, name);
    }
    return layers;
  }

  #base(file: ComposeFile, map: YamlMap, name: string): { file: ComposeFile; node: YamlNode } | null {
    const node = map.entries.get('extends')?.value;
    if (node === undefined || node.type === 'list') return null;
    if (node.type === 'scalar') return serviceIn(file, textOf(file, node).text);
    const target = node.entries.get('file')?.value;
    const wanted = node.entries.get('service')?.value;
    const service = wanted?.type === 'scalar' ? textOf(file, wanted).text : name;
    if (target?.type !== 'scalar' || target.value === null) return serviceIn(file, service);
    const other = this.#extendedFile(file, textOf(file, target));
    return other === null ? null : serviceIn(other, service);
  }

  #extendedFile(file: ComposeFile, target: Located): ComposeFile | null {
    const followed = this.#follow(file, target, 'extends', false);
    if (followed === null) return null;
    if (followed.path === file.source.file) return file;
    const place = target.at(0, target.length);
    const key = JSON.stringify([followed.path, file.source.file, place.line, place.column]);
    const known = this.#extended.get(key);
    if (known !== undefined) return known;
    const via = [originIn(file.source, place), ...file.source.via].map(plain);
    const source = { file: followed.path, index: new LineIndex(followed.text), via };
    const root = readYaml(followed.text, source);
    const loaded = root === null ? null : { source, root, variables: file.variables };
    this.#extended.set(key, loaded);
    return loaded;
  }

  #follow(
    file: ComposeFile,
    target: Located,
    directive: string,
    tooDeep: boolean,
  ): { readonly path: string; readonly text: string } | null {
    // A remote resource (`oci://`, `https://`) or a variable nobody sets is no path of this tree.
    if (target.text === '' || target.has('u') || /^[a-z][a-z0-9+.-]+:|^git@/.test(target.text)) return null;
    const status = this.#step(tooDeep) ? 'too-deep' : null;
    const followed = status === null ? this.#context.follow(file.source.file, target.text) : null;
    if (followed?.status === 'read') return followed;
    const unread = status ?? (followed === null || followed.status === 'directory' ? 'missing' : followed.status);
    if (this.unread.length < MAX_UNREAD) {
      this.unread.push({ kind: 'include', ...target.origin(), directive, target: target.text, status: unread });
    }
    return null;
  }

  #step(tooDeep: boolean): boolean {
    this.#budget -= 1;
    return tooDeep || this.#budget < 0;
  }
}

/** An origin without the way to it: `via` lists are flat. */
function plain(origin: Origin): Origin {
  const { file, line, column, endLine, endColumn } = origin;
  return { file, line, column, endLine, endColumn };
}

function serviceIn(file: ComposeFile, name: string): { file: ComposeFile; node: YamlNode } | null {
  const services = file.root.entries.get('services')?.value;
  const node = services?.type === 'map' ? services.entries.get(name)?.value : undefined;
  return node === undefined ? null : { file, node };
}

/** The entries of a map under a key of another map; empty where there is none. */
export function mapOf(map: YamlMap, key: string): ReadonlyMap<string, YamlEntry> {
  const node = map.entries.get(key)?.value;
  return node?.type === 'map' ? node.entries : new Map();
}

/** The scalars of a node that may be one scalar or a list of them. */
export function scalarsOf(node: YamlNode | undefined): YamlScalar[] {
  if (node === undefined || node.type === 'map') return [];
  const nodes = node.type === 'list' ? node.items : [node];
  return nodes.filter((item): item is YamlScalar => item.type === 'scalar' && item.value !== null);
}

/** Services share nodes through aliases: each is interpolated once. A scalar belongs to one file, so the file is no key. */
const texts = new WeakMap<YamlScalar, Located>();

/** A scalar's text after interpolation. */
export function textOf(file: ComposeFile, node: YamlScalar): Located {
  const known = texts.get(node);
  if (known !== undefined) return known;
  const text = interpolate(node.located(), file.variables);
  texts.set(node, text);
  return text;
}

/** The value of the last layer that has this key; a null value resets it. */
export function lastOf(
  layers: readonly Layer[],
  key: string,
): { readonly file: ComposeFile; readonly node: YamlNode } | null {
  for (let at = layers.length - 1; at >= 0; at -= 1) {
    const layer = layers[at];
    const node = layer?.map.entries.get(key)?.value;
    if (layer !== undefined && node !== undefined) return { file: layer.file, node };
  }
  return null;
}

/** The interpolated text of a service's scalar; null where it has none. */
export function scalarOf(layers: readonly Layer[], key: string): Located | null {
  const found = lastOf(layers, key);
  return found?.node.type === 'scalar' && found.node.value !== null ? textOf(found.file, found.node) : null;
}
