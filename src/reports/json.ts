import type { Origin } from '../facts.ts';
import type { CheckReport, Finding, RelatedOrigin } from '../findings.ts';
import { jsonDocument } from './escape.ts';
import type { ReportOptions } from './options.ts';
import { listed } from './select.ts';

const SCHEMA_VERSION = 1;

/** The public contract of `pgmoat check --format json`: every property named here, in this order, and no other. */
export function jsonReport(report: CheckReport, options: ReportOptions): string {
  const { tool, policy, suppressed, skipped, summary } = report;
  return jsonDocument({
    schemaVersion: SCHEMA_VERSION,
    tool: { name: tool.name, version: tool.version },
    policy: { sources: policy.sources },
    findings: listed(report, options).map(findingJson),
    suppressed: suppressed.map((finding) => ({
      ...findingJson(finding),
      suppression: {
        kind: finding.suppression.kind,
        reason: finding.suppression.reason,
        until: finding.suppression.until,
        origin: finding.suppression.origin === null ? null : originJson(finding.suppression.origin),
      },
    })),
    skipped: skipped.map(({ file, reason, detail }) => ({ file, reason, detail })),
    summary: {
      files: summary.files,
      facts: summary.facts,
      error: summary.error,
      warning: summary.warning,
      note: summary.note,
    },
  });
}

function originJson({ file, line, column, endLine, endColumn, via }: Origin): object {
  return { file, line, column, endLine, endColumn, ...(via === undefined ? {} : { via: via.map(originJson) }) };
}

function relatedJson(related: RelatedOrigin): object {
  return { message: related.message, ...originJson(related) };
}

/** A finding as the contracts of `check` and `diff` have it. */
export function findingJson(finding: Finding): object {
  const { rule, severity, message, witness, fix, controls, fingerprint } = finding;
  return {
    rule,
    severity,
    message,
    ...originJson(finding),
    related: finding.related.map(relatedJson),
    witness,
    fix:
      fix === null
        ? null
        : { description: fix.description, safe: fix.safe, effects: fix.effects, edits: fix.edits.map(editJson) },
    controls: controls.map(({ benchmark, edition, item }) => ({ benchmark, edition, item })),
    fingerprint,
  };
}

function editJson({
  file,
  line,
  column,
  endLine,
  endColumn,
  newText,
}: NonNullable<Finding['fix']>['edits'][number]): object {
  return { file, line, column, endLine, endColumn, newText };
}
