import { connectionFromText, connectionFromVariables } from '../postgres/conninfo/connection.ts';
import { OPTION_BY_VARIABLE } from '../postgres/conninfo/options.ts';
import type { VariableText } from '../postgres/conninfo/types.ts';
import { parseDotenv } from './dotenv.ts';
import { LineIndex } from './line-index.ts';
import type { Reader } from './reader.ts';

/**
 * `.env` files: a connection string in any variable, and the PG* variables together as one split connection. A variable
 * without a value says nothing: in such files it waits to be filled in.
 */
export const envReader: Reader = {
  kinds: ['env'],
  *read(file, context) {
    const index = new LineIndex(file.text);
    const split: Record<string, VariableText> = {};
    const meta = { file: file.path, major: context.major, drivers: context.drivers?.(file.path) ?? [] };
    for (const { name, nameSpan, value, map, span } of parseDotenv(file.text)) {
      if (value === '') continue;
      const at: VariableText['at'] = (start, end) => index.span(map(start), map(end));
      if (OPTION_BY_VARIABLE.has(name) || name === 'PGREQUIRESSL') {
        split[name] = { value, at, position: index.span(nameSpan.start, span.end) };
        continue;
      }
      const connection = connectionFromText(value, at, { ...meta, name });
      if (connection !== null) yield connection;
    }
    const connection = connectionFromVariables(split, { ...meta, name: null });
    if (connection !== null) yield connection;
  },
};
