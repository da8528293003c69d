/** Where a line comment may begin: anywhere outside strings, after white space or at the line's start, or only there. */
type Place = 'anywhere' | 'spaced' | 'line-start';

export interface LineComment {
  readonly open: string;
  readonly place: Place;
}

interface BlockComment {
  readonly open: string;
  readonly close: string;
}

export interface StringForm {
  readonly open: string;
  readonly close: string;
  /** Whether a backslash takes its meaning from the next character. */
  readonly escapes: boolean;
  /** Other strings end with their line at the latest, so that a stray quote costs one line and not the file. */
  readonly multiline: boolean;
  /** `value`: a quote within a word or after one is an ordinary character, as in YAML. */
  readonly at: 'anywhere' | 'value';
}

/** How a language writes comments, and the strings in which a comment's opener means nothing. */
export interface CommentStyle {
  readonly lines: readonly LineComment[];
  readonly blocks: readonly BlockComment[];
  readonly strings: readonly StringForm[];
}

function string(quote: string, form: Partial<StringForm> = {}): StringForm {
  return { open: quote, close: quote, escapes: true, multiline: false, at: 'anywhere', ...form };
}

const C_BLOCK: BlockComment = { open: '/*', close: '*/' };
const HASH: LineComment = { open: '#', place: 'anywhere' };
const SPACED_HASH: LineComment = { open: '#', place: 'spaced' };
const SLASHES: LineComment = { open: '//', place: 'anywhere' };
const DOUBLE: StringForm = string('"');
const SINGLE: StringForm = string("'");
const TRIPLE: readonly StringForm[] = [string('"""', { multiline: true }), string("'''", { multiline: true })];
const BACKTICK: StringForm = string('`', { multiline: true });

function style(
  lines: readonly LineComment[],
  blocks: readonly BlockComment[],
  strings: readonly StringForm[],
): CommentStyle {
  return { lines, blocks, strings };
}

// hba.c next_token(): `#` begins a comment wherever it stands outside double quotes.
const HBA = style([HASH], [], [string('"', { escapes: false })]);
// guc-file.l: strings stand in single quotes, with '' and \' within.
const CONF = style([HASH], [], [SINGLE]);
const VALUE_QUOTES = [string('"', { at: 'value' }), string("'", { at: 'value', escapes: false })];
const YAML = style([SPACED_HASH], [], VALUE_QUOTES);
const ENV = style([SPACED_HASH], [], VALUE_QUOTES);
const SHELL = style([SPACED_HASH], [], [DOUBLE, string("'", { escapes: false })]);
const INI = style(
  [
    { open: ';', place: 'spaced' },
    { open: '#', place: 'spaced' },
  ],
  [],
  VALUE_QUOTES,
);
// PgBouncer's and libusual's cfparser.c: a comment is a line of its own.
const PGBOUNCER = style(
  [
    { open: ';', place: 'line-start' },
    { open: '#', place: 'line-start' },
  ],
  [],
  [],
);
const PROPERTIES = style(
  [
    { open: '#', place: 'line-start' },
    { open: '!', place: 'line-start' },
  ],
  [],
  [],
);
const TOML = style(
  [HASH],
  [],
  [TRIPLE[0] ?? DOUBLE, string("'''", { multiline: true, escapes: false }), DOUBLE, string("'", { escapes: false })],
);
const XML = style([], [{ open: '<!--', close: '-->' }], []);
const PYTHON = style([HASH], [], [...TRIPLE, DOUBLE, SINGLE]);
const C_LIKE = style([SLASHES], [C_BLOCK], [string('"""', { multiline: true }), DOUBLE, SINGLE]);
const SCRIPT = style([SLASHES], [C_BLOCK], [DOUBLE, SINGLE, BACKTICK]);
// `'` is a lifetime more often than the quote of a character.
const RUST = style([SLASHES], [C_BLOCK], [DOUBLE]);
const PHP = style([SLASHES, SPACED_HASH], [C_BLOCK], [DOUBLE, SINGLE]);
const HCL = style([SPACED_HASH, SLASHES], [C_BLOCK], [DOUBLE]);
const SQL = style([{ open: '--', place: 'anywhere' }], [C_BLOCK], [string("'", { escapes: false, multiline: true })]);
const DASHES = style([{ open: '--', place: 'anywhere' }], [], [DOUBLE, SINGLE]);
const MARKUP_AND_SCRIPT = style(SCRIPT.lines, [C_BLOCK, ...XML.blocks], SCRIPT.strings);
const CLOJURE = style([{ open: ';', place: 'anywhere' }], [], [string('"', { multiline: true })]);
const NONE = style([], [], []);

/** The kinds of file whose language is sure; the others are told by their extension. */
const BY_KIND: Readonly<Record<string, CommentStyle>> = {
  pg_hba: HBA,
  pg_ident: HBA,
  postgresql_conf: CONF,
  pgbouncer: PGBOUNCER,
  compose: YAML,
  yaml: YAML,
  env: ENV,
  toml: TOML,
  ini: INI,
  properties: PROPERTIES,
  xml: XML,
  shell: SHELL,
  dockerfile: SHELL,
};

function extensions(names: string, form: CommentStyle): (readonly [string, CommentStyle])[] {
  return names.split(' ').map((name) => [name, form] as const);
}

const BY_EXTENSION: ReadonlyMap<string, CommentStyle> = new Map([
  ...extensions('json', NONE),
  ...extensions('jsonc json5 js cjs mjs jsx ts cts mts tsx go', SCRIPT),
  ...extensions('java kt kts scala groovy gradle cs fs swift dart c cc cpp cxx h hpp m prisma proto', C_LIKE),
  ...extensions('rs', RUST),
  ...extensions('php', PHP),
  ...extensions('tf tfvars hcl', HCL),
  ...extensions('sql psql pgsql', SQL),
  ...extensions('lua hs elm', DASHES),
  ...extensions('xml xhtml html htm md markdown svg config csproj', XML),
  ...extensions('vue svelte astro', MARKUP_AND_SCRIPT),
  ...extensions('py pyi', PYTHON),
  ...extensions('ex exs', PYTHON),
  ...extensions('clj cljs edn lisp', CLOJURE),
  ...extensions('yaml yml', YAML),
  ...extensions('toml', TOML),
  ...extensions('ini cfg', INI),
  ...extensions('properties', PROPERTIES),
]);

/** How comments are written in a file of this kind (see `--as`) and name; `#` where nothing says otherwise. */
export function commentStyleOf(path: string, kind: string): CommentStyle {
  const sure = Object.hasOwn(BY_KIND, kind) ? BY_KIND[kind] : undefined;
  if (sure !== undefined) return sure;
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  const extension = name.slice(name.lastIndexOf('.') + 1);
  if (kind === 'json') return extension === 'jsonc' || extension === 'json5' ? SCRIPT : NONE;
  return BY_EXTENSION.get(extension) ?? SHELL;
}
