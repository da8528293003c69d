import type { Fact } from '../../facts.ts';
import type { Reader } from '../reader.ts';
import type { HclBlock } from './hcl.ts';
import type { Terraform } from './values.ts';
/**
 * What the heredocs of a file hold: PostgreSQL's own files, by their names, scripts, and what cloud-init is told to write. The
 * manifests and values of charts in them are for others, except that connection strings are looked for in all of them.
 */
export declare function heredocFacts(blocks: readonly HclBlock[], input: Terraform, literals: Reader): Iterable<Fact>;
