import type { ManifestFact } from '../facts.ts';
import { compareVersions, parseVersion, type Version } from '../postgres/tls/versions.ts';

type Ecosystem = ManifestFact['ecosystem'];

const NEWEST = Number.POSITIVE_INFINITY;

/**
 * The version that a range stands for: the newest that it allows, which is what package managers install (NuGet: the oldest).
 * null where it is open above, or says nothing of versions: then it is the newest there is. Numbers that are not known are
 * Infinity. Semantics: npm "semver", Cargo "Specifying Dependencies", PEP 440, RubyGems and Hex `~>`, NuGet "Package versioning".
 */
export function versionOfRange(range: string, ecosystem: Ecosystem): Version | null {
  const text = range.replace(/^(?:npm|workspace):(?:@?[\w./-]+@(?=[\d^~]))?/, '').trim();
  if (ecosystem === 'nuget') return oldestOf(text);
  let newest: Version | null = null;
  for (const alternative of text.split(/\|\|?/)) {
    const version = newestOf(alternative, ecosystem);
    if (version === null) return null;
    if (newest === null || compareVersions(version, newest) > 0) newest = version;
  }
  return newest;
}

/** The upper end of conditions that hold together: the lowest of them. */
function newestOf(text: string, ecosystem: Ecosystem): Version | null {
  const hyphen = /^\s*[\d.]+\s+-\s+(\d[\w.+-]*)\s*$/.exec(text);
  if (hyphen?.[1] !== undefined) return filled(parseVersion(hyphen[1]));
  let least: Version | null = null;
  for (const match of text.matchAll(/(~>|~=|[<>=!~^]=?|===|)\s*v?(\d[\w.*+-]{0,60})/g)) {
    const end = endOf(match[1] ?? '', match[2] ?? '', ecosystem);
    if (end !== null && (least === null || compareVersions(end, least) < 0)) least = end;
  }
  return least;
}

function endOf(operator: string, written: string, ecosystem: Ecosystem): Version | null {
  const version = parseVersion(written);
  if (version === null) return null;
  switch (operator) {
    case '^':
      return compatible(version);
    case '~':
      return [...version.slice(0, 2), NEWEST];
    case '~>':
    case '~=':
      return [...version.slice(0, Math.max(1, version.length - 1)), NEWEST];
    case '<':
      return below(version);
    case '<=':
    case '==':
    case '===':
    case '=':
      return written.includes('*') ? filled(version) : version;
    case '':
      if (ecosystem === 'cargo') return compatible(version);
      return filled(version);
    default:
      // `>`, `>=` and `!=` set no end.
      return null;
  }
}

/** Up to the next change of the first number that is not zero. */
function compatible(version: Version): Version {
  const first = version.findIndex((number) => number !== 0);
  return [...version.slice(0, first < 0 ? version.length : first + 1), NEWEST];
}

/** `8` and `8.x` are every version that begins so; three numbers are one version. */
function filled(version: Version | null): Version | null {
  return version === null || version.length >= 3 ? version : [...version, NEWEST];
}

/** The newest version before another one. */
function below(version: Version): Version | null {
  const last = version.findLastIndex((number) => number > 0);
  const number = version[last];
  return number === undefined ? null : [...version.slice(0, last), number - 1, NEWEST];
}

/** `8.0.3`, `[8.0.3]`, `[6.0,8.0)`, `8.*`: NuGet takes the oldest that fits, of a floating version the newest. */
function oldestOf(text: string): Version | null {
  const version = parseVersion(text.replace(/^[[(]/, ''));
  return version !== null && text.includes('*') ? [...version, NEWEST] : version;
}
