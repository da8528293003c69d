import type { ManifestFormat } from './format.ts';
export declare const project: ManifestFormat;
/** Versions of packages that the projects below name without one. */
export declare const centralPackages: ManifestFormat;
export declare const packagesConfig: ManifestFormat;
