import type { SourceFile } from '../reader.ts';
import type { SourceRule } from '../statements/rule.ts';
import type { Grammar } from '../syntax.ts';
import { CSHARP } from './csharp.ts';
import { isWorthParsing } from './find.ts';
import { GO } from './go.ts';
import { importsOf } from './imports.ts';
import { JVM } from './java.ts';
import { JAVASCRIPT } from './javascript.ts';
import { PHP } from './php.ts';
import { PYTHON } from './python.ts';
import { RUBY } from './ruby.ts';
import { RUST } from './rust.ts';

/** How a file of some ending is parsed, and what is looked for in it. */
export interface SourceLanguage {
  readonly grammar: Grammar;
  readonly rules: readonly SourceRule[];
}

const BY_ENDING: ReadonlyMap<string, SourceLanguage> = new Map<string, SourceLanguage>([
  ...['js', 'mjs', 'cjs', 'jsx'].map((name) => [name, { grammar: 'javascript', rules: JAVASCRIPT }] as const),
  ...['ts', 'mts', 'cts'].map((name) => [name, { grammar: 'typescript', rules: JAVASCRIPT }] as const),
  ['tsx', { grammar: 'tsx', rules: JAVASCRIPT }],
  ['py', { grammar: 'python', rules: PYTHON }],
  ['ipynb', { grammar: 'python', rules: PYTHON }],
  ['go', { grammar: 'go', rules: GO }],
  ['java', { grammar: 'java', rules: JVM }],
  ['kt', { grammar: 'kotlin', rules: JVM }],
  ['kts', { grammar: 'kotlin', rules: JVM }],
  ['cs', { grammar: 'c-sharp', rules: CSHARP }],
  ['rb', { grammar: 'ruby', rules: RUBY }],
  ['php', { grammar: 'php', rules: PHP }],
  ['rs', { grammar: 'rust', rules: RUST }],
]);

/** Larger source files are made by machines. */
const LARGEST = 400_000;

/** The language of a file that is worth parsing; null for any other file. */
export function languageOf({ path, text, grammar }: SourceFile): SourceLanguage | null {
  const worth = grammar === undefined ? grammarFor(path, text) : grammar;
  return worth === null ? null : (byEnding(path) ?? null);
}

/** The grammar that a file is to be parsed by; null where nothing in it is worth that. */
export function grammarFor(path: string, text: string): Grammar | null {
  const language = byEnding(path);
  if (language === undefined || text.length > LARGEST) return null;
  const { grammar, rules } = language;
  return isWorthParsing(text, rules, () => importsOf(grammar, text)) ? grammar : null;
}

/** The language that a file's name tells; undefined where it tells none with a grammar. */
export function byEnding(path: string): SourceLanguage | undefined {
  return BY_ENDING.get(path.slice(path.lastIndexOf('.') + 1).toLowerCase());
}
