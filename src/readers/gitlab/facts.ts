import type { ConnectionFact, Fact, Position } from '../../facts.ts';
import { connectionFromValues } from '../../postgres/conninfo/connection.ts';
import type { VariableText } from '../../postgres/conninfo/types.ts';
import { isCustomName, parameterOf } from '../../postgres/settings/parameters.ts';
import { Located } from '../containers/located.ts';
import { partialSettings } from '../containers/settings.ts';
import { rootOf } from '../embedded/conf.ts';
import { type WrittenRecord, writtenRecords } from '../embedded/records.ts';
import { LineIndex } from '../line-index.ts';
import type { ReadContext, SourceFile } from '../reader.ts';
import { type Assignment, assignmentsOf, type RubyValue, shown } from '../ruby/assignments.ts';
import { withoutBlocks } from '../ruby/comments.ts';

/** Longer texts are made by machines. */
const LONGEST = 500_000;
const SIGN = /(?:^|;)[ \t]*(?:gitlab_rails|geo_secondary|(?:geo_)?postgresql)\[/m;

/** Keys of the database that GitLab connects to, by what becomes of them in its database.yml. */
const DATABASE: Readonly<Record<string, string>> = {
  db_host: 'host',
  db_port: 'port',
  db_username: 'user',
  db_password: 'password',
  db_database: 'dbname',
  db_sslmode: 'sslmode',
  db_sslrootcert: 'sslrootcert',
  db_sslcert: 'sslcert',
  db_sslkey: 'sslkey',
  db_pool: 'pool',
};
/** Parameters under names of GitLab's own. */
const RENAMED: Readonly<Record<string, string>> = { listen_address: 'listen_addresses' };
/** Columns of an entry of `custom_pg_hba_entries`, in the order of a record. */
const COLUMNS = ['type', 'database', 'user', 'cidr', 'method', 'option'] as const;

/** What stands for addresses until somebody writes them: `<APPLICATION_SERVER_IP_BLOCKS>`. */
const FILLED_IN = /^(?:<[^<>]*>|[A-Z][A-Z0-9]*_[A-Z0-9_]+)$/;

/** Whether a text says anything of a database as `gitlab.rb` does. */
export function isGitlab(text: string): boolean {
  return text.length <= LONGEST && SIGN.test(text);
}

/** The facts of a `gitlab.rb`. `held`: how the names of its files begin, where another file holds it. */
export function* gitlabFacts(file: SourceFile, context: ReadContext, held: string = ''): Iterable<Fact> {
  const index = new LineIndex(file.text);
  const assignments = assignmentsOf(withoutBlocks(file.text));
  for (const section of ['gitlab_rails', 'geo_secondary']) {
    const fact = connectionOf(section, assignments, file, index, context);
    if (fact !== null) yield fact;
  }
  for (const section of ['postgresql', 'geo_postgresql']) {
    const own = assignments.filter((one) => one.section === section);
    const settings = lastOf(own);
    const enabled = settings.get('enable')?.value;
    if (enabled?.type === 'text' && enabled.text === 'false') continue;
    yield* settingsOf(`${held}${section}`, own, file, index, context);
    yield* recordsOf(`${held}${section}`, own, settings, file, index, context);
  }
}

/** The last assignment of each key. */
function lastOf(assignments: readonly Assignment[]): ReadonlyMap<string, Assignment> {
  return new Map(assignments.filter(({ keys }) => keys.length === 1).map((one) => [one.keys[0] ?? '', one]));
}

function connectionOf(
  section: string,
  assignments: readonly Assignment[],
  { path }: SourceFile,
  index: LineIndex,
  context: ReadContext,
): ConnectionFact | null {
  const stated = lastOf(assignments.filter((one) => one.section === section));
  const adapter = stated.get('db_adapter')?.value;
  if (adapter?.type === 'text' && adapter.text !== 'postgresql') return null;
  const values = new Map<string, VariableText>();
  for (const [key, { value, start, end }] of stated) {
    const keyword = Object.hasOwn(DATABASE, key) ? DATABASE[key] : undefined;
    if (keyword === undefined || value.type === 'nil' || value.type === 'list' || value.type === 'hash') continue;
    if (value.type === 'text' && value.text === '') continue;
    values.set(keyword, { ...textOf(value, index.span(start, end), index), position: index.span(start, end) });
  }
  // Without a host it is the bundled server, by its socket.
  if (!values.has('host')) return null;
  const drivers = [{ driver: 'rails', version: null, origin: null }];
  return connectionFromValues(values, { file: path, name: `${section}['db_host']`, major: context.major, drivers });
}

/** A value with its places; what has to be evaluated is unknown. */
function textOf(value: RubyValue, around: Position, index: LineIndex): VariableText {
  if (value.type !== 'text') return { value: '${value}', at: () => around };
  const { text, start, end, verbatim } = value;
  if (text.includes('#{')) return { value: text.replaceAll('#{', '${'), at: () => index.span(start, end) };
  return { value: text, at: (from, to) => (verbatim ? index.span(start + from, start + to) : index.span(start, end)) };
}

/** Parameters of the server, under their own names or GitLab's. */
function* settingsOf(
  section: string,
  assignments: readonly Assignment[],
  { path, text }: SourceFile,
  index: LineIndex,
  context: ReadContext,
): Iterable<Fact> {
  const source = { file: path, index, via: [] };
  const parameters = assignments.flatMap(({ keys, start, end, value }) => {
    const [key = '', ...others] = keys;
    const name = Object.hasOwn(RENAMED, key) ? (RENAMED[key] ?? key) : key;
    const known = parameterOf(name, context.major) !== null && !isCustomName(name, context.major);
    if (!known || others.length > 0 || value.type !== 'text' || !value.verbatim || value.text.includes('#{')) return [];
    const written = text.slice(start, end);
    const places = Array.from({ length: name.length }, (_, at) => Math.min(start + at, end - 1));
    const located =
      written === name
        ? Located.verbatim(name, source, start)
        : new Located({ text: name, source, starts: places, ends: places.map(() => end), base: start });
    return [{ name: located, value: Located.verbatim(value.text, source, value.start) }];
  });
  const root = rootOf(path, `${section}/postgresql.conf`);
  yield* partialSettings(parameters, root, context.major);
}

function* recordsOf(
  section: string,
  assignments: readonly Assignment[],
  settings: ReadonlyMap<string, Assignment>,
  { path }: SourceFile,
  index: LineIndex,
  context: ReadContext,
): Iterable<Fact> {
  const lines = [
    ...assignments.filter(({ keys }) => keys[0] === 'custom_pg_hba_entries').flatMap((one) => customLines(one, index)),
    ...listedLines('trust', settings, index),
    ...listedLines('md5', settings, index),
  ];
  const root = rootOf(path, `${section}/pg_hba.conf`);
  // The package writes records of its own beside them.
  yield* writtenRecords(lines, root, path, context.major);
}

/** `trust_auth_cidr_addresses` and `md5_auth_cidr_addresses`: everybody from these addresses, to all databases. */
function listedLines(
  method: string,
  settings: ReadonlyMap<string, Assignment>,
  index: LineIndex,
): readonly WrittenRecord[] {
  const list = settings.get(`${method}_auth_cidr_addresses`);
  const encrypted = settings.get('hostssl')?.value;
  if (list?.value.type !== 'list') return [];
  const type = encrypted?.type === 'text' && encrypted.text === 'true' ? 'hostssl' : 'host';
  const key = index.span(list.start, list.end);
  return list.value.items.flatMap((item): readonly WrittenRecord[] => {
    if (item.type !== 'text' || item.text.trim() === '') return [];
    const place = index.span(item.start, item.end);
    const address = FILLED_IN.test(item.text) ? '${value}' : shown(item.text);
    return [{ text: `${type} all all ${address} ${method}`, place, address: place, method: key, assembled: true }];
  });
}

/** Entries by any name, each a list of records in hashes. */
function customLines({ value }: Assignment, index: LineIndex): readonly WrittenRecord[] {
  const lists = value.type === 'hash' ? [...value.entries.values()] : [value];
  return lists
    .flatMap((list) => (list.type === 'list' ? list.items : []))
    .flatMap((item): readonly WrittenRecord[] => {
      if (item.type !== 'hash') return [];
      const columns = COLUMNS.map((column) => item.entries.get(column));
      const [type, , , cidr, method] = columns;
      if (type?.type !== 'text' || method?.type !== 'text') return [];
      const words = columns.map((one) => (one?.type === 'text' ? shown(one.text) : ''));
      const place = index.span(type.start, type.end);
      const address = cidr?.type === 'text' ? index.span(cidr.start, cidr.end) : place;
      return [{ text: words.join(' '), place, address, method: index.span(method.start, method.end) }];
    });
}
