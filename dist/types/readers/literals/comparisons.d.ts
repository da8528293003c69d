/**
 * Whether the string that starts at an offset of a program is given to something that only compares or changes it, as
 * `url.startsWith('jdbc:postgresql:')` and `expect(parse('postgres://…'))` do, whatever lines that goes over.
 */
export declare function isCompared(text: string, start: number): boolean;
