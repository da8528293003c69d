import { describe, expect, test } from '@jest/globals';
import { LineIndex } from '../../src/readers/line-index.ts';

describe('LineIndex', () => {
  test.each([
    [0, 1, 1],
    [2, 1, 3],
    [3, 2, 1],
    [4, 3, 1],
    [6, 3, 3],
  ])('offset %i of "ab\\n\\ncd" is line %i column %i', (offset, line, column) => {
    expect(new LineIndex('ab\n\ncd').at(offset)).toEqual({ line, column });
  });

  test('a span may cross lines', () => {
    expect(new LineIndex('ab\ncd').span(1, 4)).toEqual({ line: 1, column: 2, endLine: 2, endColumn: 2 });
  });
});
