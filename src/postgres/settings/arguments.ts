/** One parameter that a server's command line sets. */
export interface ServerArgument {
  /** As written, with `-` replaced by `_`; the parameter's name for a letter (`-p` is port). */
  readonly name: string;
  readonly value: string;
  /** Index of the argument that starts the option. */
  readonly argument: number;
  /** Index of the argument that holds the value (the option itself where the letter says it all). */
  readonly valueArgument: number;
  /** Where the value starts within that argument; 0 where the letter says it all. */
  readonly valueOffset: number;
  /** The option: `-c`, `--`, `-p`, … */
  readonly option: string;
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
/** Letters with a value that sets no one parameter. */
const OTHER_WITH_VALUE = 'CdfortTv';

/**
 * The parameters that the arguments of `postgres` set, in order: `-c name=value`, `--name=value`, letters with a value in the
 * same argument or the next, letters joined (`-il`). Words that are no options, the program's own name among them, and
 * letters that set nothing are passed over, as is a `-c` without `=`. `-D` is given as data_directory.
 */
export function parseServerArguments(args: readonly string[]): readonly ServerArgument[] {
  const settings: ServerArgument[] = [];
  for (let index = 0; index < args.length; index += 1) {
    const word = args[index] ?? '';
    if (word === '--') break;
    if (!word.startsWith('-') || word === '-') continue;
    if (word.startsWith('--')) {
      addAssignment(settings, { text: word, from: 2, argument: index, valueArgument: index, option: '--' });
      continue;
    }
    for (let at = 1; at < word.length; at += 1) {
      const letter = word.charAt(at);
      const alone = Object.hasOwn(ALONE, letter) ? ALONE[letter] : undefined;
      if (alone !== undefined) {
        const [name, value] = alone;
        settings.push({ name, value, argument: index, valueArgument: index, valueOffset: 0, option: `-${letter}` });
        continue;
      }
      const name = Object.hasOwn(WITH_VALUE, letter) ? WITH_VALUE[letter] : undefined;
      if (name === undefined && letter !== 'c' && !OTHER_WITH_VALUE.includes(letter)) continue;
      const attached = at + 1 < word.length;
      const valueArgument = attached ? index : index + 1;
      const from = attached ? at + 1 : 0;
      const text = args[valueArgument];
      const option = `-${letter}`;
      if (text !== undefined && name !== undefined) {
        const value = text.slice(from);
        settings.push({ name, value, argument: index, valueArgument, valueOffset: from, option });
      }
      if (text !== undefined && letter === 'c') {
        addAssignment(settings, { text, from, argument: index, valueArgument, option });
      }
      index = valueArgument;
      break;
    }
  }
  return settings;
}

interface Assignment {
  readonly text: string;
  readonly from: number;
  readonly argument: number;
  readonly valueArgument: number;
  readonly option: string;
}

/** ParseLongOption of guc.c: the name up to the first `=`; the server refuses to start without one. */
function addAssignment(settings: ServerArgument[], { text, from, ...place }: Assignment): void {
  const equals = text.indexOf('=', from);
  if (equals < 0) return;
  const name = text.slice(from, equals).replaceAll('-', '_');
  settings.push({ name, value: text.slice(equals + 1), valueOffset: equals + 1, ...place });
}
