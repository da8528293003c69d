import { type ManifestFormat } from './format.ts';
/** go.mod: the module path without its major version, `github.com/jackc/pgx/v5` as `github.com/jackc/pgx`; versions are exact. */
export declare const goMod: ManifestFormat;
