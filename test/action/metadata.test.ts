import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { OPTIONS } from '../../src/cli/options.ts';

interface Metadata {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
}

function read(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
}

const metadata: Metadata = parse(read('action.yml'));
const OWN_INPUTS = [
  ...['paths', 'working-directory', 'scope', 'policy-from', 'mode', 'comment', 'suggestions', 'token'],
  ...['sarif-file', 'json-file'],
];

describe('action.yml', () => {
  test('inputs are options of the check, by their names, or of the Action alone', () => {
    const options = OPTIONS.filter(({ commands }) => commands?.includes('check')).map(({ name }) => name);
    const names = Object.keys(metadata.inputs);
    expect(names.filter((name) => !options.includes(name)).sort()).toEqual([...OWN_INPUTS].sort());
  });

  test('no input but the token has a default, which would overrule the policy file', () => {
    const defaults = Object.entries(metadata.inputs).filter(([, input]) => input.default !== undefined);
    expect(defaults.map(([name]) => name)).toEqual(['token']);
  });

  test('every input is read, and no other', () => {
    const source = read('src/action/inputs.ts');
    const names = new Set([...source.matchAll(/getInput\('([\w-]+)'\)/g)].map(([, name]) => name));
    const tables = [...source.matchAll(/^const (?:TEXT_OPTIONS|SWITCHES) = \[([^\]]*)\] as const;$/gm)].flatMap(
      ([, list = '']) => [...list.matchAll(/'([\w-]+)'/g)].map(([, name]) => name),
    );
    expect([...names, ...tables].sort()).toEqual(Object.keys(metadata.inputs).sort());
  });

  test('runs the bundle under Node 24', () => {
    expect(metadata.runs).toEqual({ using: 'node24', main: 'dist/action.js' });
  });

  test('docs/github.md has a row for every input and output', () => {
    const tables = read('docs/github.md')
      .split(/^## /m)
      .filter((part) => /^(?:Inputs|Outputs)$/m.test(part));
    const rows = tables.flatMap((part) => [...part.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name]) => name));
    expect(rows).toEqual([...Object.keys(metadata.inputs), ...Object.keys(metadata.outputs)]);
  });
});
