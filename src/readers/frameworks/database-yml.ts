import type { ConnectionFact, Position } from '../../facts.ts';
import { connectionFromText, connectionFromValues } from '../../postgres/conninfo/connection.ts';
import { isKeyword } from '../../postgres/conninfo/options.ts';
import { findPlaceholders, statedDefault } from '../../postgres/conninfo/placeholders.ts';
import type { ConnectionMeta, DriverCandidate, VariableText } from '../../postgres/conninfo/types.ts';
import { LineIndex } from '../line-index.ts';
import type { ReadContext, Reader, SourceFile } from '../reader.ts';
import { maskErb } from './erb.ts';
import { withRest } from './rest.ts';
import type { TreeEntry, TreeMap, TreeNode } from './tree-node.ts';
import { mapsOf, readDocuments, scalarOf } from './yaml-tree.ts';

/** Adapters of Active Record that speak to PostgreSQL, those of JRuby and of replicas included. */
const ADAPTER = /^(?:jdbc)?(?:postgresql|postgis)(?:_makara|_proxy)?$/;
/** Keys of Active Record's own under which libpq's keywords stand (postgresql_adapter.rb, `new_client` and `initialize`). */
const RENAMED: Readonly<Record<string, string>> = { username: 'user', database: 'dbname' };
/** Not libpq's, but they say something: how many connections, and TLS that Active Record does not understand. */
const OTHERS: ReadonlySet<string> = new Set(['pool', 'max_connections', 'ssl']);
/** What holds beside a `url` of which nothing is known, unless that says otherwise. */
const TLS = /^ssl/;
/** More than this is no file that people wrote: aliases make many of few. */
const MOST_DATABASES = 200;

/** An environment's database, with the path of keys that leads to it. */
interface Database {
  readonly name: string;
  readonly entry: TreeEntry;
  readonly map: TreeMap;
}

/**
 * `config/database.yml` of Rails: each database of each environment is one connection, of the form that is flat or of the one
 * with a name for each database (`production.primary`), with merge keys applied. Only keywords of libpq reach libpq, and
 * what a `url` states beats the keys beside it (activerecord, database_configurations/url_config.rb). What ERB prints is unknown,
 * but for the default of an environment variable. Of a `url` that nothing is known of only what stands beside it of TLS is told.
 */
export function databaseYmlReader(literals: Reader): Reader {
  return {
    kinds: ['rails'],
    *read(file, context) {
      const index = new LineIndex(file.text);
      const [root] = readDocuments(maskErb(file.text));
      const own: ConnectionFact[] = [];
      for (const database of root === undefined ? [] : databasesOf(root, file.text)) {
        const fact = connectionOf(database, file, index, context);
        if (fact !== null) own.push(fact);
      }
      yield* withRest(own, { literals, file, kind: 'yaml', context });
    },
  };
}

function databasesOf(root: TreeMap, text: string): readonly Database[] {
  const used = new Set([...text.matchAll(/\*([^\s,[\]{}]{1,200})/g)].map(([, anchor = '']) => anchor));
  const all = mapsOf(root).flatMap(([name, entry, map]): readonly Database[] => {
    if (isShared(entry, text, used)) return [];
    const inner = mapsOf(map).filter(([key, , value]) => key !== 'variables' && isDatabase(value));
    if (inner.length > 0 && !isDatabase(map)) {
      return inner.map(([key, own, value]) => ({ name: `${name}.${key}`, entry: own, map: value }));
    }
    return [{ name, entry, map }];
  });
  return all.slice(0, MOST_DATABASES);
}

function isDatabase({ entries }: TreeMap): boolean {
  return entries.has('adapter') || entries.has('url') || entries.has('database');
}

/** A map that is there to be merged into others: it has an anchor that is used, and no environment is called so. */
function isShared(entry: TreeEntry, text: string, used: ReadonlySet<string>): boolean {
  const after = text.slice(entry.key.end, entry.key.end + 200);
  const anchor = /^["']?[ \t]*:[ \t]*&([^\s,[\]{}]+)/.exec(after)?.[1];
  if (anchor === undefined || !used.has(anchor)) return false;
  return !/^(?:development|test|staging|production)$/.test(entry.key.value ?? '');
}

function connectionOf(
  { name, entry, map }: Database,
  file: SourceFile,
  index: LineIndex,
  context: ReadContext,
): ConnectionFact | null {
  const scalar = (node: TreeNode | undefined): VariableText | null => scalarOf(node, index, file.text);
  const keyOf = ({ key }: TreeEntry): Position => index.span(key.start, key.end);
  const adapter = scalar(map.entries.get('adapter')?.value);
  const isPostgres = adapter !== null && ADAPTER.test(settled(adapter.value) ?? '');
  if (adapter !== null && !isPostgres) return null;

  const values = new Map<string, VariableText>();
  for (const [key, pair] of map.entries) {
    const value = scalar(pair.value);
    const keyword = Object.hasOwn(RENAMED, key) ? (RENAMED[key] ?? key) : key;
    if (value === null || value.value === '' || !(isKeyword(keyword, context.major) || OTHERS.has(key))) continue;
    values.set(keyword, { ...value, position: keyOf(entry), ...(key === 'ssl' ? { key: keyOf(pair) } : {}) });
  }
  const meta: ConnectionMeta = { file: file.path, name, major: context.major, drivers: railsOf(file.path, context) };
  const url = scalar(map.entries.get('url')?.value);
  if (url !== null && url.value.trim() !== '') {
    const beside = new Map([...values].map(([keyword, { position, ...value }]) => [keyword, value]));
    const fact = connectionFromText(url.value, url.at, { ...meta, name: `${name}.url`, beside });
    const tls = [...values].filter(([keyword]) => TLS.test(keyword));
    if (fact !== null || !isPostgres || tls.length === 0 || !isElsewhere(url.value)) return fact;
    return connectionFromValues(new Map([['host', { ...url, position: keyOf(entry) }], ...tls]), meta);
  }
  return isPostgres ? connectionFromValues(values, meta) : null;
}

/** Whether something else fills in the whole of a value, and nothing stands in its place. */
function isElsewhere(value: string): boolean {
  const [only] = findPlaceholders(value.trim());
  return only?.start === 0 && only.end === value.trim().length && only.fallback === null;
}

/** What a value is where nothing fills it in; null where that is not known. */
function settled(value: string): string | null {
  return statedDefault(value, { start: 0, end: value.length }, findPlaceholders(value));
}

/** Only Active Record reads the file, whatever else the project uses. */
function railsOf(path: string, context: ReadContext): readonly DriverCandidate[] {
  const known = (context.drivers?.(path) ?? []).filter(({ driver }) => driver === 'rails');
  return known.length > 0 ? known : [{ driver: 'rails', version: null, origin: null }];
}
