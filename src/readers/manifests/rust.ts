import { isRecord, type ManifestFormat, property } from './format.ts';
import { dependencyTable, packageTables, tomlOf } from './toml.ts';

/** Cargo.toml: the package's own dependencies, those of single targets, and the workspace's. */
export const cargoToml: ManifestFormat = {
  ecosystem: 'cargo',
  lock: false,
  *read(text, wanted) {
    const document = tomlOf(text);
    const targets = property(document, 'target');
    const tables = [document, property(document, 'workspace'), ...(isRecord(targets) ? Object.values(targets) : [])];
    for (const table of tables) {
      yield* dependencyTable(text, property(table, 'dependencies'), false, wanted);
      yield* dependencyTable(text, property(table, 'dev-dependencies'), true, wanted);
    }
  },
};

export const cargoLock: ManifestFormat = packageTables('cargo');
