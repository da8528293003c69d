/** Names of manifests that a directory is asked for, where its files are not all at hand. */
export declare const MANIFEST_NAMES: readonly ['package.json', 'pyproject.toml', 'Pipfile', 'requirements.txt', 'requirements.in', 'go.mod', 'pom.xml', 'build.gradle', 'build.gradle.kts', 'libs.versions.toml', 'Gemfile', 'gems.rb', 'composer.json', 'packages.config', 'Cargo.toml', 'mix.exs'];
/** Lock files, and what is like one. They are read where a manifest's driver has meanings that changed. */
export declare const LOCK_NAMES: readonly ['package-lock.json', 'npm-shrinkwrap.json', 'yarn.lock', 'pnpm-lock.yaml', 'bun.lock', 'poetry.lock', 'uv.lock', 'pdm.lock', 'Gemfile.lock', 'composer.lock', 'Directory.Packages.props', 'Cargo.lock', 'mix.lock'];
/** What a manifest is by its name: one of the names above, or one for all files whose names are like it. */
export type ManifestName = (typeof MANIFEST_NAMES)[number] | 'requirements-dev.txt' | '*.csproj' | '*.gemspec';
export type LockName = (typeof LOCK_NAMES)[number];
/** Which manifest a file is, by its path; null for any other file. Lock files are none: see `lockName`. */
export declare function manifestName(path: string): ManifestName | null;
/** Which lock file a file is, by its path; null for any other file. */
export declare function lockName(path: string): LockName | null;
