import type { ConnectionFact, Fact } from '../facts.ts';
import type { ConfReaders } from './embedded/conf.ts';
import { maskTemplates } from './frameworks/go-template.ts';
import { readDocuments } from './frameworks/yaml-tree.ts';
import { LineIndex } from './line-index.ts';
import { heldFileFacts } from './platforms/held-files.ts';
import { kubernetesFacts } from './platforms/kubernetes.ts';
import { operatorFacts } from './platforms/operators.ts';
import { patroniFacts } from './platforms/patroni.ts';
import type { PlatformReader } from './platforms/platform-file.ts';
import type { Reader } from './reader.ts';

/** Only files with one of these are parsed. */
const SIGN = /pg_?hba|postgres[^\s]*\.conf|\b(?:containers|postgresql|postgresVersion|patroni)["']?:(?!\/)/i;
/** Longer texts are made by machines, and not parsed. */
const LONGEST = 1_000_000;

const PLATFORMS: readonly PlatformReader[] = [operatorFacts, patroniFacts, heldFileFacts, kubernetesFacts];

/**
 * YAML and JSON that describe servers, or hold PostgreSQL's own files: clusters of operators, Patroni, ConfigMaps, values of
 * charts. What else such a file says, `environments` finds.
 */
export function platformsReader(environments: Reader, readers: ConfReaders): Reader {
  return {
    kinds: ['yaml', 'json'],
    *read(file, context) {
      const { path, text } = file;
      const places = new Set<string>();
      if (text.length <= LONGEST && SIGN.test(text)) {
        const index = new LineIndex(text);
        const documents = readDocuments(maskTemplates(text));
        const source = { file: path, index, via: [] };
        for (const platform of PLATFORMS) {
          for (const fact of platform({ path, text, index, source, documents, context, readers })) {
            if (fact.kind === 'connection') {
              const said = JSON.stringify([placeOf(fact), fact.parameters, fact.workload]);
              if (places.has(said)) continue;
              places.add(said).add(placeOf(fact));
            }
            yield fact;
          }
        }
      }
      for (const fact of environments.read(file, context)) if (!isTaken(fact, places)) yield fact;
    },
  };
}

function isTaken(fact: Fact, places: ReadonlySet<string>): boolean {
  return fact.kind === 'connection' && places.has(placeOf(fact));
}

/** Variables that belong together stand at the first of them, with its name or without: their host tells them. */
function placeOf({ line, column, syntax, positions }: ConnectionFact): string {
  const host = syntax === 'split' ? positions.host : undefined;
  return host === undefined ? `${line}:${column}` : `host ${host.line}:${host.column}`;
}
