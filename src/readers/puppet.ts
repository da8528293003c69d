import type { Fact } from '../facts.ts';
import { Located, type TextSource } from './containers/located.ts';
import { rolePassword } from './containers/role-passwords.ts';
import { partialSettings } from './containers/settings.ts';
import { rootOf } from './embedded/conf.ts';
import { type WrittenRecord, writtenRecords } from './embedded/records.ts';
import { wholeAt } from './frameworks/nodes.ts';
import { LineIndex } from './line-index.ts';
import { type PuppetEntry, type PuppetResource, type PuppetValue, puppetResources } from './puppet/resources.ts';
import type { ReadContext, Reader, SourceFile } from './reader.ts';
import type { TextValue } from './text-value.ts';

/** Longer texts are made by machines. */
const LONGEST = 500_000;
const SERVER = 'postgresql::server';
/** The place among the records where a rule says nothing of it (puppetlabs-postgresql, manifests/server/pg_hba_rule.pp). */
const LAST = 150;

/**
 * Manifests of Puppet that configure a server by the module `postgresql` of Puppet Labs: rules of pg_hba.conf, entries of
 * postgresql.conf, what its class is given, and passwords of databases' owners. Everything else is for `rest`.
 */
export function puppetReader(rest: Reader): Reader {
  return {
    kinds: rest.kinds,
    *read(file, context) {
      if (file.path.endsWith('.pp') && file.text.length <= LONGEST && file.text.includes('postgresql::')) {
        yield* manifestFacts(file, context);
      }
      yield* rest.read(file, context);
    },
  };
}

function* manifestFacts({ path, text }: SourceFile, { major }: ReadContext): Iterable<Fact> {
  const index = new LineIndex(text);
  const source = { file: path, index, via: [] };
  const resources = puppetResources(text)
    .flatMap(withParts)
    .filter(({ attributes }) => wordOf(attributes.get('ensure')) !== 'absent');
  const records = resources
    .flatMap((resource) => recordsOf(resource, index))
    .sort((a, b) => a.order - b.order)
    .map(({ record }) => record);
  yield* writtenRecords(records, rootOf(path, `${SERVER}/pg_hba.conf`), path, major);
  const pairs = resources.flatMap((resource) => parametersOf(resource, source));
  const root = rootOf(path, `${SERVER}/postgresql.conf`);
  yield* partialSettings(pairs, root, major);
  for (const { type, title, attributes } of resources) {
    const key = type === SERVER ? 'postgres_password' : /^postgresql::(?:server::)?db$/.test(type) ? 'password' : null;
    const value = key === null ? undefined : attributes.get(key);
    if (key === null || value?.type !== 'text') continue;
    const names = [wordOf(attributes.get('user')), wordOf(title), type === SERVER ? 'postgres' : null];
    const fact = rolePassword(`${type}.${key}`, locate(value, source), names);
    if (fact !== null) yield fact;
  }
}

/**
 * A class of the server with what it is given in hashes: rules and entries that it declares (manifests/server.pp, `pg_hba_rules`,
 * `config_entries`), and its own parameters as they were written before version 3 (`config_hash`).
 */
function withParts(resource: PuppetResource): readonly PuppetResource[] {
  if (resource.type !== SERVER) return [resource];
  const entriesOf = (name: string): readonly PuppetEntry[] => {
    const value = resource.attributes.get(name);
    return value?.type === 'hash' ? value.entries : [];
  };
  const attributesOf = (entries: readonly PuppetEntry[]): ReadonlyMap<string, PuppetValue> =>
    new Map(entries.flatMap(({ key, value }) => (key.type === 'text' ? [[key.text, value] as const] : [])));
  const rules = entriesOf('pg_hba_rules').flatMap(({ key, value }) =>
    value.type === 'hash'
      ? [{ type: `${SERVER}::pg_hba_rule`, title: key, attributes: attributesOf(value.entries) }]
      : [],
  );
  const entries = entriesOf('config_entries').map(({ key, value }) => {
    return { type: `${SERVER}::config_entry`, title: key, attributes: new Map([['value', value]]) };
  });
  const attributes = new Map([...attributesOf(entriesOf('config_hash')), ...resource.attributes]);
  return [{ ...resource, attributes }, ...rules, ...entries];
}

interface Ordered {
  readonly order: number;
  readonly record: WrittenRecord;
}

function recordsOf({ type, attributes }: PuppetResource, index: LineIndex): readonly Ordered[] {
  if (type === SERVER) return accessLists(attributes, index);
  if (!/^postgresql::(?:server::)?pg_hba_rule$/.test(type)) return [];
  const [kind, , , address, method] = ['type', 'database', 'user', 'address', 'auth_method'].map((name) =>
    attributes.get(name),
  );
  if (kind?.type !== 'text' || method === undefined || !('start' in method)) return [];
  // PgBouncer has a file of the same form.
  if (/pgbouncer/i.test(wordOf(attributes.get('target')) ?? '')) return [];
  const text = ['type', 'database', 'user', 'address', 'auth_method', 'auth_option']
    .map((name) => columnOf(attributes.get(name)))
    .join(' ');
  const place = index.span(kind.start, kind.end);
  const at = (value: PuppetValue | undefined) =>
    value !== undefined && 'start' in value ? index.span(value.start, value.end) : place;
  const order = Number(wordOf(attributes.get('order')) ?? LAST);
  return [
    { order: Number.isFinite(order) ? order : LAST, record: { text, place, address: at(address), method: at(method) } },
  ];
}

/** `ipv4acls` and `ipv6acls`: records as they stand in the file; `ip_mask_allow_all_users`: everybody from there. */
function accessLists(attributes: PuppetResource['attributes'], index: LineIndex): readonly Ordered[] {
  const listed = ['ipv4acls', 'ipv6acls'].flatMap((name) => {
    const value = attributes.get(name);
    return value?.type === 'list' ? value.items : [];
  });
  const records = listed.flatMap((item, order): readonly Ordered[] => {
    if (item.type !== 'text') return [];
    const place = index.span(item.start, item.end);
    return [{ order: 10 + order / 1000, record: { text: item.text, place, address: place, method: place } }];
  });
  const everybody = attributes.get('ip_mask_allow_all_users');
  if (everybody?.type !== 'text') return records;
  const place = index.span(everybody.start, everybody.end);
  // Which method the module takes depends on its version and the server's.
  const text = `host all all ${everybody.text} \${method}`;
  return [...records, { order: 100, record: { text, place, address: place, method: place, assembled: true } }];
}

function columnOf(value: PuppetValue | undefined): string {
  if (value === undefined || (value.type === 'text' && value.text === 'undef')) return '';
  return value.type === 'text' ? value.text : '${value}';
}

function wordOf(value: PuppetValue | undefined): string | null {
  return value?.type === 'text' ? value.text : null;
}

function parametersOf(
  { type, title, attributes }: PuppetResource,
  source: TextSource,
): readonly { readonly name: Located; readonly value: Located }[] {
  if (type === SERVER) {
    return ['listen_addresses', 'port'].flatMap((parameter) => {
      const value = attributes.get(parameter);
      if (value?.type !== 'text') return [];
      const name = wholeAt(parameter, value.start, value.start, source);
      return [{ name, value: locate(value, source) }];
    });
  }
  const value = attributes.get('value');
  if (!/^postgresql::(?:server::)?config_entry$/.test(type) || title.type !== 'text' || value?.type !== 'text')
    return [];
  return [{ name: locate(title, source), value: locate(value, source) }];
}

function locate({ text, start }: TextValue, source: TextSource): Located {
  return Located.verbatim(text, source, start);
}
