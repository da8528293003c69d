import type { ConfReaders } from './embedded/conf.ts';
import { LineIndex } from './line-index.ts';
import type { Reader } from './reader.ts';
import { containerFacts } from './scripts/containers.ts';
import { lexScript, type ScriptRange } from './scripts/lexer.ts';
import { processesOf } from './scripts/procfile.ts';
import { scriptFacts } from './scripts/script.ts';

/** What makes a script worth the parsing: variables, programs and files of PostgreSQL. */
const SIGN =
  /\bPG[A-Z]{4,}=|_HOST(?:NAME)?=|\b(?:psql|pg_dump(?:all)?|pg_restore|pg_basebackup|pg_receivewal|pg_recvlogical|createdb|dropdb|createuser|dropuser|vacuumdb|reindexdb|clusterdb|pgbench)\b|pg_?hba|pgpass|pg_service|postgresql[\w.-]*\.conf|pg_ident|\b(?:docker|podman|nerdctl)[ \t]+(?:container[ \t]+)?(?:run|create)\b/;

/** Shell scripts: what they export, run and write, and the containers that they start. Connection strings in them are found by `literals`. */
export function shellReader(literals: Reader, readers: ConfReaders): Reader {
  return {
    kinds: ['shell'],
    *read(file, context) {
      const { path, text } = file;
      const places = new Set<string>();
      if (SIGN.test(text) && !/(?:^|\/)(?:make|just)file$/i.test(path)) {
        const index = new LineIndex(text);
        for (const range of scriptsOf(path, text)) {
          yield* containerFacts(lexScript(text, range), { file: path, index, via: [] }, context);
          for (const fact of scriptFacts({ path, text, index, range, environment: [], context, readers })) {
            if (fact.kind === 'connection') places.add(`${fact.line}:${fact.column}`);
            yield fact;
          }
        }
      }
      for (const fact of literals.read(file, context)) {
        if (fact.kind !== 'connection' || !places.has(`${fact.line}:${fact.column}`)) yield fact;
      }
    },
  };
}

/** Each process of a Procfile has a shell of its own; any other file is one script. */
function scriptsOf(path: string, text: string): readonly ScriptRange[] {
  if (/(?:^|\/)procfile(?:$|\.)/i.test(path)) return processesOf(text);
  return [{ start: 0, end: text.length, indent: 0 }];
}
