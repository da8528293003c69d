import { type ManifestFormat } from './format.ts';
/** Cargo.toml: the package's own dependencies, those of single targets, and the workspace's. */
export declare const cargoToml: ManifestFormat;
export declare const cargoLock: ManifestFormat;
