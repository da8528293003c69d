import type { DriverCandidate } from '../../postgres/conninfo/types.ts';
import { driverOfPackage } from '../../postgres/tls/index.ts';
import { importsOf } from './imports.ts';

const GO_MODULE = /^[ \t]*(?:import\s+)?(?:[\w.]{1,60}\s+)?"((?:[a-z0-9-]{1,60}\.)[^"\s]{1,200})"/gm;
const PYTHON_MODULE = /^[ \t]*(?:from|import)[ \t]+(\w{1,60})/gm;

/**
 * The drivers that may read a connection string of which the file does not show who is given it: those that the file itself
 * imports, with the versions that the manifests know of; where it imports none, those of the manifests.
 */
export function narrowed(
  grammar: string,
  text: string,
  candidates: readonly DriverCandidate[],
): readonly DriverCandidate[] {
  const imported = importedDrivers(grammar, text);
  if (imported.size === 0) return candidates;
  const known = candidates.filter(({ driver }) => imported.has(driver));
  if (known.length > 0) return known;
  // What the manifests know and the file does not import may still be what reads it.
  return candidates.length > 0 ? candidates : [...imported].map((driver) => ({ driver, version: null, origin: null }));
}

function importedDrivers(grammar: string, text: string): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (ecosystem: 'npm' | 'pypi' | 'golang', name: string): void => {
    const driver = driverOfPackage(ecosystem, name);
    if (driver !== undefined) found.add(driver.id);
  };
  switch (grammar) {
    case 'go':
      for (const { 1: path = '' } of text.matchAll(GO_MODULE)) {
        const parts = path.split('/');
        for (let length = parts.length; length > 1; length -= 1) add('golang', parts.slice(0, length).join('/'));
      }
      break;
    case 'python':
      for (const { 1: name = '' } of text.matchAll(PYTHON_MODULE)) add('pypi', name);
      break;
    default:
      for (const { module } of importsOf(grammar, text)) add('npm', module);
  }
  return found;
}
