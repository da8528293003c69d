import type { Control } from '../findings.ts';
import type { PgMajor } from '../postgres/versions.ts';

/**
 * A reference from a rule to a benchmark: an item number of the CIS PostgreSQL Benchmark (the numbering of chapters 5 and 6
 * is the same in the editions below) or of the Crunchy Data Postgres 16 STIG. Numbers only, never the benchmarks' text.
 */
export type ControlRef =
  | { readonly benchmark: 'CIS PostgreSQL'; readonly item: string; readonly since?: PgMajor }
  | { readonly benchmark: 'STIG Crunchy Data Postgres 16'; readonly item: string };

const CIS_EDITIONS: Readonly<Partial<Record<PgMajor, string>>> = {
  14: 'v1.2.0',
  15: 'v1.2.0',
  16: 'v1.1.0',
  17: 'v1.1.0',
  18: 'v1.0.0',
};
const STIG_EDITION = 'V1R2';

export function cis(item: string, since?: PgMajor): ControlRef {
  return since === undefined ? { benchmark: 'CIS PostgreSQL', item } : { benchmark: 'CIS PostgreSQL', item, since };
}

export function stig(item: string): ControlRef {
  return { benchmark: 'STIG Crunchy Data Postgres 16', item };
}

/** The controls that bear on a finding about a server of this major: one edition of each benchmark, none where there is none. */
export function controlsFor(refs: readonly ControlRef[], major: PgMajor): Control[] {
  const controls: Control[] = [];
  for (const ref of refs) {
    if (ref.benchmark === 'CIS PostgreSQL') {
      const edition = CIS_EDITIONS[major];
      if (edition === undefined || (ref.since !== undefined && major < ref.since)) continue;
      controls.push({ benchmark: `${ref.benchmark} ${major}`, edition, item: ref.item });
    } else if (major === 16) {
      controls.push({ benchmark: ref.benchmark, edition: STIG_EDITION, item: ref.item });
    }
  }
  return controls;
}
