import type { Model } from './deployment/model.ts';
import type { AccessDifference } from './diff-report.ts';
/**
 * Who can get in that could not before, or no longer, or otherwise, server by server. Servers are the same by their ids, else by
 * the file of their records: a file may become a service's by a mount. Nothing where every attempt is asked for the same.
 */
export declare function accessDifference(base: Model, head: Model): AccessDifference;
/** The sentences, what widens access first. */
export declare function accessSentences({ gained, lost, changed }: AccessDifference): string[];
