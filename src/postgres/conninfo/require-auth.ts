import type { PgMajor } from '../versions.ts';

const METHODS: ReadonlySet<string> = new Set(['password', 'md5', 'gss', 'sspi', 'scram-sha-256', 'none']);

/** libpq's message about a `require_auth` that it refuses: a list of methods, either all with `!` or none, each once. */
export function validateRequireAuth(value: string | null | undefined, major: PgMajor): string | null {
  if (value === undefined || value === null || value === '') return null;
  const seen = new Set<string>();
  let negative: boolean | null = null;
  for (const part of value.split(',')) {
    const negated = part.startsWith('!');
    const method = negated ? part.slice(1) : part;
    if (negative === null) negative = negated;
    else if (negated && !negative) {
      return `negative require_auth method "${part}" cannot be mixed with non-negative methods`;
    } else if (!negated && negative) {
      return `require_auth method "${part}" cannot be mixed with negative methods`;
    }
    if (!METHODS.has(method) && !(method === 'oauth' && major >= 18)) {
      return `invalid require_auth value: "${method}"`;
    }
    if (seen.has(method)) return `require_auth method "${part}" is specified more than once`;
    seen.add(method);
  }
  return null;
}
