import type { PgMajor } from '../../postgres/versions.ts';
import type { Match } from './result.ts';

/** Whether a regular expression of the server's own dialect matches somewhere in a name (16 on): hba.c, `regexec_auth_token`. */
export function matchPattern(pattern: string, subject: string, _major: PgMajor): Match {
  const question = { key: `pattern ${JSON.stringify([pattern, subject])}`, text: `/${pattern} matches ${subject}` };
  return { certainty: 'may', questions: [[question]] };
}
