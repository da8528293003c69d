import type { Ecosystem } from '../../postgres/tls/driver.ts';
/** One package as a manifest names it, with the offsets of its name (or of its line) in the text. */
export interface NamedPackage {
    /** As the ecosystem compares names. */
    readonly name: string;
    /** The versions that are allowed, as written; null where the manifest leaves it open. */
    readonly range: string | null;
    /** The one version that it is, where that is certain. */
    readonly version: string | null;
    readonly development: boolean;
    readonly start: number;
    readonly end: number;
}
/** How one manifest or lock file is read. Never throws on content: what cannot be read names nothing. */
export interface ManifestFormat {
    readonly ecosystem: Ecosystem;
    /** A lock file names the versions that are installed, of everything; it does not say what the project itself uses. */
    readonly lock: boolean;
    /** Only of packages that `wanted` asks for: lock files name thousands. */
    read(text: string, wanted: (name: string) => boolean): Iterable<NamedPackage>;
}
/** Offsets of a name's first occurrence that a pattern finds from `from` on; those of `from` itself where there is none. */
export declare function placeOf(text: string, name: string, before: string, after: string, from?: number): {
    start: number;
    end: number;
};
/** The lines of a text with the offset of each. */
export declare function linesOf(text: string): Iterable<{
    readonly line: string;
    readonly start: number;
}>;
export declare function isRecord(value: unknown): value is Readonly<Record<string, unknown>>;
/** A property of a parsed document; undefined for what is no object. */
export declare function property(value: unknown, ...path: readonly string[]): unknown;
export declare function stringOf(value: unknown): string | null;
