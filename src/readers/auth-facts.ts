import type { Fact, HbaRecordFact, Origin } from '../facts.ts';
import { type AuthLine, readAuthFile } from '../postgres/hba/auth-file.ts';
import type { ReadContext, SourceFile } from './reader.ts';
import { isTemplateName } from './template-names.ts';

/** The number of a line as the server has it, and its place among all lines, where the place in the file does not tell. */
export function serverLine({ number, origin, order }: AuthLine): Pick<HbaRecordFact, 'serverLine' | 'order'> {
  return {
    ...(number === origin.line ? {} : { serverLine: number }),
    ...(order === undefined ? {} : { order }),
  };
}

/**
 * The facts of an authentication file in the order the server reads its lines, included files in their places. `factOf`
 * tells what a line is, or null where a template leaves nothing of it; `ofNone` what it means that there is no line at all.
 */
export function authFacts(
  file: SourceFile,
  context: ReadContext,
  factOf: (line: AuthLine) => Fact | null,
  ofNone: (origin: Origin, blank: boolean) => Fact | null = () => null,
): readonly Fact[] {
  const facts: Fact[] = [];
  const isTemplate = isTemplateName(file.path);
  const source = { path: file.path, text: file.text, isTemplate, isLiteral: file.literal === true && !isTemplate };
  for (const item of readAuthFile(source, context.major, context)) {
    const fact = item.kind === 'include' ? item : item.kind === 'line' ? factOf(item) : ofNone(item.origin, item.blank);
    if (fact !== null) facts.push(fact);
  }
  return facts;
}
