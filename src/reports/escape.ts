/**
 * Text from scanned files, made fit for the place where it is printed. Every report passes every path, message and line of
 * a file through one of these.
 */

/**
 * Controls, invisible format characters (bidirectional controls among them), private use and lone surrogates: what can
 * change a terminal, reorder a line or hide in it.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/gu;

/** The runner reads `##[command]` anywhere in a line, not only at its start. */
const LEGACY_COMMAND = /##(?=\[)/g;

function named(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`;
}

/** One line of printable text: whatever could act on a terminal or a workflow log is shown by its number instead (`\x1b`). */
export function visible(text: string): string {
  return text.replace(UNSEEN, named).replace(LEGACY_COMMAND, '#\\x23');
}

/** JSON with two spaces of indentation and a final line end, in which every character that `visible` would show is escaped. */
export function jsonDocument(value: unknown): string {
  const json = JSON.stringify(value, null, 2)
    .replace(UNSEEN, (character) => (character === '\n' ? character : unicodeEscapes(character)))
    .replace(LEGACY_COMMAND, '#\\u0023');
  return `${json}\n`;
}

function unicodeEscapes(character: string): string {
  let escapes = '';
  for (let at = 0; at < character.length; at += 1) {
    escapes += `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`;
  }
  return escapes;
}

const MARKDOWN: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  // A mention, an address or an issue number is looked for after entities are resolved: only a character between helps.
  '@': '@&#8203;',
  '#': '#&#8203;',
  '|': '&#124;',
  '`': '&#96;',
  '*': '&#42;',
  _: '&#95;',
  '~': '&#126;',
  '[': '&#91;',
  ']': '&#93;',
  '\\': '&#92;',
  $: '&#36;',
};

/** Entities are resolved after the parser has looked for structure (CommonMark 0.31, 2.5). */
function inline(text: string): string {
  return visible(text)
    .replace(/[&<>@#|`*_~[\]\\$]/g, (character) => MARKDOWN[character] ?? character)
    .replace(/:(?=\/\/)/g, '&#58;')
    .replace(/\bwww\./gi, (match) => `${match.slice(0, 3)}&#46;`);
}

/** Keeps a paragraph's beginning from making a list, a heading, a code block, or a workflow command where it is printed. */
function paragraph(markdown: string): string {
  return markdown
    .trim()
    .replace(/^[-+=:]/, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/^(\d+)\./, '$1&#46;')
    .replace(/^(\d+)\)/, '$1&#41;');
}

/** Markdown that shows the text as it is: no markup, HTML, link, mention or issue reference comes of it. */
export function markdownText(text: string): string {
  return paragraph(inline(text));
}

const HTML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text of an HTML page, within an element or a quoted attribute. */
export function htmlText(text: string): string {
  return visible(text).replace(/[&<>"']/g, (character) => HTML[character] ?? character);
}

/** A word of code within an HTML block. */
export function htmlCode(text: string): string {
  return `<code>${inline(text)}</code>`;
}

/** A word of code within Markdown text or a table. Where backticks would not do, HTML does. */
export function markdownCode(text: string): string {
  const shown = visible(text);
  return /^[^\s`|\\](?:[^`|\\]*[^\s`|\\])?$/.test(shown) ? `\`${shown}\`` : htmlCode(text);
}

/** A message, with what it has between backticks as code. */
export function markdownMessage(text: string): string {
  const parts = text.split('`');
  const last = parts.length - 1;
  const markdown = parts.map((part, index) => {
    if (index % 2 === 0) return inline(part);
    return index === last ? inline(`\`${part}`) : markdownCode(part);
  });
  return paragraph(markdown.join(''));
}

/** The data of a workflow command, as the runner unescapes it. */
export function commandData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

/** A property's value in a workflow command. */
export function commandProperty(text: string): string {
  return commandData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}

/** A relative URI reference of a path with `/` between its parts. */
export function relativeUri(path: string): string {
  return path
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map((part) => encodeURIComponent(part))
    .join('/');
}

/** At most `length` UTF-16 units, never half a character; what was cut leaves a `…`. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  return text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '') + '…';
}
