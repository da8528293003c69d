import { connectionFromVariables } from '../postgres/conninfo/connection.ts';
import type { VariableText } from '../postgres/conninfo/types.ts';
import { LineIndex } from './line-index.ts';
import type { Reader } from './reader.ts';

const FIELDS = ['PGHOST', 'PGPORT', 'PGDATABASE', 'PGUSER', 'PGPASSWORD'] as const;

/**
 * The password file, `~/.pgpass`: `host:port:database:user:password` lines, `\` before a `:` or `\` of a value, `*` for
 * anything (`passwordFromFile` of libpq, fe-connect.c). Each line is a connection of which nothing says how it is protected.
 */
export const pgpassReader: Reader = {
  kinds: ['pgpass'],
  *read(file, context) {
    const index = new LineIndex(file.text);
    for (const { 0: raw, index: start } of file.text.matchAll(/[^\r\n]+/g)) {
      if (raw.startsWith('#')) continue;
      const fields = fieldsOf(raw);
      if (fields.length < FIELDS.length) continue;
      const variables: Record<string, VariableText> = {};
      for (const [at, name] of FIELDS.entries()) {
        const field = fields[at];
        if (
          field === undefined ||
          field.value === '' ||
          (field.value === '*' && name !== 'PGPASSWORD' && name !== 'PGHOST')
        )
          continue;
        const whole = index.span(start + field.start, start + field.end);
        variables[name] = { value: field.value, at: () => whole, position: index.span(start, start + raw.length) };
      }
      if (variables.PGPASSWORD === undefined) continue;
      const fact = connectionFromVariables(variables, { file: file.path, name: null, major: context.major });
      if (fact !== null) yield { ...fact, tls: { stated: null, level: 'unknown', fallback: false } };
    }
  },
};

interface Field {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** The first four fields end at a `:`; a `:` within the password needs a backslash too, what follows it is dropped. */
function fieldsOf(line: string): readonly Field[] {
  const fields: Field[] = [];
  let start = 0;
  let value = '';
  for (let at = 0; at <= line.length && fields.length < FIELDS.length; at += 1) {
    const char = line[at];
    if (char === undefined || char === ':') {
      fields.push({ value, start, end: at });
      start = at + 1;
      value = '';
    } else if (char === '\\' && at + 1 < line.length) {
      at += 1;
      value += line[at] ?? '';
    } else {
      value += char;
    }
  }
  return fields;
}
