import { type ManifestFormat } from './format.ts';
/** package.json: what the project names itself; the version is the lock file's to tell. */
export declare const packageJson: ManifestFormat;
/** package-lock.json and npm-shrinkwrap.json: `"node_modules/pg": { "version": "8.11.3"`, before npm 7 `"pg": { "version"`. */
export declare const packageLock: ManifestFormat;
/** yarn.lock of both generations: `pg@^8.0.0, pg@^8.1.0:` or `"pg@npm:^8.0.0":`, and `version "8.11.3"` below. */
export declare const yarnLock: ManifestFormat;
/** pnpm-lock.yaml of all generations: `/pg/8.7.1:`, `/pg@8.11.3:`, `pg@8.11.3:`, `pg@8.11.3(peer@1):`. */
export declare const pnpmLock: ManifestFormat;
/** bun.lock: `"pg": ["pg@8.11.3", …`. */
export declare const bunLock: ManifestFormat;
