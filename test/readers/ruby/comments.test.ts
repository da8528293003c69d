import { describe, expect, test } from '@jest/globals';
import { withoutBlocks } from '../../../src/readers/ruby/comments.ts';

describe('comments of Ruby that go over lines', () => {
  test.each([
    ['a = 1\n', 'a = 1\n'],
    ['=begin\na\n=end\nb\n', '      \n \n=end\nb\n'],
    ['a\r\n=begin x\r\nb\r\n=end\r\n', 'a\r\n        \r\n \r\n=end\r\n'],
    ['a\n=begin\nb', 'a\n      \n '],
    ['a\n__END__\nb\n', 'a\n       \n \n'],
    ['a\n =begin\nb\n', 'a\n =begin\nb\n'],
  ])('%j', (text, expected) => {
    expect(withoutBlocks(text)).toBe(expected);
  });

  test('many that are not closed take no long time', () => {
    const text = `a\n${'=begin\n'.repeat(50_000)}`;
    expect(withoutBlocks(text)).toHaveLength(text.length);
  });
});
