import type { SyntaxNode } from '../syntax.ts';
import type { Composite } from './composite.ts';
import type { Call, Expression, ObjectLiteral, Piece, Span } from './expression.ts';
import { strongestMode } from './modes.ts';
import { eitherOf, type Keyed, keyedBy, type Later } from './objects.ts';
import { type UrlChange, type UrlSource, urlOf } from './urls.ts';

/** Names are followed so far, and no further. */
const FARTHEST = 12;
/** Steps that a whole file may take: values that refer to each other again and again would take any number. */
const MOST_STEPS = 50_000;
/** Longer strings are no values of connections. */
const LONGEST = 8192;

const LOOKUP =
  /(?:^|[._])(?:get_?env|getenv|env|environ|env_?(?:var|str|string|or|get|get_or|default|lookup|with_?default)\w*|\w{0,20}env\w{0,20}|env\.\w{1,20}|environ\.(?:get|setdefault)|config|config\.(?:get|require)|config_?service\.get(?:orthrow)?|configuration\.get\w*|settings?\.get|getordefault|getproperty|getenvironmentvariable|getconnectionstring|getvalue\w*|fetch|lookup\w*|secret\w{0,20})$/i;
const ENVIRONMENT = /(?:^|\.)(?:env|environ|_ENV|_SERVER|ENV|configuration|config|settings|Deno\.env|secrets)$/i;

/** Readers of INI files, which are asked for an option of a section: `config.get('database', 'password')`. */
const SECTIONED = /(?:^|[._])(?:config|configuration|conf|cfg|parser|ini|settings?)\w{0,20}\.(?:get|getint)$/i;
const OPTION =
  /^(?:(?:db|pg|database|postgres(?:ql)?)_?)?(?:host(?:name)?|server|port|user(?:name)?|login|pass(?:w(?:or)?d)?|db(?:name)?|database|name|sslmode)$/i;

function hasWord(name: string, option: string): boolean {
  return name
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .includes(option.toLowerCase().replace(/[^a-z]/g, ''));
}

/** A function that may be of the same file, or a method of something that is. */
const LOCAL_CALL = /^(?:\w{1,80}\.)?\w{1,80}$/;
/** What may be computed where it is named: a method without parentheses, a property. */
const OWN_MEMBER = /^(?:(?:this|self|cls)\.)?\w{1,80}$/;

/** Where names and nodes lead to, in the file that is read. */
export interface NameSource {
  lower(node: SyntaxNode): Expression;
  /** The values that a path may have where `from` stands; null where it comes from elsewhere. */
  find(path: string, from: SyntaxNode): readonly Expression[] | null;
  /** What is set on an object of the file after it was made. */
  setLater(object: ObjectLiteral): Later;
  /** What is done later to a URL that the expression makes. */
  changes(expression: Expression): readonly UrlChange[];
  /** What a function of the file gives back, by its path; null for functions from elsewhere. Of several values each is one. */
  returned(path: string): readonly Expression[] | null;
}

/** Reads expressions as values, with names of the same file followed. */
export class Values {
  readonly #names: NameSource;
  readonly #urls: UrlSource;
  /** The texts of URLs by the nodes that make them; null while one is looked for that is made of itself. */
  readonly #urlTexts = new Map<number, Composite | null | undefined>();
  #steps = 0;

  constructor(names: NameSource) {
    this.#names = names;
    this.#urls = {
      composite: (one, depth) => this.composite(one, depth),
      plain: (one) => this.plain(one),
      entries: (one) => this.keyed(one)?.entries ?? null,
      changes: (one) => names.changes(one),
    };
  }

  /** The expression that a name, a member or a wrapped value leads to; itself where it leads nowhere. */
  reduce(expression: Expression, depth: number = 0): Expression {
    this.#steps += 1;
    if (depth > FARTHEST || this.#steps > MOST_STEPS)
      return { kind: 'unknown', start: expression.start, end: expression.end, node: expression.node };
    switch (expression.kind) {
      case 'name':
        return this.#oneOf(expression, this.#followed(expression), depth);
      case 'call': {
        if (this.lookup(expression, depth + 1) !== null) return expression;
        return this.#oneOf(expression, this.#followed(expression), depth);
      }
      case 'object': {
        const { entries, open } = this.#names.setLater(expression);
        if (entries.length === 0 && !open) return expression;
        const { start, end, node } = expression;
        const spread = open
          ? [...expression.spread, { kind: 'unknown', start, end, node } as const]
          : expression.spread;
        return { ...expression, entries: [...expression.entries, ...entries], spread };
      }
      case 'index': {
        const object = this.reduce(expression.object, depth + 1);
        const key = this.#plain(expression.key, depth + 1);
        if (object.kind !== 'object' || key === null) return expression;
        const entry = object.entries.findLast((one) => one.key === key);
        return entry === undefined ? expression : this.reduce(entry.value, depth + 1);
      }
      case 'fallback': {
        const left = this.reduce(expression.left, depth + 1);
        return left.kind === 'text' || left.kind === 'object' || (left.kind === 'scalar' && left.text !== 'null')
          ? left
          : expression;
      }
      default:
        return expression;
    }
  }

  /** An expression and the names and calls of the file that it leads to, one after the other. */
  trail(expression: Expression): readonly Expression[] {
    const trail: Expression[] = [expression];
    for (let at = expression; trail.length < FARTHEST && (at.kind === 'name' || at.kind === 'call'); ) {
      const found = this.#followed(at);
      const [only, ...others] = found ?? [];
      if (only === undefined || others.length > 0 || trail.includes(only)) break;
      trail.push(only);
      at = only;
    }
    return trail;
  }

  /** Where a name or a call of the file leads to; null where that is elsewhere. */
  #followed(expression: Extract<Expression, { readonly kind: 'name' | 'call' }>): readonly Expression[] | null {
    if (expression.kind === 'call') {
      return LOCAL_CALL.test(expression.callee) ? this.#names.returned(expression.callee) : null;
    }
    const { path, node } = expression;
    const found = this.#names.find(path, node) ?? (OWN_MEMBER.test(path) ? this.#names.returned(path) : null);
    // The text of a URL.
    return found ?? (path.endsWith('.href') ? this.#names.find(path.slice(0, -'.href'.length), node) : null);
  }

  #oneOf(expression: Expression, found: readonly Expression[] | null, depth: number): Expression {
    const [first, second] = found ?? [];
    if (first === undefined || first.start === expression.start) return expression;
    if (second === undefined) return this.reduce(first, depth + 1);
    const { start, end, node } = expression;
    const reduced = (found ?? []).map((one) => this.reduce(one, depth + 1));
    return reduced.reduce((a, b) => ({ ...eitherOf(a, b), start, end, node }));
  }

  /** The keys of an object as they hold in the end, whatever it is put together of; null for what is no object. */
  keyed(expression: Expression): Keyed | null {
    return keyedBy(expression, (one) => this.reduce(one));
  }

  /** The variable that an expression looks up outside of the program, and what it has where that is not set. */
  lookup(
    expression: Expression,
    depth: number = 0,
  ): { readonly name: string; readonly fallback: Expression | null } | null {
    if (depth > FARTHEST) return null;
    switch (expression.kind) {
      case 'name': {
        const cut = expression.path.lastIndexOf('.');
        const found = cut > 0 && ENVIRONMENT.test(expression.path.slice(0, cut));
        return found ? { name: expression.path.slice(cut + 1), fallback: null } : null;
      }
      case 'index': {
        const key = this.#plain(expression.key, depth + 1);
        const { object } = expression;
        if (key === null || object.kind !== 'name') return null;
        return ENVIRONMENT.test(object.path) || /\.config/i.test(object.path) ? { name: key, fallback: null } : null;
      }
      case 'call':
        return this.#lookupCall(expression, depth);
      default:
        return null;
    }
  }

  #lookupCall(call: Call, depth: number): { readonly name: string; readonly fallback: Expression | null } | null {
    const last = call.callee.slice(call.callee.lastIndexOf('.') + 1);
    if (/^(?:expect|unwrap|context|map_err|ok|value|get|asString|required)$/.test(last) && call.receiver !== null) {
      const inner = this.lookup(call.receiver, depth + 1);
      if (inner !== null) return inner;
    }
    if (!LOOKUP.test(call.callee) && !/(?:^|\.)env[:.]?var$/.test(call.callee)) return null;
    const [first, second] = call.positional;
    const name = first === undefined ? null : this.#plain(first, depth + 1);
    if (name === null || !/^[\w.:-]{1,100}$/.test(name)) return null;
    const option = second === undefined ? null : this.#plain(second, depth + 1);
    if (option !== null && SECTIONED.test(call.callee) && OPTION.test(option) && !hasWord(name, option)) {
      return { name: `${name}_${option}`, fallback: null };
    }
    const named = call.named.find(({ key }) => /^(?:default|default_value|defaultValue|fallback)$/.test(key))?.value;
    let fallback = second ?? named ?? null;
    if (fallback === null && call.block !== null && last === 'fetch') fallback = this.#blockValue(call);
    return { name, fallback };
  }

  #blockValue(call: Call): Expression | null {
    const body = call.block?.childForFieldName('body') ?? null;
    const only = body?.namedChildren.length === 1 ? body.namedChildren[0] : null;
    return only === null || only === undefined ? null : this.#names.lower(only);
  }

  /** A string without anything put in, decoded; null for everything else. */
  #plain(expression: Expression, depth: number): string | null {
    const reduced = this.reduce(expression, depth);
    if (reduced.kind === 'scalar') return reduced.text;
    if (reduced.kind !== 'text') return null;
    return reduced.pieces.every((piece) => 'text' in piece)
      ? reduced.pieces.map((piece) => ('text' in piece ? piece.text : '')).join('')
      : null;
  }

  /** Whether the file has taken all the steps that it may: nothing more is read of it. */
  isSpent(): boolean {
    return this.#steps > MOST_STEPS;
  }

  /** A string or scalar that the file states to the letter; null for everything else. */
  plain(expression: Expression): string | null {
    return this.#plain(expression, 0);
  }

  /** The same, and for what is looked up elsewhere what holds where nothing is found there. */
  stated(expression: Expression): string | null {
    const reduced = this.reduce(expression);
    const fallback = reduced.kind === 'fallback' ? reduced.right : (this.lookup(reduced)?.fallback ?? null);
    return this.plain(expression) ?? (fallback === null ? null : this.plain(fallback));
  }

  /** A value as text, with placeholders for what is unknown; null where it is no text (`null`, an object, too long). */
  composite(expression: Expression, depth: number = 0): Composite | null {
    const parts: Part[] = [];
    const name = this.#append(parts, expression, depth);
    if (name === undefined) return null;
    let text = '';
    const starts: number[] = [];
    const ends: number[] = [];
    for (const part of parts) {
      if (text.length + part.text.length > LONGEST) return null;
      text += part.text;
      for (let index = 0; index < part.text.length; index += 1) {
        starts.push(part.offsets === null ? part.span.start : (part.offsets[index] ?? part.span.start));
        ends.push(part.offsets === null ? part.span.end : (part.offsets[index + 1] ?? part.span.end));
      }
    }
    return { text, starts, ends, name };
  }

  /** Appends what an expression is as text. Gives the name it comes from, undefined where it is none. */
  #append(parts: Part[], expression: Expression, depth: number): string | null | undefined {
    if (depth > FARTHEST || parts.length > 400 || this.isSpent()) return undefined;
    const reduced = this.reduce(expression, depth);
    const span: Span = { start: reduced.start, end: reduced.end };
    const url = this.#urlText(reduced, depth);
    if (url !== undefined) {
      if (url === null) return undefined;
      for (const one of partsOf(url)) parts.push(one);
      return url.name;
    }
    switch (reduced.kind) {
      case 'text':
        for (const piece of reduced.pieces) this.#appendPiece(parts, piece, depth);
        return null;
      case 'scalar':
        if (reduced.text === 'null') return undefined;
        parts.push({ text: reduced.text, offsets: null, span: { start: reduced.start, end: reduced.end } });
        return null;
      case 'object':
      case 'list':
        return undefined;
      case 'fallback': {
        const name = this.#nameOf(reduced.left, depth);
        // What raises, or is no value at all, is nothing to fall back to.
        const right = this.reduce(reduced.right, depth + 1).kind === 'unknown' ? null : reduced.right;
        this.#placeholder(parts, name, right, span, depth);
        return name;
      }
      case 'either': {
        const [first, second] = [reduced.first, reduced.second].map((one) => this.#plain(one, depth + 1));
        if (first !== null && first !== undefined && first === second)
          return this.#append(parts, reduced.first, depth + 1);
        const strongest = strongestMode(reduced, (one) => this.reduce(one, depth + 1));
        if (strongest !== null) {
          parts.push({ text: strongest.mode, offsets: null, span: strongest });
          return null;
        }
        const set = this.#setElsewhere(reduced, depth);
        if (set !== null) {
          this.#placeholder(parts, set.name, set.fallback, span, depth);
          return set.name;
        }
        this.#placeholder(parts, this.#nameOf(expression, depth), null, span, depth);
        return null;
      }
      default: {
        const found = this.lookup(reduced, depth);
        const name = found?.name ?? this.#nameOf(reduced, depth);
        this.#placeholder(parts, name, found?.fallback ?? null, span, depth);
        return found?.name ?? null;
      }
    }
  }

  #urlText(expression: Expression, depth: number): Composite | null | undefined {
    if (expression.kind !== 'call' && expression.kind !== 'object') return undefined;
    const { id } = expression.node;
    if (id >= 0 && this.#urlTexts.has(id)) return this.#urlTexts.get(id);
    this.#urlTexts.set(id, null);
    const text = urlOf(expression, this.#urls, depth + 1);
    this.#urlTexts.set(id, text);
    return text;
  }

  /** The text that holds where nothing is set elsewhere, for one of several values; null for any other expression. */
  standIn(expression: Expression): Expression | null {
    const reduced = this.reduce(expression);
    return reduced.kind === 'either' ? (this.#setElsewhere(reduced, 0)?.fallback ?? null) : null;
  }

  /**
   * A variable of the environment and a text, one of which is taken: `url = getenv("URL"); if (url == "") url = "…"`. However the
   * program decides, the text is what holds where nothing is set.
   */
  #setElsewhere(
    { first, second }: Extract<Expression, { readonly kind: 'either' }>,
    depth: number,
  ): { readonly name: string; readonly fallback: Expression } | null {
    const sides = [first, second].map((one) => this.reduce(one, depth + 1));
    const fallback = sides.find(({ kind }) => kind === 'text');
    const other = sides.find(({ kind }) => kind !== 'text');
    const found = fallback === undefined || other === undefined ? null : this.lookup(other, depth + 1);
    return found === null || found.fallback !== null || fallback === undefined ? null : { name: found.name, fallback };
  }

  #appendPiece(parts: Part[], piece: Piece, depth: number): void {
    if ('text' in piece) {
      parts.push({
        text: piece.text,
        offsets: piece.offsets,
        span: { start: piece.offsets[0] ?? 0, end: piece.offsets.at(-1) ?? 0 },
      });
      return;
    }
    const inner: Part[] = [];
    if (this.#append(inner, piece.hole, depth + 1) === undefined) {
      this.#placeholder(parts, this.#nameOf(piece.hole, depth), null, piece.span, depth);
    } else {
      for (const one of inner) parts.push(one);
    }
  }

  #placeholder(parts: Part[], name: string, fallback: Expression | null, span: Span, depth: number): void {
    const inner: Part[] = [];
    const stated = fallback !== null && this.#append(inner, fallback, depth + 1) !== undefined;
    const text = inner.map((part) => part.text).join('');
    // Braces that do not match would end the placeholder early.
    const fits = stated && !/[{}]/.test(text.replace(/\$\{[^{}]*\}/g, ''));
    if (!fits) {
      parts.push({ text: `\${${name}}`, offsets: null, span });
      return;
    }
    parts.push({ text: `\${${name}:-`, offsets: null, span }, ...inner, { text: '}', offsets: null, span });
  }

  #nameOf(expression: Expression, depth: number): string {
    const reduced = this.reduce(expression, depth + 1);
    const found =
      this.lookup(reduced, depth + 1)?.name ??
      (reduced.kind === 'name' ? reduced.path : expression.kind === 'name' ? expression.path : null) ??
      (reduced.kind === 'index' ? this.#plain(reduced.key, depth + 1) : null);
    const word = (found ?? '').replace(/[^A-Za-z0-9_]+/g, '_').replace(/^[^A-Za-z_]+/, '');
    return word === '' ? 'value' : word.slice(0, 64);
  }
}

/** The pieces of a text that is put together already: those whose characters stand one behind the other together. */
function partsOf({ text, starts, ends }: Composite): readonly Part[] {
  const parts: Part[] = [];
  for (let from = 0; from < text.length; ) {
    let to = from + 1;
    while (to < text.length && starts[to] === ends[to - 1] && ends[to] !== ends[to - 1]) to += 1;
    const span = { start: starts[from] ?? 0, end: ends[to - 1] ?? 0 };
    if (to > from + 1) {
      parts.push({ text: text.slice(from, to), offsets: [...starts.slice(from, to), span.end], span });
    } else {
      while (to < text.length && starts[to] === span.start && ends[to] === span.end) to += 1;
      parts.push({ text: text.slice(from, to), offsets: null, span });
    }
    from = to;
  }
  return parts;
}

interface Part {
  readonly text: string;
  /** Of each character and of the end; null where all of it stands for the span. */
  readonly offsets: readonly number[] | null;
  readonly span: Span;
}
