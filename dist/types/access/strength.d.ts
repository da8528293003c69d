import type { HbaRecord } from '../facts.ts';
/** What a record asks of a client, as a rank: higher is more. null where a template decides. */
export declare function strengthOf(record: HbaRecord): number | null;
/** Whether a record may let somebody in. */
export declare function admits(record: HbaRecord): boolean;
