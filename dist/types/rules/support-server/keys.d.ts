import type { Model } from '../../deployment/model.ts';
import type { Origin } from '../../facts.ts';
/** What ties a private key to PostgreSQL, as the second half of a sentence. */
export interface KeyUse {
    readonly owner: 'server' | 'client';
    readonly words: string;
    readonly place: Origin | null;
}
/** Path of a key -> what uses it; null where nothing of PostgreSQL is known to. */
export declare function keyUses(model: Model): (path: string) => KeyUse | null;
