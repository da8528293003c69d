import type { ConnectionFact } from '../facts.ts';
import { connectionFromValues, type ValuesError } from '../postgres/conninfo/connection.ts';
import { findPlaceholders } from '../postgres/conninfo/placeholders.ts';
import { parseServices, type Service } from '../postgres/conninfo/service-file.ts';
import type { VariableText } from '../postgres/conninfo/types.ts';
import { LineIndex } from './line-index.ts';
import type { ReadContext, Reader, SourceFile } from './reader.ts';

/**
 * pg_service.conf: each service is one connection, as `parseServiceFile` of libpq (fe-connect.c) reads it, with its message
 * where it refuses the service. Lines that a template makes are no errors.
 */
export const serviceReader: Reader = {
  kinds: ['pg_service'],
  *read(file, context) {
    const index = new LineIndex(file.text);
    for (const service of parseServices(file.text, file.path, { major: context.major, ldap: true })) {
      const fact = connectionOf(service, file, index, context);
      if (fact !== null) yield fact;
    }
  },
};

function connectionOf(
  service: Service,
  file: SourceFile,
  index: LineIndex,
  { major }: ReadContext,
): ConnectionFact | null {
  if (service.name === null) return null;
  const values = new Map<string, VariableText>();
  for (const { keyword, value, keySpan, span } of service.entries) {
    // The first of a keyword wins.
    if (values.has(keyword)) continue;
    values.set(keyword, {
      value,
      at: (first, last) => index.span(span.start + first, span.start + last),
      position: index.span(keySpan.start, span.end),
    });
  }
  const wrong = service.error;
  const templated = wrong !== null && findPlaceholders(lineOf(file.text, index, wrong.line), true).length > 0;
  const error: ValuesError | null =
    wrong === null || templated
      ? null
      : { message: wrong.message, position: index.span(wrong.span.start, wrong.span.end) };
  return connectionFromValues(values, { file: file.path, name: service.name, major }, error);
}

function lineOf(text: string, index: LineIndex, line: number): string {
  return text.slice(index.startOf(line), index.startOf(line + 1));
}
