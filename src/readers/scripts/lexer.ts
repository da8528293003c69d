/** A word of a script, quotes and backslashes resolved; variables and substitutions stay as they are written. */
export interface Word {
  readonly text: string;
  /** Offset in the script of each character. */
  readonly offsets: readonly number[];
  /** Offsets of the word with its quotes. */
  readonly start: number;
  readonly end: number;
}

/** The body of a here-document, or the word of a here-string. */
interface Here {
  readonly start: number;
  readonly end: number;
}

export interface Redirect {
  readonly operator: '>' | '>>' | '<' | '<<' | '<<<';
  readonly target: Word;
  readonly here: Here | null;
}

/** A simple command, after reserved words such as `if` and `do`. */
export interface Command {
  readonly words: readonly Word[];
  readonly redirects: readonly Redirect[];
  /** The commands whose output it is given. */
  readonly input: readonly Command[];
  /** Which branch of `if` or `case` it stands in, the innermost; 0 for none. Of two branches only one is run. */
  readonly branch: number;
}

/** Where a script stands in a text. */
export interface ScriptRange {
  readonly start: number;
  readonly end: number;
  /** Blanks that each of its lines has more than the script itself: those of a block in YAML. */
  readonly indent: number;
}

interface Draft {
  readonly words: Word[];
  readonly redirects: Redirect[];
  readonly input: Command[];
  branch: number;
}

/** More is no script that people wrote. */
const MOST_COMMANDS = 10_000;
const DEEPEST = 4;
/** Groups within groups beyond this are passed over. */
const DEEPEST_GROUP = 10;

const RESERVED = /^(?:if|then|else|elif|fi|do|done|while|until|esac|!|time|\{|\})$/;
const OPERATOR = /(?:\d{1,2})?(?:&>>?|>>|>\||>&|>|<<<|<<-|<<|<&|<)/y;
const SEPARATOR = /\|\||&&|;;?|\|&?|&|\n|\(|\)/y;

/**
 * The simple commands of a POSIX shell's script (and bash's) in their order, with those in command substitutions behind the one
 * they stand in. One pass for each level of substitution; what is not closed reaches to the end.
 */
export function lexScript(text: string, range: ScriptRange, depth: number = 0): readonly Command[] {
  return depth > DEEPEST ? [] : new Lexer(text, range, depth).run();
}

class Lexer {
  readonly #text: string;
  readonly #range: ScriptRange;
  readonly #depth: number;
  readonly #commands: Command[] = [];
  /** Commands of the group that is open, and of those around it. */
  readonly #groups: number[] = [];
  readonly #nested: ScriptRange[] = [];
  #pending: { readonly draft: Draft; readonly at: number; readonly strip: boolean }[] = [];
  #draft: Draft = { words: [], redirects: [], input: [], branch: 0 };
  /** The branches that are open, innermost last, by where each begins. */
  readonly #branches: number[] = [];
  /** The first command of the group that was just closed: a redirection or a pipe behind it is for all from there on. */
  #closed: number | null = null;
  #at: number;

  constructor(text: string, range: ScriptRange, depth: number) {
    this.#text = text;
    this.#range = range;
    this.#depth = depth;
    this.#at = range.start;
  }

  run(): readonly Command[] {
    const { end } = this.#range;
    while (this.#at < end && this.#commands.length < MOST_COMMANDS) this.#step();
    this.#finish();
    const inner = this.#nested.flatMap((range) => lexScript(this.#text, range, this.#depth + 1));
    return [...this.#commands, ...inner];
  }

  #step(): void {
    const char = this.#text[this.#at] ?? '';
    if (char === ' ' || char === '\t' || char === '\r') {
      this.#at += 1;
    } else if (char === '\\' && /^\r?\n/.test(this.#text.slice(this.#at + 1, this.#at + 3))) {
      this.#at += this.#text[this.#at + 1] === '\r' ? 3 : 2;
    } else if (char === '#') {
      this.#at = this.#lineEnd(this.#at);
    } else if (!this.#redirect() && !this.#separator()) {
      const word = this.#word();
      if (this.#draft.words.length === 0 && RESERVED.test(word.text) && word.end - word.start === word.text.length) {
        this.#reserved(word.text);
      } else {
        this.#closed = null;
        this.#draft.words.push(word);
      }
    }
  }

  #reserved(text: string): void {
    if (text === '{') this.#open();
    if (text === '}') this.#close();
    if (text === 'if') this.#branches.push(this.#at);
    if (text === 'then' || text === 'else' || text === 'elif') this.#nextBranch();
    if (text === 'fi' || text === 'esac') this.#branches.pop();
    this.#draft.branch = this.#branches.at(-1) ?? 0;
  }

  #nextBranch(): void {
    if (this.#branches.pop() !== undefined) this.#branches.push(this.#at);
  }

  #finish(): void {
    const { words, redirects } = this.#draft;
    if (words.length > 0 || redirects.length > 0) {
      if (words.length === 0 && this.#closed !== null) this.#closeWith(this.#closed, redirects);
      else this.#commands.push(this.#draft);
    }
    if (words[0]?.text === 'case') this.#branches.push(this.#at);
    this.#draft = { words: [], redirects: [], input: [], branch: this.#branches.at(-1) ?? 0 };
  }

  #open(): void {
    this.#groups.push(this.#commands.length);
  }

  #close(): void {
    const first = this.#groups.pop();
    this.#closed = first === undefined || this.#groups.length >= DEEPEST_GROUP ? null : first;
  }

  /** What stands behind a group is every command's that writes nowhere else. */
  #closeWith(first: number, redirects: readonly Redirect[]): void {
    for (let at = first; at < this.#commands.length; at += 1) {
      const command = this.#commands[at];
      if (command === undefined || command.redirects.some(({ operator }) => operator.startsWith('>'))) continue;
      this.#commands[at] = { ...command, redirects: [...command.redirects, ...redirects] };
    }
  }

  #redirect(): boolean {
    OPERATOR.lastIndex = this.#at;
    const match = OPERATOR.exec(this.#text);
    if (match === null || OPERATOR.lastIndex > this.#range.end) return false;
    const [whole] = match;
    // A number directly before it is part of the operator, as is that of `2>&1`.
    const plain = whole.replace(/^\d+/, '');
    const descriptor = whole.slice(0, whole.length - plain.length);
    this.#at += whole.length;
    while (/[ \t]/.test(this.#text[this.#at] ?? '')) this.#at += 1;
    if (this.#at >= this.#range.end || this.#text[this.#at] === '\n') return true;
    if (plain.endsWith('&')) {
      this.#word();
      return true;
    }
    const target = this.#word();
    const operator = plain === '>|' || plain === '&>' ? '>' : plain === '&>>' ? '>>' : plain === '<<-' ? '<<' : plain;
    if (operator !== '>' && operator !== '>>' && operator !== '<' && operator !== '<<' && operator !== '<<<')
      return true;
    if (descriptor !== '' && descriptor !== '1' && operator.startsWith('>')) return true;
    const { redirects } = this.#draft;
    if (operator === '<<') this.#pending.push({ draft: this.#draft, at: redirects.length, strip: plain === '<<-' });
    redirects.push({ operator, target, here: operator === '<<<' ? { start: target.start, end: target.end } : null });
    return true;
  }

  #separator(): boolean {
    SEPARATOR.lastIndex = this.#at;
    const match = SEPARATOR.exec(this.#text);
    if (match === null) return false;
    const [operator] = match;
    this.#at += operator.length;
    if (operator === '\n') this.#heres();
    if (operator === ';;') this.#nextBranch();
    const before = this.#commands.length;
    this.#finish();
    const first = this.#commands.length > before ? before : this.#closed;
    const last = operator.startsWith('|') && first !== null ? this.#commands.slice(first) : [];
    if (operator === '(') this.#open();
    if (operator === ')') this.#close();
    else if (operator !== '\n' || first === null || first === before) this.#closed = null;
    if (operator === '|' || operator === '|&') for (const one of last) this.#draft.input.push(one);
    return true;
  }

  /** The bodies of the here-documents of the line that ends here. */
  #heres(): void {
    const { end, indent } = this.#range;
    for (const { draft, at, strip } of this.#pending.splice(0)) {
      const redirect = draft.redirects[at];
      if (redirect === undefined) continue;
      const start = this.#at;
      let bodyEnd = end;
      let next = end;
      for (let line = start; line < end; ) {
        const stop = Math.min(this.#lineEnd(line), end);
        const raw = this.#text.slice(line, stop).replace(/\r$/, '');
        let from = 0;
        while (from < indent && raw[from] === ' ') from += 1;
        const body = strip ? raw.slice(from).replace(/^\t+/, '') : raw.slice(from);
        if (body === redirect.target.text) {
          bodyEnd = line;
          next = stop + 1;
          break;
        }
        line = stop + 1;
      }
      draft.redirects[at] = { ...redirect, here: { start, end: bodyEnd } };
      this.#at = Math.min(next, end);
    }
  }

  #lineEnd(from: number): number {
    const newline = this.#text.indexOf('\n', from);
    return newline < 0 ? this.#range.end : Math.min(newline, this.#range.end);
  }

  #word(): Word {
    const { end } = this.#range;
    const text = this.#text;
    const start = this.#at;
    const chars: string[] = [];
    const offsets: number[] = [];
    const take = (at: number): void => {
      chars.push(text[at] ?? '');
      offsets.push(at);
    };
    let opened = false;
    while (this.#at < end) {
      const char = text[this.#at] ?? '';
      if (/[\s;|&<>()]/.test(char)) break;
      if (char === '\\') {
        if (text[this.#at + 1] !== '\n' && this.#at + 1 < end) take(this.#at + 1);
        this.#at += 2;
      } else if (char === "'") {
        const close = this.#closing(this.#at + 1, "'");
        for (let at = this.#at + 1; at < close; at += 1) take(at);
        this.#at = close + 1;
      } else if (char === '"') {
        this.#at += 1;
        while (this.#at < end && text[this.#at] !== '"') {
          if (text[this.#at] === '\\' && /["\\$`\n]/.test(text[this.#at + 1] ?? '')) {
            const next = text[this.#at + 1];
            // The place of an escaped quote is the one next to what it quotes.
            if (next === '"') {
              chars.push('"');
              offsets.push(opened ? this.#at : this.#at + 1);
              opened = !opened;
            } else if (next !== '\n') {
              take(this.#at + 1);
            }
            this.#at += 2;
          } else {
            this.#expansion(take);
          }
        }
        this.#at += 1;
      } else {
        this.#expansion(take);
      }
    }
    this.#at = Math.min(this.#at, end);
    if (this.#at === start) this.#at += 1;
    return { text: chars.join(''), offsets, start, end: this.#at };
  }

  #closing(from: number, quote: string): number {
    const close = this.#text.indexOf(quote, from);
    return close < 0 || close > this.#range.end ? this.#range.end : close;
  }

  /** One character, or all of `${…}`, `$(…)` or a pair of backquotes. */
  #expansion(take: (at: number) => void): void {
    const text = this.#text;
    const from = this.#at;
    let to = from + 1;
    if (text[from] === '$' && (text[from + 1] === '{' || text[from + 1] === '(')) {
      to = this.#balanced(from + 1, text[from + 1] === '{' ? '}' : ')');
      if (text[from + 1] === '(' && text[from + 2] !== '(') {
        this.#nested.push({ start: from + 2, end: Math.max(from + 2, to - 1), indent: this.#range.indent });
      }
    } else if (text.startsWith('{{', from)) {
      const close = text.indexOf('}}', from);
      if (close > 0 && close + 2 <= this.#range.end && close - from < 400) to = close + 2;
    } else if (text[from] === '`') {
      to = Math.min(this.#closing(from + 1, '`') + 1, this.#range.end);
    }
    for (let at = from; at < to; at += 1) take(at);
    this.#at = to;
  }

  /** Past the bracket that closes the one here; quotes within hide brackets. */
  #balanced(open: number, close: string): number {
    const { end } = this.#range;
    const opening = this.#text[open];
    let depth = 0;
    for (let at = open; at < end; at += 1) {
      const char = this.#text[at];
      if (char === '\\') at += 1;
      else if (char === "'" && close === ')') at = this.#closing(at + 1, "'");
      else if (char === '"' && close === ')') {
        at += 1;
        while (at < end && this.#text[at] !== '"') at += this.#text[at] === '\\' ? 2 : 1;
      } else if (char === opening) depth += 1;
      else if (char === close) {
        depth -= 1;
        if (depth === 0) return at + 1;
      }
    }
    return end;
  }
}

/** The part of a word between two offsets of its text. */
export function sliceWord(word: Word, from: number, to: number = word.text.length): Word {
  const start = word.offsets[from] ?? word.end;
  return {
    text: word.text.slice(from, to),
    offsets: word.offsets.slice(from, to),
    start,
    end: to > from ? (word.offsets[to - 1] ?? start) + 1 : start,
  };
}
