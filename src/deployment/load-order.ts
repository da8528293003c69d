import type { Origin } from '../facts.ts';
import { compareFiles } from '../postgres/settings/effective.ts';

/**
 * Facts of one configuration file with its includes, in the order in which the server reads them: what a file includes stands in
 * the place of the directive, the files of a directory in the order of their names. `order` tells it where links are about.
 */
export function inLoadOrder<F extends Origin & { readonly order?: number }>(facts: readonly F[]): readonly F[] {
  if (facts.some(({ order }) => order !== undefined)) return [...facts].sort((a, b) => (a.order ?? 0) - (b.order ?? 0));
  if (facts.every(({ via }) => via === undefined)) return facts;
  return facts
    .map((fact) => ({ fact, path: [...(fact.via ?? [])].reverse().concat(fact) }))
    .sort((a, b) => comparePaths(a.path, b.path))
    .map(({ fact }) => fact);
}

/** From the top file down: at the first step that differs, by line, or by name where one line brought in several files. */
function comparePaths(a: readonly Origin[], b: readonly Origin[]): number {
  for (const [depth, left] of a.entries()) {
    const right = b[depth];
    if (right === undefined) return 1;
    const order = compareFiles(left.file, right.file) || left.line - right.line || left.column - right.column;
    if (order !== 0) return order;
  }
  return a.length - b.length;
}
