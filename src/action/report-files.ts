import { existsSync, lstatSync, mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { UsageError } from '../cli/errors.ts';
import { isWithin } from '../files/within.ts';

/** A directory of its own for each run, so that two steps of a job do not overwrite each other's reports. */
export function ownDirectory(temporary: string): string {
  return mkdtempSync(join(temporary, 'pgmoat-'));
}

/**
 * Writes a report where the workflow wants it and gives its full path. What was checked out may be a stranger's: a link in
 * it must not send the report elsewhere. Throws UsageError.
 *
 * @param path relative to the workspace, or absolute
 */
export function writeReport(workspace: string, path: string, text: string): string {
  const target = resolve(workspace, path);
  if (isWithin(workspace, target)) refuseLinks(workspace, target, path);
  try {
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  } catch {
    throw new UsageError(`${path}: the report cannot be written there`);
  }
  return target;
}

function refuseLinks(workspace: string, target: string, path: string): void {
  let parent = dirname(target);
  while (!existsSync(parent) && parent !== workspace) parent = dirname(parent);
  if (isLink(target) || !isWithin(realpathSync(workspace), realpathSync(parent))) {
    throw new UsageError(`${path}: leads out of the workspace through a link; the report is not written there`);
  }
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}
