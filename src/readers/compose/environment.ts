import type { IncludeFact } from '../../facts.ts';
import { type Located, originIn } from '../containers/located.ts';
import type { Variable } from '../containers/variables.ts';
import { LineIndex } from '../line-index.ts';
import type { ReadContext } from '../reader.ts';
import { readDotenv } from './dotenv.ts';
import type { YamlNode, YamlScalar } from './nodes.ts';
import { type ComposeFile, type Layer, textOf } from './project.ts';

/** Beyond this many variables a service is no longer read: no real one has them. */
const MAX_VARIABLES = 1000;
/** The same for files of variables. */
const MAX_ENV_FILES = 100;

/** A service's environment and the `env_file` entries that were not read. */
export interface Environment {
  readonly variables: ReadonlyMap<string, Variable>;
  readonly unread: readonly IncludeFact[];
}

/** `env_file` in order, then `environment`, from the most basic layer to the service's own; the last of a name wins. */
export function readEnvironment(layers: readonly Layer[], context: ReadContext): Environment {
  const variables = new Map<string, Variable>();
  const unread: IncludeFact[] = [];
  const set = (variable: Variable): void => {
    if (variables.size < MAX_VARIABLES || variables.has(variable.name)) variables.set(variable.name, variable);
  };
  for (const { file, map } of layers) {
    const entry = map.entries.get('env_file')?.value;
    if (entry !== undefined) for (const node of envFilesOf(entry)) readEnvFile(file, node, context, set, unread);
  }
  for (const { file, map } of layers) {
    const entry = map.entries.get('environment')?.value;
    if (entry !== undefined) for (const variable of variablesOf(file, entry)) set(variable);
  }
  return { variables, unread };
}

/** Services share environments through aliases: each is read once. A node belongs to one file, so the file is no key. */
const environments = new WeakMap<YamlNode, readonly Variable[]>();

/** Variables of a map or a list of `NAME=value`, as `environment` and `build.args` have them. */
export function variablesOf(file: ComposeFile, node: YamlNode): readonly Variable[] {
  const known = environments.get(node);
  if (known !== undefined) return known;
  const variables = [...readVariables(file, node)];
  environments.set(node, variables);
  return variables;
}

function* readVariables(file: ComposeFile, node: YamlNode): Iterable<Variable> {
  if (node.type === 'map') {
    for (const [name, { key, value }] of node.entries) {
      if (value.type !== 'scalar') continue;
      if (value.value === null) yield fromOutside(file, name, key.located());
      else yield given(name, textOf(file, value));
    }
  }
  if (node.type !== 'list') return;
  for (const item of node.items) {
    if (item.type !== 'scalar' || item.value === null) continue;
    const text = textOf(file, item);
    const equals = text.text.indexOf('=');
    if (equals < 0) yield fromOutside(file, text.text.trim(), text);
    else yield given(text.text.slice(0, equals).trim(), text.slice(equals + 1));
  }
}

function given(name: string, value: Located): Variable {
  return { name, value, origin: value.origin() };
}

/** A name without a value is taken from where compose runs, or from the project's `.env`. */
function fromOutside(file: ComposeFile, name: string, key: Located): Variable {
  const known = file.variables.get(name);
  if (known === undefined) return { name, value: null, origin: key.origin() };
  const via = [originIn(file.source, key.at(0, key.length)), ...file.source.via];
  return { name, value: known, origin: { ...known.origin(), via } };
}

function envFilesOf(node: YamlNode): YamlScalar[] {
  const nodes = node.type === 'list' ? node.items : [node];
  const paths = nodes.map((item) => (item.type === 'map' ? item.entries.get('path')?.value : item));
  return paths
    .filter((item): item is YamlScalar => item?.type === 'scalar' && item.value !== null)
    .slice(0, MAX_ENV_FILES);
}

function readEnvFile(
  file: ComposeFile,
  node: YamlScalar,
  context: ReadContext,
  set: (variable: Variable) => void,
  unread: IncludeFact[],
): void {
  const target = textOf(file, node);
  if (target.text === '' || target.has('u')) return;
  const followed = context.follow(file.source.file, target.text);
  if (followed.status === 'outside-root' || followed.status === 'unreadable') {
    unread.push({
      kind: 'include',
      ...target.origin(),
      directive: 'env_file',
      target: target.text,
      status: followed.status,
    });
  }
  if (followed.status !== 'read') return;
  const via = [{ file: file.source.file, ...target.at(0, target.length) }, ...file.source.via];
  for (const [name, value] of dotenvOf(file, followed.path, followed.text)) {
    set({ name, value, origin: { ...value.origin(), via } });
  }
}

/** Files of variables that many services name are read once for a compose file. */
const dotenvs = new WeakMap<ComposeFile, Map<string, ReadonlyMap<string, Located>>>();

function dotenvOf(file: ComposeFile, path: string, text: string): ReadonlyMap<string, Located> {
  const known = dotenvs.get(file) ?? new Map<string, ReadonlyMap<string, Located>>();
  dotenvs.set(file, known);
  const cached = known.get(path);
  if (cached !== undefined) return cached;
  const source = { file: path, index: new LineIndex(text), via: [] };
  const values = readDotenv(text, source, file.variables);
  known.set(path, values);
  return values;
}
