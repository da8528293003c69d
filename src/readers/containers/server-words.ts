import type { Located } from './located.ts';
import { splitWords } from './words.ts';

const SHELLS = new Set(['sh', 'bash', 'ash', 'dash', 'busybox']);
const SERVERS = new Set(['postgres', 'postmaster']);
const SEPARATOR = /^(?:[;\n]|&+|\|+)$/;
/** Arguments that the image's own start command leaves to the server; `-` because the entry point prefixes `postgres`. */
const OPTION = /^-/;

/**
 * The server's arguments on a container's command line: what follows the word `postgres` (also within `sh -c "…"`), or
 * the whole line where it begins with an option, for the official entry point puts `postgres` before it. null where the
 * line does not start a server; empty where it starts one without arguments.
 */
export function serverArguments(
  entrypoint: readonly Located[],
  command: readonly Located[],
): readonly Located[] | null {
  if (entrypoint.length === 0 && OPTION.test(command[0]?.text ?? '')) return command;
  const words = [...entrypoint, ...command];
  const direct = afterServer(words);
  if (direct !== null) return direct;
  const shell = words.findIndex((word) => SHELLS.has(baseName(word.text)));
  if (shell < 0) return null;
  const flag = words.findIndex((word, at) => at > shell && /^-[a-z]*c$/.test(word.text));
  const script = flag < 0 ? undefined : words[flag + 1];
  return script === undefined ? null : afterServer(splitWords(script, true));
}

/** Programs that run the command that follows them; any script but one that waits for a host (`wait-for-it.sh postgres -t 9`). */
const LAUNCHER = /^(?:exec|nohup|env|time|tini|dumb-init|(?!.*wait).*\.sh)$/;
/** Programs that run a command as the role that stands between. */
const AS_ROLE = /^(?:gosu|su-exec|setuidgid)$/;

/**
 * Words after the program's name up to the end of its command. The name counts where a command begins, for elsewhere it is a
 * role or a host: `chown postgres FILE`, `gosu postgres postgres -c …`, `wait-for postgres -- npm start`.
 */
function afterServer(words: readonly Located[]): readonly Located[] | null {
  for (let at = 0; at < words.length; at += 1) {
    if (!SERVERS.has(baseName(words[at]?.text ?? '')) || !beginsCommand(words, at)) continue;
    const rest = words.slice(at + 1);
    const next = rest[0]?.text;
    if (next !== undefined && !SEPARATOR.test(next) && (!OPTION.test(next) || next === '--')) continue;
    const end = rest.findIndex((word) => SEPARATOR.test(word.text));
    return end < 0 ? rest : rest.slice(0, end);
  }
  return null;
}

function beginsCommand(words: readonly Located[], at: number): boolean {
  const before = words[at - 1]?.text;
  if (before === undefined || SEPARATOR.test(before)) return true;
  if (before === '--') return LAUNCHER.test(baseName(words[0]?.text ?? ''));
  return LAUNCHER.test(baseName(before)) || AS_ROLE.test(baseName(words[at - 2]?.text ?? ''));
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
