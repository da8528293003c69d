/** What runs in a container, as far as its image says. */
export interface ImageMeaning {
    readonly role: 'server' | 'pooler' | 'other' | 'unknown';
    /** Which entry point the image has; `other` for servers whose start-up is their own. */
    readonly family: 'official' | 'bitnami' | 'other';
    /** PostgreSQL major from the tag, null where the tag does not say. */
    readonly major: number | null;
}
/** What an image reference says: `[registry/][namespace/]name[:tag][@digest]`. Template text in it is unknown. */
export declare function meaningOfImage(reference: string): ImageMeaning;
