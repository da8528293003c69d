import { jsonText } from '../embedded/json-text.ts';

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
    const { text, offsets } = jsonText(file, start, end);
    for (const [index, char] of text.split('').entries()) {
      if (char === '\n') this.end();
      else {
        this.#line += char;
        this.#lineStarts.push(offsets[index] ?? end);
        this.#lineEnds.push(offsets[index + 1] ?? end);
      }
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
