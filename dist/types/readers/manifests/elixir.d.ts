import type { ManifestFormat } from './format.ts';
/** mix.exs: `{:postgrex, "~> 0.17"}` or `{:postgrex, ">= 0.0.0", only: :test}`. */
export declare const mixExs: ManifestFormat;
/** mix.lock: `"postgrex": {:hex, :postgrex, "0.17.3", …`. */
export declare const mixLock: ManifestFormat;
