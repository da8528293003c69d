import type { ManifestFormat } from './format.ts';

/** *.csproj and the like, Directory.Packages.props, packages.config: an element that names a package, its attributes in any order. */
function elements(pattern: RegExp, attribute: 'Include' | 'id'): ManifestFormat {
  return {
    ecosystem: 'nuget',
    lock: false,
    *read(text, wanted) {
      for (const match of text.matchAll(pattern)) {
        const [whole] = match;
        const named = new RegExp(`\\s(${attribute}|Update)="([\\w.]{1,100})"`, 'i').exec(whole);
        const name = named?.[2];
        if (named === null || name === undefined || !wanted(name)) continue;
        const attributes = /\s(?:Version|VersionOverride)="([^"]{1,60})"/i.exec(whole)?.[1];
        const nested = whole.endsWith('/>') ? undefined : nestedVersion(text, match.index + whole.length);
        const range = attributes ?? nested ?? null;
        const version = range !== null && /^\[?\d+(?:\.\d+)*\]?$/.test(range) ? range.replace(/[[\]]/g, '') : null;
        const start = match.index + named.index + named[0].indexOf('"') + 1;
        yield { name, range, version, development: false, start, end: start + name.length };
      }
    },
  };
}

/** `<PackageReference Include="Npgsql"><Version>8.0.3</Version></PackageReference>`. */
function nestedVersion(text: string, from: number): string | undefined {
  const [inside = ''] = text
    .slice(from, from + 1000)
    .split('</', 2)
    .slice(0, 1);
  return /^\s*<Version>\s*([^<\s]{1,60})\s*$/i.exec(inside)?.[1];
}

export const project: ManifestFormat = elements(
  /<(?:PackageReference|GlobalPackageReference)\s[^>]{1,500}>/g,
  'Include',
);
/** Versions of packages that the projects below name without one. */
export const centralPackages: ManifestFormat = {
  ...elements(/<(?:PackageVersion|PackageReference|GlobalPackageReference)\s[^>]{1,500}>/g, 'Include'),
  lock: true,
};
export const packagesConfig: ManifestFormat = elements(/<package\s[^>]{1,500}>/g, 'id');
