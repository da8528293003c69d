/** The code of a system error (`ENOENT`, `EACCES`, …), or the empty string. */
export function errorCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
