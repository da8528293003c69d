/** The text that Base64 stands for, line ends behind it left out; null where it is none. */
export declare function fromBase64(text: string): string | null;
