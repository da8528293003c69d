import { describe, expect, test } from '@jest/globals';
import {
  commandData,
  commandProperty,
  cut,
  htmlCode,
  jsonDocument,
  markdownCode,
  markdownMessage,
  markdownText,
  relativeUri,
  visible,
} from '../../src/reports/escape.ts';

describe('visible', () => {
  test.each([
    ['plain text, ünïcode, 数据 🐘', 'plain text, ünïcode, 数据 🐘'],
    ['\u001b[31mred\u0007', '\\x1b[31mred\\x07'],
    ['a\r\nb\tc', 'a\\x0d\\x0ab\\x09c'],
    ['\u009b31m', '\\x9b31m'],
    ['\u202eabc\u2069', '\\u{202e}abc\\u{2069}'],
    ['zero\u200bwidth\ufeff', 'zero\\u{200b}width\\u{feff}'],
    ['\u2028', '\\u{2028}'],
    ['\ud800', '\\u{d800}'],
    ['##[add-mask]x ##x', '#\\x23[add-mask]x ##x'],
  ])('%j', (text, shown) => {
    expect(visible(text)).toBe(shown);
  });
});

describe('Markdown', () => {
  test.each([
    ['a|b', 'a&#124;b'],
    ['<script>&', '&lt;script&gt;&amp;'],
    ['@octocat and #12', '@&#8203;octocat and #&#8203;12'],
    ['https://x.example www.x.example', 'https&#58;//x.example www&#46;x.example'],
    ['[a](b) ![c](d)', '&#91;a&#93;(b) !&#91;c&#93;(d)'],
    ['*a* _b_ ~c~ `d` $e$ \\', '&#42;a&#42; &#95;b&#95; &#126;c&#126; &#96;d&#96; &#36;e&#36; &#92;'],
    ['- a', '&#45; a'],
    ['::error::a', '&#58;:error::a'],
    ['12. a', '12&#46; a'],
    ['    a', 'a'],
    ['2027-03-31', '2027-03-31'],
    ['a\n\n# b', 'a&#92;x0a&#92;x0a#&#8203; b'],
  ])('text %j', (text, markdown) => {
    expect(markdownText(text)).toBe(markdown);
  });

  test.each([
    ['db/pg_hba.conf:3', '`db/pg_hba.conf:3`'],
    ['a`b', '<code>a&#96;b</code>'],
    ['a|b', '<code>a&#124;b</code>'],
    ['a\\', '<code>a&#92;</code>'],
    [' a', '<code> a</code>'],
    ['', '<code></code>'],
    ['<b> @x', '`<b> @x`'],
  ])('code %j', (text, markdown) => {
    expect(markdownCode(text)).toBe(markdown);
  });

  test.each([
    ['use `scram-sha-256`, not `md5`.', 'use `scram-sha-256`, not `md5`.'],
    ['a ` alone', 'a &#96; alone'],
    ['`a` and ` one', '`a` and &#96; one'],
    ['`<b>` <b>', '`<b>` &lt;b&gt;'],
  ])('message %j', (text, markdown) => {
    expect(markdownMessage(text)).toBe(markdown);
  });

  test('code within an HTML block', () => {
    expect(htmlCode('a|<b>&`\n')).toBe('<code>a&#124;&lt;b&gt;&amp;&#96;&#92;x0a</code>');
  });
});

describe('workflow commands', () => {
  test('data keeps commas and colons, properties do not', () => {
    expect(commandData('100%,a:b\r\nc')).toBe('100%25,a:b%0D%0Ac');
    expect(commandProperty('100%,a:b\r\nc')).toBe('100%25%2Ca%3Ab%0D%0Ac');
  });
});

describe('jsonDocument', () => {
  test('is JSON of the same value, without characters that act', () => {
    const value = { 'a\u202e': '\u001b[2J ##[error] \u2028 \u009b \ud800 数据\n', b: [] };
    const json = jsonDocument(value);
    expect(JSON.parse(json)).toEqual(value);
    expect(json).toBe('{\n  "a\\u202e": "\\u001b[2J #\\u0023[error] \\u2028 \\u009b \\ud800 数据\\n",\n  "b": []\n}\n');
  });
});

test.each([
  ['db/pg_hba.conf', 'db/pg_hba.conf'],
  ['a b/c%d/e#f?g:h', 'a%20b/c%25d/e%23f%3Fg%3Ah'],
  ['数/\ud800', '%E6%95%B0/%EF%BF%BD'],
  ['deploy/', 'deploy/'],
])('relativeUri(%j)', (path, uri) => {
  expect(relativeUri(path)).toBe(uri);
});

test.each([
  ['abcd', 4, 'abcd'],
  ['abcde', 4, 'abc…'],
  ['ab🐘de', 4, 'ab…'],
])('cut(%j, %i)', (text, length, shown) => {
  expect(cut(text, length)).toBe(shown);
});
