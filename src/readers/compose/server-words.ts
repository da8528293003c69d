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

/**
 * Words after the program's name up to the end of its command. `gosu postgres postgres -c …` names a role first, and `chown
 * postgres FILE` only a role: the name counts where an option, another command or nothing follows.
 */
function afterServer(words: readonly Located[]): readonly Located[] | null {
  for (let at = 0; at < words.length; at += 1) {
    if (!SERVERS.has(baseName(words[at]?.text ?? ''))) continue;
    const next = words[at + 1]?.text;
    if (next !== undefined && !OPTION.test(next) && !SEPARATOR.test(next)) continue;
    // The role of `su postgres -c "…"` and `pg_isready -U postgres`.
    if (/^(?:su|gosu|su-exec|runuser|-u|-U|--username)$/.test(baseName(words[at - 1]?.text ?? ''))) continue;
    const rest = words.slice(at + 1);
    const end = rest.findIndex((word) => SEPARATOR.test(word.text));
    return end < 0 ? rest : rest.slice(0, end);
  }
  return null;
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
