/** The text that Base64 stands for, line ends behind it left out; null where it is none, as of a word with letters alone. */
export declare function fromBase64(text: string): string | null;
