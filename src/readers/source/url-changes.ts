import { DERIVES, type UrlChange } from '../statements/urls.ts';
import type { SyntaxNode } from '../syntax.ts';
import { isConditional } from './assigned.ts';
import { type Code, functionAround } from './scope.ts';
import { chained, holderOf, useAt } from './uses.ts';

const MOST = 50;
const METHODS = /^(?:set|append|delete|Set|Add|Del|append_pair|set_query|set_path)$/;
const PROPERTIES = /^(?:RawQuery|search|username|password|host|hostname|port|pathname)$/;
/** A condition that looks whether something is said already. */
const LOOKS = /\b(?:has|get|Get|Has|includes|contains|Contains)\b|\bnot\s+in\b/;

/**
 * What is done later to a URL, or a query, that a node makes and a variable holds: `url.searchParams.set(…)`, `q.Set(…)`,
 * `u.RawQuery = …`, `url = url.set(…)`. `isSame` says whether a place where the variable's name stands means that variable.
 */
export function changesOf(code: Code, node: SyntaxNode, isSame: (at: SyntaxNode) => boolean): readonly UrlChange[] {
  const { uses, end: whole } = chained(code, node);
  const holder = uses.length > 0 ? null : holderOf(code, whole);
  if (holder === null || !/^[A-Za-z_]\w{0,80}$/.test(holder)) return [];
  const owner = functionAround(node);
  const end = owner?.endIndex ?? code.text.length;
  const changes: UrlChange[] = [];
  const pattern = new RegExp(
    `(?<![\\w.$])${holder}\\s{0,40}\\.\\s{0,4}(?:searchParams\\s{0,4}\\.\\s{0,4}|query_pairs_mut\\(\\)\\s{0,40}\\.\\s{0,4})?(\\w{1,40})(?=\\s{0,4}[(=])`,
    'g',
  );
  pattern.lastIndex = node.endIndex;
  let places = 0;
  for (let match = pattern.exec(code.text); match !== null && places < MOST; match = pattern.exec(code.text)) {
    if (match.index >= end) break;
    places += 1;
    const [all, name = ''] = match;
    const place = code.root.namedDescendantForIndex(match.index, match.index + holder.length);
    if (place === null || !isSame(place)) continue;
    const use = useAt(code, match.index + all.length - name.length, name);
    if (use === null) continue;
    const when = whenOf(code, use.node, owner);
    if (use.value !== null) {
      if (PROPERTIES.test(name)) changes.push({ name, positional: [use.value], named: [], when });
      continue;
    }
    if (use.call === null) continue;
    const calls = [{ name, call: use.call }, ...chained(code, use.node).uses];
    const again = DERIVES.test(name) && holderOf(code, chained(code, use.node).end) === holder;
    for (const { name: method, call } of calls) {
      if (call === null || !(again ? DERIVES : METHODS).test(method)) continue;
      changes.push({ name: method, positional: call.positional, named: call.named, when });
    }
  }
  return changes;
}

function whenOf(code: Code, node: SyntaxNode, owner: SyntaxNode | null): UrlChange['when'] {
  if (!isConditional(node, owner)) return 'always';
  for (let at = node.parent, steps = 0; at !== null && steps < 6; at = at.parent, steps += 1) {
    if (!/^if/.test(at.type)) continue;
    const condition = at.childForFieldName('condition');
    if (condition === null) return 'sometimes';
    const text = code.text.slice(condition.startIndex, Math.min(condition.endIndex, condition.startIndex + 200));
    return LOOKS.test(text) ? 'unset' : 'sometimes';
  }
  return 'sometimes';
}
