import { Located, type TextSource } from '../containers/located.ts';

export interface YamlScalar {
  readonly type: 'scalar';
  /** null for `~`, `null` and nothing at all. */
  readonly value: string | null;
  /** The decoded text with the place of each character. */
  located(): Located;
}

export interface YamlEntry {
  readonly key: YamlScalar;
  readonly value: YamlNode;
}

export interface YamlMap {
  readonly type: 'map';
  readonly entries: ReadonlyMap<string, YamlEntry>;
}

export interface YamlList {
  readonly type: 'list';
  readonly items: readonly YamlNode[];
}

export type YamlNode = YamlScalar | YamlMap | YamlList;

const NULL = /^(?:~|null|Null|NULL)?$/;

/** Whether an unquoted scalar is YAML's null. */
export function isNullText(value: string): boolean {
  return NULL.test(value);
}

/** A scalar that stands in the text as it is, from `start` on. */
export function verbatimScalar(value: string | null, source: TextSource, start: number): YamlScalar {
  return { type: 'scalar', value, located: () => Located.verbatim(value ?? '', source, start) };
}
