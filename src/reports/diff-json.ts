import type { DiffReport } from '../diff-report.ts';
import { jsonDocument } from './escape.ts';
import { findingJson } from './json.ts';

/** The public contract of `pgmoat diff --format json`: every property named here, in this order. */
export function diffJson({ access, findings }: DiffReport): string {
  const { gained, lost, changed } = access;
  return jsonDocument({
    schemaVersion: 1,
    ...{ gained, lost, changed },
    findings: { new: findings.new.map(findingJson), fixed: findings.fixed.map(findingJson) },
  });
}
