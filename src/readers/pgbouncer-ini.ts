/** A line of pgbouncer.ini that says something. Offsets in the text; `end` without the blanks after it. */
export interface IniLine {
  readonly kind: 'section' | 'assignment' | 'include';
  /** The section, or the key before `=`; empty for `%include`. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

const SECTION = /\[([^\]\n]{0,200})\]/y;
/** Keys as the parser of libusual takes them (cfparser.c); a key in double quotes is a database of any name. */
const ASSIGNMENT = /(?:"((?:[^"\n]|""){0,200})"|([A-Za-z0-9_.*-]{1,200}))[ \t]*=[ \t]*/y;
const INCLUDE = /%include[ \t]+/y;

/**
 * The lines of a PgBouncer configuration in order. A comment starts a line with `#` or `;`; a value reaches to the end of its
 * line. Lines that PgBouncer could not read (tags of a template, for one) are passed over.
 */
export function* iniLines(text: string): Iterable<IniLine> {
  for (let lineStart = 0; lineStart < text.length; ) {
    const newline = text.indexOf('\n', lineStart);
    const lineEnd = newline < 0 ? text.length : newline;
    const line = readLine(text, lineStart, lineEnd);
    if (line !== null) yield line;
    lineStart = lineEnd + 1;
  }
}

function readLine(text: string, lineStart: number, lineEnd: number): IniLine | null {
  let start = lineStart;
  while (start < lineEnd && isBlank(text[start])) start += 1;
  let end = lineEnd;
  while (end > start && isBlank(text[end - 1])) end -= 1;
  if (start === end || text[start] === '#' || text[start] === ';') return null;
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = start;
    const found = pattern.exec(text);
    return found !== null && pattern.lastIndex <= lineEnd ? found : null;
  };
  const section = match(SECTION);
  if (section !== null) {
    const close = start + section[0].length;
    return { kind: 'section', name: section[1] ?? '', start, end: close, valueStart: close, valueEnd: close };
  }
  const include = match(INCLUDE);
  if (include !== null) {
    return { kind: 'include', name: '', start, end, valueStart: start + include[0].length, valueEnd: end };
  }
  const assignment = match(ASSIGNMENT);
  if (assignment === null) return null;
  const name = assignment[1]?.replaceAll('""', '"') ?? assignment[2] ?? '';
  const valueStart = Math.min(start + assignment[0].length, end);
  return { kind: 'assignment', name, start, end, valueStart, valueEnd: end };
}

function isBlank(char: string | undefined): boolean {
  return char !== undefined && ' \t\r\v\f\uFEFF'.includes(char);
}
