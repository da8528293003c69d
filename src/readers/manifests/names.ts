import { centralPackages, packagesConfig, project } from './dotnet.ts';
import { mixExs, mixLock } from './elixir.ts';
import type { ManifestFormat } from './format.ts';
import { goMod } from './go.ts';
import { gradle, pom } from './java.ts';
import { bunLock, packageJson, packageLock, pnpmLock, yarnLock } from './npm.ts';
import { composerJson, composerLock } from './php.ts';
import { pipfile, pyproject, pythonLock, requirements } from './python.ts';
import { gemfile, gemfileLock } from './ruby.ts';
import { cargoLock, cargoToml } from './rust.ts';

const application = requirements(false);
const development = requirements(true);

/** Manifests by their file's name. */
const BY_NAME: ReadonlyMap<string, ManifestFormat> = new Map<string, ManifestFormat>([
  ['package.json', packageJson],
  ['pyproject.toml', pyproject],
  ['Pipfile', pipfile],
  ['requirements.txt', application],
  ['requirements.in', application],
  ['go.mod', goMod],
  ['pom.xml', pom],
  ['build.gradle', gradle],
  ['build.gradle.kts', gradle],
  ['libs.versions.toml', gradle],
  ['Gemfile', gemfile],
  ['gems.rb', gemfile],
  ['composer.json', composerJson],
  ['packages.config', packagesConfig],
  ['Cargo.toml', cargoToml],
  ['mix.exs', mixExs],
]);

/** Lock files, and what is like one, by name. They are read where a manifest's driver has meanings that changed. */
export const LOCK_BY_NAME: ReadonlyMap<string, ManifestFormat> = new Map<string, ManifestFormat>([
  ['package-lock.json', packageLock],
  ['npm-shrinkwrap.json', packageLock],
  ['yarn.lock', yarnLock],
  ['pnpm-lock.yaml', pnpmLock],
  ['bun.lock', bunLock],
  ['poetry.lock', pythonLock],
  ['uv.lock', pythonLock],
  ['pdm.lock', pythonLock],
  ['Gemfile.lock', gemfileLock],
  ['composer.lock', composerLock],
  ['Directory.Packages.props', centralPackages],
  ['Cargo.lock', cargoLock],
  ['mix.lock', mixLock],
]);

/** Names that a directory is asked for, where its files are not all at hand. */
export const MANIFEST_NAMES: readonly string[] = [...BY_NAME.keys()];

/** How a file is read as a manifest, by its name; null for any other file. Lock files are none: see LOCK_BY_NAME. */
export function manifestFormat(path: string): ManifestFormat | null {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const known = BY_NAME.get(name);
  if (known !== undefined) return known;
  const ending = name.slice(name.lastIndexOf('.') + 1);
  switch (ending) {
    case 'csproj':
    case 'fsproj':
    case 'vbproj':
      return project;
    case 'gemspec':
      return gemfile;
    case 'txt':
    case 'in': {
      // `requirements-dev.txt`, `requirements/base.txt`.
      const stem =
        /^requirements[-_.]([\w-]{1,40})\.(?:txt|in)$/.exec(name)?.[1] ??
        (/(?:^|\/)requirements\/[\w-]{1,40}\.(?:txt|in)$/.test(path) ? name : null);
      if (stem === null) return null;
      return /dev|test|lint|doc|ci/i.test(stem) ? development : application;
    }
    default:
      return null;
  }
}
