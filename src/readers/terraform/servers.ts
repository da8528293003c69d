import type { ConnectionFact, Fact } from '../../facts.ts';
import { connectionFromValues } from '../../postgres/conninfo/connection.ts';
import type { ConnectionMeta, VariableText } from '../../postgres/conninfo/types.ts';
import type { Located } from '../containers/located.ts';
import { rolePassword } from '../containers/role-passwords.ts';
import { partialSettings } from '../containers/settings.ts';
import { rootOf } from '../embedded/conf.ts';
import { attributeOf } from './documents.ts';
import type { HclBlock } from './hcl.ts';
import { locate, type Terraform, textOf } from './values.ts';

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

/** Without an `sslmode` the provider has one of its own: nothing is said of TLS then. */
export function providerConnection(block: HclBlock, { file, index, context }: Terraform): ConnectionFact | null {
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
  google_sql_user: 'password',
  postgresql_role: 'password',
};

/** The password of the first role of a managed server, and of roles that the provider makes. */
export function* passwordFacts(
  { type, labels, attributes }: HclBlock,
  blocks: readonly HclBlock[],
  { file, source }: Terraform,
): Iterable<Fact> {
  const resource = labels[0] ?? '';
  const key = Object.hasOwn(PASSWORDS, resource) ? PASSWORDS[resource] : undefined;
  if (type !== 'resource' || key === undefined) return;
  const at = (name: string): Located | null => {
    const value = attributes.find((entry) => entry.key === name)?.value;
    return value === undefined ? null : locate(value, file.text, source);
  };
  // Amazon's resources are other products' as well.
  if (resource.startsWith('aws_') && !/^(?:aurora-)?postgres/.test(at('engine')?.text ?? '')) return;
  if (resource === 'google_sql_user' && !isOfPostgres(at('instance')?.text ?? '', blocks, file.text)) return;
  const names = ['username', 'master_username', 'administrator_login', 'name', 'db_name'].map(
    (name) => at(name)?.text ?? null,
  );
  const fact = rolePassword(`${resource}.${key}`, at(key), names);
  if (fact !== null) yield fact;
}

/** Whether what a user of Cloud SQL is in is known for a server of PostgreSQL: Google's resources are other products' as well. */
function isOfPostgres(reference: string, blocks: readonly HclBlock[], text: string): boolean {
  const label = /\bgoogle_sql_database_instance\.([\w-]+)/.exec(reference)?.[1];
  return blocks.some((block) => {
    if (block.labels[0] !== 'google_sql_database_instance' || block.labels[1] !== label) return false;
    const version = attributeOf(block, 'database_version');
    return version?.type === 'string' && text.startsWith('POSTGRES', version.start);
  });
}

/** Parameters of servers of Amazon, Google and Microsoft that are PostgreSQL's for certain. */
export function* parameterFacts({ type, labels, attributes, blocks }: HclBlock, input: Terraform): Iterable<Fact> {
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
  for (const fact of partialSettings(parameters, root, context.major)) {
    // What the service's own interface would refuse is no error of a server.
    if (fact.problem === null) yield fact;
  }
}
