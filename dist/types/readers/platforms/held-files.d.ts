import type { PlatformReader } from '../frameworks/platform-file.ts';
/**
 * Whole files of PostgreSQL's in the values of a map, under their names: a ConfigMap's data, values of a chart. Each is a
 * configuration of its own, together with those beside it in the map.
 */
export declare const heldFileFacts: PlatformReader;
