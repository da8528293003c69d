import { stringify } from 'yaml';
import { code, fenced, language, table } from './markdown.mjs';

/** The page of one rule: everything its file says, in one order. */
export function rulePage(rule, packs) {
  const parts = [
    `# ${rule.id}\n\n${rule.title}.\n`,
    `## Severity\n\n${severity(rule)}\n\n${packTable(rule, packs)}`,
    rule.controls.length > 0 ? `## Controls\n\n${controls(rule)}` : null,
    `## Why\n\n${rule.why.trim()}\n`,
    rule.bad.length > 0 ? `## What it finds\n\n${examples(rule, rule.bad)}` : null,
    rule.good.length > 0 ? `## What it accepts\n\n${examples(rule, rule.good)}` : null,
    `## Options\n\n${options(rule)}`,
    `## How to mend it\n\n${rule.mend.trim()}\n`,
    `## What is not known\n\n${rule.unknown.trim()}\n`,
  ];
  return parts.filter((part) => part !== null).join('\n');
}

function severity({ severity: worst, grades }) {
  const saysItself =
    grades !== undefined && /^(?:An? )?(?:error|warning|note)\b/.test(grades) && grades.includes(worst);
  const word = saysItself ? [] : [`${worst.charAt(0).toUpperCase()}${worst.slice(1)}.`];
  return [...word, ...(grades === undefined ? [] : [grades.trim()])].join(' ');
}

function packTable({ id }, packs) {
  const rows = [...packs]
    .map(([name, policy]) => [name, policy.rules.get(id)?.severity ?? 'off'])
    .filter(([, value]) => value !== 'off')
    .map(([name, value]) => [`[\`${name}\`](../../policies/${name}.yaml)`, value]);
  return rows.length === 0 ? 'In no pack.\n' : table(['Pack', 'Severity'], rows);
}

function controls(rule) {
  const lines = rule.controls.map(({ benchmark, item, since }) => {
    return `- ${benchmark}, item ${item}${since === undefined ? '' : ` (since the edition for PostgreSQL ${since})`}`;
  });
  return `${lines.join('\n')}\n`;
}

function examples(rule, list) {
  return list.map((example) => exampleText(rule, example)).join('\n');
}

function exampleText(rule, { title, files, options: given, postgres, expect }) {
  const conditions = [];
  if (postgres !== undefined) conditions.push(`PostgreSQL ${postgres}`);
  const lines = [`### ${title}${conditions.length > 0 ? ` (${conditions.join(', ')})` : ''}\n`];
  if (given !== undefined) {
    const yaml = stringify({ rules: { [rule.id]: [rule.severity, given] } }, { flowCollectionPadding: true });
    lines.push(`With the policy\n\n${fenced(yaml, 'yaml')}`);
  }
  for (const [path, text] of Object.entries(files)) lines.push(`\`${path}\`\n\n${fenced(text, language(path))}`);
  if (expect !== undefined && expect.length > 0) {
    const found = expect.map((finding) => `${finding.severity} at \`${finding.file}\` line ${finding.line}`);
    lines.push(`Found: ${found.join(', ')}.\n`);
  }
  return lines.join('\n');
}

function options({ schema, defaults }) {
  const properties = Object.entries(schema.properties ?? {});
  if (properties.length === 0) return 'None.\n';
  const rows = properties.map(([name, property]) => {
    const said = property.description ?? property.title ?? '';
    return [`\`${name}\``, typeOf(property), value(defaults[name]), said];
  });
  return table(['Option', 'Values', 'Default', 'What it says'], rows);
}

function value(defaultValue) {
  return defaultValue === undefined ? '' : code(JSON.stringify(defaultValue));
}

function typeOf(schema) {
  if (Array.isArray(schema.enum)) return schema.enum.map((word) => code(String(word))).join(', ');
  if (Array.isArray(schema.anyOf ?? schema.oneOf)) return (schema.anyOf ?? schema.oneOf).map(typeOf).join('; or ');
  if (schema.type === 'array') return schema.items ? `list of ${typeOf(schema.items)}` : 'list';
  if (schema.type === 'object') {
    const keys = Object.keys(schema.properties ?? {});
    return keys.length > 0 ? `mapping with ${keys.map(code).join(', ')}` : 'mapping';
  }
  const bounds = [
    schema.minimum === undefined ? null : `at least ${schema.minimum}`,
    schema.maximum === undefined ? null : `at most ${schema.maximum}`,
  ].filter((bound) => bound !== null);
  const type = [schema.type ?? 'any'].flat().join(' or ');
  return bounds.length === 0 ? type : `${type}, ${bounds.join(', ')}`;
}
