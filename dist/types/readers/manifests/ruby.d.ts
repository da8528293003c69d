import { type ManifestFormat } from './format.ts';
/** Gemfile, gems.rb and *.gemspec: `gem "pg", "~> 1.5"`, `add_dependency "pg"`. */
export declare const gemfile: ManifestFormat;
/** Gemfile.lock: `    pg (1.5.4)` below `specs:`. */
export declare const gemfileLock: ManifestFormat;
