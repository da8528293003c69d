import { describe, expect, test } from '@jest/globals';
import { cutFrom } from '../support/connections.ts';
import { factsOf, modelOf, workloadsIn } from '../support/facts.ts';

/** `NAME: what is open to whom`. */
function opened(text: string): readonly string[] {
  return workloadsIn(factsOf({ 'main.tf': text })).map(
    ({ name, ports }) => `${name}: ${ports.map((port) => `${port.published} ${cutFrom(text, port)}`).join(', ')}`,
  );
}

const group = (ports: string, more: string = ''): string =>
  `resource "aws_security_group" "db" {\n  ingress {\n    ${ports}\n    protocol = "tcp"\n    cidr_blocks = ["10.0.0.0/8", "0.0.0.0/0"]\n  }\n}\n${more}`;
const EXACT = 'from_port = 5432\n    to_port = 5432';
const RANGE = 'from_port = 0\n    to_port = 65535';
const instance = (more: string): string =>
  `resource "aws_db_instance" "main" {\n  engine = "postgres"\n  engine_version = "15.4"\n  vpc_security_group_ids = [aws_security_group.db.id]\n  ${more}\n}\n`;

const RULE =
  'resource "aws_security_group_rule" "r" {\n  type = "ingress"\n  from_port = 5432\n  to_port = 5432\n  protocol = "tcp"\n  cidr_blocks = ["0.0.0.0/0"]\n  security_group_id = OWNER\n}\n';
const AZURE =
  'resource "azurerm_postgresql_flexible_server_firewall_rule" "a" {\n  server_id = azurerm_postgresql_flexible_server.s.id\n  start_ip_address = "0.0.0.0"\n  end_ip_address = "255.255.255.255"\n}\n';

describe('networks that may reach a managed server', () => {
  test.each<[string, string, readonly string[]]>([
    ['a group', group(EXACT), ['aws_security_group.db: 5432 0.0.0.0/0']],
    [
      'a group in IPv6, as a list',
      'resource "aws_security_group" "db" {\n  ingress = [{ from_port = 5432, to_port = 5432, protocol = "tcp", ipv6_cidr_blocks = ["::/0"] }]\n}\n',
      ['aws_security_group.db: 5432 ::/0'],
    ],
    [
      'a rule',
      'resource "aws_security_group_rule" "r" {\n  type = "ingress"\n  from_port = 5432\n  to_port = 5432\n  protocol = "tcp"\n  cidr_blocks = ["0.0.0.0/0"]\n}\n',
      ['aws_security_group_rule.r: 5432 0.0.0.0/0'],
    ],
    [
      'a rule of the newer kind',
      'resource "aws_vpc_security_group_ingress_rule" "r" {\n  from_port = 5432\n  to_port = 5432\n  ip_protocol = "tcp"\n  cidr_ipv4 = "0.0.0.0/0"\n}\n',
      ['aws_vpc_security_group_ingress_rule.r: 5432 0.0.0.0/0'],
    ],
    [
      'a range, and a server',
      group(RANGE, instance('publicly_accessible = true')),
      ['aws_db_instance.main: 5432 0.0.0.0/0'],
    ],
    [
      'another port, and a server',
      group('from_port = 5433\n    to_port = 5433', instance('port = 5433\n  publicly_accessible = var.public')),
      ['aws_db_instance.main: 5433 0.0.0.0/0'],
    ],
    [
      'a cluster whose members are elsewhere',
      group(
        EXACT,
        'resource "aws_rds_cluster" "c" {\n  engine = "aurora-postgresql"\n  vpc_security_group_ids = [aws_security_group.db.id]\n}\n',
      ),
      ['aws_rds_cluster.c: 5432 0.0.0.0/0'],
    ],
    [
      'a module of groups that names the port',
      'module "sg" {\n  ingress_with_cidr_blocks = [{ rule = "postgresql-tcp", cidr_blocks = "0.0.0.0/0" }]\n}\n',
      ['module.sg: 5432 0.0.0.0/0'],
    ],
    [
      'a module of a server one of whose members has a public address',
      group(
        EXACT,
        'module "db" {\n  source = "terraform-aws-modules/rds-aurora/aws"\n  engine = "aurora-postgresql"\n  instances = { one = { publicly_accessible = true } }\n  groups = [aws_security_group.db.id]\n}\n',
      ),
      ['module.db: 5432 0.0.0.0/0'],
    ],
    [
      'a rule of Azure’s, and its server',
      `${AZURE}resource "azurerm_postgresql_flexible_server" "s" {\n  version = "16"\n}\n`,
      ['azurerm_postgresql_flexible_server_firewall_rule.a: 5432 0.0.0.0'],
    ],
    [
      'a module of groups, and one of a server',
      'module "sg" {\n  ingress_with_cidr_blocks = [{ rule = "postgresql-tcp", cidr_blocks = "0.0.0.0/0" }]\n}\nmodule "db" {\n  source = "terraform-aws-modules/rds/aws"\n  engine = "postgres"\n  publicly_accessible = true\n  vpc_security_group_ids = [module.sg2.id, module.sg.security_group_id]\n}\n',
      ['module.db: 5432 0.0.0.0/0'],
    ],
    [
      'a network of Cloud SQL',
      'resource "google_sql_database_instance" "g" {\n  database_version = "POSTGRES_16"\n  settings {\n    ip_configuration {\n      authorized_networks {\n        value = "0.0.0.0/1"\n      }\n    }\n  }\n}\n',
      ['google_sql_database_instance.g: 5432 0.0.0.0/1'],
    ],
    [
      'networks of Cloud SQL in a list',
      'resource "google_sql_database_instance" "g" {\n  database_version = "POSTGRES_16"\n  settings {\n    ip_configuration {\n      ipv4_enabled = "true"\n      authorized_networks = [{ name = "all", value = "0.0.0.0/0" }]\n    }\n  }\n}\n',
      ['google_sql_database_instance.g: 5432 0.0.0.0/0'],
    ],
    [
      'a firewall of Google’s',
      'resource "google_compute_firewall" "g" {\n  source_ranges = ["0.0.0.0/0"]\n  allow {\n    protocol = "tcp"\n    ports = ["22", "5432"]\n  }\n}\n# = 5432\n',
      ['google_compute_firewall.g: 5432 0.0.0.0/0'],
    ],
    [
      'a rule of Azure’s server',
      'resource "azurerm_postgresql_flexible_server_firewall_rule" "a" {\n  start_ip_address = "0.0.0.0"\n  end_ip_address = "255.255.255.255"\n}\n',
      ['azurerm_postgresql_flexible_server_firewall_rule.a: 5432 0.0.0.0'],
    ],
    [
      'a rule of Azure’s network',
      'resource "azurerm_network_security_rule" "a" {\n  direction = "Inbound"\n  access = "Allow"\n  protocol = "Tcp"\n  destination_port_range = "5432" # postgres\n  source_address_prefix = "*"\n}\n',
      ['azurerm_network_security_rule.a: 5432 *'],
    ],
  ])('%s', (_, text, expected) => {
    expect(opened(text)).toEqual(expected);
  });

  test.each<[string, string]>([
    ['what goes out', group(EXACT).replace('ingress', 'egress')],
    ['a range without a server', group(RANGE, '# postgres 5432\n')],
    ['a server without a public address', group(EXACT, instance('publicly_accessible = false'))],
    ['a server that says nothing of one', group(EXACT, instance(''))],
    [
      'another group of like name',
      group(RANGE, instance('publicly_accessible = true').replace('group.db.id', 'group.db2.id')),
    ],
    ['MySQL', group('from_port = 3306\n    to_port = 3306', '# = 5432\n')],
    ['UDP', group(EXACT).replace('"tcp"', '"udp"')],
    ['some networks', group(EXACT).replace('0.0.0.0/0', '203.0.113.0/24')],
    ['networks from elsewhere', group(EXACT).replace('["10.0.0.0/8", "0.0.0.0/0"]', 'var.networks')],
    ['a comment', `/*\n${group(EXACT)}*/\n`],
    [
      'Cloud SQL without a public address',
      'resource "google_sql_database_instance" "g" {\n  database_version = "POSTGRES_16"\n  settings {\n    ip_configuration {\n      ipv4_enabled = false\n      authorized_networks {\n        value = "0.0.0.0/0"\n      }\n    }\n  }\n}\n',
    ],
    [
      'Cloud SQL of MySQL',
      'resource "google_sql_database_instance" "g" {\n  database_version = "MYSQL_8_0" # = 5432\n  settings {\n    ip_configuration {\n      authorized_networks {\n        value = "0.0.0.0/0"\n      }\n    }\n  }\n}\n',
    ],
    ['none of it', group(EXACT).replace('ingress', 'count = 0\n  ingress')],
    ['one for each of nothing', group(EXACT).replace('ingress', 'for_each = {}\n  ingress')],
    [
      'a server whose engine is decided elsewhere',
      group(EXACT, instance('publicly_accessible = false').replace('"postgres"', 'var.engine')),
    ],
    [
      'a group by way of a local value',
      group(
        EXACT,
        `locals {\n  first = 1\n  groups = [aws_security_group.db.id]\n}\n${instance('').replace('[aws_security_group.db.id]', 'local.groups')}`,
      ),
    ],
    ['Amazon’s proxy', group(EXACT, 'resource "aws_db_proxy" "p" {\n  groups = [aws_security_group.db.id]\n}\n')],
    [
      'a balancer within the network',
      group(
        EXACT,
        'resource "aws_lb" "b" {\n  internal = true\n  security_groups = [aws_security_group.db.id]\n}\n# postgres',
      ),
    ],
    [
      'another product without a public address',
      group(
        EXACT,
        'resource "aws_redshift_cluster" "r" {\n  publicly_accessible = false\n  groups = [aws_security_group.db.id]\n}\n',
      ),
    ],
    [
      'a module of one’s own without a public address',
      group(
        EXACT,
        'module "r" {\n  source = "./db"\n  publicly_accessible = false\n  groups = [aws_security_group.db.id]\n}\n',
      ),
    ],
    [
      'a rule for the group of a module',
      `${RULE.replace('OWNER', 'module.sg.security_group_id')}${instance('').replace('aws_security_group.db.id', 'module.sg.id')}`,
    ],
    [
      'a rule for the group that the server’s module makes',
      `${RULE.replace('OWNER', '"${module.db.security_group_id}"')}module "db" {\n  source = "terraform-aws-modules/rds-aurora/aws"\n  engine = "aurora-postgresql"\n}\n`,
    ],
    [
      'a rule of Azure’s for a server without public access',
      `${AZURE}resource "azurerm_postgresql_flexible_server" "s" {\n  public_network_access_enabled = false\n}\n`,
    ],
    [
      'a rule of Azure’s for a server in a network of its own',
      `${AZURE}resource "azurerm_postgresql_flexible_server" "s" {\n  delegated_subnet_id = azurerm_subnet.s.id\n}\n`,
    ],
    [
      'Azure’s own services',
      'resource "azurerm_postgresql_flexible_server_firewall_rule" "a" {\n  start_ip_address = "0.0.0.0"\n  end_ip_address = "0.0.0.0"\n}\n',
    ],
  ])('%s opens nothing', (_, text) => {
    expect(opened(text)).toEqual([]);
  });

  test.each([
    ['a server without a public address', 'publicly_accessible = false', 0],
    ['a server with one', 'publicly_accessible = true', 1],
    ['a server of which that is not known', 'publicly_accessible = var.public', 1],
  ])('a group of %s in another file of the module', (_, more, count) => {
    const files = { 'm/groups.tf': group(EXACT), 'm/rds.tf': instance(more), 'other/rds.tf': instance('') };
    expect(workloadsIn(factsOf(files))).toHaveLength(count);
  });

  test.each([
    ['without public addresses', '', 0],
    ['one of which has a public address', 'publicly_accessible = true', 1],
  ])('members of a cluster %s, in another file of the module', (_, more, count) => {
    const cluster =
      'resource "aws_rds_cluster" "c" {\n  engine = "aurora-postgresql"\n  vpc_security_group_ids = [aws_security_group.db.id]\n}\n';
    const member = (rest: string): string =>
      `resource "aws_rds_cluster_instance" "i" {\n  cluster_identifier = aws_rds_cluster.c.id\n  ${rest}\n}\n`;
    const files = { 'groups.tf': group(EXACT, cluster), 'members.tf': `${member('')}${member(more)}` };
    expect(workloadsIn(factsOf(files))).toHaveLength(count);
  });

  test('the server is reachable from outside, with TLS', () => {
    const [server] = modelOf({ 'main.tf': group(EXACT, instance('publicly_accessible = true')) }).servers;
    expect(server).toMatchObject({ major: 15, exposure: { kind: 'published' }, hba: null });
    expect(server?.settings.get('ssl')?.value).toEqual({ type: 'bool', value: true });
  });
});
