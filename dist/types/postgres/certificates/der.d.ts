/** One element of DER (X.690, 8.1): its tag byte, and where its content lies. */
export interface Element {
    readonly tag: number;
    readonly start: number;
    readonly end: number;
}
export declare const SEQUENCE = 48;
export declare const OBJECT_IDENTIFIER = 6;
/** The elements that lie side by side between two offsets; those before the first that is no element where one is not. */
export declare function elementsIn(bytes: Uint8Array, start: number, end: number): readonly Element[];
/** The elements that an element is made of. */
export declare function childrenOf(bytes: Uint8Array, { start, end }: Element): readonly Element[];
/** An object identifier with dots (X.690, 8.19): `1.2.840.113549.1.1.11`. */
export declare function objectIdentifier(bytes: Uint8Array, { start, end }: Element): string;
