/** Names of manifests that a directory is asked for, where its files are not all at hand. */
export const MANIFEST_NAMES = [
  'package.json',
  'pyproject.toml',
  'Pipfile',
  'requirements.txt',
  'requirements.in',
  'go.mod',
  'pom.xml',
  'build.gradle',
  'build.gradle.kts',
  'libs.versions.toml',
  'Gemfile',
  'gems.rb',
  'composer.json',
  'packages.config',
  'Cargo.toml',
  'mix.exs',
] as const;

/** Lock files, and what is like one. They are read where a manifest's driver has meanings that changed. */
export const LOCK_NAMES = [
  'package-lock.json',
  'npm-shrinkwrap.json',
  'yarn.lock',
  'pnpm-lock.yaml',
  'bun.lock',
  'poetry.lock',
  'uv.lock',
  'pdm.lock',
  'Gemfile.lock',
  'composer.lock',
  'Directory.Packages.props',
  'Cargo.lock',
  'mix.lock',
] as const;

/** What a manifest is by its name: one of the names above, or one for all files whose names are like it. */
export type ManifestName = (typeof MANIFEST_NAMES)[number] | 'requirements-dev.txt' | '*.csproj' | '*.gemspec';
export type LockName = (typeof LOCK_NAMES)[number];

const MANIFESTS: ReadonlyMap<string, ManifestName> = new Map(MANIFEST_NAMES.map((name) => [name, name]));
const LOCKS: ReadonlyMap<string, LockName> = new Map(LOCK_NAMES.map((name) => [name, name]));

/** Which manifest a file is, by its path; null for any other file. Lock files are none: see `lockName`. */
export function manifestName(path: string): ManifestName | null {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const known = MANIFESTS.get(name);
  if (known !== undefined) return known;
  const ending = name.slice(name.lastIndexOf('.') + 1);
  switch (ending) {
    case 'csproj':
    case 'fsproj':
    case 'vbproj':
      return '*.csproj';
    case 'gemspec':
      return '*.gemspec';
    case 'txt':
    case 'in': {
      // `requirements-dev.txt`, `requirements/base.txt`.
      const stem =
        /^requirements[-_.]([\w-]{1,40})\.(?:txt|in)$/.exec(name)?.[1] ??
        (/(?:^|\/)requirements\/[\w-]{1,40}\.(?:txt|in)$/.test(path) ? name : null);
      if (stem === null) return null;
      return /dev|test|lint|doc|ci/i.test(stem) ? 'requirements-dev.txt' : 'requirements.txt';
    }
    default:
      return null;
  }
}

/** Which lock file a file is, by its path; null for any other file. */
export function lockName(path: string): LockName | null {
  return LOCKS.get(path.slice(path.lastIndexOf('/') + 1)) ?? null;
}
