import { type Captured } from './dissect.ts';
import type { Syntax } from './syntax.ts';
/** Whether an expression matches, and where: starts and ends by the numbers of captures, the whole match being 0. */
export type Found = {
    readonly status: 'match';
    readonly captured: Captured | null;
} | {
    readonly status: 'no-match';
} | {
    readonly status: 'unknown';
};
/**
 * regexec.c, `pg_regexec`. `constrainedReferences`: see `assembler`. Without back references `unknown` comes only of
 * programs too large to run.
 */
export declare function findMatch(syntax: Syntax, text: Uint8Array, constrainedReferences: boolean): Found;
