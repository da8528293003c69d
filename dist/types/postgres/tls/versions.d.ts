/** A version of a package as numbers, most significant first; a number that is left out is 0. Infinity: the newest there is. */
export type Version = readonly number[];
/** The numbers at the beginning of a text (`v1.12.3`, `8.0.0-rc.1`, `42.7.13`); null where there are none. */
export declare function parseVersion(text: string): Version | null;
/** Below, at or above zero as `a` is older than, the same as or newer than `b`. */
export declare function compareVersions(a: Version, b: Version): number;
/** `8.11.3`; the numbers that are not known are left out. */
export declare function versionText(version: Version): string;
