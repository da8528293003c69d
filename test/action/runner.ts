/** What the runner makes of a step's output: the commands it obeys, and the lines it shows. */
export interface RunnerLog {
  readonly commands: readonly { readonly name: string; readonly properties: string; readonly data: string }[];
  readonly shown: readonly string[];
}

/**
 * Reads output as the runner does (actions/runner, ActionCommand.cs and ActionCommandManager.cs): `::name props::data` at
 * the start of a trimmed line, `##[name props]data` anywhere in one, nothing between `stop-commands` and its token.
 */
export function runnerLog(output: string): RunnerLog {
  const commands: { name: string; properties: string; data: string }[] = [];
  const shown: string[] = [];
  let token: string | null = null;
  for (const line of output.split(/\r?\n/)) {
    if (token !== null) {
      if (line.trim() === `::${token}::`) token = null;
      else shown.push(line);
      continue;
    }
    const found = /^::([^ :]+)(?: (.*?))?::(.*)$/.exec(line.trim()) ?? /##\[([^ \]]+)(?: (.*?))?\](.*)$/.exec(line);
    if (found === null) {
      shown.push(line);
      continue;
    }
    const [, name = '', properties = '', data = ''] = found;
    if (name === 'stop-commands') token = data;
    commands.push({ name, properties, data });
  }
  return { commands, shown };
}

/** The outputs in a file of GITHUB_OUTPUT. */
export function outputsOf(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const [, name = '', , value = ''] of text.matchAll(/^([\w-]+)<<(.+)\r?\n([\s\S]*?)\r?\n\2$/gm)) {
    outputs[name] = value;
  }
  return outputs;
}
