import { Located } from '../containers/located.ts';

/** Variables that the tree sets, by name. */
export type Variables = ReadonlyMap<string, Located>;

/** A fallback within a fallback within …: deeper ones are kept as text. */
const MAX_NESTING = 20;
const MAX_LENGTH = 65_536;
const NAME = /[A-Za-z_][A-Za-z0-9_]*/y;

/**
 * Interpolation as compose does it (compose-go, template package): `$NAME`, `${NAME}`, `${NAME:-fallback}`, `${NAME-fallback}`,
 * `${NAME:?message}`, `${NAME:+replacement}` and their nesting; `$$` is a dollar sign. A variable that `variables` does not
 * hold may be set where the file is run: its fallback is taken where it has one, else its template text stays, marked `u`.
 */
export function interpolate(input: Located, variables: Variables): Located {
  if (!input.text.includes('$')) return input;
  const output = new Output(input);
  expand(input, 0, input.length, variables, matchBraces(input.text), 'w', 0, output);
  return output.finish();
}

class Output {
  readonly #input: Located;
  readonly #chars: string[] = [];
  readonly #marks: string[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #borrowed: { start: number; end: number; from: Located }[] = [];

  constructor(input: Located) {
    this.#input = input;
  }

  copy(from: number, to: number, mark: string): void {
    for (let at = from; at < to; at += 1) {
      this.#chars.push(this.#input.text[at] ?? '');
      this.#marks.push(this.#input.marks[at] === 'w' ? mark : (this.#input.marks[at] ?? mark));
      this.#starts.push(this.#input.starts[at] ?? this.#input.base);
      this.#ends.push(this.#input.ends[at] ?? this.#input.base);
    }
  }

  /** False where the result would outgrow any real one: values that double each other have no end. */
  fits(value: Located): boolean {
    return this.#chars.length + value.length <= MAX_LENGTH;
  }

  /** The value of a variable, standing where the expression from `from` to `to` stands. */
  value(value: Located, from: number, to: number): void {
    const start = this.#input.starts[from] ?? this.#input.base;
    const end = this.#input.ends[to - 1] ?? start;
    const at = this.#chars.length;
    for (let i = 0; i < value.length; i += 1) {
      this.#chars.push(value.text[i] ?? '');
      this.#marks.push(value.marks[i] === 'u' ? 'u' : 'e');
      this.#starts.push(start);
      this.#ends.push(end);
    }
    this.#borrowed.push({ start: at, end: this.#chars.length, from: value });
  }

  finish(): Located {
    return new Located({
      text: this.#chars.join(''),
      source: this.#input.source,
      marks: this.#marks.join(''),
      starts: this.#starts,
      ends: this.#ends,
      base: this.#input.base,
      borrowed: this.#borrowed,
      extent: { start: this.#input.starts[0] ?? this.#input.base, end: this.#input.ends.at(-1) ?? this.#input.base },
    });
  }
}

/** Offset of the `}` that closes each `${`, found in one pass so that many unclosed ones cost nothing. */
function matchBraces(text: string): ReadonlyMap<number, number> {
  const closing = new Map<number, number>();
  const open: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '$' && text[at + 1] === '$') at += 1;
    else if (text[at] === '$' && text[at + 1] === '{') {
      open.push(at);
      at += 1;
    } else if (text[at] === '}') {
      const start = open.pop();
      if (start !== undefined) closing.set(start, at);
    }
  }
  return closing;
}

function expand(
  input: Located,
  from: number,
  to: number,
  variables: Variables,
  closing: ReadonlyMap<number, number>,
  mark: 'w' | 'd',
  depth: number,
  output: Output,
): void {
  const { text } = input;
  let at = from;
  while (at < to) {
    if (text[at] !== '$') {
      const next = text.indexOf('$', at);
      const end = next < 0 || next > to ? to : next;
      output.copy(at, end, mark);
      at = end;
      continue;
    }
    if (text[at + 1] === '$' && at + 1 < to) {
      output.copy(at + 1, at + 2, mark);
      at += 2;
      continue;
    }
    const braced = text[at + 1] === '{';
    NAME.lastIndex = at + (braced ? 2 : 1);
    const name = NAME.exec(text)?.[0];
    const close = closing.get(at);
    if (name === undefined || NAME.lastIndex > to || (braced && (close === undefined || close >= to))) {
      output.copy(at, at + 1, mark);
      at += 1;
      continue;
    }
    const nameEnd = NAME.lastIndex;
    const end = braced && close !== undefined ? close + 1 : nameEnd;
    const value = variables.get(name);
    const operator = braced ? (/^:?[-?+]/.exec(text.slice(nameEnd, nameEnd + 2))?.[0] ?? '') : '';
    const strict = operator.startsWith(':');
    const kind = operator.slice(-1);
    const set = value !== undefined && !(strict && value.text === '');
    const bare = nameEnd === end - (braced ? 1 : 0);
    const argument = nameEnd + operator.length;
    if (kind === '-' && !set && depth < MAX_NESTING) {
      expand(input, argument, end - 1, variables, closing, 'd', depth + 1, output);
    } else if (kind === '+' && value !== undefined && depth < MAX_NESTING) {
      if (set) expand(input, argument, end - 1, variables, closing, 'd', depth + 1, output);
    } else if (value === undefined || !set || kind === '+' || !output.fits(value) || (kind === '' && !bare)) {
      output.copy(at, end, 'u');
    } else {
      output.value(value, at, end);
    }
    at = end;
  }
}
