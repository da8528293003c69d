/** C's view of a text: what isspace() of the C locale takes for a blank, and sizes in bytes. */
/** Whether a character is a blank for isspace(); a no-break space is none. */
export declare function isBlank(char: string | undefined): boolean;
/** Bytes of a text as UTF-8. */
export declare function byteLength(text: string): number;
