import type { Location, Log, Notification, Region, ReportingDescriptor, Result } from 'sarif';
import type { Position } from '../facts.ts';
import type { CheckReport, Finding, RuleSummary, Severity, SkippedFile } from '../findings.ts';
import { cut, jsonDocument, relativeUri, visible } from './escape.ts';
import type { ReportOptions } from './options.ts';
import { listed, worstFirst } from './select.ts';
import { plural, skipReason } from './words.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
/** GitHub sorts rules by this number: from 7.0 high, from 4.0 medium, low below. */
const SECURITY_SEVERITY: Readonly<Record<Severity, string>> = { error: '8.0', warning: '5.5', note: '2.0' };
const MAX_DESCRIPTION = 1024;
const MAX_TAGS = 20;
/** GitHub refuses a run with more. */
const MAX_RESULTS = 25_000;
/** GitHub shows 100 locations of a result; a message with that many links would not be read. */
const MAX_RELATED = 20;

/**
 * SARIF 2.1.0 as GitHub code scanning wants it: one run, every rule that was on (alerts close by results, not by rules),
 * regions within one line (an alert shows in a pull request only if all its lines changed), no result that is suppressed
 * (GitHub does not read `suppressions` and would open an alert). The line hash that GitHub matches alerts by is left to its
 * uploader, which computes its own and complains of another; ours goes under our own key.
 */
export function sarifReport(report: CheckReport, options: ReportOptions): string {
  const rules = describedRules(report);
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const findings = listed(report, options);
  const results = findings.length > MAX_RESULTS ? worstFirst(findings).slice(0, MAX_RESULTS) : findings;
  const log: Log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: report.tool.name, version: report.tool.version, semanticVersion: report.tool.version, rules },
        },
        automationDetails: { id: `pgmoat/${relativeUri(options.prefix)}` },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: [
              ...leftOut(findings.length - results.length),
              ...report.skipped.map((skipped) => notification(skipped, options.prefix)),
            ],
          },
        ],
        results: results.map((finding) => result(finding, indexes.get(finding.rule) ?? -1, options)),
      },
    ],
  };
  return jsonDocument(log);
}

function describedRules(report: CheckReport): ReportingDescriptor[] {
  const descriptors = report.rules.map(descriptor);
  const known = new Set(report.rules.map(({ id }) => id));
  for (const { rule, severity } of report.findings) {
    if (known.has(rule)) continue;
    known.add(rule);
    descriptors.push(descriptor({ id: rule, title: rule, severity, why: '', mend: '', controls: [] }));
  }
  return descriptors;
}

function descriptor({ id, title, severity, why, mend, controls }: RuleSummary): ReportingDescriptor {
  const help = [why, mend, `More: \`pgmoat explain ${id}\``].filter((part) => part !== '');
  const tags = new Set(['security', 'postgresql', ...controls.map(({ benchmark, item }) => `${benchmark} ${item}`)]);
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: cut(why === '' ? title : why, MAX_DESCRIPTION) },
    help: { text: help.join('\n\n'), markdown: help.join('\n\n') },
    defaultConfiguration: { level: severity },
    properties: {
      tags: [...tags].slice(0, MAX_TAGS),
      precision: 'high',
      'problem.severity': severity === 'note' ? 'recommendation' : severity,
      'security-severity': SECURITY_SEVERITY[severity],
    },
  };
}

function result(finding: Finding, ruleIndex: number, { prefix, lines }: ReportOptions): Result {
  const related = finding.related.slice(0, MAX_RELATED);
  const { file, witness, controls, fix } = finding;
  return {
    ruleId: finding.rule,
    ruleIndex,
    level: finding.severity,
    message: { text: messageText(finding, related) },
    locations: [location(prefix + file, region(finding, lines(file)))],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((origin, index) => ({
            id: index + 1,
            message: { text: visible(origin.message) },
            ...location(prefix + origin.file, region(origin, lines(origin.file))),
          })),
        }),
    partialFingerprints: { 'pgmoat/v1': finding.fingerprint },
    ...(fix === null
      ? {}
      : {
          fixes: [
            {
              description: { text: fix.description },
              artifactChanges: fix.edits.map(({ newText, ...edit }) => ({
                artifactLocation: { uri: relativeUri(prefix + edit.file), uriBaseId: '%SRCROOT%' },
                replacements: [{ deletedRegion: wholeRegion(edit), insertedContent: { text: newText } }],
              })),
            },
          ],
        }),
    properties: {
      ...(witness === null ? {} : { witness }),
      controls: controls.map(({ benchmark, edition, item }) => `${benchmark} ${edition} ${item}`),
    },
  };
}

/** Plain text, in which `[text](1)` leads to the related location 1 (SARIF 2.1.0, 3.11.6). Nothing else may become a link. */
function messageText(finding: Finding, related: Finding['related']): string {
  const paragraphs = [unlinked(visible(finding.message))];
  const links = related.map(({ message }, index) => {
    const text = visible(message).replace(/[\\[\]]/g, '\\$&');
    return `[${text === '' ? 'here' : text}](${index + 1})`;
  });
  if (links.length > 0) paragraphs.push(`See: ${links.join('; ')}.`);
  if (finding.witness !== null) paragraphs.push(`Witness: ${unlinked(visible(finding.witness))}`);
  return paragraphs.join('\n');
}

function unlinked(text: string): string {
  return text.replaceAll('](', '] (');
}

function location(path: string, where: Region): Location {
  return { physicalLocation: { artifactLocation: { uri: relativeUri(path), uriBaseId: '%SRCROOT%' }, region: where } };
}

function wholeRegion({ line, column, endLine, endColumn }: Position): Region {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

/** The first line of a place: up to the line's end where it goes on, at least one column. */
function region(place: Position, text: readonly string[] | null): Region {
  const { line, column, endLine, endColumn } = place;
  const end = endLine > line ? (text?.[line - 1]?.length ?? column) + 1 : endColumn;
  return wholeRegion({ line, column, endLine: line, endColumn: Math.max(end, column + 1) });
}

function leftOut(count: number): Notification[] {
  if (count === 0) return [];
  const text = `${plural(count, 'finding')} left out, the mildest: a run may have ${MAX_RESULTS} results.`;
  return [{ level: 'warning', message: { text } }];
}

function notification(skipped: SkippedFile, prefix: string): Notification {
  return {
    level: 'note',
    message: { text: `Not read: ${visible(skipReason(skipped))}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: relativeUri(prefix + skipped.file), uriBaseId: '%SRCROOT%' },
        },
      },
    ],
  };
}
