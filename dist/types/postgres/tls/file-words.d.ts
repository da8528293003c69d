/** What a word for TLS says that is the text of a file: `readFile(certs/ca.pem)`, whatever the program's own way to read it. */
export declare function fileWord(path: string): string;
/** The file's path; null for any other word. */
export declare function fileOfWord(value: string): string | null;
