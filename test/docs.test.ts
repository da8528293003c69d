import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { parseArguments } from '../src/cli/arguments.ts';
import { initCommand } from '../src/cli/commands/init.ts';
import { COMMANDS, FORMATS, OPTIONS } from '../src/cli/options.ts';
import { parseDirectives } from '../src/policy/directives.ts';
import { loadOrganisation, loadPolicy, packNames } from '../src/policy/load.ts';
import { FILE_KINDS } from '../src/readers/reader.ts';
import { RULES } from '../src/rules/index.ts';
import { makeRepository } from './support/repository.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PAPERS = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', ...markdownIn('docs')];

function markdownIn(directory: string): string[] {
  return readdirSync(join(ROOT, directory), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length))
    .sort();
}

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** The code blocks of a paper in one language. */
function blocks(path: string, language: string): string[] {
  return [...read(path).matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)]
    .filter(([, name]) => name === language)
    .map(([, , body = '']) => body);
}

function object(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

/** Configuration of pre-commit and GitLab, which is neither. */
const OTHER_TOOLS = /^repos:$|^ {2}image: node/m;

function yamlBlocks(of: 'policy' | 'workflow'): (readonly [string, string])[] {
  return ['README.md', 'docs/policy.md', 'docs/github.md'].flatMap((path) =>
    blocks(path, 'yaml')
      .filter((text) => !OTHER_TOOLS.test(text))
      .filter((text) => (of === 'workflow') === /^ *(?:- )?(?:uses|jobs|steps|permissions):/m.test(text))
      .map((text) => [path, text] as const),
  );
}

/** Every step with `uses` anywhere in a workflow or a piece of one. */
function stepsOf(value: unknown): Readonly<Record<string, unknown>>[] {
  if (Array.isArray(value)) return value.flatMap(stepsOf);
  const own = object(value);
  return [...('uses' in own ? [own] : []), ...Object.values(own).flatMap(stepsOf)];
}

describe('policies', () => {
  test('there are some in README.md and docs/policy.md', () => {
    expect(new Set(yamlBlocks('policy').map(([path]) => path))).toEqual(new Set(['README.md', 'docs/policy.md']));
  });

  test.each(yamlBlocks('policy'))('of %s are valid: %s', async (_path, text) => {
    const options = {
      rules: RULES,
      policy: { path: 'pgmoat.yaml', text },
      follow: (_from: string, target: string) =>
        ({ status: 'read', path: target.replace('./', ''), text: 'extends: []\n' }) as const,
    };
    const isOrganisation = /^lock:/m.test(text);
    const policy = isOrganisation ? (await loadOrganisation(options)).lock.policy : await loadPolicy(options);
    expect(policy.sources).toContain('pgmoat.yaml');
    expect(policy.rules.size).toBeGreaterThan(0);
  });

  test('the refusal that docs/policy.md shows is what comes of its policy', async () => {
    const [example = ''] = blocks('docs/policy.md', 'yaml');
    const [shown = ''] = read('docs/policy.md').match(/^pgmoat: pgmoat\.yaml:.*$/m) ?? [];
    const wrong = example.replace('hba-method:', 'hba-metod:');
    const refused = loadPolicy({
      rules: RULES,
      policy: { path: 'pgmoat.yaml', text: wrong },
      follow: () => ({ status: 'missing' }),
    });
    const message = await refused.then(
      () => 'accepted',
      (error: unknown) => (error instanceof Error ? error.message : ''),
    );
    const placeless = (text: string): string => text.replace(/pgmoat\.yaml:\d+:\d+/, 'pgmoat.yaml');
    expect(`pgmoat: ${placeless(message)}`).toBe(placeless(shown));
  });

  test('README.md and docs/policy.md name every pack and no other', () => {
    const inTable = [...read('docs/policy.md').matchAll(/^\| \[`([\w-]+)`\]\(\.\.\/policies\//gm)].map(
      ([, name]) => name,
    );
    expect(inTable.toSorted()).toEqual(packNames());
    const sentence = /^Packs: ([\s\S]*?)\. A policy/m.exec(read('README.md'))?.[1] ?? '';
    expect([...sentence.matchAll(/`([\w-]+)`/g)].map(([, name]) => name).sort()).toEqual(packNames());
  });
});

describe('suppressions', () => {
  const shown = ['README.md', 'docs/policy.md'].flatMap((path) =>
    blocks(path, '')
      .filter((text) => text.startsWith('# pgmoat-ignore'))
      .map((text) => [path, text] as const),
  );

  test.each(shown)('of %s are read: %s', (_path, text) => {
    const ids = RULES.map(({ id }) => id);
    const { directives, problems } = parseDirectives('pg_hba.conf', 'pg_hba', text, (id) => ids.includes(id), ids);
    expect(problems).toEqual([]);
    expect(directives).toHaveLength(1);
  });

  test('both papers have one', () => {
    expect(shown.map(([path]) => path)).toEqual(['README.md', 'docs/policy.md']);
  });
});

describe('workflows', () => {
  const inputs = Object.keys(object(object(parse(read('action.yml'))).inputs));
  const outputs = Object.keys(object(object(parse(read('action.yml'))).outputs));

  function check(text: string): void {
    const steps = stepsOf(parse(text));
    const own = steps.filter(({ uses }) => /(?:^|\/)pgmoat@/.test(String(uses)));
    expect(own).toHaveLength(1);
    for (const step of own) expect(inputs).toEqual(expect.arrayContaining(Object.keys(object(step.with))));
    for (const { uses } of steps) expect(String(uses)).toMatch(/^[\w.-]+(?:\/[\w.-]+)+@(?:v\d+|<full commit SHA>)$/);
    for (const [, name] of text.matchAll(/steps\.pgmoat\.outputs\.([\w-]+)/g)) expect(outputs).toContain(name);
  }

  test.each(yamlBlocks('workflow'))('of %s use inputs and outputs that exist', (_path, text) => {
    check(text);
  });

  test('README.md and docs/github.md have some, and name the Action alike', () => {
    const workflows = yamlBlocks('workflow');
    expect(new Set(workflows.map(([path]) => path))).toEqual(new Set(['README.md', 'docs/github.md']));
    const names = workflows.flatMap(([, text]) => [...text.matchAll(/uses: (\S+\/pgmoat)@/g)].map(([, name]) => name));
    expect(new Set(names)).toEqual(new Set(['pgmoat/pgmoat']));
  });

  test('what `pgmoat init` writes is one of them', () => {
    const repository = makeRepository({}, { git: false });
    try {
      const io = { cwd: repository.root, env: {}, isTerminal: false, errorIsTerminal: false };
      const silent = { out: () => {}, err: () => {}, stdin: () => '', today: () => '2026-11-21' };
      initCommand(parseArguments(['init']), { ...io, ...silent });
      const workflow = readFileSync(join(repository.root, '.github/workflows/pgmoat.yml'), 'utf8');
      check(workflow);
      expect(blocks('README.md', 'yaml').map((text) => parse(text))).toContainEqual(parse(workflow));
    } finally {
      repository.remove();
    }
  });
});

describe('links', () => {
  test.each(PAPERS)('of %s lead to files', (path) => {
    const prose = read(path).replace(/^```[\s\S]*?^```$/gm, '');
    const targets = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
    const broken = targets
      .filter((target) => !/^(?:https?:|mailto:|#)/.test(target))
      .filter((target) => !existsSync(join(ROOT, normalize(join(dirname(path), target.replace(/#.*$/, ''))))));
    expect(broken).toEqual([]);
  });
});

describe('the command line', () => {
  const own = ['README.md', 'SECURITY.md', 'docs/policy.md', 'docs/github.md'];

  test.each(own)('options that %s names exist', (path) => {
    const prose = read(path)
      .replace(/<!-- \/?[\w-]+ -->/g, '')
      .replaceAll('npx --yes', 'npx')
      .replaceAll('apk add --no-cache', 'apk add');
    const named = [...prose.matchAll(/(?<![\w-])--([a-z][a-z-]*)/g)].map(([, name]) => name);
    expect(OPTIONS.map(({ name }) => name)).toEqual(expect.arrayContaining(named));
  });

  test('commands, formats and kinds that README.md and docs/github.md name exist', () => {
    const shell = ['README.md', 'docs/github.md', 'docs/policy.md'].flatMap((path) => [
      ...blocks(path, 'sh').flatMap((text) => text.split('\n')),
      ...[...read(path).matchAll(/`(npx pgmoat[^`]*)`/g)].map(([, code = '']) => code),
    ]);
    const calls = shell.flatMap((line) => /\bpgmoat ([^#]*)/.exec(line.replace('npx ', ''))?.[1]?.trim() ?? []);
    expect(calls.length).toBeGreaterThan(8);
    for (const call of calls) {
      const [first = ''] = call.split(' ');
      if (/^[a-z]+$/.test(first)) expect(Object.keys(COMMANDS)).toContain(first);
      const [, format] = /--format (\w+)/.exec(call) ?? [];
      if (format !== undefined) expect(FORMATS).toContain(format);
      const [, kind] = /--as (\w+)/.exec(call) ?? [];
      if (kind !== undefined) expect(FILE_KINDS).toContain(kind);
      const [, rule] = /^explain ([\w-]+)/.exec(call) ?? [];
      if (rule !== undefined) expect(RULES.map(({ id }) => id)).toContain(rule);
    }
  });

  test('npm scripts that CONTRIBUTING.md names exist', () => {
    const scripts = Object.keys(object(object(JSON.parse(read('package.json'))).scripts));
    const named = [...read('CONTRIBUTING.md').matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name);
    expect(named.length).toBeGreaterThan(4);
    expect(scripts).toEqual(expect.arrayContaining(named));
  });
});

test('paths that CONTRIBUTING.md names exist', () => {
  const named = [...read('CONTRIBUTING.md').matchAll(/`((?:src|test|dist|docs|policies)\/[\w./-]*)`/g)].map(
    ([, path = '']) => path,
  );
  const table = [...read('CONTRIBUTING.md').matchAll(/^\| (`src\/.*?) \|/gm)].map(([, cell]) => cell);
  expect(table.length).toBeGreaterThan(8);
  expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  const rooms = readdirSync(join(ROOT, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(rooms.map(({ name }) => `src/${name}/`).filter((room) => !table.join(' ').includes(room))).toEqual([]);
});
