import type { AccessReport } from '../../access-report.ts';
import { readingBy } from '../../check-collection.ts';
import { accessHtml } from '../../reports/access-html.ts';
import { accessJson } from '../../reports/access-json.ts';
import { accessMarkdown } from '../../reports/access-markdown.ts';
import { accessText } from '../../reports/access-text.ts';
import type { Arguments } from '../arguments.ts';
import { collectFiles } from '../collect-files.ts';
import { UsageError } from '../errors.ts';
import type { Io } from '../io.ts';
import { openScope } from '../run-check.ts';
import { colorWanted, scopeOptions, writeOutput } from './check.ts';

type AccessFormat = (report: AccessReport, color: boolean) => string;

const FORMATS: Readonly<Record<string, AccessFormat>> = {
  text: accessText,
  json: accessJson,
  markdown: accessMarkdown,
  html: accessHtml,
};

/** `pgmoat access`: who can get into each server. Exit 0 whoever can. */
export async function accessCommand(args: Arguments, io: Io): Promise<number> {
  const name = args.format ?? 'text';
  const format = Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined;
  if (format === undefined) {
    throw new UsageError(
      `--format "${name}" does not go with "access"; its formats are ${Object.keys(FORMATS).join(', ')}`,
    );
  }
  const { tree, policy, policyPath } = await openScope(scopeOptions(args, io));
  const { facts } = await collectFiles(tree, readingBy({ policy, policyPath, as: args.as }));
  const { accessReport } = await import('../on-demand.ts');
  const report = accessReport(facts, {
    ...{ major: policy.major, zones: policy.zones, memberships: policy.memberships },
  });
  const toTerminal = args.output === null && io.isTerminal;
  const text = format(report, toTerminal && colorWanted(args, io));
  if (args.output === null) io.out(text);
  else writeOutput(io, args.output, text);
  return 0;
}
