import type { CST } from 'yaml';
import { Composer, isAlias, isMap, isScalar, isSeq, Parser } from 'yaml';
import { Located, type TextSource } from '../containers/located.ts';
import { isNullText, verbatimScalar, type YamlEntry, type YamlMap, type YamlNode, type YamlScalar } from './nodes.ts';

/** Deeper nesting than this is no compose file: it is not read. */
const MAX_DEPTH = 60;
/** Entries that merge keys may bring in, over a whole file: more is an attack. */
const MAX_MERGED = 50_000;

/**
 * The first document of a YAML text that is a map, with anchors resolved and merge keys (`<<`) applied. Aliases share their
 * node, so nothing is expanded. Of a broken text comes what could be read; null when there is no map or it nests too deep.
 */
export function readYaml(text: string, source: TextSource): YamlMap | null {
  let tokens = [...new Parser().parse(text)];
  if (tooDeep(tokens)) return null;
  const joined = joinFlows(text, tokens);
  if (joined !== text) tokens = [...new Parser().parse(joined)];
  if (tooDeep(tokens)) return null;
  const composer = new Composer({ schema: 'failsafe', uniqueKeys: false, logLevel: 'silent', keepSourceTokens: false });
  for (const document of composer.compose(tokens, true, text.length)) {
    const root = new Converter(text, source).node(document.contents, 0);
    if (root?.type === 'map') return root;
  }
  return null;
}

/** The composer recurses: a text that nests beyond all reason is turned away before it sees it. */
function tooDeep(tokens: readonly CST.Token[]): boolean {
  const stack: { readonly token: CST.Token; readonly depth: number }[] = tokens.map((token) => ({ token, depth: 0 }));
  for (let entry = stack.pop(); entry !== undefined; entry = stack.pop()) {
    const { token, depth } = entry;
    if (depth > MAX_DEPTH) return true;
    if (token.type === 'document' && token.value !== undefined) stack.push({ token: token.value, depth });
    if (!('items' in token)) continue;
    for (const item of token.items) {
      if (item.key) stack.push({ token: item.key, depth: depth + 1 });
      if (item.value) stack.push({ token: item.value, depth: depth + 1 });
    }
  }
  return false;
}

/** A flow collection that goes on for longer than this is not looked at again. */
const LONGEST_FLOW = 8192;
/** So many of one file are looked at again. */
const MOST_FLOWS = 200;

/**
 * The text with flow collections that go on at the indentation of their key brought onto one line, at the same offsets: YAML
 * forbids them and the library drops what follows, but Docker's and all other users of libyaml's grammar take them.
 */
function joinFlows(text: string, tokens: readonly CST.Token[]): string {
  let joined = '';
  let done = 0;
  for (const start of brokenFlows(tokens)) {
    const end = start < done ? -1 : endOfFlow(text, start);
    if (end < 0) continue;
    const flow = text.slice(start, end).replace(/(^|[ \t\r\n])#[^\n]*/g, (comment) => ' '.repeat(comment.length));
    joined += text.slice(done, start) + flow.replace(/[\r\n]/g, ' ');
    done = end;
  }
  return joined + text.slice(done);
}

/** Where flow collections begin that the parser found no end of, ascending. */
function brokenFlows(tokens: readonly CST.Token[]): readonly number[] {
  const starts: number[] = [];
  const stack: CST.Token[] = [...tokens];
  for (let token = stack.pop(); token !== undefined; token = stack.pop()) {
    if (token.type === 'document' && token.value !== undefined) stack.push(token.value);
    if (!('items' in token)) continue;
    if (token.type === 'flow-collection' && !token.end.some(({ type }) => /^flow-(?:seq|map)-end$/.test(type))) {
      starts.push(token.offset);
    }
    for (const item of token.items) {
      if (item.key) stack.push(item.key);
      if (item.value) stack.push(item.value);
    }
  }
  return starts.sort((a, b) => a - b).slice(0, MOST_FLOWS);
}

/** Past the bracket that closes the one at `start`, quotes and comments passed over; -1 where none does. */
function endOfFlow(text: string, start: number): number {
  const part = text.slice(start, start + LONGEST_FLOW);
  const token = /"(?:[^"\\]|\\[\s\S])*"|'[^']*'|[ \t\r\n]#[^\n]*|[[\]{}]/g;
  let depth = 0;
  for (const { 0: found, index } of part.matchAll(token)) {
    if (found === '[' || found === '{') depth += 1;
    else if (found === ']' || found === '}') depth -= 1;
    if (depth === 0) return start + index + found.length;
  }
  return -1;
}

class Converter {
  readonly #text: string;
  readonly #source: TextSource;
  readonly #anchors = new Map<string, YamlNode>();
  #mergeBudget = MAX_MERGED;

  constructor(text: string, source: TextSource) {
    this.#text = text;
    this.#source = source;
  }

  node(node: unknown, depth: number): YamlNode | null {
    if (isAlias(node)) return this.#anchors.get(node.source) ?? null;
    const converted = this.#convert(node, depth);
    if ((isScalar(node) || isMap(node) || isSeq(node)) && node.anchor !== undefined && converted !== null) {
      this.#anchors.set(node.anchor, converted);
    }
    return converted;
  }

  #convert(node: unknown, depth: number): YamlNode | null {
    if (depth > MAX_DEPTH) return null;
    if (isScalar(node)) {
      const [start, end] = node.range ?? [0, 0];
      return this.#scalar(String(node.value ?? ''), node.type ?? 'PLAIN', start, end);
    }
    if (isSeq(node)) {
      const items: YamlNode[] = [];
      for (const item of node.items) {
        const converted = this.node(item, depth + 1);
        if (converted !== null) items.push(converted);
      }
      return { type: 'list', items };
    }
    if (!isMap(node)) return null;
    const own = new Map<string, YamlEntry>();
    const merged: YamlNode[] = [];
    for (const pair of node.items) {
      const key = this.node(pair.key, depth + 1);
      if (key?.type !== 'scalar') continue;
      const end = isScalar(pair.key) || isAlias(pair.key) ? (pair.key.range?.[1] ?? 0) : 0;
      const value = this.node(pair.value, depth + 1) ?? verbatimScalar(null, this.#source, end);
      if (key.value === '<<') merged.push(value);
      else own.set(key.value ?? '', { key, value });
    }
    return { type: 'map', entries: merged.length === 0 ? own : this.#merge(own, merged) };
  }

  /** Own entries win over merged ones, earlier merged maps over later ones (YAML merge key draft). */
  #merge(own: Map<string, YamlEntry>, sources: readonly YamlNode[]): ReadonlyMap<string, YamlEntry> {
    const entries = new Map<string, YamlEntry>();
    const add = (node: YamlNode): void => {
      if (node.type !== 'map') return;
      for (const [name, entry] of node.entries) {
        if (this.#mergeBudget <= 0) return;
        this.#mergeBudget -= 1;
        if (!entries.has(name)) entries.set(name, entry);
      }
    };
    for (const source of sources) {
      if (source.type === 'list') for (const item of source.items) add(item);
      else add(source);
    }
    for (const [name, entry] of own) {
      entries.delete(name);
      entries.set(name, entry);
    }
    return entries;
  }

  #scalar(value: string, type: string, start: number, end: number): YamlScalar {
    const text = this.#text;
    const source = this.#source;
    if (type === 'PLAIN' && isNullText(value)) return verbatimScalar(null, source, start);
    return { type: 'scalar', value, located: () => locate(value, type, text, start, end, source) };
  }
}

/** Walks the decoded value and its source side by side: folding and indentation drop white space, quotes add escapes. */
function locate(value: string, type: string, text: string, start: number, end: number, source: TextSource): Located {
  const quote = type === 'QUOTE_DOUBLE' ? '"' : type === 'QUOTE_SINGLE' ? "'" : null;
  let at = start;
  if (quote !== null) at += 1;
  if (type.startsWith('BLOCK')) at = Math.max(start, text.indexOf('\n', start) + 1);
  const base = at;
  const starts: number[] = [];
  const ends: number[] = [];
  const push = (from: number, to: number): void => {
    starts.push(Math.min(from, end));
    ends.push(Math.min(to, end));
  };
  for (let i = 0; i < value.length; i += 1) {
    const char = value[i] ?? '';
    if (quote === '"' && text[at] === '\\') {
      at = skipContinuations(text, at);
      if (text[at] === '\\') {
        const length = escapeLength(text[at + 1] ?? '');
        push(at, at + length);
        // An escape beyond U+FFFF decodes to two code units: the second one stands at the same place.
        if (/[\ud800-\udbff]/.test(char) && length === 10) {
          push(at, at + length);
          i += 1;
        }
        at += length;
        continue;
      }
    }
    if (char !== ' ' && char !== '\n' && char !== '\t') {
      while (at < end && text[at] !== char && isBlank(text[at])) at += 1;
      const doubled = quote === "'" && char === "'" && text[at + 1] === "'";
      push(at, at + (doubled ? 2 : 1));
      at += doubled ? 2 : 1;
      continue;
    }
    push(at, at + 1);
    if (isBlank(text[at])) at += 1;
  }
  return new Located({ text: value, source, starts, ends, base });
}

function isBlank(char: string | undefined): boolean {
  return char === ' ' || char === '\n' || char === '\t' || char === '\r';
}

/** Past backslash-newline and the indentation after it. */
function skipContinuations(text: string, from: number): number {
  let at = from;
  while (text[at] === '\\' && (text[at + 1] === '\n' || text[at + 1] === '\r')) {
    at += 1;
    while (isBlank(text[at])) at += 1;
  }
  return at;
}

function escapeLength(letter: string): number {
  if (letter === 'x') return 4;
  if (letter === 'u') return 6;
  return letter === 'U' ? 10 : 2;
}
