import type { ConnectionFact, Fact } from '../facts.ts';
import type { ConfReaders } from './embedded/conf.ts';
import { maskTemplates } from './frameworks/go-template.ts';
import { readRoots, type TreeMap } from './frameworks/yaml-tree.ts';
import { LineIndex } from './line-index.ts';
import { actionsFacts } from './platforms/actions.ts';
import { ansibleFacts } from './platforms/ansible.ts';
import { heldFileFacts } from './platforms/held-files.ts';
import { kubernetesFacts } from './platforms/kubernetes.ts';
import { operatorFacts } from './platforms/operators.ts';
import { patroniFacts } from './platforms/patroni.ts';
import { pipelineFacts } from './platforms/pipelines.ts';
import type { PlatformReader } from './platforms/platform-file.ts';
import type { Reader } from './reader.ts';

/** Only files with one of these are parsed. */
const SIGN =
  /pg_?hba|pgbouncer\.ini|postgresql_(?:hba|set|global)|postgres[^\s]*\.conf|\b(?:containers|postgresql|postgresVersion|patroni|jobs|runs|services|script|docker|variables)["']?:(?!\/)/i;
/** Longer texts are made by machines, and not parsed. */
const LONGEST = 1_000_000;
/** Environments that differ in what they say of one host. */
const MOST_ALIKE = 20;

const PLATFORMS: readonly PlatformReader[] = [
  operatorFacts,
  patroniFacts,
  heldFileFacts,
  kubernetesFacts,
  actionsFacts,
  ansibleFacts,
  pipelineFacts,
];

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
        const roots = readRoots(maskTemplates(text));
        const documents = roots.filter((root): root is TreeMap => root.type === 'map');
        const source = { file: path, index, via: [] };
        const input = { path, text, index, source, roots, documents, context, readers };
        const facts = withoutParts(PLATFORMS.flatMap((platform) => [...platform(input)]));
        for (const fact of facts) if (fact.kind === 'connection') places.add(placeOf(fact));
        yield* facts;
      }
      for (const fact of environments.read(file, context)) if (!isTaken(fact, places)) yield fact;
    },
  };
}

/** Of the connections at one place those that say all that others do, each once: an environment within another says more. */
function withoutParts(facts: readonly Fact[]): readonly Fact[] {
  const fullest = new Map<string, ConnectionFact[]>();
  for (const fact of facts) {
    if (fact.kind !== 'connection') continue;
    const known = fullest.get(placeOf(fact)) ?? [];
    if (known.length >= MOST_ALIKE || known.some((one) => saysAll(one, fact))) continue;
    fullest.set(placeOf(fact), [...known.filter((one) => !saysAll(fact, one)), fact]);
  }
  return facts.filter((fact) => fact.kind !== 'connection' || fullest.get(placeOf(fact))?.includes(fact) === true);
}

function saysAll(fact: ConnectionFact, other: ConnectionFact): boolean {
  return Object.entries(other.parameters).every(([keyword, value]) => fact.parameters[keyword] === value);
}

function isTaken(fact: Fact, places: ReadonlySet<string>): boolean {
  return fact.kind === 'connection' && places.has(placeOf(fact));
}

/** Variables that belong together stand at the first of them, with its name or without: their host tells them. */
function placeOf({ line, column, syntax, positions }: ConnectionFact): string {
  const host = syntax === 'split' ? positions.host : undefined;
  return host === undefined ? `${line}:${column}` : `host ${host.line}:${host.column}`;
}
