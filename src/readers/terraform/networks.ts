import type { Fact, PublishedPort } from '../../facts.ts';
import { serverAt } from '../containers/server-at.ts';
import { type HclBlock, parseHcl } from './hcl.ts';
import { isSwitchedOff, MEMBERS, type Member, type ModuleFile, membersOf, nameOf, refersTo } from './members.ts';
import { type Opening, openingsOf, PORT } from './openings.ts';
import type { Terraform } from './values.ts';

const MOST = 200;
/** Other files of the module that are looked through. */
const MOST_NEIGHBOURS = 30;
/** Longer texts are made by machines. */
const LONGEST = 200_000;

/**
 * Servers of Amazon, Google and Microsoft, and ports of PostgreSQL, that everybody may reach: security groups and firewalls that
 * open port 5432 to all addresses, or a range that holds it where a server of PostgreSQL is in the group; authorised networks of
 * Cloud SQL, firewall rules of Azure's servers. What has no public address is reached by nobody from outside.
 */
export function* networkFacts(blocks: readonly HclBlock[], input: Terraform): Iterable<Fact> {
  const { file, index } = input;
  const own = moduleFile(file.text, blocks);
  const members = membersOf([own]);
  const openings = own.blocks
    .filter((block) => !isSwitchedOff(block, file.text))
    .flatMap((block) => openingsOf(block, input))
    .slice(0, MOST);
  const ports = new Map<HclBlock, PublishedPort[]>();
  const add = (block: HclBlock, opening: Opening, port: number): void => {
    const place = { file: file.path, ...index.span(opening.start, opening.end) };
    const published = { ...place, hostAddress: '', published: `${port}`, target: PORT };
    ports.set(block, [...(ports.get(block) ?? []), published]);
  };
  let whole: readonly Member[] | null = null;
  for (const opening of openings) {
    const isIn = ({ name, text }: Member): boolean => name === opening.owner || refersTo(text, opening.owner);
    let within = members.filter(isIn);
    const isExact = opening.from === PORT && opening.to === PORT;
    // Groups, rules and servers have files of their own in many modules.
    if (within.every(({ isPublic }) => isPublic === null) && (within.length > 0 || isExact)) {
      whole ??= membersOf([own, ...filesBeside(input)]);
      const found = whole.filter(isIn);
      within = found.length > 0 ? found : within;
    }
    const servers = within.flatMap(({ block, isPublic, server }) =>
      server !== null && own.blocks.includes(block) ? [{ block, isPublic, port: server.port ?? PORT }] : [],
    );
    for (const { block, isPublic, port } of servers) {
      if (opening.from <= port && port <= opening.to && isPublic !== false) add(block, opening, port);
    }
    if (servers.length > 0 || !isExact) continue;
    const isPrivate = within.length > 0 && within.every(({ isPublic }) => isPublic === false);
    if (!isPrivate) add(opening.block, opening, PORT);
  }
  for (const [block, published] of ports) {
    const major = members.find((one) => one.block === block)?.server?.major ?? null;
    const name = nameOf(block);
    const place = { file: file.path, ...index.span(block.start, block.start + block.type.length) };
    const known = { platform: 'cloud', name, image: null, major } as const;
    const places = new Set<string>();
    const once = published.filter(
      ({ line, column }) => !places.has(`${line}:${column}`) && places.add(`${line}:${column}`),
    );
    yield { ...serverAt(place, { id: `${file.path}#${name}`, ...known }), ports: once };
  }
}

function moduleFile(text: string, blocks: readonly HclBlock[]): ModuleFile {
  return { text, blocks: blocks.filter(({ type }) => /^(?:resource|module|locals)$/.test(type)).slice(0, MOST) };
}

/** The other files of the module that may describe members. */
function filesBeside({ file, context }: Terraform): readonly ModuleFile[] {
  const own = file.path.slice(file.path.lastIndexOf('/') + 1);
  const names = (context.list(file.path, '.') ?? []).filter((name) => name !== own && /\.(?:tf|tofu)$/.test(name));
  return names
    .sort()
    .slice(0, MOST_NEIGHBOURS)
    .flatMap((name) => {
      const followed = context.follow(file.path, name);
      if (followed.status !== 'read' || followed.text.length > LONGEST || !MEMBERS.test(followed.text)) return [];
      return [moduleFile(followed.text, parseHcl(followed.text))];
    });
}
