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
  ["z.string().describe('", true],
  ["z.string().default('", false],
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

test.each([
  ['expect(\n    parse("', true],
  ['expect(\n    "', true],
  ['assert_eq!(\n    parse(\n      "', true],
  ['expect(() => parse("', true],
  ['expect(async () =>\n    await parse("', true],
  ['assertRaises(Error, lambda: parse("', false],
  ['expect(x);\nconst url = "', false],
  ['expect(x)\n\nconnect(\n  "', false],
  ['run(() => connect("', false],
])('over several lines: %j', (before, compared) => {
  const text = `first line\n  ${before}${URL}"`;
  expect(isCompared(text, text.indexOf(URL))).toBe(compared);
});
