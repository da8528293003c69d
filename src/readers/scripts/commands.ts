import type { Command, Word } from './lexer.ts';
import { isTool } from './tools.ts';

/** `NAME=value` before a command's name, or `export`'s argument. */
const ASSIGNMENT = /^[A-Za-z_][A-Za-z0-9_]*\+?=/;
/** Programs that run the command behind them, options of their own between. */
const LAUNCHER =
  /^(?:sudo|doas|env|exec|nohup|nice|time|command|builtin|eval|gosu|su-exec|setpriv|chroot|timeout|watch|xargs|retry|cross-env(?:-shell)?)$/;
/** Programs that run it in a container, where the script's own environment does not reach. */
const CONTAINER = /^(?:docker|podman|nerdctl|docker-compose|kubectl|oc|lxc|heroku|ssh|vagrant)$/;
const SHELL = /^(?:sh|bash|ash|dash|zsh|su|runuser)$/;

/** A simple command taken apart. */
export interface Call {
  /** Variables that this command alone is given. */
  readonly assignments: readonly Word[];
  /** The program, launchers left out; null where nothing is run. */
  readonly program: Word | null;
  readonly args: readonly Word[];
  /** Whether it runs elsewhere, without the script's environment. */
  readonly elsewhere: boolean;
  /** The script that a shell is given as an argument. */
  readonly script: Word | null;
}

export function isAssignment({ text }: Word): boolean {
  return ASSIGNMENT.test(text);
}

/** Takes a command apart: `sudo -u postgres PGHOST=db psql -h x` runs `psql` with `PGHOST`. */
export function callOf({ words }: Command): Call {
  const assignments: Word[] = [];
  let at = 0;
  let elsewhere = false;
  for (; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    if (isAssignment(word)) {
      assignments.push(word);
      continue;
    }
    const name = baseName(word.text);
    if (CONTAINER.test(name)) {
      const tool = words.findIndex((one, index) => index > at && (isTool(one.text) || SHELL.test(baseName(one.text))));
      if (tool < 0) break;
      elsewhere = true;
      for (const one of givenVariables(words.slice(at, tool))) assignments.push(one);
      at = tool - 1;
      continue;
    }
    if (!LAUNCHER.test(name)) break;
    at = pastOptions(words, at + 1, name) - 1;
  }
  const program = words[at] ?? null;
  const args = words.slice(at + 1);
  return { assignments, program, args, elsewhere, script: scriptOf(program, args) };
}

/** `-e NAME=value` of `docker run`. */
function givenVariables(words: readonly Word[]): readonly Word[] {
  return words.filter((word, at) => isAssignment(word) && /^(?:-e|--env)$/.test(words[at - 1]?.text ?? ''));
}

/** Past a launcher's own options, their values, and the role or time that it takes. */
function pastOptions(words: readonly Word[], from: number, launcher: string): number {
  let at = from;
  while (words[at]?.text.startsWith('-') === true) {
    const valued = /^(?:-u|-g|-s|-n|-k|--user|--signal)$/.test(words[at]?.text ?? '') && launcher !== 'env';
    at += valued ? 2 : 1;
  }
  return /^(?:gosu|su-exec|timeout)$/.test(launcher) ? at + 1 : at;
}

function scriptOf(program: Word | null, args: readonly Word[]): Word | null {
  if (program === null || !SHELL.test(baseName(program.text))) return null;
  const flag = args.findIndex(({ text }) => /^-[a-z]*c$/.test(text));
  return flag < 0 ? null : (args[flag + 1] ?? null);
}

export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
