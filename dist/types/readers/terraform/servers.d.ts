import type { ConnectionFact, Fact } from '../../facts.ts';
import type { HclBlock } from './hcl.ts';
import { type Terraform } from './values.ts';
/** Without an `sslmode` the provider has one of its own: nothing is said of TLS then. */
export declare function providerConnection(block: HclBlock, { file, index, context }: Terraform): ConnectionFact | null;
/** The password of the first role of a managed server, and of roles that the provider makes. */
export declare function passwordFacts({ type, labels, attributes }: HclBlock, blocks: readonly HclBlock[], { file, source }: Terraform): Iterable<Fact>;
/** Parameters of servers of Amazon, Google and Microsoft that are PostgreSQL's for certain. */
export declare function parameterFacts({ type, labels, attributes, blocks }: HclBlock, input: Terraform): Iterable<Fact>;
