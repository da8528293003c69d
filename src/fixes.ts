import { accessDifference, accessSentences } from './access-change.ts';
import { collectBy } from './collector.ts';
import { compareText } from './compare-text.ts';
import { buildModel } from './deployment/deployment.ts';
import type { Model } from './deployment/model.ts';
import type { AccessDifference } from './diff-report.ts';
import type { Edit, Finding, Fix, ProvenFix } from './findings.ts';
import { judge } from './judge.ts';
import type { Policy } from './policy/policy.ts';
import { LineIndex } from './readers/line-index.ts';
import type { Readers, SourceFile } from './readers/reader.ts';
import { RULES } from './rules/index.ts';
import { memoryTree } from './tree.ts';

/** What the fixes of a check are held against. */
export interface FixContext {
  readonly model: Model;
  readonly policy: Policy;
  readonly policyPath: (path: string) => string;
  readonly texts: ReadonlyMap<string, SourceFile>;
  readonly readers: Readers;
}

/** Fixes that every check works out: reports show them, and a repository with more has other things to do first. */
export const SOME_FIXES = 20;

/** Works out what the fixes of the first `most` findings that have one do. */
export function proveFixes(findings: readonly Finding[], context: FixContext, most: number): readonly Finding[] {
  let left = most;
  const small = new Map<string, boolean>();
  const isSmall = (file: string): boolean => {
    const known = small.get(file) ?? sizeOf(textsAround(file, context)) <= MOST_CHARACTERS;
    small.set(file, known);
    return known;
  };
  return findings.map((finding) => {
    if (finding.proposal === undefined || finding.fix !== null || left <= 0 || !isSmall(finding.file)) return finding;
    left -= 1;
    const proof = prove(finding, finding.proposal, context);
    return proof === null ? finding : { ...finding, fix: proof.fix };
  });
}

/** What a fix is worked out on is read again for each: files of more characters, together, are only mended by `--fix`. */
const MOST_CHARACTERS = 40_000;

function sizeOf(texts: Readonly<Record<string, string>>): number {
  return Object.values(texts).reduce((size, text) => size + text.length, 0);
}

interface Proof {
  readonly fix: ProvenFix;
  /** The fixed file. */
  readonly text: string;
}

/**
 * What a fix does, from the files as they would be: null where the finding stays, or something no longer loads. It is safe where
 * access differs only in what the finding complains of.
 */
function prove(finding: Finding, proposal: Fix, context: FixContext): Proof | null {
  const [file, ...others] = new Set(proposal.edits.map((edit) => edit.file));
  const source = file === undefined ? undefined : context.texts.get(file);
  if (source === undefined || others.length > 0) return null;
  const texts = textsAround(source.path, context);
  const text = applied(source.text, proposal.edits);
  const before = state(texts, finding.rule, context);
  const after = state({ ...texts, [source.path]: text }, finding.rule, context);
  const same = ({ fingerprint }: Finding): boolean => fingerprint === finding.fingerprint;
  if (after.findings.filter(same).length >= before.findings.filter(same).length) return null;
  if (after.refused > before.refused) return null;
  const difference = accessDifference(before.model, after.model);
  const safe = isAllowed(difference, proposal, finding);
  return { text, fix: { ...proposal, safe, effects: accessSentences(difference) } };
}

/** What the file makes of a server together with others: that alone is read again. */
function textsAround(file: string, { model, texts }: FixContext): Record<string, string> {
  const files = new Set([file]);
  for (const { hba, ident, settingFacts, workload } of model.servers) {
    const facts = [...(hba ?? []).map(({ fact }) => fact), ...ident, ...settingFacts, ...(workload ? [workload] : [])];
    const own = new Set(facts.flatMap((fact) => [fact.file, ...(fact.via ?? []).map((origin) => origin.file)]));
    if (own.has(file)) for (const path of own) files.add(path);
  }
  const found: Record<string, string> = {};
  for (const path of [...files].sort(compareText)) {
    const text = texts.get(path)?.text;
    if (text !== undefined) found[path] = text;
  }
  return found;
}

interface State {
  readonly model: Model;
  readonly findings: readonly Finding[];
  /** Records that the server would not load. */
  readonly refused: number;
}

function state(
  texts: Readonly<Record<string, string>>,
  rule: string,
  { policy, policyPath, model, readers }: FixContext,
): State {
  const { facts } = collectBy(readers, memoryTree(texts), { major: policy.major, ignored: () => false, as: null });
  const built: Model = {
    ...buildModel(facts, { major: policy.major, zones: policy.zones }),
    ...(model.memberships === undefined ? {} : { memberships: model.memberships }),
    ...(model.expectations === undefined ? {} : { expectations: model.expectations }),
    ...(model.today === undefined ? {} : { today: model.today }),
  };
  const rules = RULES.filter(({ id }) => id === rule);
  const refused = facts.filter((fact) => fact.kind === 'hba-record' && fact.fatal).length;
  return { model: built, findings: judge(built, policy, rules, policyPath), refused };
}

/** Whether access differs only as the fix may change it, and only by the record that the finding is about. */
function isAllowed(
  { gained, lost, changed, rough }: AccessDifference,
  { allows }: Fix,
  { file, line }: Finding,
): boolean {
  if (gained.length > 0 || rough.length > 0) return false;
  const own = [...lost, ...changed].every(({ before }) => before?.file === file && before.line === line);
  if (!own) return false;
  switch (allows) {
    case 'nothing':
      return lost.length + changed.length === 0;
    case 'stronger':
      return lost.length === 0 && changed.every(({ text }) => text.startsWith('Stronger'));
    case 'plaintext':
      return changed.length === 0 && lost.every(({ encryption }) => encryption.every((one) => one === 'none'));
  }
}

/** A text with edits made in it. They do not overlap. */
function applied(text: string, edits: readonly Edit[]): string {
  const index = new LineIndex(text);
  const offset = (line: number, column: number): number => Math.min(index.startOf(line) + column - 1, text.length);
  let result = text;
  const spans = edits.map((edit) => ({
    start: offset(edit.line, edit.column),
    end: offset(edit.endLine, edit.endColumn),
    newText: edit.newText,
  }));
  for (const { start, end, newText } of spans.sort((a, b) => b.start - a.start)) {
    result = result.slice(0, start) + newText + result.slice(end);
  }
  return result;
}

/** What `--fix` makes of a repository. */
export interface FixedFiles {
  /** The files that change, with their new text. */
  readonly texts: ReadonlyMap<string, string>;
  /** What was applied, in order. */
  readonly applied: readonly { readonly finding: Finding; readonly fix: ProvenFix }[];
  /** Files in which more could be tried: there was enough to do. */
  readonly unfinished: readonly string[];
}

/** Fixes of one file that are tried, and characters that are read again for them. */
const MOST_PER_FILE = 200;
const MOST_READ_PER_FILE = 12_000_000;
/** How often a fix has what is around it read again. */
const READS = 3;

/**
 * Applies every fix that is safe, one after the other, each worked out on what the ones before it left. Of the findings only those
 * that count are mended: `wanted` holds their fingerprints.
 */
export function applySafeFixes(findings: readonly Finding[], context: FixContext): FixedFiles {
  const wanted = new Set(findings.map(({ fingerprint }) => fingerprint));
  const files = [...new Set(findings.filter(({ proposal }) => proposal !== undefined).map(({ file }) => file))];
  const texts = new Map<string, string>();
  const done: { finding: Finding; fix: ProvenFix }[] = [];
  const unfinished: string[] = [];
  for (const file of files.sort(compareText)) {
    const failed = new Set<string>();
    const most = Math.min(
      MOST_PER_FILE,
      Math.ceil(MOST_READ_PER_FILE / (READS * sizeOf(textsAround(file, context)) + 1)),
    );
    let current = overlaid(context, texts);
    let found = candidates(file, current);
    for (let tries = 0; ; tries += 1) {
      const next = found.find(
        ({ fingerprint, line }) => wanted.has(fingerprint) && !failed.has(`${fingerprint} ${line}`),
      );
      if (next?.proposal === undefined) break;
      if (tries === most) {
        unfinished.push(file);
        break;
      }
      const proof = prove(next, next.proposal, current);
      if (proof?.fix.safe === true) {
        texts.set(file, proof.text);
        done.push({ finding: next, fix: proof.fix });
        current = overlaid(context, texts);
        found = candidates(file, current);
      } else failed.add(`${next.fingerprint} ${next.line}`);
    }
  }
  return { texts, applied: done, unfinished };
}

function overlaid(context: FixContext, texts: ReadonlyMap<string, string>): FixContext {
  if (texts.size === 0) return context;
  const all = new Map(context.texts);
  for (const [path, text] of texts) {
    const source = all.get(path);
    if (source !== undefined) all.set(path, { ...source, text });
  }
  return { ...context, texts: all };
}

/** The findings of one file that have a fix, as the texts are now. */
function candidates(file: string, context: FixContext): readonly Finding[] {
  const { facts } = collectBy(context.readers, memoryTree(textsAround(file, context)), {
    ...{ major: context.policy.major, ignored: () => false, as: null },
  });
  const model = buildModel(facts, { major: context.policy.major, zones: context.policy.zones });
  return judge(model, context.policy, RULES, context.policyPath).filter(
    (finding) => finding.file === file && finding.proposal !== undefined,
  );
}
