const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
/** A line of IPython's own; what `%sql` is given may be how it connects. */
const MAGIC = /^[ \t]*[%!]/;
const SQL = /^[ \t]*%%?sql[ \t]+(postgres[^\s'"]{1,2000})[ \t]*$/;

/** The program that strings of JSON hold, each character with where it stands in the file. */
export class Program {
  readonly #parts: string[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  #line = '';
  readonly #lineStarts: number[] = [];
  readonly #lineEnds: number[] = [];

  get text(): string {
    return this.#parts.join('');
  }

  /** Takes up the text between two offsets, within the quotes of a string of JSON. */
  add(file: string, start: number, end: number): void {
    for (let at = start; at < end; ) {
      const { char, length } = charAt(file, at);
      if (char === '\n') this.end();
      else {
        this.#line += char;
        this.#lineStarts.push(at);
        this.#lineEnds.push(at + length);
      }
      at += length;
    }
  }

  /** Ends the line, or the cell. */
  end(): void {
    const sql = SQL.exec(this.#line);
    if (sql?.[1] !== undefined) this.#assign(sql[1], this.#line.indexOf(sql[1]));
    else if (!MAGIC.test(this.#line)) this.#write(this.#line, this.#lineStarts, this.#lineEnds);
    this.#line = '';
    const last = this.#lineEnds.at(-1) ?? this.#ends.at(-1) ?? 0;
    this.#write('\n', [last], [last]);
    this.#lineStarts.length = 0;
    this.#lineEnds.length = 0;
  }

  /** The offset in the file of one in the program, or of the end of what is before it. */
  placeOf(offset: number, end: boolean): number {
    const before = end && offset > 0 ? this.#ends[offset - 1] : this.#starts[offset];
    return before ?? this.#ends.at(-1) ?? 0;
  }

  #assign(url: string, at: number): void {
    const starts = this.#lineStarts.slice(at, at + url.length);
    const ends = this.#lineEnds.slice(at, at + url.length);
    const first = starts[0] ?? 0;
    const last = ends.at(-1) ?? first;
    this.#write('sql="', new Array<number>(5).fill(first), new Array<number>(5).fill(first));
    this.#write(url, starts, ends);
    this.#write('"', [last], [last]);
  }

  #write(text: string, starts: readonly number[], ends: readonly number[]): void {
    this.#parts.push(text);
    for (const start of starts) this.#starts.push(start);
    for (const end of ends) this.#ends.push(end);
  }
}

/** The character at an offset of a string of JSON (RFC 8259, section 7), and how much of the text it is. */
function charAt(file: string, at: number): { readonly char: string; readonly length: number } {
  const char = file[at] ?? '';
  if (char !== '\\') return { char, length: 1 };
  const next = file[at + 1] ?? '';
  if (next !== 'u') return { char: ESCAPES[next] ?? (next === '' ? ' ' : next), length: 2 };
  const code = Number.parseInt(file.slice(at + 2, at + 6), 16);
  return { char: Number.isNaN(code) ? ' ' : String.fromCharCode(code), length: 6 };
}
