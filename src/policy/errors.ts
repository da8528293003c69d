/** Where in a policy something is wrong: 1-based, line 0 where no file is; the key path is empty for the document as a whole. */
export interface PolicyErrorPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** `rules.hba-method[1].allow`, or `` where no key is concerned. */
  readonly key: string;
}

export interface PolicyErrorDetails {
  /** What is wrong, in words, without place and key. */
  readonly problem: string;
  /** The value that was found, as JSON and shortened; null where a key or the syntax is the problem. */
  readonly value?: string | null;
  /** What would have been right. */
  readonly expected?: string | null;
  /** The valid word that was probably meant. */
  readonly suggestion?: string | null;
}

/**
 * A policy, or a baseline, that cannot be used. The message is one line, `FILE:LINE:COLUMN: KEY: problem`, fit to be the
 * only thing that is printed before exit status 2.
 */
export class PolicyError extends Error {
  override readonly name = 'PolicyError';
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly key: string;
  readonly value: string | null;
  readonly expected: string | null;
  readonly suggestion: string | null;

  constructor(place: PolicyErrorPlace, details: PolicyErrorDetails) {
    const at = place.line === 0 ? `${oneLine(place.file)}: ` : `${oneLine(place.file)}:${place.line}:${place.column}: `;
    const key = place.key === '' ? '' : `${oneLine(place.key)}: `;
    const expected = details.expected ? `; expected ${details.expected}` : '';
    const suggestion = details.suggestion ? `; did you mean "${details.suggestion}"?` : '';
    super(at + key + oneLine(details.problem) + expected + suggestion);
    this.file = place.file;
    this.line = place.line;
    this.column = place.column;
    this.key = place.key;
    this.value = details.value ?? null;
    this.expected = details.expected ?? null;
    this.suggestion = details.suggestion ?? null;
  }
}

/** Control characters, line ends among them, would let a file name or key write lines of its own. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}
