import type { ScriptRange } from './lexer.ts';

const PROCESS = /^[A-Za-z0-9_-]{1,100}:[ \t]*(?=\S)/;
const MOST_PROCESSES = 500;

/**
 * The commands of a Procfile, `NAME: COMMAND` a line (https://devcenter.heroku.com/articles/procfile#procfile-format); other lines
 * are none.
 */
export function processesOf(text: string): readonly ScriptRange[] {
  const ranges: ScriptRange[] = [];
  for (let at = 0; at < text.length && ranges.length < MOST_PROCESSES; ) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    const name = PROCESS.exec(text.slice(at, Math.min(end, at + 200)))?.[0];
    if (name !== undefined) ranges.push({ start: at + name.length, end, indent: 0 });
    at = end + 1;
  }
  return ranges;
}
