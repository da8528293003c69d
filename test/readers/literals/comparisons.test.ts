import { expect, test } from '@jest/globals';
import { isCompared } from '../../../src/readers/literals/comparisons.ts';

const URL = 'postgres://a@h/d';

test.each([
  ['url.startsWith("', true],
  ["if url.startswith('", true],
  ['strings.HasPrefix(url, "', false],
  ['expect(parse("', true],
  ["expect(parse('", true],
  ['assert_eq!(parse("', true],
  ["assert mask('", true],
  ['assert redacted == mask(f"', true],
  ["test.each(['", true],
  ['url = url.replace("', true],
  ['let s = ["', false],
  ['const url = "', false],
  ['new Pool("', false],
  ['connect(parse("', false],
  ['', false],
])('%s', (before, compared) => {
  const text = `first line\n  ${before}${URL}"`;
  expect(isCompared(text, text.indexOf(URL))).toBe(compared);
});

test('only the same line is looked at', () => {
  const text = `expect(\n"${URL}")`;
  expect(isCompared(text, text.indexOf(URL))).toBe(false);
});
