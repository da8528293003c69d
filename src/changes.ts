/** Lines that one change replaced: `count` lines from `start` on; with `count` 0 the place is after line `start`. */
export interface LineRange {
  readonly start: number;
  readonly count: number;
}

/** One contiguous change of a file, without context: the lines before it and what became of them. */
export interface Hunk {
  readonly old: LineRange;
  readonly new: LineRange;
}

/** What a change does to one file. */
export type FileChange =
  | { readonly status: 'added'; readonly path: string }
  | { readonly status: 'deleted'; readonly oldPath: string }
  /** `oldPath` differs from `path` where the file was renamed. Without hunks only its name, mode or binary content changed. */
  | { readonly status: 'modified'; readonly path: string; readonly oldPath: string; readonly hunks: readonly Hunk[] };

/** Whether a change touched one of these lines of a file as it is after the change. */
export function touches(change: FileChange | undefined, line: number, endLine: number): boolean {
  if (change === undefined || change.status === 'deleted') return false;
  if (change.status === 'added') return true;
  return change.hunks.some(({ new: { start, count } }) => count > 0 && start <= endLine && line < start + count);
}
