import type { Fact } from '../facts.ts';
import type { ConfReaders } from './embedded/conf.ts';
import { placeOf, withoutGiven } from './frameworks/fullest.ts';
import { maskTemplates } from './frameworks/go-template.ts';
import type { TreeMap } from './frameworks/tree-node.ts';
import { readRoots } from './frameworks/yaml-tree.ts';
import { LineIndex } from './line-index.ts';
import { platformFacts } from './platforms/all.ts';
import type { Reader } from './reader.ts';

/** Files of PostgreSQL's as keys, tasks that write them, and clusters of operators and of Patroni: each alone is enough. */
const CONFIGURATION =
  /(?:pg_?hba|pg_?ident|postgres(?:ql)?|pgbouncer)[\w.-]*\.(?:conf|ini)|pgHbaConfiguration|postgresql_(?:pg_hba|hba_entries|set|global_config|users?["']?:)|(?:cnpg\.io|k8s\.enterprisedb\.io|acid\.zalan\.do|crunchydata\.com|percona\.com)\/|\bpg_?hba[\w ]*\}\}|^[ \t]*["']?(?:[\w:]{0,60}pg_hba\w{0,40}|extendedConf(?:iguration)?)["']?:/m;
/** What runs containers and steps, … */
const RUNNER =
  /\b(?:containers|initContainers|jobs|stages|steps|runs|services|script|docker|variables|bootstrap|\w{3,20}[cC]ommand)["']?:(?!\/)/;
/** … and what of them is worth a look. */
const SUBJECT =
  /\bPG[A-Z]{4,}|_HOST\b|(?:image|name)["']?:[^\n]{0,80}(?:postg|timescale|pgvector|citus)|^[ \t]*-[ \t]+["']?[\w./-]{0,40}postg|\b(?:psql|pg_dump|pg_restore|pg_basebackup|createdb|pgbench)\b|postgresql["']?:\s/m;
/** Keys and certificates, also in Base64. */
const PEM = /-----BEGIN [A-Z ]{0,40}(?:KEY|CERTIFICATE)-----|\bLS0tLS1CRUdJTi/;
/** A key that may hold the password of a role. */
const PASSWORD = /(?:^[ \t]+|[{,][ \t]*)["']?[\w.-]{0,80}pass(?:word)?["']?:/im;
/** A service that brings a port out of the cluster. */
const OPENED = /\btype["']?:[ \t]*["']?(?:NodePort|LoadBalancer)\b/;
const STORE = /\bkind["']?:[ \t]*["']?(?:Secret|ConfigMap)\b/;
/** What kustomize makes of literals. */
const GENERATOR = /\b(?:configMap|secret)Generator["']?:/;
const LITERAL = /\bPG[A-Z]{4,}=|_HOST=|pass(?:word)?=/i;
/** Values of the chart of PostgreSQL. */
const CHART =
  /^[ \t]*postgresql(?:-ha|Ha)?:[ \t]*(?:#[^\n]*)?\r?\n(?:[^\n]{0,300}\n){0,60}?[ \t]+(?:auth|postgresql):|^[ \t]{0,8}postgres(?:ql)?Password:|\bchart:[ \t]*["']?postgresql\b/m;
/** Longer texts are made by machines, and not parsed. */
const LONGEST = 1_000_000;

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
      if (text.length <= LONGEST && isWorthIt(text)) {
        const index = new LineIndex(text);
        const roots = readRoots(maskTemplates(text));
        const documents = roots.filter((root): root is TreeMap => root.type === 'map');
        const source = { file: path, index, via: [] };
        const input = { path, text, index, source, roots, documents, context, readers };
        const facts = platformFacts(input);
        for (const fact of facts) if (fact.kind === 'connection') places.add(placeOf(fact));
        const others = [...environments.read(file, context)].filter((fact) => !isTaken(fact, places));
        yield* withoutGiven([...facts, ...others]);
        return;
      }
      yield* environments.read(file, context);
    },
  };
}

function isWorthIt(text: string): boolean {
  if (CONFIGURATION.test(text) || CHART.test(text)) return true;
  if (GENERATOR.test(text) && LITERAL.test(text)) return true;
  if (OPENED.test(text) && text.includes('5432')) return true;
  return (RUNNER.test(text) && SUBJECT.test(text)) || (STORE.test(text) && (PEM.test(text) || PASSWORD.test(text)));
}

function isTaken(fact: Fact, places: ReadonlySet<string>): boolean {
  return fact.kind === 'connection' && places.has(placeOf(fact));
}
