import { type Access, type AccessRecord, accessOf, type Side, spaceOf } from './access.ts';
import type { Attempt, Encryption } from './attempt.ts';
import { ALL_CODES, type CodeSet, only } from './codes.ts';
import { NOTHING, type Node } from './diagram.ts';
import { type AddressSet, EVERY_ADDRESS } from './ranges.ts';
import { everyAttempt, mustOf, reachOf, restOf } from './reach.ts';
import { someRegionOf } from './regions.ts';
import { sampleOf } from './sample.ts';
import type { Space } from './space.ts';
import { admits, strengthOf } from './strength.ts';

/** Attempts that are asked about: what is left out is any. */
export interface Question {
  /** `socket` is the local socket; without `from`, both that and every address. */
  readonly from?: AddressSet | 'socket';
  readonly encryptions?: readonly Encryption[];
  /** `physical` is physical replication; without `databases`, both that and every database. */
  readonly databases?: readonly string[] | 'physical';
  readonly users?: readonly string[];
}

/** One record that may answer attempts of a question. */
export interface Answering {
  /** null where no record is left, and the server refuses. */
  readonly record: AccessRecord | null;
  /** Whether it must answer the witness; it may answer it otherwise. */
  readonly certain: boolean;
  /** One of the attempts that it may answer. */
  readonly witness: Attempt;
}

export interface Asked {
  /** In the order of the records; each once, refusal last. Together they are everything that may come of the attempts asked about. */
  readonly answering: readonly Answering[];
  /** How many addresses there are from which somebody may get in. */
  readonly addresses: bigint;
  /** The record that asks for least of those that may let somebody in; null where nobody gets in, or a template decides. */
  readonly weakest: AccessRecord | null;
  /** False where something was too much work: then records are among them that perhaps answer none of the attempts. */
  readonly exact: boolean;
}

/** What may come of a whole region of attempts at a server: who lets them in, who refuses them, with a witness for each. */
export function ask(side: Side, question: Question): Asked {
  const { from, databases, users } = question;
  const names = [...(databases === undefined || databases === 'physical' ? [] : databases), ...(users ?? [])];
  const ranges = from === undefined || from === 'socket' ? [] : [from];
  const access = accessOf(side, spaceOf([side], ranges, names));
  const { space } = access;
  const asked = space.diagrams.intersect(setOf(space, question), everyAttempt(access));
  const answering: Answering[] = [];
  let open: Node = NOTHING;
  let exact = access.exact;
  for (const record of access.records) {
    const reach = reachOf(access, record);
    const set = space.diagrams.intersect(reach.set, asked);
    exact &&= reach.exact;
    const found = set === NOTHING ? null : answeringOf(access, record, set);
    if (found === null) continue;
    answering.push(found);
    if (admits(record.record)) open = space.diagrams.first(open, space.lineOf(set));
  }
  const rest = restOf(access);
  const refused = space.diagrams.intersect(rest.set, asked);
  const witness = witnessOf(space, refused);
  if (witness !== null) answering.push({ record: null, certain: true, witness });
  return { answering, addresses: addressCount(space, open), weakest: weakestOf(answering), exact: exact && rest.exact };
}

/** The attempts of a question, in a space that knows its names and ranges. */
function setOf(space: Space, { from, encryptions, databases, users }: Question): Node {
  const { diagrams } = space;
  const over = encryptions ?? ['none', 'tls', 'gss', 'socket'];
  const socket = from === undefined || from === 'socket' ? over.filter((one) => one === 'socket') : [];
  const network = from === 'socket' ? [] : over.filter((one) => one !== 'socket');
  const line = diagrams.first(
    space.line(socket, EVERY_ADDRESS),
    space.line(network, from === undefined || from === 'socket' ? EVERY_ADDRESS : from),
  );
  const codes = (names: readonly string[] | undefined): CodeSet =>
    names === undefined ? ALL_CODES : only(names.map((name) => space.codeOf(name)));
  const physical = space.physical(codes(users), line);
  if (databases === 'physical') return physical;
  const ordinary = space.ordinary(codes(databases), codes(users), line);
  return databases === undefined ? diagrams.first(ordinary, physical) : ordinary;
}

function answeringOf({ space }: Access, record: AccessRecord, set: Node): Answering | null {
  const must = record.match.certain ? set : space.diagrams.intersect(set, mustOf(space, record.match.must));
  const witness = witnessOf(space, must === NOTHING ? set : must);
  return witness === null ? null : { record, certain: must !== NOTHING, witness };
}

function witnessOf(space: Space, set: Node): Attempt | null {
  const region = set === NOTHING ? null : someRegionOf(space, set);
  return region === null ? null : sampleOf(region, space.spelt);
}

function addressCount(space: Space, line: Node): bigint {
  let places: Node = NOTHING;
  for (const { encryptions, place } of space.encryptionsOf(line)) {
    if (!encryptions.includes('socket')) places = space.diagrams.first(places, place);
  }
  return space.countOf(places);
}

function weakestOf(answering: readonly Answering[]): AccessRecord | null {
  let weakest: AccessRecord | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { record } of answering) {
    if (record === null || !admits(record.record)) continue;
    const strength = strengthOf(record.record);
    if (strength === null) return null;
    if (strength < least) [weakest, least] = [record, strength];
  }
  return weakest;
}
