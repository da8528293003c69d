import type { Ecosystem } from '../../postgres/tls/driver.ts';
import { type ManifestFormat, type NamedPackage } from './format.ts';
/** A TOML document as plain values; null where it is none. */
export declare function tomlOf(text: string): unknown;
/** A table of `name = "range"` or `name = { version = "range" }`, as Cargo and Poetry have them. */
export declare function dependencyTable(text: string, table: unknown, development: boolean, wanted: (name: string) => boolean, normalise?: (name: string) => string): Iterable<NamedPackage>;
/** Cargo.lock, poetry.lock, uv.lock, pdm.lock: `[[package]]` with `name` and `version`, one under the other. */
export declare function packageTables(ecosystem: Ecosystem, normalise?: (name: string) => string): ManifestFormat;
