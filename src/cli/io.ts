/** What a command may touch besides the file system: given by the entry point, and by tests. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isTerminal: boolean;
  readonly errorIsTerminal: boolean;
  out(text: string): void;
  err(text: string): void;
  /** Standard input, as bytes or as text. */
  stdin(): Buffer | string;
  today(): string;
}
