import { connectionFromVariables } from '../postgres/conninfo/connection.ts';
import { passfileLines } from '../postgres/conninfo/passfile.ts';
import type { VariableText } from '../postgres/conninfo/types.ts';
import { LineIndex } from './line-index.ts';
import type { Reader } from './reader.ts';

const FIELDS = ['PGHOST', 'PGPORT', 'PGDATABASE', 'PGUSER'] as const;

/**
 * The password file, `~/.pgpass`: `host:port:database:user:password` lines, `\` before a `:` or `\` of a value, `*` for
 * anything (`passwordFromFile` of libpq, fe-connect.c). Each line is a connection of which nothing says how it is protected.
 */
export const pgpassReader: Reader = {
  kinds: ['pgpass'],
  *read(file, context) {
    const index = new LineIndex(file.text);
    for (const { span, fields, password } of passfileLines(file.text)) {
      if (password.value === '') continue;
      const position = index.span(span.start, span.end);
      const variables: Record<string, VariableText> = {};
      for (const [at, name] of FIELDS.entries()) {
        const field = fields[at];
        if (field === undefined || field.value === '' || (field.any && name !== 'PGHOST')) continue;
        const whole = index.span(field.span.start, field.span.end);
        variables[name] = { value: field.value, at: () => whole, position };
      }
      const whole = index.span(password.span.start, password.span.end);
      variables.PGPASSWORD = { value: password.value, at: () => whole, position };
      const fact = connectionFromVariables(variables, { file: file.path, name: null, major: context.major });
      if (fact !== null) yield { ...fact, tls: { stated: null, level: 'unknown', fallback: false } };
    }
  },
};
