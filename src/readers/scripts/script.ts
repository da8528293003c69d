import type { ConnectionFact, Fact, Position } from '../../facts.ts';
import { connectionFromText, connectionFromValues } from '../../postgres/conninfo/connection.ts';
import { isKeyword, OPTION_BY_VARIABLE } from '../../postgres/conninfo/options.ts';
import type { ConnectionMeta, VariableText } from '../../postgres/conninfo/types.ts';
import { type ConfReaders, heldFacts, writtenPartOf } from '../embedded/conf.ts';
import type { Piece } from '../embedded/overlay.ts';
import { connectionsOfEnvironment } from '../frameworks/environment.ts';
import type { NamedText } from '../frameworks/key-sets.ts';
import type { Places } from '../line-index.ts';
import type { ReadContext } from '../reader.ts';
import { baseName, type Call, callOf, isAssignment } from './commands.ts';
import { type Command, lexScript, type ScriptRange, sliceWord, type Word } from './lexer.ts';
import { isTool, readTool } from './tools.ts';
import { editedBySed, type Written, writtenBy } from './written.ts';

/** A script within a text, and what is known of where it runs. */
export interface Script {
  readonly path: string;
  readonly text: string;
  readonly index: Places;
  readonly range: ScriptRange;
  /** The environment that it is given; its own connections are for whoever gives it. */
  readonly environment: readonly NamedText[];
  /** Nobody else looks for connection strings in it. */
  readonly strings?: boolean;
  readonly context: ReadContext;
  readonly readers: ConfReaders;
}

const MOST_CONNECTIONS = 300;
/** Files that it writes: each is read at its place in the whole. */
const MOST_FILES = 100;
/** Variables of a script that each program of it is given. */
const MOST_AROUND = 500;
const NOWHERE: VariableText['at'] = () => ({ line: 1, column: 1, endLine: 1, endColumn: 1 });

/**
 * What a shell script says: variables that it exports or that belong together, the connections of psql and its kin, and the
 * records and parameters that it writes into PostgreSQL's files. Nothing is run: a variable counts with its value where the
 * script gives it one and no other.
 */
export function* scriptFacts(script: Script): Iterable<Fact> {
  const walk = new Walk(script);
  walk.through(lexScript(script.text, script.range), 0);
  yield* walk.connections();
  yield* walk.files();
}

class Walk {
  readonly #script: Script;
  /** Assignments of the script by name, each with whether it is exported. */
  readonly #variables = new Map<string, NamedText[]>();
  readonly #exported = new Set<string>();
  readonly #calls: { readonly call: Call; readonly program: Word }[] = [];
  /** Other programs that are given variables of their own: `DB_HOST=… node server.js`. */
  readonly #launched: (readonly Word[])[] = [];
  readonly #written: Written[] = [];
  #all = false;

  constructor(script: Script) {
    this.#script = script;
  }

  through(commands: readonly Command[], depth: number): void {
    const { text, index, range } = this.#script;
    for (const command of commands) {
      const call = callOf(command);
      const { program, args, script } = call;
      const name = baseName(program?.text ?? '');
      if (program === null) {
        for (const word of call.assignments) this.#assign(word);
        if (this.#all) for (const word of call.assignments) this.#exported.add(nameOf(word));
      } else if (/^(?:export|declare|typeset|readonly|local)$/.test(name)) {
        const exports = name === 'export' || args.some(({ text: word }) => /^-[a-z]*x/.test(word));
        for (const word of args) {
          if (isAssignment(word)) this.#assign(word);
          if (exports && !word.text.startsWith('-')) this.#exported.add(nameOf(word));
        }
      } else if (name === 'set') {
        if (args.some(({ text: word }) => /^-[a-z]*a|^allexport$/.test(word))) this.#all = true;
      } else if (isTool(name)) {
        this.#calls.push({ call, program });
      } else if (!call.elsewhere && call.assignments.length > 0) {
        this.#launched.push(call.assignments);
      }
      for (const one of writtenBy(command, text, index)) this.#written.push(one);
      for (const one of editedBySed(command, index)) this.#written.push(one);
      // What a shell reads instead of a file.
      for (const { here, operator } of depth < 2 && readsScript(call) ? command.redirects : []) {
        if (here !== null && operator === '<<')
          this.through(lexScript(text, { ...here, indent: range.indent }), depth + 1);
      }
      // A script that the script writes.
      for (const { here, operator } of depth < 2 ? command.redirects : []) {
        const written = command.redirects.some((one) => /^>>?$/.test(one.operator) && one.target.text.endsWith('.sh'));
        if (here === null || operator !== '<<' || !written) continue;
        this.through(lexScript(text, { ...here, indent: range.indent }), depth + 1);
      }
      if (script !== null && depth < 2 && isContiguous(script)) {
        const start = script.offsets[0] ?? script.start;
        const inner = { start, end: start + script.text.length, indent: range.indent };
        this.through(lexScript(text, inner), depth + 1);
      }
    }
  }

  *connections(): Iterable<ConnectionFact> {
    const { path, context } = this.#script;
    const drivers = context.drivers?.(path) ?? [];
    const own = [...this.#variables.values()].flatMap((values) => values.at(-1) ?? []);
    const seen = own.filter(({ name }) => !OPTION_BY_VARIABLE.has(name) || this.#exported.has(name));
    const meta = { file: path, major: context.major };
    const given = this.#script.environment.filter(({ name }) => !this.#variables.has(name));
    if (seen.length > 0) {
      const exported = seen.map((one) => this.#settled(one));
      const facts = connectionsOfEnvironment([...given, ...exported], { ...meta, drivers }, false);
      // What it is given alone is told where it is given.
      yield* facts.filter(({ positions }) => !isOnly(positions, this.#script.environment));
    }
    const environment = [...given, ...own.filter(({ name }) => this.#exported.has(name))];
    for (const words of this.#launched.slice(0, MOST_CONNECTIONS)) {
      const named = words.map((word) => this.#settled(this.#named(word)));
      const names = new Set(named.map(({ name }) => name));
      const around = environment.slice(0, MOST_AROUND).filter(({ name }) => !names.has(name));
      const facts = connectionsOfEnvironment(
        [...around, ...named],
        { ...meta, drivers },
        this.#script.strings === true,
      );
      const place = this.#script.index.span(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
      yield* facts.filter(({ positions }) => Object.values(positions).some((position) => isWithin(position, place)));
    }
    for (const { call, program } of this.#calls.slice(0, MOST_CONNECTIONS)) {
      const fact = this.#connection(call, program, environment, meta);
      if (fact !== null) yield fact;
    }
  }

  *files(): Iterable<Fact> {
    const { path, context, readers } = this.#script;
    const byTarget = new Map<string, { readonly target: string; readonly pieces: Piece[]; appended: boolean }>();
    for (const { target: word, appended, pieces, part } of this.#written) {
      const target = this.#settled({ value: word, at: NOWHERE }).value;
      if (pieces.length === 0 || target.length > 400) continue;
      const key = part === '' ? target : `${target}@${part}`;
      const file = byTarget.get(key) ?? { target, pieces: [], appended };
      for (const one of pieces) file.pieces.push(one);
      file.appended &&= appended;
      byTarget.set(key, file);
    }
    let left = MOST_FILES;
    for (const [name, { target, pieces, appended }] of byTarget) {
      const part =
        writtenPartOf(target) ?? (/postgres.*\/conf\.d\/[^/]+\.conf$|PGDATA.*\.conf$/.test(target) ? 'settings' : null);
      if (part === null) continue;
      left -= 1;
      if (left < 0) return;
      const known = part === 'passfile' ? pieces.filter(({ text }) => !PARTED.test(text)) : pieces;
      const ordered = known.toSorted((a, b) => a.line - b.line || a.column - b.column);
      const partial = appended || !/(?:pg_hba|pg_ident|postgresql)[^/]*\.conf$/.test(target);
      const facts = heldFacts(part, { path, name, pieces: ordered, ...(partial ? { partial } : {}) }, readers, context);
      // Pieces of a line that the script writes one by one, or has others make, are no lines that one could find fault with.
      for (const fact of facts) if (!isFault(fact)) yield fact;
    }
  }

  #assign(word: Word): void {
    const named = this.#named(word);
    const known = this.#variables.get(named.name);
    if (known === undefined) this.#variables.set(named.name, [named]);
    else known.push(named);
  }

  #named(word: Word): NamedText {
    const value = this.#textOf(sliceWord(word, word.text.indexOf('=') + 1));
    return { name: nameOf(word), ...value, position: this.#script.index.span(word.start, word.end) };
  }

  #textOf(word: Word): VariableText {
    const { index } = this.#script;
    const end = word.offsets.length === 0 ? word.start : (word.offsets.at(-1) ?? 0) + 1;
    return {
      // Parameters of the script are as unknown as variables.
      value: word.text.replace(/\$[0-9@*#?!](?![\w{])/g, '$$_'),
      at: (from, to) =>
        index.span(
          word.offsets[from] ?? end,
          to > from ? (word.offsets[to - 1] ?? end - 1) + 1 : (word.offsets[from] ?? end),
        ),
    };
  }

  /** The value of a variable that is all there is, where the script sets it once. */
  #settled<Text extends VariableText>(text: Text): Text {
    const name = /^\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)\})$/.exec(text.value);
    const [only, ...others] = name === null ? [] : (this.#variables.get(name[1] ?? name[2] ?? '') ?? []);
    if (only === undefined || others.length > 0 || only.value.includes('$')) return text;
    return { ...text, value: only.value, at: only.at };
  }

  #connection(
    call: Call,
    program: Word,
    environment: readonly NamedText[],
    meta: Omit<ConnectionMeta, 'name'>,
  ): ConnectionFact | null {
    const { values, conninfo } = readTool(program.text, call.args, (word) => this.#settled(this.#textOf(word)));
    const own = call.assignments.map((word) => ({ word, name: nameOf(word) }));
    const stated = new Map<string, VariableText>();
    const set = (name: string, value: VariableText): void => {
      const keyword = OPTION_BY_VARIABLE.get(name)?.keyword;
      if (keyword !== undefined && value.value !== '' && isKeyword(keyword, meta.major)) stated.set(keyword, value);
    };
    // Its password is told of where the environment is.
    const shared = environment.filter(({ name }) => !call.elsewhere && name !== 'PGPASSWORD');
    for (const variable of shared) set(variable.name, this.#settled(variable));
    for (const { word, name } of own)
      set(name, this.#settled(this.#textOf(sliceWord(word, word.text.indexOf('=') + 1))));
    const hostByPrefix = own.some(({ name }) => name === 'PGHOST' || name === 'PGHOSTADDR');
    for (const [keyword, value] of values) if (value.value !== '') stated.set(keyword, value);
    if (conninfo !== null) {
      if (stated.size === 0 && this.#script.strings !== true) return null;
      const { value, at } = this.#settled(this.#textOf(conninfo));
      const beside = new Map([...stated].map(([keyword, one]) => [keyword, { value: one.value, at: one.at }]));
      return connectionFromText(value, at, { ...meta, name: null, beside });
    }
    // Without a host of its own it is the connection of its environment once more, or one of the machine's socket.
    if (!values.has('host') && !hostByPrefix) return null;
    const bare = new Map([...stated].map(([keyword, { value, at }]) => [keyword, { value, at }]));
    return connectionFromValues(bare, { ...meta, name: null });
  }
}

/** A variable or command with a colon of its own, which would part a line of a password file. */
const PARTED = /\$\{[^}]{0,200}:|\$\(|`/;

function isFault(fact: Fact): boolean {
  return fact.kind === 'hba-record' ? fact.error !== null : fact.kind === 'setting' && fact.problem === 'syntax';
}

function nameOf({ text }: Word): string {
  return text.split(/\+?=/, 1)[0] ?? '';
}

/** `bash <<EOF`, `su - postgres <<EOF`: a shell without a script of its own. */
function readsScript({ program, args, elsewhere, script }: Call): boolean {
  if (elsewhere || script !== null || program === null) return false;
  const name = baseName(program.text);
  if (/^(?:su|runuser)$/.test(name)) return !args.some(({ text }) => text === '-c');
  return /^(?:sh|bash|ash|dash|zsh)$/.test(name) && args.every(({ text }) => text.startsWith('-'));
}

function isContiguous({ text, offsets }: Word): boolean {
  return text.length > 0 && (offsets.at(-1) ?? 0) - (offsets[0] ?? 0) === text.length - 1;
}

function isWithin(inner: Position, outer: Position): boolean {
  const begins = inner.line > outer.line || (inner.line === outer.line && inner.column >= outer.column);
  const ends = inner.endLine < outer.endLine || (inner.endLine === outer.endLine && inner.endColumn <= outer.endColumn);
  return begins && ends;
}

/** Whether all that a connection states comes from variables that the script is given. */
function isOnly(positions: ConnectionFact['positions'], environment: readonly NamedText[]): boolean {
  const places = environment.map(({ value, at }) => JSON.stringify(at(0, value.length)));
  return Object.values(positions).every((position) => places.includes(JSON.stringify(position)));
}
