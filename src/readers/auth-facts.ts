import type { Fact } from '../facts.ts';
import { type AuthLine, readAuthFile } from '../postgres/hba/auth-file.ts';
import type { ReadContext, SourceFile } from './reader.ts';
import { isTemplateName } from './template-names.ts';

/**
 * The facts of an authentication file in the order the server reads its lines, included files in their places. `factOf`
 * tells what a line is, or null where a template leaves nothing of it.
 */
export function authFacts(
  file: SourceFile,
  context: ReadContext,
  factOf: (line: AuthLine) => Fact | null,
): readonly Fact[] {
  const facts: Fact[] = [];
  const source = { path: file.path, text: file.text, isTemplate: isTemplateName(file.path) };
  for (const item of readAuthFile(source, context.major, context)) {
    const fact = item.kind === 'include' ? item : factOf(item);
    if (fact !== null) facts.push(fact);
  }
  return facts;
}
