import { expect, test } from '@jest/globals';
import { maskTemplates } from '../../../src/readers/frameworks/go-template.ts';

/** What is left for YAML: `_` for each character of a value that a template fills in. */
const left = (text: string): string => maskTemplates(text).replaceAll('\uE000', '_');

test.each([
  ['a: {{ b }}', 'a: _______'],
  ['{{- if x }}\na: 1', '           \na: 1'],
  ['{% if x %}\n  a: 1\n{% endif %}', '          \n  a: 1\n           '],
  ['a: {% if x %}1{% endif %}', 'a: __________1___________'],
  ['  <% if x -%>\na: <%= y %>', '             \na: ________'],
  ['{# one\n   two #}\na: 1', '      \n         \na: 1'],
  ['a: {{{ b }}}', 'a: _________'],
  // Looks like one, and is none.
  ['a: ${#list[@]} #}', 'a: ${#list[@]} #}'],
  ['a: "100{%"\nb: "%}"', 'a: "100{%"\nb: "%}"'],
  ['a: {{ b', 'a: {{ b'],
  ['{% if x', '{% if x'],
])('%j', (text, expected) => {
  expect(left(text)).toBe(expected);
});

test.each(['{%', '{{', '<%', '{#', ' {%\n', '{%\n', '{% %}', 'a{%\n'])('much of %j takes no time', (part) => {
  const text = part.repeat(200_000);
  expect(maskTemplates(text)).toHaveLength(text.length);
  expect(maskTemplates(`${text}%}`)).toHaveLength(text.length + 2);
});
