import type { ManifestFact } from '../facts.ts';
import { driverOfPackage } from '../postgres/tls/index.ts';
import { LineIndex } from './line-index.ts';
import type { ManifestFormat } from './manifests/format.ts';
import { manifestFormat } from './manifests/formats.ts';
import type { Reader, SourceFile } from './reader.ts';

/** Manifests and lock files of packages: which drivers of PostgreSQL a project uses. One that names none gives nothing. */
export const manifestReader: Reader = {
  kinds: ['manifest'],
  *read(file) {
    const format = manifestFormat(file.path);
    if (format === null) return;
    const fact = manifestFact(file, format);
    if (fact !== null) yield fact;
  },
};

function manifestFact({ path, text }: SourceFile, format: ManifestFormat): ManifestFact | null {
  const { ecosystem, lock } = format;
  let index: LineIndex | null = null;
  const packages: ManifestFact['packages'][number][] = [];
  for (const found of format.read(text, (name) => driverOfPackage(ecosystem, name) !== undefined)) {
    const driver = driverOfPackage(ecosystem, found.name);
    if (driver === undefined) continue;
    index ??= new LineIndex(text);
    const { name, version, development } = found;
    // A range may be the address of a repository, with a token in it.
    const range = found.range?.replace(/\/\/[^/\s]{0,500}@/g, '//***@') ?? null;
    packages.push({ name, driver: driver.id, range, version, development, ...index.span(found.start, found.end) });
  }
  const [first] = packages;
  if (first === undefined) return null;
  const { line, column, endLine, endColumn } = first;
  return { kind: 'manifest', file: path, line, column, endLine, endColumn, ecosystem, lock, packages };
}
