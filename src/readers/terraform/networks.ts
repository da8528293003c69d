import type { Fact, PublishedPort } from '../../facts.ts';
import { serverAt } from '../containers/server-at.ts';
import { LineIndex } from '../line-index.ts';
import { attributeOf } from './documents.ts';
import { type HclBlock, parseHcl } from './hcl.ts';
import { type Opening, openingsOf, PORT } from './openings.ts';
import { type Terraform, textOf } from './values.ts';

/** A managed server of PostgreSQL. */
interface Instance {
  readonly name: string;
  readonly block: HclBlock;
  readonly port: number;
  readonly major: number | null;
  /** What it says of itself, in which the groups are named that it is in. */
  readonly text: string;
  /** null where that is decided elsewhere. */
  readonly isPublic: boolean | null;
}

const MOST = 200;
/** Other files of the module that are looked through. */
const MOST_NEIGHBOURS = 30;
/** Longer texts are made by machines. */
const LONGEST = 200_000;
const ENGINE = /\bengine[ \t]{0,40}=[ \t]{0,40}"(?:aurora-)?postgres/;

/**
 * Servers of Amazon, Google and Microsoft, and ports of PostgreSQL, that everybody may reach: security groups and firewalls that
 * open port 5432 to all addresses, or a range that holds it where a server of PostgreSQL is in the group; authorised networks of
 * Cloud SQL, firewall rules of Azure's servers. A server of Amazon that has no public address is reached by nobody from outside.
 */
export function* networkFacts(blocks: readonly HclBlock[], input: Terraform): Iterable<Fact> {
  const resources = blocks.filter(({ type }) => type === 'resource' || type === 'module').slice(0, MOST);
  const instances = resources.flatMap((block) => instanceOf(block, resources, input));
  const openings = resources.flatMap((block) => openingsOf(block, input)).slice(0, MOST);
  const ports = new Map<HclBlock, PublishedPort[]>();
  const add = (block: HclBlock, opening: Opening, port: number): void => {
    const { file, index } = input;
    const place = { file: file.path, ...index.span(opening.start, opening.end) };
    const published = { ...place, hostAddress: '', published: `${port}`, target: PORT };
    ports.set(block, [...(ports.get(block) ?? []), published]);
  };
  let beside: readonly Instance[] | null = null;
  for (const opening of openings) {
    const within = instances.filter(({ text }) => refersTo(text, opening.owner));
    for (const { block, port, isPublic } of within) {
      if (opening.from <= port && port <= opening.to && isPublic !== false) add(block, opening, port);
    }
    if (within.length > 0 || opening.from !== PORT || opening.to !== PORT) continue;
    // Those of Google and Microsoft name their server themselves.
    if (/^(?:aws_|module\.)/.test(opening.owner)) beside ??= instancesBeside(input);
    const elsewhere = (beside ?? []).filter(({ text }) => refersTo(text, opening.owner));
    const isPrivate = elsewhere.length > 0 && elsewhere.every(({ isPublic }) => isPublic === false);
    if (!isPrivate) add(opening.block, opening, PORT);
  }
  for (const [block, published] of ports) {
    const instance = instances.find((one) => one.block === block);
    const name = nameOf(block);
    const place = { file: input.file.path, ...input.index.span(block.start, block.start + block.type.length) };
    const known = { platform: 'cloud', name, image: null, major: instance?.major ?? null } as const;
    const places = new Set<string>();
    const once = published.filter(
      ({ line, column }) => !places.has(`${line}:${column}`) && places.add(`${line}:${column}`),
    );
    yield { ...serverAt(place, { id: `${input.file.path}#${name}`, ...known }), ports: once };
  }
}

/** The servers that other files of the module describe. */
function instancesBeside({ file, context, ...input }: Terraform): readonly Instance[] {
  const own = file.path.slice(file.path.lastIndexOf('/') + 1);
  const names = (context.list(file.path, '.') ?? []).filter((name) => name !== own && /\.(?:tf|tofu)$/.test(name));
  return names
    .sort()
    .slice(0, MOST_NEIGHBOURS)
    .flatMap((name) => {
      const followed = context.follow(file.path, name);
      if (followed.status !== 'read' || followed.text.length > LONGEST || !ENGINE.test(followed.text)) return [];
      const blocks = parseHcl(followed.text).slice(0, MOST);
      const other = { ...file, path: followed.path, text: followed.text };
      const index = new LineIndex(followed.text);
      return blocks.flatMap((block) => instanceOf(block, blocks, { ...input, context, file: other, index }));
    });
}

function refersTo(text: string, owner: string): boolean {
  for (let at = text.indexOf(owner); at >= 0; at = text.indexOf(owner, at + 1)) {
    if (!/[\w-]/.test(text[at + owner.length] ?? '')) return true;
  }
  return false;
}

/** As other blocks refer to it. */
function nameOf({ type, labels }: HclBlock): string {
  return type === 'module' ? `module.${labels[0] ?? ''}` : labels.slice(0, 2).join('.');
}

function instanceOf(block: HclBlock, resources: readonly HclBlock[], { file, index }: Terraform): readonly Instance[] {
  const [resource = ''] = block.labels;
  const word = (name: string, of: HclBlock = block): string => {
    const value = attributeOf(of, name);
    return (value === undefined ? null : textOf(value, file.text, index))?.value ?? '';
  };
  const name = nameOf(block);
  // terraform-aws-modules/rds and rds-aurora, whose servers have a public address where they are given one.
  const single = block.type === 'module' ? /\brds\b/.test(word('source')) : resource === 'aws_db_instance';
  if (!(single || resource === 'aws_rds_cluster') || !/^(?:aurora-)?postgres/.test(word('engine'))) return [];
  const text = file.text.slice(block.start, block.end);
  const members = resources.filter(
    (one) => one.labels[0] === 'aws_rds_cluster_instance' && refersTo(file.text.slice(one.start, one.end), name),
  );
  // A cluster's own members have the addresses; those of other files are not known.
  const stated = (single ? [block] : members).map((one) => word('publicly_accessible', one));
  const isPublic = stated.includes('true')
    ? true
    : stated.every((one) => one === '' || one === 'false') && stated.length > 0
      ? false
      : null;
  const port = Number(word('port'));
  const major = /^(\d{1,2})(?:\.|$)/.exec(word('engine_version'))?.[1];
  return [
    { name, block, port: port > 0 ? port : PORT, major: major === undefined ? null : Number(major), text, isPublic },
  ];
}
