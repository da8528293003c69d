import type { PasswordFact } from '../../facts.ts';
import { type Placeholder, placeholdersIn, statedDefault } from './placeholders.ts';
import type { Span } from './types.ts';

/** What everybody tries first, beside the names of the user and of the database. */
const WELL_KNOWN: ReadonlySet<string> = new Set(
  (
    'postgres postgresql password passwd passw0rd p@ssw0rd p@ssword pa$$w0rd password1 password12 password1234 password123 pass pass123 pw pwd pg psql secret mysecret mysecretpassword ' +
    'mypassword mypass secretpassword secret123 supersecret topsecret admin adminadmin adminpass admin123 admin1234 administrator root toor test test123 test1234 testing testpass ' +
    'testpassword test_password test_pass example changeme changeit change_me guest user demo dev develop development local localhost ' +
    'default docker app letmein welcome welcome1 qwerty qwerty123 azerty qwertz 1q2w3e4r iloveyou monkey dragon abc123 1 12 123 1234 12345 123456 1234567 12345678 123456789 1234567890 0000 1111 ' +
    'postgrespw postgres123 postgrespassword postgres_password postgrespass yourpassword your_password pgpass pgpassword dbpass dbpassword db_password ' +
    'devpassword dev_password sa trust empty none null foo bar foobar samplepassword master superuser ' +
    'admin% your-super-secret-and-long-postgres-password rep-pass reppass rep_pass replpass repl_pass repl_password replicator replicator_password replication replication_password rewind_password patroni zalando'
  ).split(' '),
);

/** Text that asks its reader to put a password there. */
const HINT =
  /^(?:<.*>|\[.*\]|!?change[-_ ]?(?:me|this)!?\w*|your[-_ ]?[\w-]{0,60}?(?:pass|secret|pw)\w*.*|(?:my[-_])?(?:pass(?:word)?|secret)[-_](?:here|goes[-_]here)|x{3,}|\*{3,}|\*{2,}[\w .-]+\*{2,}|(?:redacted|removed|hidden|masked|censored|scrubbed)|\.{3,}|\u2026|replace[-_ ]?(?:me|this|with.*)|(?:insert|enter|put|set|use|add|fill)[-_ ].*|to[-_]?do|fix[-_]?me|placeholder|.*_here|__\w+__|#\{[^}]*\}#?)$/i;

/**
 * Text that stands for a password which is kept elsewhere, or that holds one nobody can read: of SOPS, Ansible Vault, Jasypt and
 * Spring Cloud, and references to the stores of 1Password, HashiCorp, Amazon, Google, Microsoft and vals.
 */
const KEPT_ELSEWHERE =
  /^(?:ENC\[[A-Z0-9_]+,|ENC\(|\{cipher\}|\$ANSIBLE_VAULT;|op:\/\/|vault:|ref\+[a-z0-9]+:\/\/|(?:gcp|aws|az|sm)[\w+-]{0,20}:\/\/|arn:aws[\w-]*:|projects\/[^/]+\/secrets\/|@Microsoft\.KeyVault\()/;

/** Whether a password is among those that everybody tries first. */
function isWellKnownPassword(password: string, names: readonly (string | null)[] = []): boolean {
  if (password === '') return false;
  const lower = password.toLowerCase();
  return WELL_KNOWN.has(lower) || names.some((name) => name !== null && name !== '' && name.toLowerCase() === lower);
}

/**
 * How the password that stands in a span of `text` is stated. `value` is the decoded password; `names` are the user and
 * database it goes with. Nothing of the password is in the answer.
 */
export function passwordStrength(
  text: string,
  span: Span,
  value: string,
  placeholders: readonly Placeholder[],
  names: readonly (string | null)[],
): Pick<PasswordFact, 'strength' | 'wellKnown'> {
  if (span.end <= span.start) return { strength: 'empty', wellKnown: false };
  const inside = placeholdersIn(placeholders, span);
  if (inside.length > 0) {
    if (inside.every((placeholder) => placeholder.hint)) return { strength: 'placeholder', wellKnown: false };
    const stated = statedDefault(text, span, placeholders);
    if (stated === null || stated === '') return { strength: 'unknown', wellKnown: false };
    if (HINT.test(stated)) return { strength: 'placeholder', wellKnown: isWellKnownPassword(stated, names) };
    return { strength: 'default', wellKnown: isWellKnownPassword(stated, names) };
  }
  if (value === '***' || KEPT_ELSEWHERE.test(value)) return { strength: 'unknown', wellKnown: false };
  const wellKnown = isWellKnownPassword(value, names);
  if (HINT.test(value)) return { strength: 'placeholder', wellKnown };
  return { strength: wellKnown ? 'well-known' : 'literal', wellKnown };
}

/** The same for a password that stands alone, such as the value of `PGPASSWORD` or of a compose variable. */
export function classifyPassword(
  text: string,
  placeholders: readonly Placeholder[],
  names: readonly (string | null)[] = [],
): Pick<PasswordFact, 'strength' | 'wellKnown'> {
  return passwordStrength(text, { start: 0, end: text.length }, text, placeholders, names);
}

/** Whether a text is what the server keeps of a password for SCRAM (RFC 5803): it proves a password and is none. */
export function scramSecret(text: string): boolean {
  return /^SCRAM-SHA-256\$\d{1,9}:/.test(text);
}

/** A value into which a `Key=Value;` list ran: `host=db;password=x` is one host for libpq. */
export function withoutPasswords(value: string): string {
  if (!value.includes(';')) return value;
  return value.replace(/((?:passw[a-z]{0,6}|pwd|psw)[ \t]{0,9}=)[^;]*/gi, '$1***');
}
