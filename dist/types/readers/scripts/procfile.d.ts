import type { ScriptRange } from './lexer.ts';
/**
 * The commands of a Procfile, `NAME: COMMAND` a line (https://devcenter.heroku.com/articles/procfile#procfile-format); other lines
 * are none.
 */
export declare function processesOf(text: string): readonly ScriptRange[];
