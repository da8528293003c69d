import type { AccessRecord } from './access.ts';
import type { Answers } from './partition.ts';
/**
 * What comes of an attempt, as a key: equal keys ask the same of the client in every case. A record that may answer makes no
 * difference where what would answer without it asks the same, and one in doubt for the reason of an earlier one is never asked.
 */
export declare function outcomeKey({ possible, certain }: Answers): string;
/** The records that may let an attempt in: those in doubt, then the one that must answer. */
export declare function admitting({ possible, certain }: Answers): AccessRecord[];
/** The least that an attempt may be asked for; null where a template decides, or nobody gets in. */
export declare function weakest(answers: Answers): number | null;
