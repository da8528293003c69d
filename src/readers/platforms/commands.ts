import type { PlatformReader } from '../frameworks/platform-file.ts';
import type { TreeNode } from '../frameworks/tree-node.ts';
import { COMMAND_KEY } from '../scripts/command-keys.ts';
import { runFacts } from './actions.ts';

const MOST_COMMANDS = 200;

/** Commands that descriptions of services and of development containers hold, each a script of its own. */
export const commandFacts: PlatformReader = function* (file) {
  const seen = new Set<TreeNode>();
  const stack: TreeNode[] = file.documents.toReversed();
  let left = MOST_COMMANDS;
  for (let node = stack.pop(); node !== undefined && left > 0; node = stack.pop()) {
    if (node.type === 'scalar' || seen.has(node)) continue;
    seen.add(node);
    if (node.type === 'list') {
      for (const one of node.items.toReversed()) stack.push(one);
      continue;
    }
    for (const [key, { value }] of node.entries) {
      if (value.type !== 'scalar' || !COMMAND_KEY.test(key)) continue;
      left -= 1;
      // In JSON a connection string within a longer one is found by nobody else.
      yield* runFacts(value, new Map(), file, /\.json[c5]?$/i.test(file.path));
    }
    for (const { value } of [...node.entries.values()].reverse()) stack.push(value);
  }
};
