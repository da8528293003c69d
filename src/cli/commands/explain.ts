import type { Severity } from '../../findings.ts';
import { nearest } from '../../policy/nearest.ts';
import { RULES } from '../../rules/index.ts';
import type { Example, Rule } from '../../rules/rule.ts';
import type { Arguments } from '../arguments.ts';
import { UsageError } from '../errors.ts';
import type { Io } from '../io.ts';

/** `pgmoat explain RULE`: everything the rule's file says of it; without a rule, one line for each. */
export function explainCommand(args: Arguments, io: Io): number {
  const [id, ...more] = args.paths;
  if (more.length > 0) throw new UsageError('explain takes one rule');
  if (args.format !== null && args.format !== 'text' && args.format !== 'json') {
    throw new UsageError(`--format "${args.format}" does not go with "explain"; its formats are text and json`);
  }
  if (id === undefined) {
    io.out(args.format === 'json' ? json(RULES.map(describe)) : listing(RULES));
    return 0;
  }
  const rule = RULES.find((candidate) => candidate.id === id);
  if (rule === undefined) {
    const meant = nearest(
      id,
      RULES.map((candidate) => candidate.id),
    );
    throw new UsageError(`there is no rule "${id}"${meant === null ? '' : `; did you mean "${meant}"?`}`);
  }
  io.out(args.format === 'json' ? json(describe(rule)) : page(rule));
  return 0;
}

function describe({ check: _check, ...rule }: Rule): Omit<Rule, 'check'> {
  return rule;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function listing(rules: readonly Rule[]): string {
  const width = Math.max(...rules.map(({ id }) => id.length)) + 2;
  const severities: Readonly<Record<Severity, string>> = { error: 'error  ', warning: 'warning', note: 'note   ' };
  return rules.map(({ id, title, severity }) => `${id.padEnd(width)}${severities[severity]}  ${title}\n`).join('');
}

function page(rule: Rule): string {
  const options = Object.entries(rule.defaults).map(([name, value]) => `  ${name}: ${JSON.stringify(value)}`);
  const controls = rule.controls.map(({ benchmark, item }) => `${benchmark} ${item}`);
  const sections: readonly (readonly [string, string])[] = [
    ['', `${rule.id} (${rule.severity}): ${rule.title}`],
    ['', rule.grades ?? ''],
    ['Why', rule.why],
    ['How to mend it', rule.mend],
    ['Values that are not known', rule.unknown],
    ['Options and their defaults', options.join('\n')],
    ['Controls', controls.join(', ')],
    ...rule.bad.map((example) => ['Bad', showExample(example)] as const),
    ...rule.good.map((example) => ['Good', showExample(example)] as const),
  ];
  return `${sections
    .filter(([, body]) => body !== '')
    .map(([title, body]) => (title === '' ? body.trim() : `${title}:\n${body.trimEnd()}`))
    .join('\n\n')}\n`;
}

function showExample(example: Example): string {
  const files = Object.entries(example.files).map(
    ([path, text]) => `  ${path}\n${text.trimEnd().replaceAll(/^/gm, '    ')}`,
  );
  return `${example.title}\n${files.join('\n')}`;
}
