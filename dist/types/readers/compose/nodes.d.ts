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
/** Whether an unquoted scalar is YAML's null. */
export declare function isNullText(value: string): boolean;
/** A scalar that stands in the text as it is, from `start` on. */
export declare function verbatimScalar(value: string | null, source: TextSource, start: number): YamlScalar;
