import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import Ajv2020 from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { loadPolicy, packNames } from '../../src/policy/load.ts';
import { PACKS } from '../../src/policy/packs.gen.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { ruleSettingFor } from '../../src/policy/settings.ts';
import { RULES } from '../../src/rules/index.ts';

const DIRECTORY = new URL('../../policies/', import.meta.url);
const SCHEMA = JSON.parse(readFileSync(new URL('policy.schema.json', DIRECTORY), 'utf8')) as object;
const NAMES = readdirSync(DIRECTORY)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.slice(0, -'.yaml'.length))
  .sort();
const validate = new Ajv2020.default({ strictTypes: false, strictTuples: false }).compile(SCHEMA);

function text(name: string): string {
  return readFileSync(new URL(`${name}.yaml`, DIRECTORY), 'utf8');
}

function load(policy: { readonly pack: string } | { readonly path: string; readonly text: string }): Promise<Policy> {
  return loadPolicy({ rules: RULES, policy, follow: () => ({ status: 'missing' }) });
}

describe('every pack', () => {
  test('is part of the program', () => {
    expect(packNames()).toEqual(NAMES);
  });

  test.each(NAMES)('%s is valid, says what it is for, and is what the program has', (name) => {
    const raw: unknown = parse(text(name));
    validate(raw);
    expect(validate.errors ?? []).toEqual([]);
    expect(text(name)).toMatch(/^# [A-Z]/);
    expect(PACKS[name]).toEqual(raw);
  });

  test.each(NAMES)('%s loads, and a file that extends it alone says the same', async (name) => {
    const asPack = await load({ pack: name });
    const extended = await load({ path: 'pgmoat.yaml', text: `extends: ${name}\n` });
    expect(asPack.sources.at(-1)).toBe(name);
    expect([...asPack.rules.values()].some(({ severity }) => severity !== 'off')).toBe(true);
    expect(extended).toEqual({ ...asPack, sources: [...asPack.sources, 'pgmoat.yaml'] });
  });
});

/** Rules of which only the reader of a policy can say what the right number is. */
const OPT_IN = ['hba-reachable-size'];

describe('recommended', () => {
  const MILD = PACKS.recommended?.overrides?.[0];

  test('says something of every rule, and nothing of others', async () => {
    const { rules } = await load({ pack: 'recommended' });
    const off = [...rules].filter(([, { severity }]) => severity === 'off').map(([id]) => id);
    expect(off).toEqual(OPT_IN);
    expect([...rules.keys()].sort()).toEqual(RULES.map(({ id }) => id).sort());
  });

  test('has every rule at the severity that the rule is known by', async () => {
    const { rules } = await load({ pack: 'recommended' });
    const severities = [...rules].map(([id, { severity }]) => [id, severity]);
    const known = RULES.map(({ id, severity }) => [id, OPT_IN.includes(id) ? 'off' : severity]);
    expect(Object.fromEntries(severities)).toEqual(Object.fromEntries(known));
  });

  test('is mild with every rule but those of the policy itself', () => {
    const expected = RULES.map(({ id }) => id).filter((id) => !/^(?:policy|access)-/.test(id) && !OPT_IN.includes(id));
    expect(Object.keys(MILD?.rules ?? {}).sort()).toEqual(expected.sort());
    expect(new Set(Object.values(MILD?.rules ?? {}))).toEqual(new Set(['note']));
  });

  test.each([
    ['docker-compose.yml', false],
    ['docker-compose.prod.yml', false],
    ['docker-compose.production.yaml', false],
    ['deploy/compose.yaml', false],
    ['compose.latest.yml', false],
    ['contest/docker-compose.yml', false],
    ['pg_hba.conf', false],
    ['docker/postgres/pg_hba.conf', false],
    ['.env', false],
    ['.env.production', false],
    ['config/database.yml', false],
    ['src/latest.ts', false],
    ['docker-compose.dev.yml', true],
    ['docker-compose-test.yaml', true],
    ['ops/compose.local.yml', true],
    ['docker-compose.dev.override.yml', true],
    ['docker-compose.override.yml', true],
    ['dev-compose.yml', true],
    ['quickstart-postgres.yml', true],
    ['.github/workflows/ci.yml', true],
    ['.devcontainer/docker-compose.yml', true],
    ['examples/docker-compose.yml', true],
    ['a/b/examples/x/pg_hba.conf', true],
    ['docs/pg_hba.conf', true],
    ['internal/db/testdata/pg_hba.conf', true],
    ['src/test/resources/application.properties', true],
    ['.env.example', true],
    ['api/.env.local', true],
    ['.env.local.example', true],
    ['settings.ini.sample', true],
    ['src/Api/appsettings.Development.json', true],
    ['src/main/resources/application-dev.yml', true],
    ['pkg/store/store_test.go', true],
    ['README.md', true],
    ['CHANGELOG.rst', true],
    ['src/__mocks__/db.ts', true],
    ['src/Form.stories.tsx', true],
    ['web/locales/de.json', true],
    ['src/Shop.Tests/DbTests.cs', true],
    ['src/main/java/shop/DbTest.java', true],
    ['load-tests/run.js', true],
    ['conftest.py', true],
    ['env.example', true],
    ['.env-sample', true],
    ['deploy/example.env', true],
    ['config/settings.example.py', true],
    ['config/database.yml.example', true],
    ['config/dev.exs', true],
    ['shop/settings/local.py', true],
    ['config/prod.exs', false],
    ['shop/settings/production.py', false],
    ['shop/settings.py', false],
    ['src/contest/db.ts', false],
    ['src/Contest.java', false],
    ['postgresql.conf.sample', false],
    ['src/environment.ts', false],
    ['env.ts', false],
    ['src/template/db.ts', false],
  ])('%s: mild %s', async (path, mild) => {
    const policy = await load({ pack: 'recommended' });
    expect(ruleSettingFor(policy, 'hba-trust', path).severity).toBe(mild ? 'note' : 'error');
  });
});

describe('cis-postgresql', () => {
  test('has the rules that bear on an item of the benchmark, and no others', async () => {
    const { rules } = await load({ pack: 'cis-postgresql' });
    const on = [...rules].filter(([, { severity }]) => severity !== 'off').map(([id]) => id);
    const inBenchmark = RULES.filter(({ controls }) =>
      controls.some(({ benchmark }) => benchmark === 'CIS PostgreSQL'),
    );
    expect(on.sort()).toEqual([...inBenchmark.map(({ id }) => id), 'policy-suppression'].sort());
  });
});

describe('strict', () => {
  test('is as strict with tests and examples', async () => {
    const policy = await load({ pack: 'strict' });
    expect(policy.overrides).toEqual([]);
    expect([...policy.rules].filter(([, { severity }]) => severity === 'off' || severity === 'note')).toEqual([]);
  });
});
