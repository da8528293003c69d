import type { ConnectionFact } from '../../facts.ts';
import type { ConnectionMeta } from '../../postgres/conninfo/types.ts';
import type { Reader } from '../reader.ts';
import type { TreeMap } from './tree-node.ts';
/**
 * YAML and JSON that hold an environment: maps with the names of variables as keys (workflows of GitHub, a ConfigMap's `data`,
 * a Secret's `stringData`) and lists of `name` and `value` (containers of Kubernetes, tasks of ECS) or of `key` and `value`
 * (blueprints of Render, apps of DigitalOcean); in `env` a value may be a map that has a `value` (Heroku's app.json, charts). The
 * variables that belong together are one connection; a Secret's `data` is decoded, and what it holds stands where it is written
 * in Base64.
 */
export declare function envMapsReader(literals: Reader): Reader;
/** The connections of each environment in these documents; connection strings are left to whoever searches the text. */
export declare function connectionsOfMaps(documents: readonly TreeMap[], text: string, meta: Omit<ConnectionMeta, 'name'>): readonly ConnectionFact[];
