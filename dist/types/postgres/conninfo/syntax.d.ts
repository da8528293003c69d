import type { ConnectionSyntax } from '../../facts.ts';
/** Which grammar a text is in, and which driver its form names. */
export interface DetectedSyntax {
    readonly syntax: ConnectionSyntax;
    readonly driver: string;
    /** Length of what announces the grammar: `postgresql://`, `jdbc:postgresql:`. */
    readonly prefix: number;
}
/** The grammar that a text announces by its beginning; null for keyword strings and everything else. */
export declare function detectPrefix(text: string): DetectedSyntax | null;
