import type { PasswordFact } from '../../facts.ts';
import { type Placeholder } from './placeholders.ts';
import type { Span } from './types.ts';
/**
 * How the password that stands in a span of `text` is stated. `value` is the decoded password; `names` are the user and
 * database it goes with. Nothing of the password is in the answer.
 */
export declare function passwordStrength(text: string, span: Span, value: string, placeholders: readonly Placeholder[], names: readonly (string | null)[]): Pick<PasswordFact, 'strength' | 'wellKnown'>;
/** The same for a password that stands alone, such as the value of `PGPASSWORD` or of a compose variable. */
export declare function classifyPassword(text: string, placeholders: readonly Placeholder[], names?: readonly (string | null)[]): Pick<PasswordFact, 'strength' | 'wellKnown'>;
/** Whether a text is what the server keeps of a password for SCRAM (RFC 5803): it proves a password and is none. */
export declare function scramSecret(text: string): boolean;
/** A value into which a `Key=Value;` list ran: `host=db;password=x` is one host for libpq. */
export declare function withoutPasswords(value: string): string;
