import type { ConnectionFact } from '../../facts.ts';
import { connectionFromText, connectionFromVariables } from '../../postgres/conninfo/connection.ts';
import { OPTION_BY_VARIABLE } from '../../postgres/conninfo/options.ts';
import type { ConnectionMeta } from '../../postgres/conninfo/types.ts';
import { connectionsFromKeySets, type NamedText } from './key-sets.ts';

/**
 * The connections of one environment: variables that belong together, PG* variables, and URLs with what stands beside them; with
 * `strings` each other connection string too, where nobody else finds them.
 */
export function connectionsOfEnvironment(
  variables: readonly NamedText[],
  meta: Omit<ConnectionMeta, 'name'>,
  strings: boolean = true,
): readonly ConnectionFact[] {
  const facts = [...connectionsFromKeySets(variables, meta)];
  const split = Object.fromEntries(
    variables.filter(({ name, value }) => OPTION_BY_VARIABLE.has(name) && value !== '').map((one) => [one.name, one]),
  );
  // A password alone may be meant for any server.
  if (['PGHOST', 'PGHOSTADDR', 'PGSERVICE'].some((name) => Object.hasOwn(split, name))) {
    const fact = connectionFromVariables(split, { ...meta, name: null });
    if (fact !== null) facts.push(fact);
  }
  for (const { name, value, at } of strings ? variables : []) {
    if (!/[:=]/.test(value) || OPTION_BY_VARIABLE.has(name)) continue;
    const joined = facts.some((fact) => fact.name === name && fact.syntax !== 'split');
    const fact = joined ? null : connectionFromText(value, at, { ...meta, name });
    if (fact !== null) facts.push(fact);
  }
  return facts;
}
