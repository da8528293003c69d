/** C's view of a text: where a string ends, and what isspace() of the C locale takes for a blank. */
/** Whether a character is a blank for isspace(); a no-break space is none. */
export declare function isBlank(char: string | undefined): boolean;
/** A string ends at its first zero byte. */
export declare function upToZero(text: string): string;
