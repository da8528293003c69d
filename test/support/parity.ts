import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Installation } from './installations.ts';

/** What was compared: the sections of docs/parity.md. */
export type ParityKind = 'hba' | 'ident' | 'regex' | 'settings' | 'conninfo' | 'attempts' | 'certificates' | 'drivers';

/** How inputs of one kind fared against one installation. Every input is in `agree`, or in one of `known`. */
export interface ParityCount {
  readonly kind: ParityKind;
  /** `hard`: the committed list; `generated`: made by a generator. */
  readonly source: 'hard' | 'generated';
  readonly inputs: number;
  readonly agree: number;
  /** Differences that are expected, by reason: what depends on the platform or on how the server was built. */
  readonly known?: Readonly<Record<string, number>>;
}

/** Whether this is the full run, which makes more inputs: `npm run test:servers`. */
export const FULL: boolean = process.env.PGMOAT_FULL === '1';

/** `full` inputs in the full run, else `few`. */
export function runs(few: number, full: number): number {
  return FULL ? full : few;
}

/**
 * Notes a count for docs/parity.md; in runs that do not write that page (PGMOAT_PARITY names no directory) it only checks.
 * Throws where inputs are neither in agreement nor explained. Counts of the same kind, source and installation add up.
 */
export function recordParity(installation: Installation, count: ParityCount): void {
  const explained = Object.values(count.known ?? {}).reduce((sum, inputs) => sum + inputs, 0);
  if (count.agree + explained !== count.inputs) {
    throw new Error(`${count.kind}: ${count.inputs} inputs, ${count.agree} agree, ${explained} explained`);
  }
  const directory = process.env.PGMOAT_PARITY;
  if (directory === undefined) return;
  const { version, origin, major } = installation;
  appendFileSync(join(directory, `${process.pid}.jsonl`), `${JSON.stringify({ version, origin, major, ...count })}\n`);
}
