import type { ManifestFact } from '../facts.ts';
import { type Version } from '../postgres/tls/versions.ts';
type Ecosystem = ManifestFact['ecosystem'];
/**
 * The version that a range stands for: the newest that it allows, which is what package managers install (NuGet: the oldest).
 * null where it is open above, or says nothing of versions: then it is the newest there is. Numbers that are not known are
 * Infinity. Semantics: npm "semver", Cargo "Specifying Dependencies", PEP 440, RubyGems and Hex `~>`, NuGet "Package versioning".
 */
export declare function versionOfRange(range: string, ecosystem: Ecosystem): Version | null;
export {};
