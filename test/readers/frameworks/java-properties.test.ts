import { describe, expect, test } from '@jest/globals';
import { parseProperties } from '../../../src/readers/frameworks/java-properties.ts';

describe('parseProperties', () => {
  test.each([
    ['a=b', 'a', 'b'],
    ['a = b ', 'a', 'b '],
    ['a:b', 'a', 'b'],
    ['a b', 'a', 'b'],
    ['  a\t=\tb', 'a', 'b'],
    ['a==b', 'a', '=b'],
    ['a\\=b=c', 'a=b', 'c'],
    ['a=b\\\n   c', 'a', 'bc'],
    ['a=b\\\r\n   c', 'a', 'bc'],
    ['a=b\\tc\\\\', 'a', 'b\tc\\'],
    ['a=\\u0041\\u00e4', 'a', 'A\u00e4'],
    ['a=\\u00', 'a', 'u00'],
    ['a=jdbc\\:postgresql\\://h/d', 'a', 'jdbc:postgresql://h/d'],
    ['a', 'a', ''],
    ['a=', 'a', ''],
    ['a=b#c', 'a', 'b#c'],
    ['\uFEFFa=b', 'a', 'b'],
    ['a=b\\', 'a', 'b'],
  ])('%j', (text, key, value) => {
    expect(parseProperties(text)).toMatchObject([{ key, value }]);
  });

  test.each([['# a=b'], ['  ! a=b'], ['=b'], [''], ['\n\r\n']])('%j holds none', (text) => {
    expect(parseProperties(text).map(({ key }) => key)).toEqual([]);
  });

  test('documents, and where characters stand', () => {
    const text = 'a=1\n#---\nb=x\\u0041y\n';
    const [first, second] = parseProperties(text);
    expect([first?.document, second?.document]).toEqual([0, 1]);
    expect(second?.offsets).toEqual([11, 12, 18, 19]);
  });
});
