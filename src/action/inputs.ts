import { type Arguments, parseArguments } from '../cli/arguments.ts';
import { UsageError } from '../cli/errors.ts';
import { isReportFormat, type ReportFormat } from '../reports/index.ts';

/** Inputs that are options of `pgmoat check`, by the same names. */
const TEXT_OPTIONS = [
  'policy',
  'organisation-policy',
  'fail-on',
  'format',
  'baseline',
  'postgres',
  'max-file-size',
] as const;
const SWITCHES = ['quiet', 'no-suppressions'] as const;

/** What is reported: what the change brings, or all that there is. */
const SCOPES = ['change', 'repository'] as const;
/** Whose policy and baseline judge: those before the change, or after it. */
const POLICY_SIDES = ['base', 'head'] as const;
/** Whether findings fail the step. */
const MODES = ['enforce', 'audit'] as const;

export interface ActionInputs {
  /** What the same options on the command line would have come to. */
  readonly args: Arguments;
  readonly format: ReportFormat;
  /** Relative to the workspace; `` for the workspace itself. */
  readonly workingDirectory: string;
  /** Where the reports are to go, relative to the workspace; null for a place of the Action's choosing. */
  readonly sarifFile: string | null;
  readonly jsonFile: string | null;
  /** null where the event decides. */
  readonly scope: (typeof SCOPES)[number] | null;
  readonly policyFrom: (typeof POLICY_SIDES)[number] | null;
  readonly mode: (typeof MODES)[number];
  readonly comment: boolean;
  readonly suggestions: boolean;
  readonly token: string | null;
}

/** How inputs are read: `getInput` of @actions/core, which trims them and has `` for those that were not given. */
export type GetInput = (name: string) => string;

/** Throws UsageError with one line, in the words of the command line. */
export function readInputs(getInput: GetInput): ActionInputs {
  const argv: string[] = ['check'];
  for (const name of TEXT_OPTIONS) {
    const value = getInput(name);
    if (value !== '') argv.push(`--${name}=${value}`);
  }
  for (const name of SWITCHES) if (isOn(name, getInput(name))) argv.push(`--${name}`);
  const args = parseArguments([...argv, '--', ...lines(getInput('paths'))]);
  if (args.format === 'github') {
    throw new UsageError('--format "github" is for the command line; the Action annotates in any format');
  }
  if (args.format !== null && (args.format === 'gitlab' || !isReportFormat(args.format))) {
    throw new UsageError(`format "${args.format}" is not one of text, json, sarif, markdown`);
  }
  const orNull = (value: string): string | null => (value === '' ? null : value);
  return {
    args,
    format: args.format ?? 'text',
    workingDirectory: getInput('working-directory'),
    sarifFile: orNull(getInput('sarif-file')),
    jsonFile: orNull(getInput('json-file')),
    scope: wordOf('scope', getInput('scope'), SCOPES),
    policyFrom: wordOf('policy-from', getInput('policy-from'), POLICY_SIDES),
    mode: wordOf('mode', getInput('mode'), MODES) ?? 'enforce',
    comment: isOn('comment', getInput('comment')),
    suggestions: isOn('suggestions', getInput('suggestions')),
    token: orNull(getInput('token')),
  };
}

function wordOf<T extends string>(name: string, value: string, allowed: readonly T[]): T | null {
  if (value === '') return null;
  for (const candidate of allowed) if (candidate === value) return candidate;
  throw new UsageError(`${name} "${value}" is not one of ${allowed.join(', ')}`);
}

/** The booleans of YAML's core schema (YAML 1.2.2, 10.3.2). */
function isOn(name: string, value: string): boolean {
  if (/^(?:true|True|TRUE)$/.test(value)) return true;
  if (value === '' || /^(?:false|False|FALSE)$/.test(value)) return false;
  throw new UsageError(`--${name} "${value}" is neither true nor false`);
}

function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
