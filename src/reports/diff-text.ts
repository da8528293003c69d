import type { AccessDifference, DiffEntry, DiffReport } from '../diff-report.ts';
import type { Finding } from '../findings.ts';
import { visible } from './escape.ts';
import { type Style, styleFor } from './style.ts';
import { plural } from './words.ts';

/** For people at a terminal: who gains and who loses, server by server, then what is new and what is mended. */
export function diffText({ base, head, access, findings }: DiffReport, color: boolean): string {
  const style = styleFor(color);
  const lines = [style.strong(`${visible(base)} -> ${visible(head)}`), ...accessLines(access, style)];
  for (const [title, list] of [
    ['new', findings.new],
    ['mended', findings.fixed],
  ] as const) {
    if (list.length > 0)
      lines.push(
        '',
        style.strong(`${plural(list.length, 'finding')} ${title}:`),
        ...list.map((one) => findingLine(one, style)),
      );
  }
  return `${lines.join('\n')}\n`;
}

function accessLines(access: AccessDifference, style: Style): string[] {
  const entries = inOrder(access);
  if (entries.length === 0) return ['Who can get in, and how, is the same.'];
  const lines: string[] = [];
  for (const server of new Set(entries.map((entry) => entry.server))) {
    lines.push('', style.strong(visible(server)));
    const own = entries.filter((entry) => entry.server === server);
    for (const entry of own) {
      const text = visible(entry.text);
      lines.push(
        `  ${widens(entry) ? style.severity('error', text) : text}`,
        `    for example ${visible(entry.witness)}`,
      );
    }
    if (access.rough.includes(server))
      lines.push('  Not told apart to the end: some of this may be answered as before.');
  }
  return lines;
}

/** What widens access first. */
export function inOrder({ gained, lost, changed }: AccessDifference): DiffEntry[] {
  return [...gained, ...changed.filter(widens), ...changed.filter((entry) => !widens(entry)), ...lost];
}

function widens({ before, text }: DiffEntry): boolean {
  return before === null || text.startsWith('Weaker');
}

function findingLine({ severity, rule, file, line, message }: Finding, style: Style): string {
  return `  ${style.severity(severity, severity)} ${rule} ${visible(`${file}:${line}`)}: ${visible(message)}`;
}
