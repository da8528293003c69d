import type { Fact, Origin } from '../facts.ts';

/**
 * The places that speak of servers which are there for one run of continuous integration: what is wrong with such a server
 * endangers nobody, whatever it would mean elsewhere.
 */
export function ephemeralPlaces(facts: readonly Fact[]): ReadonlySet<string> {
  const places = new Set<string>();
  const workloads = new Set<string>();
  for (const fact of facts) {
    if (fact.kind !== 'workload' || fact.platform !== 'ci') continue;
    workloads.add(fact.id);
    for (const place of [...Object.values(fact.environment), ...fact.ports]) places.add(placeKey(place));
    if (fact.imagePosition !== null) places.add(placeKey({ file: fact.file, ...fact.imagePosition }));
    places.add(placeKey(fact));
  }
  for (const fact of facts) {
    if (fact.kind !== 'setting' || fact.workload === undefined || !workloads.has(fact.workload)) continue;
    places.add(placeKey(fact));
    for (const position of [fact.valuePosition, fact.namePosition]) {
      if (position !== null) places.add(placeKey({ file: fact.file, ...position }));
    }
  }
  return places;
}

/** Tells places apart. */
export function placeKey({ file, line, column }: Origin): string {
  return `${file}:${line}:${column}`;
}
