import type { ConnectionFact } from '../../facts.ts';
import { connectionFromValues } from '../../postgres/conninfo/connection.ts';
import type { DriverCandidate, VariableText } from '../../postgres/conninfo/types.ts';
import { LineIndex } from '../line-index.ts';
import type { ReadContext, Reader } from '../reader.ts';
import { maskTemplates } from './go-template.ts';
import { withRest } from './rest.ts';
import type { TreeEntry, TreeMap } from './tree-node.ts';
import { mapsOf, readDocuments, scalarOf } from './yaml-tree.ts';

/** Fields of PostgresCredentials and their aliases (dbt-postgres, connections.py), by the keyword that psycopg2 is given. */
const FIELDS: Readonly<Record<string, string>> = {
  host: 'host',
  port: 'port',
  user: 'user',
  pass: 'password',
  password: 'password',
  dbname: 'dbname',
  database: 'dbname',
  sslmode: 'sslmode',
  sslcert: 'sslcert',
  sslkey: 'sslkey',
  sslrootcert: 'sslrootcert',
};
const MOST_OUTPUTS = 200;

/** `profiles.yml` of dbt: each output of each profile whose `type` is `postgres` is one connection, through psycopg2. */
export function dbtProfilesReader(literals: Reader): Reader {
  return {
    kinds: ['dbt_profiles'],
    *read(file, context) {
      const index = new LineIndex(file.text);
      const own: ConnectionFact[] = [];
      for (const { name, entry, map } of outputsOf(readDocuments(maskTemplates(file.text)))) {
        if (scalarOf(map.entries.get('type')?.value, index, file.text)?.value !== 'postgres') continue;
        const values = new Map<string, VariableText>();
        for (const [key, { value }] of map.entries) {
          const scalar = scalarOf(value, index, file.text);
          const keyword = Object.hasOwn(FIELDS, key) ? FIELDS[key] : undefined;
          if (keyword === undefined || scalar === null || scalar.value === '') continue;
          values.set(keyword, { ...scalar, position: index.span(entry.key.start, entry.key.end) });
        }
        const meta = { file: file.path, name, major: context.major, drivers: psycopgOf(file.path, context) };
        const fact = connectionFromValues(values, meta);
        if (fact !== null) own.push(fact);
      }
      yield* withRest(own, { literals, file, kind: 'yaml', context });
    },
  };
}

/** The outputs of all profiles, with the path of keys that leads to each. */
function outputsOf(
  documents: readonly TreeMap[],
): readonly { readonly name: string; readonly entry: TreeEntry; readonly map: TreeMap }[] {
  return documents
    .flatMap(mapsOf)
    .flatMap(([profile, , map]) => {
      const outputs = map.entries.get('outputs')?.value;
      if (outputs?.type !== 'map') return [];
      return mapsOf(outputs).map(([target, entry, own]) => ({ name: `${profile}.outputs.${target}`, entry, map: own }));
    })
    .slice(0, MOST_OUTPUTS);
}

function psycopgOf(path: string, context: ReadContext): readonly DriverCandidate[] {
  const known = (context.drivers?.(path) ?? []).filter(({ driver }) => driver === 'psycopg2');
  return known.length > 0 ? known : [{ driver: 'psycopg2', version: null, origin: null }];
}
