/** An instruction of a Dockerfile: offsets of what stands behind its name, up to the end of its last line. */
export interface Instruction {
  /** In upper case. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** The here-documents that stand behind its line, without the lines that end them. */
  readonly heres: readonly { readonly name: string; readonly start: number; readonly end: number }[];
}

/** A Dockerfile taken apart, and its text as instructions read it. */
export interface Instructions {
  /** The text with comments and empty lines between continued lines made blank, so that offsets stay. */
  readonly text: string;
  readonly instructions: readonly Instruction[];
}

const INSTRUCTION = /^[ \t]*([A-Za-z]+)[ \t]+/;
const HEREDOC = /(?<!<)<<(?!<)-?\s*["']?([A-Za-z_][\w.-]{0,100})["']?/g;
const WITH_HEREDOCS = /^(?:RUN|COPY|ADD)$/;
const MOST = 5000;

/** Splits a Dockerfile by the rules of BuildKit's parser: continued lines, comments between them, here-documents. */
export function splitDockerfile(source: string): Instructions {
  const continued = /^(?:#[^\n]*\n)*?#[ \t]*escape[ \t]*=[ \t]*`/i.test(source.slice(0, 1000)) ? '`' : '\\';
  const instructions: Instruction[] = [];
  const pieces: string[] = [];
  let open: { name: string; start: number } | null = null;
  let heres: { name: string; start: number; end: number }[] = [];
  /** The names of the here-documents that are still to come, the one that is open first. */
  let waiting: string[] = [];
  let body = 0;
  for (let at = 0; at < source.length && instructions.length < MOST; ) {
    const newline = source.indexOf('\n', at);
    const end = newline < 0 ? source.length : newline;
    const next = newline < 0 ? source.length : newline + 1;
    const line = source.slice(at, end).trimEnd();
    const [here] = waiting;
    if (here !== undefined && open !== null) {
      pieces.push(source.slice(at, next));
      if (line.trim() === here) {
        heres.push({ name: here, start: body, end: at });
        waiting.shift();
        body = next;
        if (waiting.length === 0) {
          instructions.push({ ...open, end, heres });
          open = null;
          heres = [];
        }
      }
    } else if (open !== null && /^[ \t]*(?:#|$)/.test(line)) {
      pieces.push(' '.repeat(next - at));
    } else {
      if (open === null) {
        const match = INSTRUCTION.exec(line);
        if (match !== null) open = { name: (match[1] ?? '').toUpperCase(), start: at + match[0].length };
      }
      pieces.push(source.slice(at, next));
      const markers = open !== null && WITH_HEREDOCS.test(open.name) ? [...line.matchAll(HEREDOC)] : [];
      if (open !== null && markers.length > 0) {
        waiting = markers.map(([, name = '']) => name);
        body = next;
      } else if (open !== null && !line.endsWith(continued)) {
        instructions.push({ ...open, end, heres });
        open = null;
      }
    }
    at = next;
  }
  if (open !== null) instructions.push({ ...open, end: source.length, heres });
  return { text: pieces.join(''), instructions };
}
