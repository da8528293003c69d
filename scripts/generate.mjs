// Writes everything that is made of the rules and the packs: the policy's JSON Schema, the compiled validator, the packs
// as JSON, the rules' pages, the page of the drivers and the rule table of the README. With --check it writes nothing and exits 1 naming what
// differs.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { driversPage } from './generate/drivers-page.mjs';
import { FACTS_SCHEMA } from './generate/facts-schema.mjs';
import { stringifyJson } from './generate/json.mjs';
import { effectivePacks, packsModule, readPacks } from './generate/packs.mjs';
import { ruleIndex, ruleTable } from './generate/rule-index.mjs';
import { rulePage } from './generate/rule-page.mjs';
import { loadSource } from './generate/source.mjs';
import { compileValidator, validatorModule } from './generate/validator.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const PAGES = 'docs/rules';
const README = 'README.md';

const outputs = await generate();
const stale = readdirSync(mkdir(PAGES))
  .map((name) => `${PAGES}/${name}`)
  .filter((path) => !outputs.has(path));
const changed = [...outputs].filter(([path, text]) => read(path) !== text).map(([path]) => path);

if (process.argv.includes('--check')) {
  for (const path of [...changed, ...stale])
    console.error(`${path} is not what the source makes: run npm run generate`);
  process.exitCode = changed.length + stale.length > 0 ? 1 : 0;
} else {
  for (const path of changed) writeFileSync(join(root, path), outputs.get(path));
  for (const path of stale) rmSync(join(root, path));
  console.log(`${outputs.size} files made, ${changed.length} changed, ${stale.length} removed`);
}

async function generate() {
  const source = await loadSource(root);
  const rules = source.RULES.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const packs = readPacks(join(root, 'policies'));
  const schema = source.policySchema(rules, Object.keys(packs));
  const validate = compileValidator(schema);
  const effective = effectivePacks(packs, rules, source.mergeLayers, validate);

  const files = new Map([
    ['policies/policy.schema.json', stringifyJson(schema)],
    ['docs/facts.schema.json', stringifyJson(FACTS_SCHEMA)],
    ['src/policy/packs.gen.ts', packsModule(packs)],
    ['src/policy/validate.gen.js', await validatorModule(schema, root)],
    ['docs/drivers.md', driversPage(source.DRIVERS)],
    [`${PAGES}/README.md`, ruleIndex(rules, effective)],
  ]);
  for (const rule of rules) files.set(`${PAGES}/${rule.id}.md`, rulePage(rule, effective));
  const readme = read(README);
  if (readme !== null) files.set(README, withTable(readme, ruleTable(rules, effective, `${PAGES}/`)));
  return files;
}

function withTable(text, table) {
  const parts = /^([\s\S]*<!-- rules -->\n)[\s\S]*?(<!-- \/rules -->[\s\S]*)$/.exec(text);
  return parts === null ? text : `${parts[1]}\n${table}\n${parts[2]}`;
}

function read(path) {
  const file = join(root, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

function mkdir(path) {
  mkdirSync(join(root, path), { recursive: true });
  return join(root, path);
}
