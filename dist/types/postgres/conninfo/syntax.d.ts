import type { ConnectionSyntax } from '../../facts.ts';
import type { Form } from '../tls/intent.ts';
/** Which grammar a text is in, and which driver its form names. */
export interface DetectedSyntax {
    readonly syntax: ConnectionSyntax;
    readonly driver: string;
    /** True where the form only says that some driver reads it: libpq is assumed. */
    readonly assumed: boolean;
    readonly form: Form;
    /** Length of what announces the grammar: `postgresql://`, `jdbc:postgresql:`. */
    readonly prefix: number;
}
/** The grammar that a text announces by its beginning; null for keyword strings and everything else. */
export declare function detectPrefix(text: string): DetectedSyntax | null;
