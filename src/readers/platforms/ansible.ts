import type { Fact, HbaRecordFact, Position } from '../../facts.ts';
import { impliedHbaRecord } from '../../postgres/hba/implied.ts';
import { rolePassword } from '../containers/role-passwords.ts';
import { partialSettings } from '../containers/settings.ts';
import { heldFacts, partOf, rootOf } from '../embedded/conf.ts';
import { scalarPieces } from '../embedded/scalars.ts';
import { entriesOf, isVariableValue, itemsOf, locatedOf, mapItems, nodeAt, valueAt } from '../frameworks/nodes.ts';
import type { PlatformFile, PlatformReader } from '../frameworks/platform-file.ts';
import type { TreeEntry, TreeMap, TreeNode } from '../frameworks/tree-node.ts';

/** The names under which a source of records has the columns of one. */
interface Columns {
  readonly type: string;
  readonly databases: string;
  readonly users: string;
  readonly address: readonly string[];
  readonly mask: string;
  readonly method: string;
  readonly options: string;
  /** What holds where a column is not stated. */
  readonly defaults: { readonly address: string; readonly method: string };
}

/** community.postgresql, plugins/modules/postgresql_pg_hba.py. */
const MODULE: Columns = {
  type: 'contype',
  databases: 'databases',
  users: 'users',
  address: ['source', 'address', 'src', 'net'],
  mask: 'netmask',
  method: 'method',
  options: 'options',
  defaults: { address: 'samehost', method: 'md5' },
};
/** The role geerlingguy.postgresql, templates/pg_hba.conf.j2. */
const ROLE: Columns = {
  type: 'type',
  databases: 'database',
  users: 'user',
  address: ['address', 'ip_address'],
  mask: 'ip_mask',
  method: 'auth_method',
  options: 'auth_options',
  defaults: { address: '', method: '' },
};

/**
 * Variables of other roles (ANXS.postgresql, vitabaks.postgresql_cluster and their like), and Hiera's for Puppet's module
 * (postgresql::server::pg_hba_rules). What such a role or module writes itself stands around them.
 */
const RULES = /(?:^|[_:])pg_hba(?:_\w{1,40})?$/;
const RULE: Columns = { ...ROLE, method: 'method', options: 'options' };

const MOST = 2000;

/**
 * Tasks and variables of Ansible, and Hiera's data: records that modules and roles write into pg_hba.conf, lines and blocks that are put into
 * PostgreSQL's files, parameters that are set, and passwords of roles of the server. Of a file that a task adds to nothing else is known.
 */
export const ansibleFacts: PlatformReader = function* (file) {
  const seen = new Set<TreeNode>();
  const stack: TreeNode[] = file.roots.toReversed();
  let left = MOST;
  for (let node = stack.pop(); node !== undefined && left > 0; node = stack.pop()) {
    if (node.type === 'scalar' || seen.has(node)) continue;
    seen.add(node);
    if (node.type === 'list') {
      for (const one of node.items.toReversed()) stack.push(one);
      continue;
    }
    for (const [key, entry] of node.entries) {
      const facts = [...entryFacts(key, entry, file)];
      left -= facts.length;
      yield* facts;
      stack.push(entry.value);
    }
  }
};

function* entryFacts(key: string, { value }: TreeEntry, file: PlatformFile): Iterable<Fact> {
  const name = key.slice(key.lastIndexOf('.') + 1);
  switch (name) {
    case 'postgresql_pg_hba':
      yield* value.type === 'map' ? moduleRecords(value, file) : ruleRecords(key, value, file);
      break;
    case 'postgresql_hba_entries':
      for (const item of mapItems(value)) yield* recordOf(item, ROLE, { name: key }, file);
      break;
    case 'postgresql_users':
      for (const item of mapItems(value)) yield* passwordOf(item, key, file);
      break;
    case 'postgresql_user':
      if (value.type === 'map') yield* passwordOf(value, key, file);
      break;
    case 'postgresql_set':
      if (value.type === 'map') yield* settingOf([value], 'name', key, file);
      break;
    case 'postgresql_global_config_options':
      yield* settingOf(mapItems(value), 'option', key, file);
      break;
    case 'lineinfile':
    case 'blockinfile':
    case 'copy':
      yield* linesFor(name, value, file);
      break;
    default:
      if (RULES.test(name)) yield* ruleRecords(key, value, file);
  }
}

/** Maps with the columns of a record, in a list or under names. */
function* ruleRecords(key: string, value: TreeNode, file: PlatformFile): Iterable<Fact> {
  const rules = value.type === 'list' ? mapItems(value) : entriesOf(value).map(([, entry]) => entry.value);
  for (const rule of rules) {
    if (rule.type !== 'map') continue;
    const columns = rule.entries.has('auth_method') ? ROLE : RULE;
    yield* recordOf(rule, columns, addedTo(key, rule, file), file);
  }
}

/** A role that a task or a role of Ansible makes, with its password. */
function* passwordOf(role: TreeMap, key: string, { text, source }: PlatformFile): Iterable<Fact> {
  const names = ['name', 'user', 'db'].map((name) => valueAt(role, name));
  for (const name of ['password', 'pass']) {
    const node = nodeAt(role, name);
    if (!isVariableValue(node) || node.value === null) continue;
    const fact = rolePassword(`${key}.${name}`, locatedOf(node, text, source), names);
    if (fact !== null) yield fact;
  }
}

function* moduleRecords(task: TreeNode, file: PlatformFile): Iterable<Fact> {
  if (task.type !== 'map' || valueAt(task, 'state') === 'absent') return;
  const dest = valueAt(task, 'dest') ?? 'pg_hba.conf';
  const rules = mapItems(nodeAt(task, 'rules'));
  for (const rule of rules)
    if (valueAt(rule, 'state') !== 'absent') yield* recordOf(rule, MODULE, addedTo(dest, rule, file), file);
  if (rules.length === 0) yield* recordOf(task, MODULE, addedTo(dest, task, file), file);
}

interface Target {
  readonly name: string;
  readonly partial?: true;
}

/** Where a task adds to a file nobody can tell: the module sorts its records. Each is judged alone. */
function addedTo(name: string, { entries }: TreeMap, { index }: PlatformFile): Target {
  const [first] = entries.values();
  return { name: `${name}@line-${index.at(first?.key.start ?? 0).line}`, partial: true };
}

function* recordOf(map: TreeMap, columns: Columns, target: Target, file: PlatformFile): Iterable<HbaRecordFact> {
  const { text, path, index, context } = file;
  const raw = (key: string): string =>
    [nodeAt(map, key), ...itemsOf(nodeAt(map, key))]
      .flatMap((node) => (node?.type === 'scalar' && node.value !== null ? [text.slice(node.start, node.end)] : []))
      .join(',');
  const place = (key: string): Position | null => {
    const node = nodeAt(map, key);
    return node?.type === 'scalar' ? index.span(node.start, node.end) : null;
  };
  const type = raw(columns.type);
  const method = raw(columns.method) || columns.defaults.method;
  if (type === '' || method === '') return;
  const addressKey = columns.address.find((key) => raw(key) !== '');
  const address = addressKey === undefined ? columns.defaults.address : `${raw(addressKey)} ${raw(columns.mask)}`;
  const line = [
    type,
    raw(columns.databases) || 'all',
    raw(columns.users) || 'all',
    type === 'local' ? '' : address,
    method,
    raw(columns.options),
  ];
  const [first] = map.entries.values();
  const last = [...map.entries.values()].at(-1);
  if (first === undefined || last === undefined) return;
  const span = index.span(first.key.start, last.value.type === 'scalar' ? last.value.end : last.key.end);
  const origin = place(columns.type) ?? span;
  const fact = impliedHbaRecord(line.join(' '), { file: path, ...origin }, context.major);
  const { record } = fact;
  // The module refuses what the server would, and types that are filled in make no record that one could judge.
  if (record === null) return;
  const { partial } = target;
  yield {
    ...fact,
    root: rootOf(path, target.name),
    ...(partial === true ? { partial } : {}),
    ...(place(columns.method) === null ? { assembled: true } : {}),
    record: {
      ...record,
      methodPosition: place(columns.method) ?? origin,
      addressPosition:
        record.address === null ? null : ((addressKey === undefined ? null : place(addressKey)) ?? origin),
    },
  };
}

function* settingOf(maps: readonly TreeMap[], nameKey: string, key: string, file: PlatformFile): Iterable<Fact> {
  const { text, source, path, context } = file;
  const parameters = maps.flatMap((map) => {
    const name = nodeAt(map, nameKey);
    const value = nodeAt(map, 'value');
    if (name?.type !== 'scalar' || value?.type !== 'scalar' || name.value === null || value.value === null) return [];
    return [{ name: locatedOf(name, text, source), value: locatedOf(value, text, source) }];
  });
  const root = rootOf(path, key);
  for (const fact of partialSettings(parameters, root, context.major)) {
    if (fact.name !== null && /^[\w.]+$/.test(fact.name)) yield fact;
  }
}

/** What `lineinfile`, `blockinfile` and `copy` put into a file of PostgreSQL's. */
function* linesFor(module: string, task: TreeNode, file: PlatformFile): Iterable<Fact> {
  const target = valueAt(task, 'path') ?? valueAt(task, 'dest') ?? valueAt(task, 'name') ?? '';
  const part = partOf(target) ?? (isNamedHba(task, file) ? 'hba' : null);
  const node = nodeAt(task, 'line') ?? nodeAt(task, 'block') ?? nodeAt(task, 'content');
  if (part === null || node?.type !== 'scalar' || valueAt(task, 'state') === 'absent') return;
  const pieces = scalarPieces(node, file.text, file.index) ?? [];
  const held = module === 'copy' || task.type !== 'map' ? { name: target } : addedTo(target, task, file);
  yield* heldFacts(part, { path: file.path, pieces, ...held }, file.readers, file.context);
}

/** `dest: "{{ pg_hba_path }}"`: what was parsed is a masked copy. */
function isNamedHba(task: TreeNode, { text }: PlatformFile): boolean {
  return ['path', 'dest', 'name'].some((key) => {
    const node = nodeAt(task, key);
    return node?.type === 'scalar' && /^\{\{[^}]{0,80}pg_?hba[^}]{0,80}\}\}$/i.test(text.slice(node.start, node.end));
  });
}
