import type { Access, AccessRecord } from './access.ts';
import type { Names } from './space.ts';
/** The records that attempts by such names may meet, in order; others among them, but none is left out. */
export declare function recordsFor(access: Access, names: Names): readonly AccessRecord[];
