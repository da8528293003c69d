import { attributeOf } from './documents.ts';
import type { HclBlock, HclEntry, HclValue } from './hcl.ts';
import { type Terraform, textOf } from './values.ts';

export const PORT = 5432;

/** What lets half of all addresses or more reach a range of ports. */
export interface Opening {
  /** `aws_security_group.db`: what it belongs to. */
  readonly owner: string;
  readonly block: HclBlock;
  readonly from: number;
  readonly to: number;
  /** Where the addresses stand. */
  readonly start: number;
  readonly end: number;
}

/** What a resource opens to most of the internet. */
export function openingsOf(block: HclBlock, input: Terraform): readonly Opening[] {
  const [resource = '', label = ''] = block.labels;
  const name = `${resource}.${label}`;
  if (block.type === 'module') return moduleOpenings(`module.${resource}`, block, input);
  const at = (owner: string, rule: Pick<HclBlock, 'attributes'>): readonly Opening[] =>
    ruleOpenings(owner, block, rule, input);
  switch (resource) {
    case 'aws_security_group':
    case 'aws_default_security_group':
      return blocksOrItems(block, 'ingress').flatMap((rule) => at(name, rule));
    case 'aws_security_group_rule':
      return isText(block, 'type', /^ingress$/, input) ? at(ownerOf(block, input) ?? name, block) : [];
    case 'aws_vpc_security_group_ingress_rule':
      return at(ownerOf(block, input) ?? name, block);
    case 'google_compute_firewall':
      return googleFirewall(name, block, input);
    case 'google_sql_database_instance':
      return authorisedNetworks(name, block, input);
    case 'azurerm_network_security_rule':
      return azureRule(name, block, block, input);
    case 'azurerm_network_security_group':
      return block.blocks
        .filter(({ type }) => type === 'security_rule')
        .flatMap((rule) => azureRule(name, block, rule, input));
    case 'azurerm_postgresql_firewall_rule':
    case 'azurerm_postgresql_flexible_server_firewall_rule':
      return azureServerRule(name, block, input);
    default:
      return [];
  }
}

/** What terraform-aws-modules/security-group is given: ports of its own, or the name that it has for PostgreSQL's (rules.tf). */
function moduleOpenings(owner: string, block: HclBlock, input: Terraform): readonly Opening[] {
  return itemsOf(attributeOf(block, 'ingress_with_cidr_blocks')).flatMap((item) => {
    if (item.type !== 'map') return [];
    const rule = { attributes: item.entries };
    const named = isText(rule, 'rule', /^postgresql-tcp$/, input);
    const [from, to] = named ? [PORT, PORT] : [numberOf(rule, 'from_port', input), numberOf(rule, 'to_port', input)];
    if (from === null || to === null || from === undefined || to === undefined) return [];
    return worldwide(attributeOf(rule, 'cidr_blocks'), input).map(({ start, end }) => {
      return { owner, block, from, to, start, end };
    });
  });
}

/** Blocks, or the list of maps that may stand in their place. */
function blocksOrItems({ attributes, blocks }: HclBlock, name: string): readonly Pick<HclBlock, 'attributes'>[] {
  const listed = attributes.find(({ key }) => key === name)?.value;
  const items = listed?.type === 'list' ? listed.items : [];
  return [
    ...blocks.filter(({ type }) => type === name),
    ...items.flatMap((item) => (item.type === 'map' ? [{ attributes: item.entries }] : [])),
  ];
}

/** The group that a rule is added to, or what made it. */
function ownerOf(block: HclBlock, { file }: Terraform): string | null {
  const value = attributeOf(block, 'security_group_id');
  if (value?.type !== 'other' && value?.type !== 'string') return null;
  const reference = /^(?:\$\{)?((?:aws_security_group|aws_default_security_group|module)\.[\w-]+)/;
  return reference.exec(file.text.slice(value.start, value.end))?.[1] ?? null;
}

function ruleOpenings(
  owner: string,
  block: HclBlock,
  rule: Pick<HclBlock, 'attributes'>,
  input: Terraform,
): readonly Opening[] {
  const protocol =
    ['protocol', 'ip_protocol'].map((name) => wordOf(rule, name, input)).find((word) => word !== '') ?? '';
  if (!/^(?:tcp|6|-1|all)?$/i.test(protocol)) return [];
  const all = /^(?:-1|all)$/i.test(protocol);
  const [from, to] = all ? [0, 65_535] : [numberOf(rule, 'from_port', input), numberOf(rule, 'to_port', input)];
  if (from === null || to === null || from === undefined || to === undefined) return [];
  return ['cidr_blocks', 'ipv6_cidr_blocks', 'cidr_ipv4', 'cidr_ipv6']
    .flatMap((name) => worldwide(attributeOf(rule, name), input))
    .map(({ start, end }) => ({ owner, block, from, to, start, end }));
}

function googleFirewall(owner: string, block: HclBlock, input: Terraform): readonly Opening[] {
  if (isText(block, 'direction', /^egress$/i, input) || isText(block, 'disabled', /^true$/, input)) return [];
  const opened = block.blocks
    .filter((rule) => rule.type === 'allow' && isText(rule, 'protocol', /^(?:tcp|6)$/i, input))
    .flatMap((rule) => itemsOf(attributeOf(rule, 'ports')))
    .flatMap((item) => (textOf(item, input.file.text, input.index)?.value === `${PORT}` ? [item] : []));
  if (opened.length === 0) return [];
  return worldwide(attributeOf(block, 'source_ranges'), input).map(({ start, end }) => {
    return { owner, block, from: PORT, to: PORT, start, end };
  });
}

/** Networks that may reach the public address of an instance of Cloud SQL, which it has unless that is switched off. */
function authorisedNetworks(owner: string, block: HclBlock, input: Terraform): readonly Opening[] {
  if (!isText(block, 'database_version', /^POSTGRES/, input)) return [];
  const configurations = block.blocks
    .filter(({ type }) => type === 'settings')
    .flatMap(({ blocks }) => blocks.filter(({ type }) => type === 'ip_configuration'));
  return configurations
    .filter((one) => !isText(one, 'ipv4_enabled', /^false$/, input))
    .flatMap((one) => blocksOrItems(one, 'authorized_networks'))
    .flatMap((network) => worldwide(attributeOf(network, 'value'), input))
    .map(({ start, end }) => ({ owner, block, from: PORT, to: PORT, start, end }));
}

function azureRule(owner: string, block: HclBlock, rule: HclBlock, input: Terraform): readonly Opening[] {
  const fits =
    isText(rule, 'direction', /^inbound$/i, input) &&
    isText(rule, 'access', /^allow$/i, input) &&
    isText(rule, 'protocol', /^(?:tcp|\*)$/i, input);
  const ports = [attributeOf(rule, 'destination_port_range'), ...itemsOf(attributeOf(rule, 'destination_port_ranges'))];
  const opened = ports.some(
    (port) => port !== undefined && textOf(port, input.file.text, input.index)?.value === `${PORT}`,
  );
  if (!fits || !opened) return [];
  return ['source_address_prefix', 'source_address_prefixes']
    .flatMap((name) => worldwide(attributeOf(rule, name), input))
    .map(({ start, end }) => ({ owner, block, from: PORT, to: PORT, start, end }));
}

/** 0.0.0.0 alone stands for Azure's own services, whoever they belong to. */
function azureServerRule(name: string, block: HclBlock, input: Terraform): readonly Opening[] {
  const first = attributeOf(block, 'start_ip_address');
  const [from, to] = [numberOfAddress(first, input), numberOfAddress(attributeOf(block, 'end_ip_address'), input)];
  if (from === null || to === null || to - from < 2 ** 31 - 1 || first?.type !== 'string') return [];
  const server =
    ['server_id', 'server_name'].map((name) => wordOf(block, name, input)).find((word) => word !== '') ?? '';
  const owner = /azurerm_postgresql_(?:flexible_)?server\.[\w-]+/.exec(server)?.[0] ?? name;
  return [{ owner, block, from: PORT, to: PORT, start: first.start, end: first.end }];
}

function numberOfAddress(value: HclValue | undefined, { file }: Terraform): number | null {
  const text = value?.type === 'string' ? file.text.slice(value.start, value.end) : '';
  if (!/^\d{1,3}(?:\.\d{1,3}){3}$/.test(text)) return null;
  return text.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
}

/** Half of all addresses or more: `0.0.0.0/0`, `::/0`, the two halves of it, and Azure's words for them. */
const WORLD = /^(?:\d{1,3}(?:\.\d{1,3}){3}\/[01]|[\da-f:]{2,40}\/[0-3]|\*|internet|any)$/i;

function worldwide(
  value: HclValue | undefined,
  { file }: Terraform,
): readonly Extract<HclValue, { readonly type: 'string' }>[] {
  return itemsOf(value).flatMap((item) =>
    item.type === 'string' && WORLD.test(file.text.slice(item.start, item.end)) ? [item] : [],
  );
}

/** The items of a list, or the one value that there is. */
function itemsOf(value: HclValue | undefined): readonly HclValue[] {
  if (value === undefined) return [];
  return value.type === 'list' ? value.items : [value];
}

function wordOf(rule: Pick<HclBlock, 'attributes'>, name: string, { file, index }: Terraform): string {
  const value = attributeOf(rule, name);
  return (value === undefined ? null : textOf(value, file.text, index))?.value ?? '';
}

function isText(rule: Pick<HclBlock, 'attributes'>, name: string, pattern: RegExp, input: Terraform): boolean {
  return pattern.test(wordOf(rule, name, input));
}

function numberOf(rule: { readonly attributes: readonly HclEntry[] }, name: string, input: Terraform): number | null {
  const word = wordOf(rule, name, input);
  return /^\d{1,5}$/.test(word) ? Number(word) : null;
}
