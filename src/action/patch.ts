import type { Hunk } from '../changes.ts';

/** A run of lines, as they are after the change, that GitHub shows: changed ones and those around them. */
export interface ShownLines {
  readonly start: number;
  readonly lines: readonly string[];
}

const HEAD = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/;

/** The lines of the head in a patch, hunk by hunk: only on these may a comment stand, and on several of one hunk alone. */
export function shownLines(patch: string): ShownLines[] {
  const shown: { start: number; lines: string[] }[] = [];
  for (const line of patch.split('\n')) {
    const head = HEAD.exec(line);
    if (head !== null) shown.push({ start: Number(head[2]), lines: [] });
    else if (line.startsWith('+') || line.startsWith(' ')) shown.at(-1)?.lines.push(line.slice(1));
  }
  return shown;
}

/** GitHub's patches have lines of context, which did not change: each run of added or removed lines is a hunk of its own. */
export function hunksOf(patch: string): Hunk[] {
  const hunks: Hunk[] = [];
  let old = 0;
  let now = 0;
  let open: { old: number; now: number; removed: number; added: number } | null = null;
  const close = (): void => {
    if (open === null) return;
    const { removed, added } = open;
    hunks.push({
      old: { start: removed === 0 ? open.old - 1 : open.old, count: removed },
      new: { start: added === 0 ? open.now - 1 : open.now, count: added },
    });
    open = null;
  };
  for (const line of patch.split('\n')) {
    const head = HEAD.exec(line);
    if (head !== null) {
      close();
      [old, now] = [Number(head[1]), Number(head[2])];
    } else if (line.startsWith('+') || line.startsWith('-')) {
      open ??= { old, now, removed: 0, added: 0 };
      if (line.startsWith('+')) {
        open.added += 1;
        now += 1;
      } else {
        open.removed += 1;
        old += 1;
      }
    } else if (!line.startsWith('\\')) {
      close();
      old += 1;
      now += 1;
    }
  }
  close();
  return hunks;
}
