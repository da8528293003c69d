import { collect } from '../../../src/collect.ts';
import { buildModel } from '../../../src/deployment/deployment.ts';
import type { PgMajor } from '../../../src/postgres/versions.ts';
import type { Grammars } from '../../../src/readers/syntax.ts';
import type { Rule, Violation } from '../../../src/rules/rule.ts';
import { memoryTree } from '../../../src/tree.ts';

type Files = Readonly<Record<string, string>>;

interface Settings {
  /** The version that the policy says; none by default. */
  readonly major?: PgMajor;
  readonly options?: Readonly<Record<string, unknown>>;
  /** For program text. */
  readonly grammars?: Grammars;
  /** For what ends on a day. */
  readonly today?: string;
}

/** What a rule finds in some files, in the order of files and lines. */
export function findings(rule: Rule, files: Files, settings: Settings = {}): readonly Violation[] {
  const major = settings.major ?? null;
  const parsers = settings.grammars === undefined ? {} : { grammars: settings.grammars };
  const { facts } = collect(memoryTree(files), { major, ignored: () => false, as: null, ...parsers });
  const model = { ...buildModel(facts, { major, zones: {} }), today: settings.today ?? '2026-06-15' };
  return [...rule.check(model, { ...rule.defaults, ...settings.options })].sort(({ origin: a }, { origin: b }) =>
    a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column,
  );
}

/** The same as `FILE:LINE SEVERITY`. */
export function placed(rule: Rule, files: Files, settings: Settings = {}): readonly string[] {
  return findings(rule, files, settings).map(({ origin, severity }) => `${origin.file}:${origin.line} ${severity}`);
}
