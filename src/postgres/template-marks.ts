/** How the marks of Helm, Jinja, ERB and their like end that may span lines, when nothing but blanks is before them. */
export const CLOSING: Readonly<Record<string, string>> = { '{{': '}}', '{%': '%}', '{#': '#}', '<%': '%>' };

/** `indexOf`, or the length of the text, for rising offsets: what was found is remembered, so that all calls take linear time. */
export function nextOf(text: string, what: string, from: number, found: Map<string, number>): number {
  const last = found.get(what) ?? -1;
  if (last >= from) return last;
  const at = text.indexOf(what, from);
  const next = at < 0 ? text.length : at;
  found.set(what, next);
  return next;
}
