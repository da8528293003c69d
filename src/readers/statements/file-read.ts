import type { Expression } from './expression.ts';
import type { Values } from './values.ts';

const READS = /(?:^|\.)(?:readFileSync|readFile|read_text|file_get_contents)$/;
/** What is done to what was read, and changes nothing. */
const AFTERWARDS = /(?:^|\.)(?:toString|trim)$/;
const JOINS = /(?:^|\.)path\.(?:join|resolve)$/;
const DEEPEST = 6;

/**
 * The path of the file whose text an expression is (`fs.readFileSync(path.join(__dirname, 'ca.pem')).toString()`), the program's
 * own directory as `.`; null where it is something else, or the path is not known.
 */
export function fileReadBy(expression: Expression, values: Values, depth: number = 0): string | null {
  const reduced = values.reduce(expression);
  if (depth > DEEPEST) return null;
  if (reduced.kind === 'list') {
    const [only, ...others] = reduced.items;
    return only === undefined || others.length > 0 ? null : fileReadBy(only, values, depth + 1);
  }
  if (reduced.kind !== 'call') return null;
  if (AFTERWARDS.test(reduced.callee) && reduced.receiver !== null) {
    return fileReadBy(reduced.receiver, values, depth + 1);
  }
  const [first] = reduced.positional;
  return first === undefined || !READS.test(reduced.callee) ? null : pathOf(first, values);
}

function pathOf(expression: Expression, values: Values): string | null {
  const plain = values.plain(expression);
  if (plain !== null) return plain;
  const reduced = values.reduce(expression);
  if (reduced.kind !== 'call' || !JOINS.test(reduced.callee)) return null;
  const parts = reduced.positional.map((part) =>
    part.kind === 'name' && part.path === '__dirname' ? '.' : values.plain(part),
  );
  return parts.includes(null) ? null : parts.join('/');
}
