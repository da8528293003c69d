import { centralPackages, packagesConfig, project } from './dotnet.ts';
import { mixExs, mixLock } from './elixir.ts';
import type { ManifestFormat } from './format.ts';
import { goMod } from './go.ts';
import { gradle, pom } from './java.ts';
import { type LockName, lockName, type ManifestName, manifestName } from './names.ts';
import { bunLock, packageJson, packageLock, pnpmLock, yarnLock } from './npm.ts';
import { composerJson, composerLock } from './php.ts';
import { pipfile, pyproject, pythonLock, requirements } from './python.ts';
import { gemfile, gemfileLock } from './ruby.ts';
import { cargoLock, cargoToml } from './rust.ts';

const application = requirements(false);

const FORMATS: Readonly<Record<ManifestName | LockName, ManifestFormat>> = {
  'package.json': packageJson,
  'pyproject.toml': pyproject,
  Pipfile: pipfile,
  'requirements.txt': application,
  'requirements.in': application,
  'requirements-dev.txt': requirements(true),
  'go.mod': goMod,
  'pom.xml': pom,
  'build.gradle': gradle,
  'build.gradle.kts': gradle,
  'libs.versions.toml': gradle,
  Gemfile: gemfile,
  'gems.rb': gemfile,
  '*.gemspec': gemfile,
  'composer.json': composerJson,
  'packages.config': packagesConfig,
  '*.csproj': project,
  'Cargo.toml': cargoToml,
  'mix.exs': mixExs,
  'package-lock.json': packageLock,
  'npm-shrinkwrap.json': packageLock,
  'yarn.lock': yarnLock,
  'pnpm-lock.yaml': pnpmLock,
  'bun.lock': bunLock,
  'poetry.lock': pythonLock,
  'uv.lock': pythonLock,
  'pdm.lock': pythonLock,
  'Gemfile.lock': gemfileLock,
  'composer.lock': composerLock,
  'Directory.Packages.props': centralPackages,
  'Cargo.lock': cargoLock,
  'mix.lock': mixLock,
};

/** How a file is read as a manifest or lock file, by its name; null for any other file. */
export function manifestFormat(path: string): ManifestFormat | null {
  const name = manifestName(path) ?? lockName(path);
  return name === null ? null : FORMATS[name];
}
