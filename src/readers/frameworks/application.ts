import type { ConnectionFact } from '../../facts.ts';
import { connectionFromText } from '../../postgres/conninfo/connection.ts';
import type { ConnectionMeta, DriverCandidate, VariableText } from '../../postgres/conninfo/types.ts';
import { LineIndex } from '../line-index.ts';
import type { Reader, SourceFile } from '../reader.ts';
import { parseProperties } from './java-properties.ts';
import { withRest } from './rest.ts';
import type { TreeMap } from './tree-node.ts';
import { readDocuments, scalarOf } from './yaml-tree.ts';

/** A property under the path of keys that leads to it. */
interface Property extends VariableText {
  readonly path: string;
}

/** The properties of one document by `normal` path; a later one of the same path wins. */
type Properties = ReadonlyMap<string, Property>;

/** More properties than this configure no application. */
const MOST_PROPERTIES = 20_000;
const MOST_CONNECTIONS = 300;
const MAX_DEPTH = 20;
/** Quarkus' reactive client is that of Vert.x. */
const REACTIVE = /(?:^|\.)quarkus\.datasource\.(?:.{1,100}\.)?reactive\.url$/;
const URL = /(?:^|\.)(?:url|jdbcurl)$/;

/** Below the URL's own prefix, and below that of the data source when the URL stands in a part of it. */
const USER: readonly string[] = ['username', 'user', 'hikari.username'];
const PASSWORD: readonly string[] = ['password', 'hikari.password'];
/** HikariCP, Micronaut; Quarkus; r2dbc-pool; Tomcat under Spring. */
const POOL: readonly string[] = [
  'hikari.maximumpoolsize',
  'maximumpoolsize',
  'maxsize',
  'pool.maxsize',
  'tomcat.maxactive',
];
/** Of Commons DBCP, for which less than zero is no bound. */
const DBCP: readonly string[] = ['dbcp2.maxtotal'];
/** Where properties of the driver stand beside its URL: HikariCP under Spring and Micronaut, r2dbc under both, Quarkus. */
const DRIVER: readonly string[] = [
  'hikari.datasourceproperties',
  'datasourceproperties',
  'options',
  'properties',
  'additionaljdbcproperties',
  'postgresql',
];
const DRIVER_PROPERTIES: readonly string[] = ['ssl', 'sslmode', 'sslrootcert', 'sslcert', 'sslkey', 'sslfactory'];

/**
 * `application*.{yml,yaml,properties}` of Spring Boot, Quarkus and Micronaut: a data source's URL with the user, password, pool
 * and driver properties that stand beside it, as one connection. What the URL states wins (pgjdbc, Driver.connect; Spring
 * Boot, ConnectionFactoryOptionsInitializer.configureIf). Keys are bound as Spring does, without regard for case and
 * dashes; a document of a profile falls back to the first one.
 */
export function applicationReader(literals: Reader): Reader {
  return {
    kinds: ['application'],
    *read(file, context) {
      const yaml = !/\.properties(?:\.|$)/i.test(file.path);
      const index = new LineIndex(file.text);
      const documents = yaml ? yamlDocuments(file, index) : propertyDocuments(file, index);
      const meta: Omit<ConnectionMeta, 'name'> = {
        file: file.path,
        major: context.major,
        drivers: context.drivers?.(file.path) ?? [],
      };
      const own: ConnectionFact[] = [];
      for (const document of documents) {
        const base = documents[0] ?? document;
        for (const [path, property] of document) {
          if (own.length >= MOST_CONNECTIONS) break;
          if (!URL.test(path) || !property.value.includes('postgres')) continue;
          const fact = connectionFromText(property.value, property.at, {
            ...meta,
            ...(REACTIVE.test(path) ? { drivers: vertxOf(meta) } : {}),
            name: property.path,
            beside: besideOf(path, [document, base]),
          });
          if (fact !== null) own.push(fact);
        }
      }
      yield* withRest(own, { literals, file, kind: yaml ? 'yaml' : 'properties', context });
    },
  };
}

/** Whatever else the project uses. */
function vertxOf({ drivers = [] }: Omit<ConnectionMeta, 'name'>): readonly DriverCandidate[] {
  const known = drivers.filter(({ driver }) => driver === 'vertx-pg-client');
  return known.length > 0 ? known : [{ driver: 'vertx-pg-client', version: null, origin: null }];
}

/** What stands beside the URL at a path. */
function besideOf(path: string, documents: readonly Properties[]): ReadonlyMap<string, VariableText> {
  const parent = path.slice(0, Math.max(0, path.lastIndexOf('.')));
  const whole = parent.replace(/\.(?:jdbc|reactive|hikari)$/, '');
  // Quarkus: what is not said for a profile is said for all.
  const prefixes = [...new Set([parent, whole, parent.replace(/^%[^.]+\./, ''), whole.replace(/^%[^.]+\./, '')])];
  const find = (keys: readonly string[]): VariableText | null => {
    for (const document of documents) {
      for (const prefix of prefixes) {
        for (const key of keys) {
          const found = document.get(prefix === '' ? key : `${prefix}.${key}`);
          if (found !== undefined && found.value !== '') return { value: found.value, at: found.at };
        }
      }
    }
    return null;
  };
  const beside = new Map<string, VariableText>();
  const set = (keyword: string, value: VariableText | null): void => {
    if (value !== null) beside.set(keyword, value);
  };
  for (const name of DRIVER_PROPERTIES) set(name, find(DRIVER.map((prefix) => `${prefix}.${name}`)));
  set('trustAll', REACTIVE.test(path) ? find(['trustall']) : null);
  set('user', find(USER));
  const password = find(PASSWORD);
  // Jasypt and Spring Cloud Config keep encrypted values so.
  if (password !== null && !/^(?:ENC\(|\{cipher\})/.test(password.value)) set('password', password);
  set('maximumPoolSize', find(POOL));
  set('maxTotal', find(DBCP));
  return beside;
}

/** As Spring compares keys: `maximum-pool-size` is `maximumPoolSize`. */
function normal(path: string): string {
  return path.toLowerCase().replace(/[-_"]/g, '');
}

function yamlDocuments({ text }: SourceFile, index: LineIndex): readonly Properties[] {
  let budget = MOST_PROPERTIES;
  const walk = (map: TreeMap, prefix: string, depth: number, into: Map<string, Property>): void => {
    for (const [key, { value }] of map.entries) {
      budget -= 1;
      if (budget < 0 || depth > MAX_DEPTH) return;
      const path = prefix === '' ? key : `${prefix}.${key}`;
      if (path.length > 400) continue;
      if (value.type === 'map') walk(value, path, depth + 1, into);
      const scalar = scalarOf(value, index, text);
      if (scalar !== null) into.set(normal(path), { path, ...scalar });
    }
  };
  return readDocuments(text).map((root) => {
    const into = new Map<string, Property>();
    walk(root, '', 0, into);
    return into;
  });
}

function propertyDocuments({ text }: SourceFile, index: LineIndex): readonly Properties[] {
  const documents: Map<string, Property>[] = [];
  for (const { key, value, offsets, document } of parseProperties(text).slice(0, MOST_PROPERTIES)) {
    while (documents.length <= document) documents.push(new Map());
    const trimmed = value.trimEnd();
    const end = offsets.at(-1) ?? 0;
    documents[document]?.set(normal(key), {
      path: key,
      value: trimmed,
      at: (from, to) => index.span(offsets[from] ?? end, offsets[to] ?? end),
    });
  }
  return documents;
}
