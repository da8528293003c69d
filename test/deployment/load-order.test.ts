import { expect, test } from '@jest/globals';
import { inLoadOrder } from '../../src/deployment/load-order.ts';
import type { Origin } from '../../src/facts.ts';

function at(place: string, ...via: readonly string[]): Origin {
  const [origin, ...others] = [place, ...via].map((text): Origin => {
    const [file = '', line = ''] = text.split(':');
    return { file, line: Number(line), column: 1, endLine: Number(line), endColumn: 2 };
  });
  if (origin === undefined) throw new Error('no place');
  return others.length === 0 ? origin : { ...origin, via: others };
}

function order(facts: readonly Origin[]): string[] {
  return inLoadOrder(facts).map(({ file, line }) => `${file}:${line}`);
}

test('a file without includes stays as it is', () => {
  const facts = [at('a:2'), at('a:1')];
  expect(inLoadOrder(facts)).toBe(facts);
});

test('what is included stands where the directive is', () => {
  const facts = [at('a:1', 'm:2'), at('a:9', 'm:2'), at('b:1', 'a:3', 'm:2'), at('m:1'), at('m:3')];
  expect(order(facts)).toEqual(['m:1', 'a:1', 'b:1', 'a:9', 'm:3']);
});

test('the files of a directory come in the order of their bytes', () => {
  const facts = [at('d/9.conf:1', 'm:1'), at('d/10.conf:2', 'm:1'), at('d/10.conf:1', 'm:1'), at('d/Z.conf:1', 'm:1')];
  expect(order(facts)).toEqual(['d/10.conf:1', 'd/10.conf:2', 'd/9.conf:1', 'd/Z.conf:1']);
});

test('a file that is included twice stands in both places', () => {
  const facts = [at('a:1', 'm:1'), at('a:1', 'm:3'), at('m:2')];
  expect(order(facts)).toEqual(['a:1', 'm:2', 'a:1']);
});
