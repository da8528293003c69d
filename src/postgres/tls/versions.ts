/** A version of a package as numbers, most significant first; a number that is left out is 0. Infinity: the newest there is. */
export type Version = readonly number[];

/** The numbers at the beginning of a text (`v1.12.3`, `8.0.0-rc.1`, `42.7.13`); null where there are none. */
export function parseVersion(text: string): Version | null {
  const match = /^\s*[vV=]*\s*(\d{1,9}(?:\.\d{1,9}){0,4})/.exec(text);
  return match?.[1] === undefined ? null : match[1].split('.').map(Number);
}

/** Below, at or above zero as `a` is older than, the same as or newer than `b`. */
export function compareVersions(a: Version, b: Version): number {
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const left = a[at] ?? 0;
    const right = b[at] ?? 0;
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}

/** `8.11.3`; the numbers that are not known are left out. */
export function versionText(version: Version): string {
  return version.filter(Number.isFinite).join('.');
}
