import { type Literal, type StringToken } from './literal.ts';
/**
 * The string that begins with a token and goes on in the literals after it, which stand beside it or are joined to it by an
 * operator. Null where something is joined to it that is not written here.
 */
export declare function joinedFrom(source: string, tokens: readonly StringToken[], first: number, name: string | null): Literal | null;
/** Whether what stands after a literal says that it is not all of the string. */
export declare function goesOn(after: string): boolean;
