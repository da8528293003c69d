import { describe, expect, test } from '@jest/globals';
import { excerpt } from '../../src/reports/cells.ts';
import { excessOf } from '../support/growth.ts';

describe('excerpt', () => {
  test.each([
    ['plain', 'host all', 6, 9, 'host all', 5, 3],
    ['tabs go to the next multiple of four', '\ta\tb', 4, 5, '    a   b', 8, 1],
    ['wide characters take two columns', '数据 x', 4, 5, '数据 x', 5, 1],
    ['the marked part may be wide', 'a数据', 2, 4, 'a数据', 1, 4],
    ['combining characters take none', 'e\u0301x', 3, 4, 'e\u0301x', 1, 1],
    ['a character beyond the BMP is two units', '🐘x', 3, 4, '🐘x', 2, 1],
    ['controls are shown by their number', '\u001b[x', 3, 4, '\\x1b[x', 5, 1],
    ['an empty part still gets a mark', 'ab', 3, 3, 'ab', 2, 1],
    ['a part beyond the end is marked at the end', 'ab', 9, 12, 'ab', 2, 1],
    ['a legacy command of the runner', 'a ##[error]', 6, 11, 'a #\\x23[error]', 8, 5],
  ])('%s', (_, line, column, endColumn, text, indent, width) => {
    expect(excerpt(line, column, endColumn, 40)).toEqual({ text, indent, width, whole: true });
  });

  test('a long line is cut around the marked part', () => {
    const line = `${'a'.repeat(500)}MARK${'b'.repeat(500)}`;
    const cut = excerpt(line, 501, 505, 40);
    expect(cut).toEqual({ text: `…${'a'.repeat(24)}MARK${'b'.repeat(11)}…`, indent: 25, width: 4, whole: false });
    expect(cut.text.slice(cut.indent, cut.indent + cut.width)).toBe('MARK');
  });

  test('a line that fits is not cut, wherever the marked part stands', () => {
    expect(excerpt('x'.repeat(40), 39, 41, 40)).toEqual({ text: 'x'.repeat(40), indent: 38, width: 2, whole: true });
  });

  test('a line that is too wide though not too long is cut around the marked part', () => {
    const cut = excerpt(`${'数'.repeat(30)}MARK`, 31, 35, 40);
    expect(cut).toEqual({ text: `…${'数'.repeat(12)}MARK`, indent: 25, width: 4, whole: false });
  });

  test('what is shown by its number leaves room for the marked part', () => {
    const { text, indent, width } = excerpt(`${'\u202e'.repeat(60)}MARK`, 61, 65, 40);
    expect(text.slice(indent, indent + width)).toBe('MARK');
  });

  test('a part longer than the space is marked as far as it shows', () => {
    const { text, indent, width } = excerpt(`x=${'s'.repeat(1000)}`, 3, 1003, 40);
    expect(text).toBe(`x=${'s'.repeat(38)}…`);
    expect({ indent, width }).toEqual({ indent: 2, width: 39 });
  });

  test('a very long line costs no more than what is shown', () => {
    const excess = excessOf((size) => {
      const line = 'x'.repeat(size);
      for (let at = 1; at < 1000; at += 1) excerpt(line, at * (size / 1000), at * (size / 1000) + 3, 100);
    }, 5_000_000);
    expect(excess).toBeNull();
  });
});
