import type { ConnectionFact, Fact } from '../facts.ts';
import { connectionFromValues } from '../postgres/conninfo/connection.ts';
import type { ConnectionMeta, VariableText } from '../postgres/conninfo/types.ts';
import { Located, type TextSource } from './containers/located.ts';
import { rolePassword } from './containers/role-passwords.ts';
import { fileSettings } from './containers/settings.ts';
import { type ConfReaders, rootOf } from './embedded/conf.ts';
import { connectionsOfEnvironment } from './frameworks/environment.ts';
import type { NamedText } from './frameworks/key-sets.ts';
import { LineIndex } from './line-index.ts';
import type { ReadContext, Reader, SourceFile } from './reader.ts';
import { scriptFacts } from './scripts/script.ts';
import { type HclBlock, type HclEntry, type HclValue, parseHcl } from './terraform/hcl.ts';

/** Longer texts are made by machines, and not parsed. */
const LONGEST = 500_000;
const MOST_FACTS = 500;
/** What makes a file worth the parsing. */
const SIGN =
  /PG[A-Z]{4,}|_HOST\b|"(?:aurora-)?postgres(?:ql)?"|postgresql_|postgres\d|POSTGRES|psql|pg_?hba|postgresql[\w.-]*\.conf/;
const VARIABLE = /^[A-Z][A-Z0-9_]{1,79}$/;

/** Arguments of the provider `postgresql` (cyrilgd/postgresql, provider.go), by libpq's keyword: it connects by lib/pq. */
const PROVIDER: Readonly<Record<string, string>> = {
  host: 'host',
  port: 'port',
  username: 'user',
  password: 'password',
  database: 'dbname',
  sslmode: 'sslmode',
  sslrootcert: 'sslrootcert',
};

interface Terraform {
  readonly file: SourceFile;
  readonly index: LineIndex;
  readonly source: TextSource;
  readonly context: ReadContext;
  readonly readers: ConfReaders;
}

/**
 * Terraform and OpenTofu: the provider's connection, parameters and passwords of managed servers, environments of functions and containers,
 * and scripts that machines are started with. Of expressions nothing is known. Connection strings are found by `rest`.
 */
export function terraformReader(rest: Reader, readers: ConfReaders): Reader {
  return {
    kinds: ['source'],
    *read(file, context) {
      const own = new Set<string>();
      if (/\.(?:tf|hcl|tofu)$/.test(file.path) && file.text.length <= LONGEST && SIGN.test(file.text)) {
        const index = new LineIndex(file.text);
        const input = { file, index, source: { file: file.path, index, via: [] }, context, readers };
        const facts = parseHcl(file.text).flatMap((block) => [...blockFacts(block, input)]);
        for (const fact of facts.slice(0, MOST_FACTS)) {
          if (fact.kind === 'connection') own.add(`${fact.line}:${fact.column}`);
          yield fact;
        }
      }
      for (const fact of rest.read(file, context)) {
        if (fact.kind !== 'connection' || !own.has(`${fact.line}:${fact.column}`)) yield fact;
      }
    },
  };
}

function* blockFacts(block: HclBlock, input: Terraform): Iterable<Fact> {
  if (block.type === 'provider' && block.labels[0] === 'postgresql') {
    const fact = providerConnection(block, input);
    if (fact !== null) yield fact;
    return;
  }
  yield* parameterFacts(block, input);
  yield* passwordFacts(block, input);
  for (const value of valuesOf(block)) yield* valueFacts(value, input);
}

/** Without an `sslmode` the provider has one of its own: nothing is said of TLS then. */
function providerConnection(block: HclBlock, { file, index, context }: Terraform): ConnectionFact | null {
  const values = new Map<string, VariableText>();
  const place = index.span(block.start, block.start + block.type.length);
  for (const { key, value } of block.attributes) {
    const keyword = Object.hasOwn(PROVIDER, key) ? PROVIDER[key] : undefined;
    const text = keyword === undefined ? null : textOf(value, file.text, index);
    if (keyword !== undefined && text !== null && text.value !== '') values.set(keyword, { ...text, position: place });
  }
  const drivers = [{ driver: 'lib/pq', version: null, origin: null }];
  const meta: ConnectionMeta = { file: file.path, name: 'provider.postgresql', major: context.major, drivers };
  return values.has('host') ? connectionFromValues(values, meta, null, !values.has('sslmode')) : null;
}

/** Where resources that make a role of PostgreSQL have its password. */
const PASSWORDS: Readonly<Record<string, string>> = {
  aws_db_instance: 'password',
  aws_rds_cluster: 'master_password',
  azurerm_postgresql_server: 'administrator_login_password',
  azurerm_postgresql_flexible_server: 'administrator_password',
  postgresql_role: 'password',
};

/** The password of the first role of a managed server, and of roles that the provider makes. */
function* passwordFacts({ type, labels, attributes }: HclBlock, { file, source }: Terraform): Iterable<Fact> {
  const resource = labels[0] ?? '';
  const key = Object.hasOwn(PASSWORDS, resource) ? PASSWORDS[resource] : undefined;
  if (type !== 'resource' || key === undefined) return;
  const at = (name: string): Located | null => {
    const value = attributes.find((entry) => entry.key === name)?.value;
    return value === undefined ? null : locate(value, file.text, source);
  };
  // Amazon's resources are other products' as well.
  if (resource.startsWith('aws_') && !/^(?:aurora-)?postgres/.test(at('engine')?.text ?? '')) return;
  const names = ['username', 'master_username', 'administrator_login', 'name', 'db_name'].map(
    (name) => at(name)?.text ?? null,
  );
  const fact = rolePassword(`${resource}.${key}`, at(key), names);
  if (fact !== null) yield fact;
}

/** Parameters of servers of Amazon, Google and Microsoft that are PostgreSQL's for certain. */
function* parameterFacts({ type, labels, attributes, blocks }: HclBlock, input: Terraform): Iterable<Fact> {
  const { file, source, context } = input;
  const attribute = (name: string): string => {
    const value = attributes.find(({ key }) => key === name)?.value;
    return value?.type === 'string' ? file.text.slice(value.start, value.end) : '';
  };
  const isAmazon = /^aws_(?:db|rds_cluster)_parameter_group$/.test(labels[0] ?? '');
  const isGoogle = labels[0] === 'google_sql_database_instance';
  const isAzure = /^azurerm_postgresql_(?:flexible_server_)?configuration$/.test(labels[0] ?? '');
  if (type !== 'resource' || !(isAmazon || isGoogle || isAzure)) return;
  const version = attribute(isGoogle ? 'database_version' : 'family');
  if (!isAzure && !/postgres/i.test(version)) return;
  const settings = blocks.filter((block) => block.type === 'settings');
  const pairs = isAzure
    ? [attributes]
    : isGoogle
      ? settings
          .flatMap((block) => block.blocks.filter((one) => one.type === 'database_flags'))
          .map((one) => one.attributes)
      : blocks.filter((block) => block.type === 'parameter').map((one) => one.attributes);
  const parameters = pairs.flatMap((pair) => {
    const [name, value] = ['name', 'value'].map((key) => {
      const found = pair.find((entry) => entry.key === key)?.value;
      return found === undefined ? null : locate(found, file.text, source);
    });
    return name === null || name === undefined || value === null || value === undefined || name.has('u')
      ? []
      : [{ name, value }];
  });
  const root = rootOf(file.path, labels.slice(0, 2).join('.'));
  for (const fact of fileSettings(parameters, { workload: root, major: context.major })) {
    // What the service's own interface would refuse is no error of a server.
    if (fact.problem !== null) continue;
    const { workload: _, ...setting } = fact;
    yield { ...setting, root, partial: true };
  }
}

/** All values of a block and of those within it. */
function* valuesOf({ type, start, attributes, blocks }: HclBlock): Iterable<HclEntry> {
  yield { key: type, keyStart: start, value: { type: 'map', entries: attributes } };
  for (const block of blocks) yield* valuesOf(block);
}

function* valueFacts({ key, value }: HclEntry, input: Terraform): Iterable<Fact> {
  const { file, index, context, readers } = input;
  const { text, path } = file;
  if (value.type === 'heredoc') {
    const body = text.slice(value.start, value.end);
    const isScript = /^\s*#!.*sh\b/.test(body) || /user_data|script|startup|command/.test(key);
    const range = { start: value.start, end: value.end, indent: 0 };
    if (isScript) yield* scriptFacts({ path, text, index, range, environment: [], context, readers });
    return;
  }
  const meta = { file: path, major: context.major, drivers: context.drivers?.(path) ?? [] };
  if (value.type === 'map') {
    const variables = value.entries.flatMap((entry) => namedOf(entry.key, entry.value, entry.keyStart, input));
    yield* connectionsOfEnvironment(variables, meta, false);
    for (const entry of value.entries) if (entry.value.type !== 'string') yield* valueFacts(entry, input);
  }
  if (value.type === 'list') {
    const variables = value.items.flatMap((item) => {
      if (item.type !== 'map') return [];
      const name = item.entries.find((entry) => entry.key === 'name')?.value;
      const stated = item.entries.find((entry) => entry.key === 'value');
      return name?.type !== 'string' || stated === undefined
        ? []
        : namedOf(text.slice(name.start, name.end), stated.value, null, input);
    });
    yield* connectionsOfEnvironment(variables, meta, false);
    for (const item of value.items) yield* valueFacts({ key, keyStart: 0, value: item }, input);
  }
  if (value.type === 'other')
    for (const item of value.inner) yield* valueFacts({ key, keyStart: 0, value: item }, input);
}

function namedOf(
  key: string,
  value: HclValue,
  keyStart: number | null,
  { file, index }: Terraform,
): readonly NamedText[] {
  const name = key.replaceAll('"', '');
  const text = VARIABLE.test(name) ? textOf(value, file.text, index) : null;
  if (text === null) return [];
  return [{ name, ...text, ...(keyStart === null ? {} : { position: index.span(keyStart, endOf(value)) }) }];
}

/** A scalar's text; an expression is as unknown as the placeholder that stands for it. */
function textOf(value: HclValue, text: string, index: LineIndex): VariableText | null {
  if (value.type === 'string') {
    return {
      value: text.slice(value.start, value.end),
      at: (from, to) => index.span(value.start + from, value.start + to),
    };
  }
  if (value.type !== 'other') return null;
  const raw = text.slice(value.start, value.end);
  const literal = /^\d{1,9}$|^(?:true|false)$/.test(raw);
  return { value: literal ? raw : `\${${raw.replace(/[{}]/g, '')}}`, at: () => index.span(value.start, value.end) };
}

function endOf(value: HclValue): number {
  return value.type === 'string' ? value.end + 1 : value.type === 'other' ? value.end : 0;
}

function locate(value: HclValue, text: string, source: TextSource): Located | null {
  if (value.type !== 'string' && value.type !== 'other') return null;
  const raw = text.slice(value.start, value.end);
  const exact = Located.verbatim(raw, source, value.start);
  const known = value.type === 'string' ? !/[$%]\{|^\{/.test(raw) : /^(?:[\d.]+|true|false)$/.test(raw);
  if (known) return exact;
  const { starts, ends } = exact;
  return new Located({ text: raw, source, marks: 'u'.repeat(raw.length), starts, ends, base: value.start });
}
