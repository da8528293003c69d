import { attributeOf } from './documents.ts';
import type { HclBlock, HclEntry, HclValue } from './hcl.ts';

/** A file of a module. */
export interface ModuleFile {
  readonly text: string;
  readonly blocks: readonly HclBlock[];
}

/** What has addresses in a network, and security groups or firewall rules before them. */
export interface Member {
  /** As other blocks refer to it. */
  readonly name: string;
  readonly block: HclBlock;
  /** What it says of itself, in which the groups are named that it is in. */
  readonly text: string;
  /** Whether it has a public address; null where that is decided elsewhere. */
  readonly isPublic: boolean | null;
  /** null for what is no server of PostgreSQL, or not for certain; so is its port where nothing is said of one. */
  readonly server: { readonly port: number | null; readonly major: number | null } | null;
}

/** What makes another file of a module worth the parsing. */
export const MEMBERS: RegExp =
  /"(?:aws_db_instance|aws_rds_cluster(?:_instance)?|aws_db_proxy|aws_[ae]?lb|azurerm_postgresql_(?:flexible_)?server)"|\bpublicly_accessible\b|\brds\b|^locals\b/m;

/** A definition that is longer names more than the groups of one server. */
const LONGEST_LOCAL = 2000;
const MOST_LOCALS = 20;

/** The members that files of one module describe together. */
export function membersOf(files: readonly ModuleFile[]): readonly Member[] {
  const locals = new Map(files.flatMap(localsOf));
  const all = files.flatMap(({ text, blocks }) =>
    blocks.filter((block) => !isSwitchedOff(block, text)).map((block) => describe(block, text)),
  );
  const clustered = all.filter(({ block }) => block.labels[0] === 'aws_rds_cluster_instance');
  return all.flatMap((one) => {
    const kind = kindOf(one, clustered);
    if (kind === null) return [];
    const named = [...one.text.matchAll(/\blocal\.(\w{1,80})/g)].slice(0, MOST_LOCALS);
    const text = [one.text, ...named.map(([, name = '']) => locals.get(name) ?? '')].join('\n');
    return [{ name: nameOf(one.block), block: one.block, text, ...kind }];
  });
}

/** As other blocks refer to it. */
export function nameOf({ type, labels }: HclBlock): string {
  return type === 'module' ? `module.${labels[0] ?? ''}` : labels.slice(0, 2).join('.');
}

/** Whether a text has a reference to a block of this name. */
export function refersTo(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!/[\w-]/.test(text[at + name.length] ?? '')) return true;
  }
  return false;
}

/** Whether there is none of it: `count = 0`, `for_each = {}`. */
export function isSwitchedOff(block: HclBlock, text: string): boolean {
  const [count, each] = ['count', 'for_each'].map((name) => attributeOf(block, name));
  if (count?.type === 'other' && text.slice(count.start, count.end) === '0') return true;
  return (each?.type === 'map' && each.entries.length === 0) || (each?.type === 'list' && each.items.length === 0);
}

interface Described {
  readonly block: HclBlock;
  readonly text: string;
  /** An attribute's text; empty where it is not stated. */
  readonly word: (name: string) => string;
  /** The same in all its maps. */
  readonly words: (name: string) => readonly string[];
}

function describe(block: HclBlock, text: string): Described {
  const { attributes } = block;
  return {
    block,
    text: text.slice(block.start, block.end),
    word: (name) => wordOf(attributeOf(block, name), text),
    words: (name) => [...named(attributes, name)].map((value) => wordOf(value, text)),
  };
}

function wordOf(value: HclValue | undefined, text: string): string {
  return value?.type === 'string' || value?.type === 'other' ? text.slice(value.start, value.end) : '';
}

function* named(entries: readonly HclEntry[], name: string): Iterable<HclValue> {
  for (const { key, value } of entries) {
    if (key === name) yield value;
    if (value.type === 'map') yield* named(value.entries, name);
  }
}

type Kind = Pick<Member, 'isPublic' | 'server'>;

function kindOf(one: Described, clustered: readonly Described[]): Kind | null {
  const { block, word } = one;
  const { type, labels } = block;
  if (type === 'module') return moduleKind(one);
  switch (type === 'resource' ? labels[0] : '') {
    case 'aws_db_instance':
      return { isPublic: isAnyPublic([word('publicly_accessible')]), server: serverOf(one) };
    case 'aws_rds_cluster': {
      // Its members have the addresses.
      const own = clustered.filter(({ text }) => refersTo(text, nameOf(block)));
      const isPublic = own.length === 0 ? null : isAnyPublic(own.map((member) => member.word('publicly_accessible')));
      return { isPublic, server: serverOf(one) };
    }
    case 'aws_db_proxy':
      return { isPublic: false, server: null };
    case 'aws_redshift_cluster':
      return { isPublic: word('publicly_accessible') === 'false' ? false : null, server: null };
    case 'aws_lb':
    case 'aws_alb':
    case 'aws_elb':
      return { isPublic: word('internal') === 'true' ? false : null, server: null };
    case 'azurerm_postgresql_server':
    case 'azurerm_postgresql_flexible_server': {
      // Firewall rules are for public access alone, which a server in a network of its owner's cannot have.
      const isPrivate = word('public_network_access_enabled') === 'false' || word('delegated_subnet_id') !== '';
      return { isPublic: isPrivate ? false : null, server: null };
    }
    default:
      return null;
  }
}

/** terraform-aws-modules/rds and rds-aurora, whose servers have a public address where they are given one; of others what they say. */
function moduleKind(one: Described): Kind | null {
  const stated = one.words('publicly_accessible');
  if (/\brds\b/.test(one.word('source'))) return { isPublic: isAnyPublic(stated), server: serverOf(one) };
  return stated.length > 0 && isAnyPublic(stated) === false ? { isPublic: false, server: null } : null;
}

/** Nobody has a public address who is not given one. */
function isAnyPublic(stated: readonly string[]): boolean | null {
  if (stated.includes('true')) return true;
  return stated.every((one) => one === '' || one === 'false') ? false : null;
}

function serverOf({ word }: Described): Member['server'] {
  if (!/^(?:aurora-)?postgres/.test(word('engine'))) return null;
  const port = Number(word('port'));
  const major = /^(\d{1,2})(?:\.|$)/.exec(word('engine_version'))?.[1];
  return { port: port > 0 ? port : null, major: major === undefined ? null : Number(major) };
}

/** What local values are defined as. */
function localsOf({ text, blocks }: ModuleFile): readonly (readonly [string, string])[] {
  return blocks
    .filter(({ type }) => type === 'locals')
    .flatMap(({ attributes, end }) =>
      attributes.map(({ key, keyStart }, order) => {
        const next = attributes[order + 1]?.keyStart ?? end;
        return [key, text.slice(keyStart, Math.min(next, keyStart + LONGEST_LOCAL))] as const;
      }),
    );
}
