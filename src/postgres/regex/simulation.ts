import { type Budget, spend } from './budget.ts';
import { classMembers } from './characters.ts';
import type { LookAround, Program } from './program.ts';
import type { Constraint } from './syntax.ts';

const NEWLINE = 10;
/** The place of the state that ends a match, in every program. */
const MATCH = 0;

/** Which states a program is in at one place: no state twice. */
class StateSet {
  readonly members: Int32Array;
  readonly #seen: Uint32Array;
  #round = 0;
  size = 0;

  constructor(states: number) {
    this.members = new Int32Array(states);
    this.#seen = new Uint32Array(states);
  }

  clear(): void {
    this.size = 0;
    this.#round += 1;
  }

  /** Whether the state is new. */
  visit(state: number): boolean {
    if (this.#seen[state] === this.#round) return false;
    this.#seen[state] = this.#round;
    return true;
  }

  has(state: number): boolean {
    return this.#seen[state] === this.#round;
  }

  push(state: number): void {
    this.members[this.size] = state;
    this.size += 1;
  }
}

/**
 * Runs programs on one text, all states at once, so that no expression makes it go back: at most (states x length) steps
 * for each place to begin at. Answers are kept. Throws OutOfBudget.
 */
export class Simulation {
  readonly text: Uint8Array;
  readonly #budget: Budget;
  readonly #ends = new Map<Program, (Uint8Array | undefined)[]>();
  readonly #looks = new Map<LookAround, (boolean | undefined)[]>();

  constructor(text: Uint8Array, budget: Budget) {
    this.text = text;
    this.#budget = budget;
  }

  /** The first place where a match that begins at `from` or later ends; -1: there is none. */
  firstEnd(program: Program, from: number): number {
    let end = -1;
    this.#run(program, from, true, (found) => {
      end = found;
      return true;
    });
    return end;
  }

  /** The last place up to `limit` where a match that begins at `begin` can end; -1: there is none. */
  longest(program: Program, begin: number, limit: number): number {
    const ends = this.#endsFrom(program, begin);
    for (let end = limit; end >= begin; end -= 1) if (ends[end - begin] === 1) return end;
    return -1;
  }

  /** The first place from `least` to `limit` where a match that begins at `begin` can end; -1: there is none. */
  shortest(program: Program, begin: number, least: number, limit: number): number {
    const ends = this.#endsFrom(program, begin);
    for (let end = least; end <= limit; end += 1) if (ends[end - begin] === 1) return end;
    return -1;
  }

  /** 1 at the distances from `begin` at which a match can end. */
  #endsFrom(program: Program, begin: number): Uint8Array {
    let known = this.#ends.get(program);
    if (known === undefined) {
      known = [];
      this.#ends.set(program, known);
    }
    const kept = known[begin];
    if (kept !== undefined) {
      spend(this.#budget, 1);
      return kept;
    }
    const ends = new Uint8Array(this.text.length - begin + 1);
    spend(this.#budget, ends.length);
    this.#run(program, begin, false, (end) => {
      ends[end - begin] = 1;
      return false;
    });
    known[begin] = ends;
    return ends;
  }

  /** `found` is told each place where a match ends, in order, and answers whether that is enough. */
  #run(program: Program, begin: number, anywhere: boolean, found: (end: number) => boolean): boolean {
    const { states, start } = program;
    let current = new StateSet(states.length);
    let following = new StateSet(states.length);
    spend(this.#budget, states.length);
    current.clear();
    this.#enter(program, start, begin, current);
    for (let at = begin; ; at += 1) {
      if (current.has(MATCH) && found(at)) return true;
      if (at === this.text.length) return false;
      const byte = this.text[at] ?? 0;
      following.clear();
      for (let index = 0; index < current.size; index += 1) {
        const state = states[current.members[index] ?? 0];
        if (state?.kind === 'set' && state.set[byte] === 1) this.#enter(program, state.next, at + 1, following);
      }
      if (anywhere) this.#enter(program, start, at + 1, following);
      spend(this.#budget, current.size + 1);
      [current, following] = [following, current];
      if (current.size === 0 && !anywhere && !current.has(MATCH)) return false;
    }
  }

  /** Adds a state and all that can be reached from it at that place without taking anything. */
  #enter(program: Program, first: number, at: number, set: StateSet): void {
    const open = [first];
    for (let number = open.pop(); number !== undefined; number = open.pop()) {
      if (!set.visit(number)) continue;
      const state = program.states[number];
      spend(this.#budget, 1);
      if (state === undefined || state.kind === 'match') continue;
      if (state.kind === 'set') set.push(number);
      else if (state.kind === 'fork') open.push(state.next, state.other);
      else if (state.kind === 'constraint' ? this.#holds(state.constraint, at) : this.#sees(state.look, at)) {
        open.push(state.next);
      }
    }
  }

  #holds(constraint: Constraint, at: number): boolean {
    const { text } = this;
    if (constraint === 'string-start') return at === 0;
    if (constraint === 'string-end') return at === text.length;
    if (constraint === 'line-start') return at === 0 || text[at - 1] === NEWLINE;
    if (constraint === 'line-end') return at === text.length || text[at] === NEWLINE;
    const before = isWord(text[at - 1]);
    const after = isWord(text[at]);
    if (constraint === 'word-start') return !before && after;
    if (constraint === 'word-end') return before && !after;
    return (before !== after) === (constraint === 'word-boundary');
  }

  /** regexec.c, `lacon`. */
  #sees(look: LookAround, at: number): boolean {
    let known = this.#looks.get(look);
    if (known === undefined) {
      known = look.behind ? this.#allBehind(look.program) : [];
      this.#looks.set(look, known);
    }
    let found = known[at];
    if (found === undefined) {
      found = !look.behind && this.#run(look.program, at, false, () => true);
      known[at] = found;
    }
    return found !== look.negative;
  }

  /** At which places a match ends, wherever it began. */
  #allBehind(program: Program): boolean[] {
    const places: boolean[] = [];
    this.#run(program, 0, true, (end) => {
      places[end] = true;
      return false;
    });
    return places;
  }
}

function isWord(byte: number | undefined): boolean {
  return byte !== undefined && classMembers('word', false)[byte] === 1;
}
