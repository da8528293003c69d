/** parse_bool() of bool.c: 1, 0, and any unambiguous start of true, false, yes, no, on, off, in any case. */
export declare function parseBool(text: string): boolean | null;
