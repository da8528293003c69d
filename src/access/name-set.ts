import type { Space, Stretch } from './space.ts';

/**
 * A set of database or user names: those listed, or all but those listed. Many sets of one server are long and nearly the same:
 * they are held as stretches of numbers, and `names` is made when asked for.
 */
export class NameSet {
  readonly #all: readonly string[];
  readonly #stretches: readonly Stretch[];
  readonly kind: 'only' | 'except';

  /** `listed` are numbers of `all`, ascending. */
  constructor(kind: 'only' | 'except', all: readonly string[], listed: readonly Stretch[]) {
    this.kind = kind;
    this.#all = all;
    this.#stretches = listed.every(([from, to]) => from <= to) ? listed : listed.filter(([from, to]) => from <= to);
  }

  /** Those that are listed, in the order in which the file first has them. */
  get names(): readonly string[] {
    return this.#stretches.flatMap(([from, to]) => this.#all.slice(from, to + 1));
  }

  /** How many are listed. */
  get count(): number {
    return this.#stretches.reduce((sum, [from, to]) => sum + to - from + 1, 0);
  }

  has(name: string): boolean {
    return this.names.includes(name) === (this.kind === 'only');
  }

  /** Every name there may be. */
  get isEverything(): boolean {
    return this.kind === 'except' && this.#stretches.length === 0;
  }

  /** Every name that stands in no file, and no other. */
  get isOthers(): boolean {
    return this.kind === 'except' && this.count === this.#all.length;
  }

  /** Equal for equal sets of one space. */
  get key(): string {
    return `${this.kind} ${this.#stretches.map(([from, to]) => `${from}-${to}`).join()}`;
  }
}

/** The numbers of names that stretches hold, without those above, which stand for names that are in no file. */
export function namedStretches(space: Space, stretches: readonly Stretch[]): readonly Stretch[] {
  const last = space.twin - 1;
  const end = stretches.at(-1);
  if (end === undefined || end[1] <= last) return stretches;
  return stretches.filter(([from]) => from <= last).map(([from, to]) => [from, Math.min(to, last)]);
}

/** The numbers of names that stretches do not hold. */
export function otherStretches(space: Space, stretches: readonly Stretch[]): Stretch[] {
  const rest: Stretch[] = [];
  let next = 0;
  for (const [from, to] of namedStretches(space, stretches)) {
    if (from > next) rest.push([next, from - 1]);
    next = to + 1;
  }
  if (next < space.twin) rest.push([next, space.twin - 1]);
  return rest;
}

/** Whether names are among them that stand in no file, the twin of a database aside. */
export function holdsOthers(space: Space, stretches: readonly Stretch[]): boolean {
  return stretches.some(([, to]) => to > space.twin);
}

export function nameSetOf(space: Space, stretches: readonly Stretch[]): NameSet {
  return holdsOthers(space, stretches)
    ? new NameSet('except', space.names, otherStretches(space, stretches))
    : new NameSet('only', space.names, namedStretches(space, stretches));
}
