import { accessOf, type Side } from './access/access.ts';
import type { Encryption } from './access/attempt.ts';
import type { NameSet } from './access/name-set.ts';
import { type AnsweredRegion, partitionOf } from './access/partition.ts';
import { type AddressSet, count, formatSet, intersect, isEmpty, subtract } from './access/ranges.ts';
import type { Region } from './access/regions.ts';
import { type AddressZones, addressZones } from './access/zones.ts';
import {
  type AccessReport,
  type AccessRow,
  type AccessZone,
  PROOFS,
  type Proof,
  type ServerAccess,
  ZONES,
} from './access-report.ts';
import { compareText } from './compare-text.ts';
import { buildModel } from './deployment/deployment.ts';
import type { Model, Server } from './deployment/model.ts';
import type { Fact, HbaRecord, HbaToken } from './facts.ts';
import { certificateCheck, sideOf } from './rules/support/hba.ts';

/** Ranges of one row that are written out. */
const MAX_RANGES = 8;
/** Names of one row that are written out. */
const MAX_NAMES = 6;

/** Who can get into each server that some facts make: all that its records let in, by zone. */
export function accessReport(
  facts: readonly Fact[],
  options: Parameters<typeof buildModel>[1] & Pick<Model, 'memberships'>,
): AccessReport {
  const { memberships = {} } = options;
  const model: Model = { ...buildModel(facts, options), memberships };
  const zones = addressZones(model.zones);
  const servers: ServerAccess[] = [];
  const unknown: string[] = [];
  for (const server of model.servers) {
    const side = sideOf(model, server);
    if (side === null || side.hba.length === 0) unknown.push(server.label);
    else servers.push(serverAccess(server, side, zones));
  }
  return { servers, unknown };
}

function serverAccess(server: Server, side: Side, zones: AddressZones): ServerAccess {
  const { id, label, major } = server;
  const partition = partitionOf(accessOf(side));
  const rows = new Map<string, Row>();
  for (const region of partition.regions) addRows(region, zones, rows);
  return {
    ...{ id, label, postgres: major, reachable: reachableWords(server), exact: partition.exact },
    rows: [...rows.values()].sort(byPlace).map(finished),
    notes: notesOn(server, side.options.tls),
  };
}

/** A row in the making: what differs only in addresses or encryption is put together. */
interface Row extends Omit<AccessRow, 'addresses' | 'ranges' | 'encryptions' | 'users'> {
  readonly order: number;
  readonly userSets: NameSet[];
  /** Stands for them where it is not null. */
  readonly words: string | null;
  readonly encryptions: Set<Encryption>;
  addresses: AddressSet | null;
}

function addRows({ region, answers, exact }: AnsweredRegion, zones: AddressZones, rows: Map<string, Row>): void {
  const certain = exact && answers.possible.length === 0;
  const answering = [
    ...answers.possible.map((record) => ({ record, certain: false })),
    ...(answers.certain === null ? [] : [{ record: answers.certain, certain }]),
  ];
  for (const { record: found, certain: sure } of answering) {
    const { record, entry, index } = found;
    if (record.method === 'reject') continue;
    for (const [zone, addresses] of partsByZone(region, zones)) {
      // Where a group or a pattern decides, nothing says it better than the record.
      const databases = sure ? databaseWords(region, record) : said(record.databases, 'database');
      // Pairs of one name are one group, however many of them stand in the file.
      const users = !sure || databases === OWN_DATABASE ? '' : region.users.key;
      for (const encryption of region.encryptions) {
        const method = record.unknown.includes('method') ? `${record.method} (filled in elsewhere)` : record.method;
        const proof = proofOf(record, encryption);
        const key = JSON.stringify([zone, users, databases, index, sure, proof, addressKey(addresses)]);
        const row = rows.get(key);
        if (row !== undefined) {
          row.encryptions.add(encryption);
          if (!row.userSets.includes(region.users)) row.userSets.push(region.users);
        } else {
          const place = { file: entry.fact.file, line: entry.fact.line };
          rows.set(key, {
            ...{ zone, databases, method, proof, record: place, certain: sure, order: index },
            ...{
              words: sure ? null : said(record.users, 'user'),
              userSets: [region.users],
              encryptions: new Set([encryption]),
              addresses,
            },
          });
        }
      }
    }
  }
}

function addressKey(addresses: AddressSet | null): string {
  return addresses === null ? '' : formatSet(addresses, MAX_RANGES).join(' ') + String(countOf(addresses));
}

function countOf(addresses: AddressSet): bigint {
  return count(addresses.v4) + count(addresses.v6);
}

function partsByZone(region: Region, zones: AddressZones): (readonly [AccessZone, AddressSet | null])[] {
  const { addresses } = region;
  if (addresses === null) return [['socket', null]];
  const parts: (readonly [AccessZone, AddressSet])[] = [
    ['loopback', intersect(addresses, zones.loopback)],
    ['private', intersect(addresses, zones.private)],
    ['public', subtract(addresses, zones.sheltered)],
  ];
  return parts.filter(([, set]) => !isEmpty(set));
}

function byPlace(a: Row, b: Row): number {
  return (
    ZONES.indexOf(a.zone) - ZONES.indexOf(b.zone) ||
    PROOFS.indexOf(a.proof) - PROOFS.indexOf(b.proof) ||
    a.order - b.order ||
    compareText(a.databases, b.databases)
  );
}

const ENCRYPTIONS: readonly Encryption[] = ['socket', 'none', 'tls', 'gss'];

function finished({ order: _, addresses, encryptions, userSets, words, ...row }: Row): AccessRow {
  return {
    ...row,
    users: words ?? nameWords(userSets, 'user'),
    encryptions: ENCRYPTIONS.filter((encryption) => encryptions.has(encryption)),
    addresses: addresses === null ? null : String(countOf(addresses)),
    ranges: addresses === null ? [] : formatSet(addresses, MAX_RANGES),
  };
}

/** The names of some disjoint sets together. */
function nameWords(sets: readonly NameSet[], noun: string): string {
  const listed = [...new Set(sets.flatMap((set) => (set.kind === 'only' ? set.names : [])))];
  const except = sets.find(({ kind }) => kind === 'except');
  if (except === undefined) return shortened(listed);
  const left = except.names.filter((name) => !listed.includes(name));
  return left.length === 0 ? `any ${noun}` : `any ${noun} but ${shortened(left)}`;
}

/** The words of a record's column. */
function said(tokens: readonly HbaToken[], noun: string): string {
  if (tokens.some(({ text, quoted }) => text === 'all' && !quoted)) return `any ${noun}`;
  return shortened(tokens.map(({ text }) => text));
}

function shortened(names: readonly string[]): string {
  const more = names.length - MAX_NAMES;
  return names.slice(0, MAX_NAMES).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

const OWN_DATABASE = "the database of the user's own name";

function databaseWords({ databases, users, pairs }: Region, record: HbaRecord): string {
  if (databases === 'physical') return 'physical replication';
  const own = record.databases.some(({ text, quoted }) => text === 'sameuser' && !quoted);
  const single = databases.kind === 'only' && databases.count === 1 && users.key === databases.key;
  if (pairs === 'same' || (own && single)) return OWN_DATABASE;
  const words = nameWords([databases], 'database');
  return pairs === 'different' ? `${words}, not the one of the user's own name` : words;
}

/** What the client has to show for the record's method (auth.c, ClientAuthentication), and for its `clientcert` besides. */
function proofOf(record: HbaRecord, encryption: Encryption): Proof {
  const proof = methodProof(record.method, encryption);
  // A certificate on top of a weaker method proves who the client is only where the name in it is checked.
  return certificateCheck(record) === 'full' ? 'certificate' : proof;
}

function methodProof(method: string, encryption: Encryption): Proof {
  switch (method) {
    case 'trust':
      return 'nothing';
    case 'ident':
      return 'claimed';
    // These send the password as it is: what protects it is the line alone.
    case 'password':
    case 'ldap':
    case 'radius':
    case 'pam':
    case 'bsd':
      return encryption === 'none' ? 'cleartext' : method === 'password' ? 'cleartext' : 'external';
    case 'md5':
      return 'md5';
    case 'scram-sha-256':
      return 'scram';
    case 'cert':
      return 'certificate';
    default:
      return 'external';
  }
}

function reachableWords({ exposure, workload }: Server): string {
  if (workload?.platform === 'ci') return 'it is there for one run of continuous integration';
  switch (exposure.kind) {
    case 'published': {
      const { hostAddress, published } = exposure.port;
      return `port ${published} is published on ${hostAddress === '' ? 'every address of its host' : hostAddress}`;
    }
    case 'loopback-published':
      return `port ${exposure.port.published} is published on ${exposure.port.hostAddress}: its host alone reaches it`;
    case 'containers':
      return 'the port is not published: other containers of its networks reach it';
    case 'network':
      return 'whatever the network lets through reaches it';
  }
}

function notesOn(server: Server, tls: boolean): string[] {
  const notes: string[] = [];
  const broken = (server.hba ?? []).find(({ fact }) => fact.fatal);
  if (broken !== undefined) {
    const { file, line, error, logError } = broken.fact;
    notes.push(
      `${file}:${line} is in error (${error ?? logError ?? 'see the log'}): the server does not start with this file, and on a reload keeps the records it had. Below is what the other records would let in.`,
    );
  }
  if (!tls) notes.push('ssl is off: no attempt uses TLS, and hostssl records match nothing.');
  return notes;
}
