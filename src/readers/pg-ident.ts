import type { Fact } from '../facts.ts';
import { readAuthFile } from '../postgres/hba/auth-file.ts';
import { parseIdentMapping, parseTemplatedMapping } from '../postgres/hba/ident.ts';
import type { ReadContext, Reader, SourceFile } from './reader.ts';
import { isTemplateName } from './template-names.ts';

/** pg_ident.conf, with everything it includes: one fact for each row of `pg_ident_file_mappings`. */
export const identReader: Reader = { kinds: ['pg_ident'], read: readIdent };

/** The mappings of an ident file in the order the server tries them, each at the place of its words. */
function readIdent(file: SourceFile, context: ReadContext): readonly Fact[] {
  const facts: Fact[] = [];
  const source = { path: file.path, text: file.text, isTemplate: isTemplateName(file.path) };
  for (const item of readAuthFile(source, context.major, context)) {
    if (item.kind === 'include') {
      facts.push(item);
      continue;
    }
    const { origin, fields, error, templated } = item;
    const columns =
      error !== null
        ? { mapName: null, systemUser: null, databaseUser: null, error, tokens: null, unknown: false }
        : templated
          ? parseTemplatedMapping(fields, context.major)
          : parseIdentMapping(fields, context.major);
    if (columns !== null) facts.push({ kind: 'ident-mapping', ...origin, ...columns, root: file.path });
  }
  return facts;
}
