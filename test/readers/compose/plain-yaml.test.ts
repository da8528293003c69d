import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { YamlNode } from '../../../src/readers/compose/nodes.ts';
import { readPlainYaml } from '../../../src/readers/compose/plain-yaml.ts';
import { readAnyYaml } from '../../../src/readers/compose/yaml.ts';
import { LineIndex } from '../../../src/readers/line-index.ts';

/** A node with everything that readers ask of it. */
function shapeOf(node: YamlNode | null): unknown {
  if (node === null) return null;
  if (node.type === 'list') return node.items.map(shapeOf);
  if (node.type === 'map') {
    return [...node.entries].map(([name, { key, value }]) => [name, shapeOf(key), shapeOf(value)]);
  }
  const { text, starts, ends, marks, base } = node.located();
  return { value: node.value, text, starts: [...starts], ends: [...ends], marks, base };
}

function both(text: string): { readonly plain: unknown; readonly library: unknown } {
  const source = { file: 'compose.yml', index: new LineIndex(text), via: [] };
  return { plain: shapeOf(readPlainYaml(text, source)), library: shapeOf(readAnyYaml(text, source)) };
}

describe('plain YAML is read as the library reads it', () => {
  test.each([
    ['maps and scalars', 'services:\n  db:\n    image: postgres:16\n    environment:\n      A: ${B:-x}\n'],
    ['no value', 'a:\nb: \nc:   # none\n\nd:\n'],
    ['nulls', 'a: ~\nb: null\nNull: x\nc: "null"\nd: NULL # c\n'],
    ['quotes', `a: "x # y: z"\nb: 'it: is'\nc: ""\nd: '\\'\n`],
    ['lists', 'a:\n  - x\n  - "y"\nb:\n- z\nc: []\n'],
    ['brackets', 'ports: ["127.0.0.1:1:2", 54.3 , \'a\', a b]  # c\nd: [ ]\n'],
    ['maps in a list', 'a:\n  - type: bind\n    b:\n    - c\n    d: e\n  - f\n'],
    ['comments', '# one\n\na: b#c # two\n    # three\n# four\nd:\n  # five\n  e: f\n# end'],
    ['one name twice', 'a: 1\nb: 2\na: 3\n'],
    ['blanks at the end', 'a: b  \nc:\n  d: e   \n   '],
  ])('%s', (_, text) => {
    const { plain, library } = both(text);
    expect(plain).not.toBeNull();
    expect(plain).toEqual(library);
  });

  test.each([
    ['anchors', 'a: &x\n  b: c\nd: *x\n'],
    ['merge keys', 'a:\n  <<: b\n'],
    ['tags', 'a: !!str b\n'],
    ['block scalars', 'a: |\n  b\n'],
    ['escapes', 'a: "b\\n"\n'],
    ['a doubled quote', "a: 'b''c'\n"],
    ['a continued scalar', 'a: b\n  c\n'],
    ['a continued quote', 'a: "b\n  c"\n'],
    ['braces', 'a: {b: c}\n'],
    ['brackets over lines', 'a: [b,\n  c]\n'],
    ['quoted keys', '"a": b\n'],
    ['documents', '---\na: b\n'],
    ['tabs', 'a:\tb\n'],
    ['carriage returns', 'a: b\r\n'],
    ['a scalar', 'a\n'],
    ['a list', '- a\n'],
    ['indentation that fits nowhere', 'a:\n    b: c\n  d: e\n'],
    ['a map in a scalar', 'a: b: c\n'],
    ['text after a quote', 'a: "b" c\n'],
    ['nothing', '\n'],
    ['deep nesting', Array.from({ length: 30 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join('')],
  ])('left to the library: %s', (_, text) => {
    expect(both(text).plain).toBeNull();
  });

  test('whatever is made of pieces', () => {
    const pieces = [
      'a',
      'b:',
      ' ',
      '\n',
      '\n  ',
      '\n    ',
      '- ',
      ': ',
      'x: y',
      '"q"',
      "'s'",
      '[a, b]',
      '#',
      ' #',
      'k:\n',
    ];
    const texts = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 12 });
    let read = 0;
    fc.assert(
      fc.property(texts, (parts) => {
        const { plain, library } = both(`k:\n  ${parts.join('')}`);
        if (plain === null) return;
        read += 1;
        expect(plain).toEqual(library);
      }),
      { numRuns: 3000 },
    );
    expect(read).toBeGreaterThan(50);
  });
});
