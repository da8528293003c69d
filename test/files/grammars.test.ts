import { describe, expect, test } from '@jest/globals';
import { loadGrammars } from '../../src/files/grammars.ts';
import { GRAMMARS } from '../../src/readers/syntax.ts';

const SOURCES = {
  javascript: 'const a = 1;',
  typescript: 'const a: number = 1;',
  tsx: 'const a: unknown = <p>x</p>;',
  python: 'a = 1\n',
  go: 'package a\n',
  java: 'class A {}',
  kotlin: 'val a = 1\n',
  'c-sharp': 'class A {}',
  ruby: 'a = 1\n',
  php: '<?php $a = 1;',
  rust: 'fn a() {}',
} as const;

describe('every grammar', () => {
  test.each(GRAMMARS)('%s is there and parses', async (name) => {
    const tree = (await loadGrammars(new Set([name]))).parse(name, SOURCES[name]);
    expect(tree?.root.namedChildren.length).toBeGreaterThan(0);
    expect(tree?.root.namedChildren.map((child) => child?.type)).not.toContain('ERROR');
    expect(tree?.root.endIndex).toBe(SOURCES[name].length);
    tree?.free();
  });
});

test('what is not loaded parses nothing', async () => {
  expect((await loadGrammars(new Set())).parse('go', SOURCES.go)).toBeNull();
  expect((await loadGrammars(new Set(['go'] as const))).parse('rust', SOURCES.rust)).toBeNull();
});

test('offsets count as JavaScript counts', async () => {
  const text = "const a = '\u{1f512}ü'; const b = 2;";
  const tree = (await loadGrammars(new Set(['javascript'] as const))).parse('javascript', text);
  const node = tree?.root.namedDescendantForIndex(text.indexOf('b'), text.indexOf('b') + 1);
  expect(node?.startIndex).toBe(text.indexOf('b'));
  tree?.free();
});
