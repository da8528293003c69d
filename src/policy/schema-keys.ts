/**
 * The keys that a schema names for the mapping at a path of an instance, found in the schema itself: the compiled validator
 * does not carry it. Follows `properties`, `items`, `prefixItems`, `anyOf` and `$ref` within the document, which is all that
 * the policy schema uses.
 */
export function keysAt(schema: unknown, path: readonly string[]): string[] {
  let places = alternatives(schema, schema, 0);
  for (const segment of path) {
    places = places.flatMap((place) => child(place, segment).flatMap((next) => alternatives(schema, next, 0)));
  }
  return [...new Set(places.flatMap((place) => Object.keys(member(place, 'properties') ?? {})))];
}

const MAX_REFERENCES = 16;

/** A schema with everything it refers to or offers as a choice, each as a place of its own. */
function alternatives(root: unknown, schema: unknown, depth: number): object[] {
  if (!isObject(schema) || depth > MAX_REFERENCES) return [];
  const found = [schema];
  const reference = member(schema, '$ref');
  if (typeof reference === 'string') {
    const target = reference.split('/').slice(1).reduce(member, root);
    for (const one of alternatives(root, target, depth + 1)) found.push(one);
  }
  const choices = member(schema, 'anyOf');
  if (Array.isArray(choices))
    for (const choice of choices) for (const one of alternatives(root, choice, depth + 1)) found.push(one);
  return found;
}

function child(schema: object, segment: string): unknown[] {
  const named = member(member(schema, 'properties'), segment);
  const position = /^\d+$/.test(segment) ? member(member(schema, 'prefixItems'), segment) : undefined;
  const any = /^\d+$/.test(segment) ? member(schema, 'items') : undefined;
  return [named, position, any].filter(isObject);
}

function member(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
