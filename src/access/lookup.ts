import type { Access, AccessRecord } from './access.ts';
import type { Names } from './space.ts';
import type { Term } from './terms.ts';

/**
 * The records of a server by the names that they list: of 100,000 records few can answer one attempt, and differences ask for
 * what answers hundreds of them.
 */
class Lookup {
  readonly #databases = new Map<number | 'physical', AccessRecord[]>();
  readonly #users = new Map<number, AccessRecord[]>();
  readonly #others: AccessRecord[] = [];

  constructor(records: readonly AccessRecord[]) {
    for (const record of records) for (const term of record.match.may) this.#add(record, term);
  }

  #add(record: AccessRecord, { product, listed }: Term): void {
    if (product?.databases === 'physical') add(this.#databases, 'physical', record);
    else if (product !== null) for (const code of product.databases) add(this.#databases, code, record);
    else if (listed === null) this.#others.push(record);
    else if (listed.column === 'databases') for (const code of listed.codes) add(this.#databases, code, record);
    else for (const code of listed.codes) add(this.#users, code, record);
  }

  of({ database, user }: Names): readonly AccessRecord[] {
    const found = [...(this.#databases.get(database) ?? []), ...(this.#users.get(user) ?? []), ...this.#others];
    return [...new Set(found)].sort((a, b) => a.index - b.index);
  }
}

function add<Key>(lists: Map<Key, AccessRecord[]>, key: Key, record: AccessRecord): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [record]);
  else list.push(record);
}

const known = new WeakMap<Access, Lookup>();

/** The records that attempts by such names may meet, in order; others among them, but none is left out. */
export function recordsFor(access: Access, names: Names): readonly AccessRecord[] {
  const lookup = known.get(access) ?? new Lookup(access.records);
  known.set(access, lookup);
  return lookup.of(names);
}
