/** What a word for TLS says that is the text of a file: `readFile(certs/ca.pem)`, whatever the program's own way to read it. */
export function fileWord(path: string): string {
  return `readFile(${path})`;
}

/** The file's path; null for any other word. */
export function fileOfWord(value: string): string | null {
  return /^readFile\((.+)\)$/.exec(value)?.[1] ?? null;
}
