import { COMMANDS, type CommandName, OPTIONS } from './options.ts';

/** The text of `--help`, for all commands or one. */
export function helpText(command: CommandName | null): string {
  const lines = [
    'pgmoat: connection policy for PostgreSQL',
    '',
    command === null ? 'Usage: pgmoat [COMMAND] [OPTIONS] [PATH…]' : `Usage: pgmoat ${usage(command)}`,
  ];
  if (command === null) {
    lines.push('', 'Commands:');
    for (const [name, help] of Object.entries(COMMANDS)) lines.push(`  ${name.padEnd(10)}${help}`);
  } else {
    lines.push('', `  ${COMMANDS[command]}`);
  }
  lines.push('', 'Options:');
  for (const option of OPTIONS) {
    if (command !== null && option.commands !== undefined && !option.commands.includes(command)) continue;
    const short = option.short === undefined ? '    ' : `-${option.short}, `;
    const head = `  ${short}--${option.name}${option.value === undefined ? '' : ` ${option.value}`}`;
    for (const one of wrap(option.help, head)) lines.push(one);
  }
  const judges = command === null || command === 'check' || command === 'diff';
  const status = judges
    ? '0 nothing at or above --fail-on, 1 something is, 2 could not run'
    : '0 done, 2 could not run';
  lines.push('', `Exit status: ${status}.`, '');
  return lines.join('\n');
}

function usage(command: CommandName): string {
  switch (command) {
    case 'check':
      return '[check] [OPTIONS] [PATH…]';
    case 'access':
      return 'access [OPTIONS] [PATH…]';
    case 'diff':
      return 'diff [OPTIONS] BASE [HEAD]';
    case 'facts':
      return 'facts [OPTIONS] [PATH…]';
    case 'trace':
      return 'trace [OPTIONS] [CONNINFO]';
    case 'explain':
      return 'explain [RULE]';
    case 'init':
      return 'init [--force]';
  }
}

const WIDTH = 100;
const INDENT = 30;

function wrap(text: string, head: string): string[] {
  const lines: string[] = [];
  let line = head.length < INDENT - 1 ? head.padEnd(INDENT) : head;
  if (head.length >= INDENT - 1) {
    lines.push(line);
    line = ' '.repeat(INDENT);
  }
  let empty = true;
  for (const word of text.split(' ')) {
    if (!empty && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = ' '.repeat(INDENT);
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  lines.push(line);
  return lines;
}
