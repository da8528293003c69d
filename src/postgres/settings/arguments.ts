import { own } from '../own.ts';
import { DEFAULT_MAJOR, type PgMajor } from '../versions.ts';

/** One parameter that a server's command line sets. */
export interface ServerArgument {
  /** As written, with `-` replaced by `_`; the parameter's name for a letter (`-p` is port). */
  readonly name: string;
  /** null for `-c name` and `--name` without `=`: the server refuses them (`-c name requires a value`). */
  readonly value: string | null;
  /** Index of the argument that starts the option. */
  readonly argument: number;
  /** Index of the argument that holds the value (the option itself where the letter says it all). */
  readonly valueArgument: number;
  /** Where the value starts within that argument; 0 where it is implied. */
  readonly valueOffset: number;
  /** The option: `-c`, `--`, `-p`, … */
  readonly option: string;
  /** The letter, or what follows it, stands for the value, which is written nowhere. */
  readonly implied: boolean;
}

/** Letters that set a parameter to their value, and letters that set one by themselves (postmaster.c: PostmasterMain). */
const WITH_VALUE: Readonly<Record<string, string>> = {
  B: 'shared_buffers',
  D: 'data_directory',
  h: 'listen_addresses',
  k: 'unix_socket_directories',
  N: 'max_connections',
  p: 'port',
  S: 'work_mem',
  W: 'post_auth_delay',
};
const ALONE: Readonly<Record<string, readonly [name: string, value: string]>> = {
  e: ['datestyle', 'euro'],
  F: ['fsync', 'false'],
  i: ['listen_addresses', '*'],
  l: ['ssl', 'true'],
  O: ['allow_system_table_mods', 'true'],
  P: ['ignore_system_indexes', 'true'],
  s: ['log_statement_stats', 'true'],
};
/** Letters with a value that sets no one parameter of its own name. */
const OTHER_WITH_VALUE = 'Cdfort';

/** `-f`: plans that are switched off (set_plan_disabling_options of postgres.c). */
const PLANS: Readonly<Record<string, string>> = {
  s: 'enable_seqscan',
  i: 'enable_indexscan',
  o: 'enable_indexonlyscan',
  b: 'enable_bitmapscan',
  t: 'enable_tidscan',
  n: 'enable_nestloop',
  m: 'enable_mergejoin',
  h: 'enable_hashjoin',
};

/** What `-d`, `-f` and `-t` with this value set (set_debug_options, set_plan_disabling_options, get_stats_option_name). */
function expanded(letter: string, value: string, major: PgMajor): readonly (readonly [name: string, value: string])[] {
  if (letter === 'f') {
    // Of what follows only the first letter counts.
    const plan = own(PLANS, value.charAt(0));
    return plan === undefined ? [] : [[plan, 'false']];
  }
  if (letter === 't') {
    if (value.startsWith('pa')) return [['log_parser_stats', 'true']];
    if (value.startsWith('pl')) return [['log_planner_stats', 'true']];
    return value.startsWith('e') ? [['log_executor_stats', 'true']] : [];
  }
  if (letter !== 'd') return [];
  const level = Number(/^[ \t-\r]*([-+]?[0-9]+)/.exec(value)?.[1] ?? 0);
  const all: readonly (readonly [number, string, string])[] = [
    [1, 'log_connections', major >= 18 ? 'all' : 'true'],
    [1, 'log_disconnections', 'true'],
    [2, 'log_statement', 'all'],
    [3, 'debug_print_parse', 'true'],
    [4, 'debug_print_plan', 'true'],
    [5, 'debug_print_rewritten', 'true'],
  ];
  const messages = ['log_min_messages', level > 0 ? `debug${level}` : 'notice'] as const;
  return [messages, ...all.flatMap(([least, name, set]) => (level >= least ? [[name, set] as const] : []))];
}

/**
 * The parameters that the arguments of `postgres` set, in order: `-c name=value`, `--name=value`, letters with a value in the
 * same argument or the next, letters joined (`-il`). Words that are no options, the program's own name among them, and
 * letters that set nothing are passed over. `-D` is given as data_directory.
 */
export function parseServerArguments(
  args: readonly string[],
  major: PgMajor = DEFAULT_MAJOR,
): readonly ServerArgument[] {
  const settings: ServerArgument[] = [];
  for (let index = 0; index < args.length; index += 1) {
    const word = args[index] ?? '';
    if (word === '--') break;
    if (!word.startsWith('-') || word === '-') continue;
    if (word.startsWith('--')) {
      settings.push(assignment({ text: word, from: 2, argument: index, valueArgument: index, option: '--' }));
      continue;
    }
    for (let at = 1; at < word.length; at += 1) {
      const letter = word.charAt(at);
      const option = `-${letter}`;
      const place = { argument: index, valueArgument: index, valueOffset: 0, option, implied: true };
      const alone = Object.hasOwn(ALONE, letter) ? ALONE[letter] : undefined;
      if (alone !== undefined) {
        const [name, value] = alone;
        settings.push({ name, value, ...place });
        continue;
      }
      if (letter === 'T' && major >= 16) settings.push({ name: 'send_abort_for_crash', value: 'true', ...place });
      const name = Object.hasOwn(WITH_VALUE, letter) ? WITH_VALUE[letter] : undefined;
      if (name === undefined && letter !== 'c' && !OTHER_WITH_VALUE.includes(letter)) continue;
      const attached = at + 1 < word.length;
      const valueArgument = attached ? index : index + 1;
      const from = attached ? at + 1 : 0;
      const text = args[valueArgument];
      if (text !== undefined) {
        const value = text.slice(from);
        if (name !== undefined) {
          settings.push({ name, value, ...place, valueArgument, valueOffset: from, implied: false });
        } else if (letter === 'c') {
          settings.push(assignment({ text, from, argument: index, valueArgument, option }));
        } else {
          for (const [set, to] of expanded(letter, value, major)) settings.push({ name: set, value: to, ...place });
        }
      }
      index = valueArgument;
      break;
    }
  }
  return settings;
}

interface Written {
  readonly text: string;
  readonly from: number;
  readonly argument: number;
  readonly valueArgument: number;
  readonly option: string;
}

/** ParseLongOption of guc.c: the name up to the first `=`. */
function assignment({ text, from, ...place }: Written): ServerArgument {
  const equals = text.indexOf('=', from);
  const name = text.slice(from, equals < 0 ? text.length : equals).replaceAll('-', '_');
  const valueOffset = equals < 0 ? from : equals + 1;
  return { name, value: equals < 0 ? null : text.slice(equals + 1), valueOffset, ...place, implied: false };
}
