import type { HclBlock } from './hcl.ts';
import { type Terraform } from './values.ts';
export declare const PORT = 5432;
/** What lets half of all addresses or more reach a range of ports. */
export interface Opening {
    /** `aws_security_group.db`: what it belongs to. */
    readonly owner: string;
    readonly block: HclBlock;
    readonly from: number;
    readonly to: number;
    /** Where the addresses stand. */
    readonly start: number;
    readonly end: number;
}
/** What a resource opens to most of the internet. */
export declare function openingsOf(block: HclBlock, input: Terraform): readonly Opening[];
