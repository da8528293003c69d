import type { Fact } from '../facts.ts';
import { Located, type TextSource } from './containers/located.ts';
import { rolePassword } from './containers/role-passwords.ts';
import { partialSettings } from './containers/settings.ts';
import { rootOf } from './embedded/conf.ts';
import { type WrittenRecord, writtenRecords } from './embedded/records.ts';
import { LineIndex } from './line-index.ts';
import type { ReadContext, Reader, SourceFile } from './reader.ts';
import { type Assignment, assignmentsOf, type RubyValue, shown } from './ruby/assignments.ts';
import { withoutBlocks } from './ruby/comments.ts';

/** Longer texts are made by machines. */
const LONGEST = 500_000;
const SIGN = /\[(?:['"]postgresql['"]|:postgresql)\]\[|^[ \t]*postgresql_access\b/m;
const LEVELS: ReadonlySet<string> = new Set([
  'default',
  'force_default',
  'normal',
  'set',
  'override',
  'force_override',
]);
const RESOURCE =
  /^[ \t]*postgresql_access[ \t]{1,20}(?:'[^'\n]{0,200}'|"[^"\n]{0,200}")[ \t]{1,20}do[ \t]*(?:#[^\n]*)?\r?$/gm;
const PROPERTY =
  /^[ \t]*(?:access_)?(type|db|database|user|addr|address|method|auth_method|auth_options|action)[ \t]+(?:'([^'\n]{0,400})'|"([^"\n]{0,400})"|:(\w{1,40})|(?=\S))/;
const MOST_LINES = 60;

/**
 * Cookbooks of Chef that configure a server by the cookbook `postgresql`: its attributes `pg_hba`, `config` and `password`
 * (version 6 and before), and resources `postgresql_access` (resources/access.rb). Everything else is for `rest`.
 */
export function chefReader(rest: Reader): Reader {
  return {
    kinds: rest.kinds,
    *read(file, context) {
      if (file.path.endsWith('.rb') && file.text.length <= LONGEST && SIGN.test(file.text)) {
        yield* cookbookFacts(file, context);
      }
      yield* rest.read(file, context);
    },
  };
}

function* cookbookFacts(file: SourceFile, { major }: ReadContext): Iterable<Fact> {
  const { path } = file;
  const text = withoutBlocks(file.text);
  const index = new LineIndex(text);
  const source = { file: path, index, via: [] };
  const assignments = assignmentsOf(text).filter(
    ({ section, keys }) => LEVELS.has(section) && keys[0] === 'postgresql',
  );
  const listed = assignments.filter(({ keys }) => keys.length === 2 && keys[1] === 'pg_hba');
  const records = listed.flatMap(({ value }) => (value.type === 'list' ? value.items : []));
  yield* writtenRecords(
    records.flatMap((item) => attributeRecord(item, index) ?? []),
    rootOf(path, 'postgresql/pg_hba.conf'),
    path,
    major,
  );
  const accesses = [...text.matchAll(RESOURCE)].flatMap(
    ({ 0: head, index: at }) => accessRecord(text, at + head.length + 1, index) ?? [],
  );
  yield* writtenRecords(accesses, rootOf(path, 'postgresql_access/pg_hba.conf'), path, major);
  yield* parameters(assignments, text, source, major);
  yield* passwords(assignments, source);
}

function* parameters(
  assignments: readonly Assignment[],
  text: string,
  source: TextSource,
  major: ReadContext['major'],
): Iterable<Fact> {
  const pairs = assignments.flatMap(({ keys, start, end, value }) => {
    const stated = keys.length === 3 && keys[1] === 'config' && value.type === 'text' && value.verbatim;
    if (!stated || value.text.includes('#{')) return [];
    return [
      {
        name: Located.verbatim(text.slice(start, end), source, start),
        value: Located.verbatim(value.text, source, value.start),
      },
    ];
  });
  const root = rootOf(source.file, 'postgresql/postgresql.conf');
  yield* partialSettings(pairs, root, major);
}

/** `node['postgresql']['password']['postgres']`: what the recipe gives that role. */
function* passwords(assignments: readonly Assignment[], source: TextSource): Iterable<Fact> {
  for (const { keys, value } of assignments) {
    const [, key, role = ''] = keys;
    if (keys.length !== 3 || key !== 'password' || value.type !== 'text' || !value.verbatim) continue;
    if (value.text.includes('#{')) continue;
    const fact = rolePassword(`postgresql.password.${role}`, Located.verbatim(value.text, source, value.start), [role]);
    if (fact !== null) yield fact;
  }
}

/** `{ type: 'host', db: 'all', user: 'all', addr: '10.0.0.0/8', method: 'md5' }`. */
function attributeRecord(item: RubyValue, index: LineIndex): WrittenRecord | null {
  if (item.type !== 'hash') return null;
  const [type, database, user, address, method] = ['type', 'db', 'user', 'addr', 'method'].map((column) =>
    item.entries.get(column),
  );
  if (type?.type !== 'text' || method?.type !== 'text') return null;
  const words = [type, database, user, address, method].map((one) =>
    one === undefined || one.type === 'nil' ? '' : one.type === 'text' ? shown(one.text) : '${value}',
  );
  const place = index.span(type.start, type.end);
  return {
    text: words.join(' '),
    place,
    address: address?.type === 'text' ? index.span(address.start, address.end) : place,
    method: index.span(method.start, method.end),
  };
}

interface Property {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The lines between a resource's `do` and `end`. */
function accessRecord(text: string, from: number, index: LineIndex): WrittenRecord | null {
  const properties = new Map<string, Property>();
  let at = from;
  for (let lines = 0; lines < MOST_LINES && at < text.length; lines += 1) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(at, Math.min(end, at + 600));
    if (/^[ \t]*end\b/.test(line)) break;
    const match = PROPERTY.exec(line);
    if (match !== null) {
      const [whole, name = ''] = match;
      const stated = match[2] ?? match[3] ?? match[4];
      const start = at + whole.length - (stated === undefined ? 0 : stated.length + (match[4] === undefined ? 1 : 0));
      const value = stated === undefined ? '${value}' : match[3] === undefined ? stated : shown(stated);
      properties.set(name, { text: value, start, end: start + (stated?.length ?? 0) });
    }
    at = end + 1;
  }
  const of = (...names: readonly string[]): Property | undefined =>
    names.map((name) => properties.get(name)).find((one) => one !== undefined);
  const type = of('type');
  const method = of('auth_method', 'method');
  if (type === undefined || method === undefined || /delete|remove|nothing/.test(of('action')?.text ?? '')) return null;
  const address = of('address', 'addr');
  const words = [type, of('database', 'db'), of('user'), address, method, of('auth_options')];
  const texts = words.map((one, column) => one?.text ?? (column === 1 || column === 2 ? 'all' : ''));
  const place = index.span(type.start, type.end);
  return {
    text: texts.join(' '),
    place,
    address: address === undefined ? place : index.span(address.start, address.end),
    method: index.span(method.start, method.end),
  };
}
