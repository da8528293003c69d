import type { ConnectionFact } from '../facts.ts';
import { connectionFromVariables } from '../postgres/conninfo/connection.ts';
import { OPTIONS } from '../postgres/conninfo/options.ts';
import type { VariableText } from '../postgres/conninfo/types.ts';
import { LineIndex } from './line-index.ts';
import type { Reader } from './reader.ts';

/**
 * pg_service.conf: each service is one connection, as `parseServiceFile` of libpq (fe-connect.c) reads it: `[service]`,
 * then `keyword=value` lines with nothing trimmed around the sign, the first of a keyword wins, `#` begins a comment line.
 * Lines that libpq refuses are passed over.
 */
export const serviceReader: Reader = {
  kinds: ['pg_service'],
  *read(file, context) {
    const index = new LineIndex(file.text);
    let service: string | null = null;
    let variables: Record<string, VariableText> = {};
    const finish = (): ConnectionFact | null =>
      connectionFromVariables(variables, { file: file.path, name: service, major: context.major });
    for (const { 0: raw, index: start } of file.text.matchAll(/[^\n]+/g)) {
      const line = raw.trim();
      const from = start + raw.length - raw.trimStart().length;
      if (line === '' || line.startsWith('#')) continue;
      if (line.startsWith('[')) {
        const fact = finish();
        if (fact !== null) yield fact;
        variables = {};
        service = line.endsWith(']') ? line.slice(1, -1) : null;
        continue;
      }
      const equals = line.indexOf('=');
      const variable = OPTIONS.get(line.slice(0, Math.max(0, equals)))?.variable;
      if (service === null || variable === undefined || variable === null || variable in variables) continue;
      const value = from + equals + 1;
      variables[variable] = {
        value: line.slice(equals + 1),
        at: (first, last) => index.span(value + first, value + last),
        position: index.span(from, from + line.length),
      };
    }
    const last = finish();
    if (last !== null) yield last;
  },
};
