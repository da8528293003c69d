/** Text for a cell of a table. */
function cell(text) {
  return String(text)
    .replaceAll('|', '\\|')
    .replace(/\s*\n\s*/g, ' ');
}

/** A table with its columns aligned, as the project's formatter writes them. */
export function table(header, rows) {
  const lines = [header, ...rows].map((row) => row.map(cell));
  const widths = header.map((_, column) => Math.max(3, ...lines.map((line) => line[column].length)));
  const print = (line) => `| ${line.map((text, column) => text.padEnd(widths[column])).join(' | ')} |\n`;
  const [first, ...others] = lines;
  return print(first) + print(widths.map((width) => '-'.repeat(width))) + others.map(print).join('');
}

/** A code block whose fence is longer than any within. */
export function fenced(text, language) {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text.endsWith('\n') ? text : `${text}\n`}${fence}\n`;
}

/** Text as code in a line, also where it has backticks. */
export function code(text) {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}

const LANGUAGES = [
  [/\.ya?ml$/, 'yaml'],
  [/\.json$/, 'json'],
  [/\.toml$/, 'toml'],
  [/\.(ini|cfg)$/, 'ini'],
  [/\.properties$/, 'properties'],
  [/\.xml$/, 'xml'],
  [/\.sh$/, 'sh'],
  [/(^|\/)Dockerfile/, 'dockerfile'],
  [/\.sql$/, 'sql'],
  [/\.py$/, 'python'],
  [/\.rb$/, 'ruby'],
  [/\.go$/, 'go'],
  [/\.java$/, 'java'],
  [/\.cs$/, 'csharp'],
  [/\.[cm]?[jt]sx?$/, 'js'],
];

/** The name that highlighters know a file's language by. */
export function language(path) {
  return LANGUAGES.find(([pattern]) => pattern.test(path))?.[1] ?? 'text';
}
