import type { VariableText } from '../../postgres/conninfo/types.ts';
import { sliceWord, type Word } from './lexer.ts';

/** How a program of PostgreSQL reads its command line (its `getopt_long` table). */
interface Tool {
  /** Letters of options with a value, those of the connection left out. */
  readonly valued: string;
  /** What words that are no options say, in order. */
  readonly positional: readonly ('dbname' | 'user')[];
}

const TOOLS: Readonly<Record<string, Tool>> = {
  psql: { valued: 'cfvLoFPRT', positional: ['dbname', 'user'] },
  pg_dump: { valued: 'fFjZeEnNStT', positional: ['dbname'] },
  pg_dumpall: { valued: 'fESl', positional: [] },
  pg_restore: { valued: 'fFIjLnNPStT', positional: [] },
  pg_basebackup: { valued: 'DFrtTXZclSs', positional: [] },
  pg_receivewal: { valued: 'DEsSZ', positional: [] },
  pg_recvlogical: { valued: 'EfFIoPsS', positional: [] },
  createdb: { valued: 'DElOST', positional: ['dbname'] },
  dropdb: { valued: '', positional: ['dbname'] },
  createuser: { valued: 'acgmv', positional: [] },
  dropuser: { valued: '', positional: [] },
  vacuumdb: { valued: 'jnNPt', positional: ['dbname'] },
  reindexdb: { valued: 'ijSt', positional: ['dbname'] },
  clusterdb: { valued: 't', positional: ['dbname'] },
  pgbench: { valued: 'IFsbfcDjLMPRtT', positional: ['dbname'] },
};

const LETTERS: Readonly<Record<string, string>> = { h: 'host', p: 'port', U: 'user', d: 'dbname' };
const LONG: Readonly<Record<string, string>> = { host: 'host', port: 'port', username: 'user', dbname: 'dbname' };
/** Long options of any of the programs whose value may stand in the next word. */
const LONG_VALUED: ReadonlySet<string> = new Set(
  (
    'command file set variable output log-file pset field-separator record-separator table-attr format jobs compress schema table ' +
    'exclude-table exclude-schema exclude-table-data encoding pgdata wal-method waldir slot label checkpoint tablespace-mapping ' +
    'max-rate owner locale template maintenance-db role extension lock-wait-timeout index function trigger use-list section ' +
    'status-interval endpos startpos plugin option strategy connection-limit tablespace client time transactions scale builtin rate ' +
    'protocol parallel system database'
  ).split(' '),
);

/** What a command line of one of these programs states of its connection, by libpq's keyword. */
export interface ToolCall {
  readonly values: ReadonlyMap<string, VariableText>;
  /** The database's word where it is a whole connection string. */
  readonly conninfo: Word | null;
}

/** Whether a word names one of the programs. */
export function isTool(word: string): boolean {
  return Object.hasOwn(TOOLS, baseName(word));
}

/** Reads the words behind the program's name. `value` gives the text that a word stands for. */
export function readTool(program: string, args: readonly Word[], value: (word: Word) => VariableText): ToolCall {
  const tool = TOOLS[baseName(program)] ?? { valued: '', positional: [] };
  const words = new Map<string, Word>();
  let positional = 0;
  for (let at = 0; at < args.length; at += 1) {
    const word = args[at];
    if (word === undefined) break;
    const { text } = word;
    if (text.startsWith('--')) {
      if (text === '--') continue;
      const equals = text.indexOf('=');
      const name = text.slice(2, equals < 0 ? undefined : equals);
      const keyword = Object.hasOwn(LONG, name) ? LONG[name] : undefined;
      const inNext = equals < 0 && (keyword !== undefined || LONG_VALUED.has(name));
      const stated = equals >= 0 ? sliceWord(word, equals + 1) : inNext ? args[at + 1] : undefined;
      if (inNext) at += 1;
      if (keyword !== undefined && stated !== undefined) words.set(keyword, stated);
      continue;
    }
    if (text.startsWith('-') && text.length > 1) {
      at += readLetters(word, args[at + 1], tool, words);
      continue;
    }
    const keyword = tool.positional[positional];
    positional += 1;
    if (keyword !== undefined && !words.has(keyword)) words.set(keyword, word);
  }
  const database = words.get('dbname');
  const conninfo = database !== undefined && /:\/\/|=/.test(database.text) ? database : null;
  if (conninfo !== null) words.delete('dbname');
  return { values: new Map([...words].map(([keyword, word]) => [keyword, value(word)])), conninfo };
}

/** `-tAU app`: letters up to the first with a value. How many words more it takes. */
function readLetters(word: Word, next: Word | undefined, tool: Tool, words: Map<string, Word>): 0 | 1 {
  for (let at = 1; at < word.text.length; at += 1) {
    const letter = word.text[at] ?? '';
    const keyword = Object.hasOwn(LETTERS, letter) ? LETTERS[letter] : undefined;
    if (keyword === undefined && !tool.valued.includes(letter)) continue;
    const joined = at + 1 < word.text.length;
    const stated = joined ? sliceWord(word, at + 1) : next;
    if (keyword !== undefined && stated !== undefined) words.set(keyword, stated);
    return joined ? 0 : 1;
  }
  return 0;
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
