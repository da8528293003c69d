import type { HbaRecord } from '../facts.ts';
import { type Certainty, isMemberOf, type Memberships } from '../postgres/memberships.ts';
import { ALL_CODES, type CodeSet, except, isAllCodes, NO_CODES, only, uniteCodes } from './codes.ts';
import type { Space } from './space.ts';
import { matchPattern } from './trace/pattern.ts';
import { databaseWord, type Knowledge, userWord, type Word } from './words.ts';

/** The names that a column may match, and those of them that it must match. */
export interface NameBounds {
  readonly must: CodeSet;
  readonly may: CodeSet;
}

/** What a database column matches; `same` and `role` are relations to the user. */
export interface DatabaseBounds extends NameBounds {
  readonly physical: Certainty;
  readonly same: boolean;
  readonly role: boolean;
}

/** More comparisons of names with patterns than this are not made for one server: the patterns then may match any name. */
const PATTERN_COMPARISONS = 200_000;

const NOBODY: NameBounds = { must: NO_CODES, may: NO_CODES };
const ANYBODY: NameBounds = { must: ALL_CODES, may: ALL_CODES };
const MAYBE: NameBounds = { must: NO_CODES, may: ALL_CODES };

/** Tells of the words of columns which names of a space they match. Each different word is looked at once. */
export class NameSets {
  readonly #space: Space;
  readonly #knowledge: Knowledge;
  readonly #known = new Map<string, NameBounds>();
  readonly #members: ReadonlyMap<string, readonly string[]>;
  #comparisons = PATTERN_COMPARISONS;

  constructor(space: Space, knowledge: Knowledge) {
    this.#space = space;
    this.#knowledge = knowledge;
    this.#members = membersOf(knowledge.memberships);
  }

  users(record: HbaRecord): NameBounds {
    if (record.unknown.includes('users')) return MAYBE;
    return this.#all(record.users.map((token) => userWord(token, this.#knowledge.major)));
  }

  databases(record: HbaRecord): DatabaseBounds {
    if (record.unknown.includes('databases')) return { ...MAYBE, physical: 'may', same: false, role: false };
    const words = record.databases.map((token) => databaseWord(token, this.#knowledge.major));
    const bounds = this.#all(words);
    const has = (kind: Word['kind']): boolean => words.some((word) => word.kind === kind);
    const physical = has('replication') ? 'yes' : 'no';
    const everything = isAllCodes(bounds.must);
    return { ...bounds, physical, same: has('sameuser') && !everything, role: has('samerole') && !everything };
  }

  /** Database name -> the roles that are members of the role so named, as far as memberships tell; not the role itself. */
  rolePairs(users: CodeSet): Map<number, CodeSet> {
    const pairs = new Map<number, CodeSet>();
    for (const [group, members] of this.#members) {
      const codes = members.map((member) => this.#space.codeOf(member)).filter((code) => holds(users, code));
      if (codes.length > 0) pairs.set(this.#space.codeOf(group), only(codes));
    }
    return pairs;
  }

  /** Whether nobody is a member of anything that the memberships do not tell. */
  get membershipsAreComplete(): boolean {
    return this.#knowledge.memberships?.complete === true;
  }

  #all(words: readonly Word[]): NameBounds {
    const names = only(words.flatMap((word) => (word.kind === 'name' ? [this.#space.codeOf(word.name)] : [])));
    let bounds: NameBounds = { must: names, may: names };
    for (const word of words) {
      if (word.kind === 'name') continue;
      const { must, may } = this.#one(word);
      bounds = { must: uniteCodes(bounds.must, must), may: uniteCodes(bounds.may, may) };
    }
    return bounds;
  }

  #one(word: Exclude<Word, { readonly kind: 'name' }>): NameBounds {
    if (word.kind === 'all') return ANYBODY;
    if (word.kind !== 'group' && word.kind !== 'regex') return NOBODY;
    if (word.kind === 'group' && word.name === '') return NOBODY;
    const key = word.kind === 'group' ? `+${word.name}` : `/${word.pattern}`;
    const before = this.#known.get(key);
    if (before !== undefined) return before;
    const bounds = word.kind === 'group' ? this.#group(word.name) : this.#pattern(word.pattern);
    this.#known.set(key, bounds);
    return bounds;
  }

  #group(name: string): NameBounds {
    const must = only([name, ...(this.#members.get(name) ?? [])].map((role) => this.#space.codeOf(role)));
    return { must, may: this.membershipsAreComplete ? must : ALL_CODES };
  }

  #pattern(pattern: string): NameBounds {
    const { names } = this.#space;
    if (names.length > this.#comparisons) return MAYBE;
    this.#comparisons -= names.length;
    const yes: number[] = [];
    const no: number[] = [];
    for (const [code, name] of names.entries()) {
      const { certainty } = matchPattern(pattern, name, this.#knowledge.major);
      if (certainty === 'yes') yes.push(code);
      if (certainty === 'no') no.push(code);
    }
    return { must: only(yes), may: except(no) };
  }
}

function holds(set: CodeSet, code: number): boolean {
  return (set.kind === 'only') === set.codes.includes(code);
}

/** Group -> everybody who is a member of it, directly or not, without itself. */
function membersOf(memberships: Memberships | undefined): Map<string, string[]> {
  const members = new Map<string, string[]>();
  if (memberships === undefined) return members;
  const groups = new Set([...memberships.grants.values()].flatMap((granted) => [...granted]));
  for (const group of groups) {
    const roles = [...memberships.grants.keys()].filter(
      (role) => role !== group && isMemberOf(role, group, memberships) === 'yes',
    );
    members.set(group, roles);
  }
  return members;
}
