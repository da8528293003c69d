import { type ManifestFormat } from './format.ts';
/** composer.json, where extensions of PHP are packages, too (`ext-pdo_pgsql`). */
export declare const composerJson: ManifestFormat;
/** composer.lock: a list of packages, each with `name` before `version`. */
export declare const composerLock: ManifestFormat;
