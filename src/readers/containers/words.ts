import type { Located } from './located.ts';

/** Command lines longer than this many words are cut. */
const MAX_WORDS = 2000;

/**
 * Words of a command line: blanks separate, quotes join, a backslash takes the next character as it is; an unclosed quote
 * reaches to the end. With `script` it is a shell's text, not compose's: control operators and line ends stand as words of
 * their own (`;`, `&&`, …) and comments are left out.
 */
export function splitWords(line: Located, script: boolean): Located[] {
  const { text } = line;
  const words: Located[] = [];
  let offsets: number[] | null = null;
  let base = line.base;
  const begin = (at: number): number[] => {
    if (offsets === null) {
      offsets = [];
      base = line.starts[at] ?? line.base;
    }
    return offsets;
  };
  const finish = (): void => {
    if (offsets !== null) words.push(line.pick(offsets, base));
    offsets = null;
  };
  for (let at = 0; at < text.length && words.length < MAX_WORDS; at += 1) {
    const char = text[at] ?? '';
    if (/\s/.test(char)) {
      finish();
      if (script && char === '\n') words.push(line.slice(at, at + 1));
    } else if (script && char === '#' && offsets === null) {
      const newline = text.indexOf('\n', at);
      at = newline < 0 ? text.length : newline - 1;
    } else if (char === '\\') {
      at += 1;
      if (at < text.length && text[at] !== '\n') begin(at).push(at);
    } else if (char === "'" || char === '"') {
      const word = begin(at);
      for (at += 1; at < text.length && text[at] !== char; at += 1) {
        if (char === '"' && text[at] === '\\' && /["\\$`]/.test(text[at + 1] ?? '')) at += 1;
        word.push(at);
      }
    } else if (script && (char === ';' || char === '&' || char === '|')) {
      finish();
      const start = at;
      while (text[at + 1] === char) at += 1;
      words.push(line.slice(start, at + 1));
    } else {
      begin(at).push(at);
    }
  }
  finish();
  return words;
}
