import { table } from './markdown.mjs';

const SUBJECTS = [
  ['hba', 'Host-based authentication'],
  ['ident', 'User name maps'],
  ['server', 'Servers'],
  ['client', 'Clients'],
  ['pooler', 'Poolers'],
  ['policy', 'The policy itself'],
];

/** The page that lists every rule by subject. */
export function ruleIndex(rules, packs) {
  const sections = SUBJECTS.map(([prefix, title]) => [title, rules.filter(({ id }) => id.startsWith(`${prefix}-`))]);
  const known = new Set(sections.flatMap(([, members]) => members));
  sections.push(['Others', rules.filter((rule) => !known.has(rule))]);
  const parts = sections
    .filter(([, members]) => members.length > 0)
    .map(([title, members]) => `## ${title}\n\n${ruleTable(members, packs, '')}`);
  return `# Rules\n\nMade of the rules themselves; \`pgmoat explain RULE\` says the same. How severe a rule is, is the policy's to say: see [the policy](../policy.md).\n\n${parts.join('\n')}`;
}

/** A table of rules; `base` leads to their pages. */
export function ruleTable(rules, packs, base) {
  const rows = rules.map(({ id, title }) => {
    const severity = packs.get('recommended')?.rules.get(id)?.severity ?? 'off';
    return [`[\`${id}\`](${base}${id}.md)`, title, severity];
  });
  return table(['Rule', 'What it is about', 'In `recommended`'], rows);
}
