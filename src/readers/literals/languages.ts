/** What of a language's lexical rules decides where its string literals and comments are. */
export interface Language {
  readonly lineComments: readonly string[];
  readonly blockComments: readonly (readonly [open: string, close: string])[];
  /** Quotes of literals that end on their line. */
  readonly quotes: string;
  /** Quotes of literals that go over lines, longest first. */
  readonly longQuotes: readonly string[];
  /** Long quotes within which a backslash means nothing. */
  readonly rawQuotes: string;
  /** Letters before a quote that make a backslash mean nothing: `r"…"`, `@"…"`. */
  readonly rawPrefix: RegExp | null;
  /** A quote is written twice within a literal, and backslashes mean nothing. */
  readonly doubled: boolean;
}

const C: Language = {
  lineComments: ['//'],
  blockComments: [['/*', '*/']],
  quotes: '"\'',
  longQuotes: [],
  rawQuotes: '',
  rawPrefix: null,
  doubled: false,
};
const SCRIPT: Language = { ...C, longQuotes: ['`'] };
const JVM: Language = { ...C, longQuotes: ['"""'] };
const HASH: Language = { ...C, lineComments: ['#'], blockComments: [] };
const PYTHON: Language = { ...HASH, longQuotes: ['"""', "'''"], rawPrefix: /[rR][bBfF]?$|[bBfF][rR]$/ };
const TERRAFORM: Language = { ...C, lineComments: ['#', '//'] };

const BY_EXTENSION: ReadonlyMap<string, Language> = new Map<string, Language>([
  ...['js', 'mjs', 'cjs', 'jsx', 'ts', 'mts', 'cts', 'tsx'].map((name) => [name, SCRIPT] as const),
  ['go', { ...C, longQuotes: ['`'], rawQuotes: '`' }],
  ...['java', 'kt', 'kts', 'scala', 'groovy', 'gradle', 'swift', 'dart'].map((name) => [name, JVM] as const),
  ['cs', { ...JVM, rawPrefix: /@\$?$|\$@$/ }],
  ['fs', { ...JVM, blockComments: [['(*', '*)']], rawPrefix: /@$/ }],
  ['vb', { ...C, lineComments: ["'"], blockComments: [], quotes: '"', doubled: true }],
  ['rs', { ...C, rawPrefix: /r#*$/ }],
  ['php', { ...C, lineComments: ['//', '#'] }],
  ['py', PYTHON],
  ['ipynb', PYTHON],
  ['rb', { ...HASH, blockComments: [['\n=begin', '\n=end']] }],
  ['ex', { ...HASH, longQuotes: ['"""'] }],
  ['exs', { ...HASH, longQuotes: ['"""'] }],
  ...['pl', 'pm', 'r'].map((name) => [name, HASH] as const),
  ...['tf', 'tofu', 'tfvars', 'hcl'].map((name) => [name, TERRAFORM] as const),
  ['nix', { ...HASH, quotes: '"', longQuotes: ["''"], blockComments: [['/*', '*/']] }],
  ['pp', HASH],
  // Text blocks, and strings of a single quote in which it is doubled, are not told apart.
  ...['jsonnet', 'libsonnet'].map((name) => [name, { ...C, lineComments: ['//', '#'], longQuotes: ['|||'] }] as const),
  ['lua', { ...C, lineComments: ['--'], blockComments: [['--[[', ']]']] }],
  ['sql', { ...C, lineComments: ['--'], doubled: true }],
  ['erl', { ...C, lineComments: ['%'], blockComments: [], quotes: '"' }],
  ['clj', { ...C, lineComments: [';'], blockComments: [], quotes: '"' }],
  ['prisma', { ...C, blockComments: [] }],
  ['json', { ...C, lineComments: ['//', '#'] }],
  ['toml', { ...HASH, longQuotes: ['"""', "'''"], rawQuotes: "'" }],
]);

/** The lexical rules of a file by its extension; C's where the extension is not known. */
export function languageOf(extension: string): Language {
  return BY_EXTENSION.get(extension) ?? C;
}
