import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { jsonRoot } from '../../../src/readers/frameworks/json-tree.ts';
import type { TreeNode } from '../../../src/readers/frameworks/tree-node.ts';
import { readRoots } from '../../../src/readers/frameworks/yaml-tree.ts';

const DEEP = 60;

describe('jsonRoot', () => {
  test('places are those of the values, without quotes', () => {
    const text = '{"a": "b\\n", "c": [1.50, true, null]}';
    const place = (value: string, at: string): object => {
      const start = text.indexOf(at);
      return { type: 'scalar', value, start, end: start + at.length, verbatim: value === at };
    };
    const none = text.indexOf('null');
    expect(jsonRoot(text, DEEP)).toEqual({
      type: 'map',
      entries: new Map([
        ['a', { key: place('a', 'a'), value: place('b\n', 'b\\n') }],
        [
          'c',
          {
            key: place('c', 'c'),
            value: {
              type: 'list',
              items: [
                place('1.50', '1.50'),
                place('true', 'true'),
                { type: 'scalar', value: null, start: none, end: none + 4, verbatim: false },
              ],
            },
          },
        ],
      ]),
    });
  });

  test('comments and trailing commas may be in it', () => {
    const text = '// why "this\n{\n  /* } */ "a": [1, 2,],\n}\n';
    const root = jsonRoot(text, DEEP);
    expect(root?.type === 'map' && [...root.entries.keys()]).toEqual(['a']);
  });

  test('of a name that stands twice the last value counts', () => {
    const root = jsonRoot('{"a": 1, "b": 2, "a": 3}', DEEP);
    const values = root?.type === 'map' ? [...root.entries].map(([name, { value }]) => [name, value]) : [];
    expect(values).toMatchObject([
      ['a', { value: '3' }],
      ['b', { value: '2' }],
    ]);
  });

  test.each([
    ['a YAML map', 'a: {b: c}\n'],
    ['a YAML map in braces', '{a: b}\n'],
    ['text after the value', '{"a": 1}\n---\n{"a": 2}\n'],
    ['an end that is missing', '{"a": [1, 2}'],
    ['a scalar', '"a"'],
    ['nothing', ''],
  ])('%s is none', (_, text) => {
    expect(jsonRoot(text, DEEP)).toBeNull();
  });

  test.each([
    ['opened and never closed', '['.repeat(1_000_000)],
    ['closed', `${'{"a":'.repeat(200_000)}1${'}'.repeat(200_000)}`],
    ['behind a comment with a quote', `// "\n${'['.repeat(500_000)}"`],
  ])('a nesting beyond all reason is none: %s', (_, text) => {
    expect(jsonRoot(text, DEEP)).toBeNull();
  });

  test('it reads what a YAML parser reads', () => {
    const text = fc.tuple(fc.json({ maxDepth: 5 }), fc.constantFrom(undefined, 2)).map(([json, space]) => {
      const value: unknown = JSON.parse(json);
      return JSON.stringify(Array.isArray(value) ? value : { value }, null, space);
    });
    fc.assert(
      fc.property(text, (json) => {
        // Behind the marker of a document it is no JSON.
        const marker = '---\n';
        const yaml = readRoots(marker + json).map((root) => moved(root, -marker.length));
        expect(readRoots(json)).toEqual(yaml);
        expect(jsonRoot(json, DEEP)).not.toBeNull();
      }),
    );
  });
});

function moved(node: TreeNode, by: number): TreeNode {
  const shift = <S extends { readonly start: number; readonly end: number }>(one: S): S => ({
    ...one,
    start: one.start + by,
    end: one.end + by,
  });
  if (node.type === 'scalar') return shift(node);
  if (node.type === 'list') return { type: 'list', items: node.items.map((item) => moved(item, by)) };
  const entries = [...node.entries].map(
    ([name, { key, value }]) => [name, { key: shift(key), value: moved(value, by) }] as const,
  );
  return { type: 'map', entries: new Map(entries) };
}
