import { lstatSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from '../files/error-code.ts';
import { isWithin } from '../files/within.ts';
import { plural } from '../reports/words.ts';
import { UsageError } from './errors.ts';
import type { CheckOutcome } from './run-check.ts';

/**
 * Writes what safe fixes make of files, and gives a line for each fix, with what it does to access. A file that is not what was
 * read any more, that is a link, or that is not UTF-8 stays as it is. Throws UsageError for one that cannot be written.
 */
export async function applyFixes({ report, fixing, root }: CheckOutcome): Promise<readonly string[]> {
  const { applySafeFixes } = await import('./on-demand.ts');
  const { texts, applied, unfinished } = applySafeFixes(report.findings, fixing);
  const lines: string[] = [];
  const written = new Set<string>();
  for (const [file, text] of texts) {
    const before = fixing.texts.get(file)?.text;
    const full = join(root, file);
    if (before === undefined || !isAsRead(root, full, before)) {
      lines.push(`${file}: not fixed, since it is a link, not UTF-8, or changed while it was read`);
      continue;
    }
    try {
      writeFileSync(full, text);
    } catch (error) {
      throw new UsageError(`${file}: cannot be overwritten (${errorCode(error)})`);
    }
    written.add(file);
  }
  const done = applied.filter(({ finding }) => written.has(finding.file));
  for (const { finding, fix } of done) {
    const what = fix.effects.length === 0 ? 'access stays as it is' : fix.effects.join('; ');
    lines.push(`${finding.file}:${finding.line}: ${fix.description} (${finding.rule}); ${what}`);
  }
  for (const file of unfinished) lines.push(`${file}: there may be more to fix; run --fix again`);
  lines.push(`${plural(done.length, 'finding')} fixed in ${plural(written.size, 'file')}`);
  return lines;
}

function isAsRead(root: string, full: string, text: string): boolean {
  try {
    if (lstatSync(full).isSymbolicLink() || !isWithin(realpathSync(root), realpathSync(full))) return false;
    return readFileSync(full).equals(Buffer.from(text, 'utf8'));
  } catch {
    return false;
  }
}
