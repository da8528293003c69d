import type { Fact } from '../../facts.ts';
import { type HclBlock } from './hcl.ts';
import type { Terraform } from './values.ts';
/**
 * Servers of Amazon, Google and Microsoft, and ports of PostgreSQL, that everybody may reach: security groups and firewalls that
 * open port 5432 to all addresses, or a range that holds it where a server of PostgreSQL is in the group; authorised networks of
 * Cloud SQL, firewall rules of Azure's servers. What has no public address is reached by nobody from outside.
 */
export declare function networkFacts(blocks: readonly HclBlock[], input: Terraform): Iterable<Fact>;
