import type { Fact, PasswordFact } from './facts.ts';
import type { MaskedLines } from './findings.ts';
import type { SourceFile } from './readers/reader.ts';

/** Every password that the facts know of, with its place. */
export function passwordsOf(facts: readonly Fact[]): readonly PasswordFact[] {
  const passwords: PasswordFact[] = [];
  for (const fact of facts) {
    if (fact.kind === 'connection' && fact.password !== null) passwords.push(fact.password);
    if (fact.kind === 'role-password') passwords.push(fact.password);
    if (fact.kind !== 'workload') continue;
    for (const value of Object.values(fact.environment)) if (value.password !== null) passwords.push(value.password);
  }
  return passwords.filter(({ strength }) => strength !== 'empty' && strength !== 'unknown');
}

/**
 * Shapes in which a password may stand where no fact points at it: beside the place of a finding, in a line that could not
 * be understood. The first group stays, the second is masked.
 */
const SHAPES = [
  // Up to the last `@` of the word: one within the password, or a `/`, makes clients take the rest of it for a host.
  /(:\/\/[^\s:/'"]{0,200}:)([^\s'"]{1,400})(?=@)/g,
  /(ssl_passphrase_command["']?[ \t]{0,20}[=:]?[ \t]{0,20}["']{0,2}(?:echo|printf)[ \t]{1,20})([^\s"';&,]{1,400})/gi,
  // A private key in one line, and PEM in Base64.
  /(PRIVATE KEY-----(?:\\[nr]){0,4})([A-Za-z0-9+/=\\]{16,20000})/g,
  /(\bLS0tLS1CRUdJTi)([A-Za-z0-9+/=]{16,20000})/g,
  /((?:password|passwd|pwd|passphrase|secret|ldapbindpasswd|radiussecrets)["']?\]?[ \t]{0,20}(?:=>|[=:])[ \t]{0,20}["']?)([^\s"';&,]{1,400})/gi,
] as const;

/** Text that stands for a value rather than being one: a variable, a template. Showing it helps and gives nothing away. */
const PLACEHOLDER = /^(?:\$\{[^}:]*\}|\$\([^)]*\)|\{\{.*|<%.*|%[A-Z_]+%|\$[A-Za-z_]\w*)$/;

/** Replaces every password of a line by asterisks of its length, so that columns stay right. */
function maskShapes(line: string): string {
  let masked = line;
  for (const shape of SHAPES) {
    masked = masked.replace(shape, (all: string, before: string, secret: string) =>
      PLACEHOLDER.test(secret) ? all : before + '*'.repeat(secret.length),
    );
  }
  return masked;
}

/** The lines of the scanned files as reports may show them. Files are split and masked when first asked for. */
export function maskedLines(texts: ReadonlyMap<string, SourceFile>, facts: readonly Fact[]): MaskedLines {
  const passwords = new Map<string, PasswordFact[]>();
  for (const password of passwordsOf(facts)) {
    const known = passwords.get(password.file) ?? [];
    known.push(password);
    passwords.set(password.file, known);
  }
  const cache = new Map<string, readonly string[]>();
  return (file) => {
    const cached = cache.get(file);
    if (cached !== undefined) return cached;
    const source = texts.get(file);
    if (source === undefined) return null;
    const lines = source.text.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
    for (const { line, column, endLine, endColumn } of passwords.get(file) ?? []) {
      for (let at = line; at <= endLine; at += 1) {
        const text = lines[at - 1] ?? '';
        const from = at === line ? column - 1 : 0;
        const to = at === endLine ? endColumn - 1 : text.length;
        lines[at - 1] = text.slice(0, from) + '*'.repeat(Math.max(0, to - from)) + text.slice(to);
      }
    }
    const masked = lines.map(maskShapes);
    cache.set(file, masked);
    return masked;
  };
}

/**
 * The passwords themselves, for doors that must register them as secrets. Never print this. Well-known ones stay out:
 * masking every `postgres` of a log would hide the log and protect nothing.
 */
export function secretTexts(texts: ReadonlyMap<string, SourceFile>, facts: readonly Fact[]): readonly string[] {
  const secrets = new Set<string>();
  const split = new Map<string, readonly string[]>();
  for (const { file, line, column, endLine, endColumn, wellKnown } of passwordsOf(facts)) {
    if (wellKnown) continue;
    const lines = split.get(file) ?? texts.get(file)?.text.split('\n') ?? [];
    split.set(file, lines);
    if (line !== endLine) continue;
    const text = (lines[line - 1] ?? '').slice(column - 1, endColumn - 1);
    secrets.add(text);
    for (const literal of literalsIn(text)) secrets.add(literal);
  }
  return [...secrets].filter((secret) => secret.length >= 4);
}

/** The strings in an expression such as `env('DB_PASSWORD', 'hunter2')`, but for the names of variables. */
function literalsIn(text: string): readonly string[] {
  const strings = [...text.matchAll(/(["'`])([^"'`\\]{4,200})\1/g)].map(([, , literal = '']) => literal);
  return strings.filter((literal) => !/^[A-Z][A-Z0-9_]*$/.test(literal));
}
