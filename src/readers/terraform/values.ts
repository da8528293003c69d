import type { VariableText } from '../../postgres/conninfo/types.ts';
import { Located, type TextSource } from '../containers/located.ts';
import type { ConfReaders } from '../embedded/conf.ts';
import type { LineIndex } from '../line-index.ts';
import type { ReadContext, SourceFile } from '../reader.ts';
import type { HclValue } from './hcl.ts';

/** A file of Terraform on its way through those who read it. */
export interface Terraform {
  readonly file: SourceFile;
  readonly index: LineIndex;
  readonly source: TextSource;
  readonly context: ReadContext;
  readonly readers: ConfReaders;
}

/** A scalar's text; an expression is as unknown as the placeholder that stands for it. */
export function textOf(value: HclValue, text: string, index: LineIndex): VariableText | null {
  if (value.type === 'string') {
    return {
      value: text.slice(value.start, value.end),
      at: (from, to) => index.span(value.start + from, value.start + to),
    };
  }
  if (value.type !== 'other') return null;
  const raw = text.slice(value.start, value.end);
  const literal = /^\d{1,9}$|^(?:true|false)$/.test(raw);
  return { value: literal ? raw : `\${${raw.replace(/[{}]/g, '')}}`, at: () => index.span(value.start, value.end) };
}

export function endOf(value: HclValue): number {
  return value.type === 'string' ? value.end + 1 : value.type === 'other' ? value.end : 0;
}

export function locate(value: HclValue, text: string, source: TextSource): Located | null {
  if (value.type !== 'string' && value.type !== 'other') return null;
  const raw = text.slice(value.start, value.end);
  const exact = Located.verbatim(raw, source, value.start);
  const known = value.type === 'string' ? !/[$%]\{|^\{/.test(raw) : /^(?:[\d.]+|true|false)$/.test(raw);
  if (known) return exact;
  const { starts, ends } = exact;
  return new Located({ text: raw, source, marks: 'u'.repeat(raw.length), starts, ends, base: value.start });
}
