/**
 * Whether a regular expression of plain characters, `.*` and `.+` alone, with `^` and `$` at its ends, matches somewhere in a
 * text; null for other expressions. In time linear in both: what is answered here needs no matcher.
 */
export function matchesPlainPattern(pattern: string, subject: string): boolean | null {
  const plain = plainPattern(pattern);
  return plain === null ? null : matchesPlain(plain, subject);
}

/** Texts with at least so many characters before each; the end of the name is as far away or farther. */
interface PlainPattern {
  readonly pieces: readonly { readonly gap: number; readonly free: boolean; readonly text: string }[];
  readonly tail: { readonly gap: number; readonly free: boolean };
}

/** null where a character means something else than itself. */
function plainPattern(pattern: string): PlainPattern | null {
  const anchored = pattern.startsWith('^');
  const ended = pattern.length > (anchored ? 1 : 0) && pattern.endsWith('$');
  const inner = pattern.slice(anchored ? 1 : 0, ended ? -1 : undefined);
  if (/[^.*+]*(?:\.[*+][^.*+]*)*/.exec(inner)?.[0] !== inner || /[\\?()[\]{}|^$]/.test(inner)) return null;
  // `.*?` and the like are excluded above; a gap is `.*` (no character or more) or `.+` (one or more).
  const pieces: { gap: number; free: boolean; text: string }[] = [];
  let gap = { gap: 0, free: !anchored };
  for (const word of inner.split(/(\.[*+])/)) {
    if (word === '.*') gap = { ...gap, free: true };
    else if (word === '.+') gap = { gap: gap.gap + 1, free: true };
    else if (word !== '') {
      pieces.push({ ...gap, text: word });
      gap = { gap: 0, free: false };
    }
  }
  return { pieces, tail: { gap: gap.gap, free: gap.free || !ended } };
}

/** Each text at its first possible place; the last one, before a fixed end, at the end. */
function matchesPlain({ pieces, tail }: PlainPattern, subject: string): boolean {
  let at = 0;
  for (const [index, { gap, free, text }] of pieces.entries()) {
    const from = at + gap;
    const last = index === pieces.length - 1 && !tail.free;
    const place = last ? subject.length - text.length : free ? subject.indexOf(text, from) : from;
    if (place < from || (!free && place !== from) || !subject.startsWith(text, place)) return false;
    at = place + text.length;
  }
  return tail.free ? subject.length - at >= tail.gap : subject.length === at;
}
