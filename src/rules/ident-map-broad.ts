import type { HbaToken, IdentMappingFact } from '../facts.ts';
import type { PgMajor } from '../postgres/versions.ts';
import { stig } from './controls.ts';
import { defineRule, type Rule, type Violation } from './rule.ts';
import { identMappings } from './support/ident.ts';
import { worstOf } from './support/violations.ts';

interface Options {
  readonly superusers: readonly string[];
  readonly administrators: readonly string[];
}

/** What the database user column means (hba.c:check_ident_usermap); before 16 only names and `\1` are known there. */
type DatabaseUser =
  | { readonly kind: 'any' }
  | { readonly kind: 'captured' }
  | { readonly kind: 'pattern'; readonly anchored: boolean }
  | { readonly kind: 'role'; readonly words: string; readonly superuser: boolean };

/** The first major that knows `all`, `+group` and `/regex` as a database user. */
const PATTERNS_SINCE: PgMajor = 16;

export const identMapBroad: Rule = defineRule<Options>({
  id: 'ident-map-broad',
  title: 'User name maps give no more than meant',
  severity: 'error',
  grades:
    'An error where any system user becomes any role or a superuser; a warning where any system user becomes another role, one user any role, or an expression has open ends.',
  controls: [stig('CD16-00-004200')],
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      superusers: {
        description: 'Names of roles that are superusers.',
        type: 'array',
        items: { type: 'string' },
        uniqueItems: true,
      },
      administrators: {
        description: 'System users who own the machine or the cluster anyway: they may be mapped to any role.',
        type: 'array',
        items: { type: 'string' },
        uniqueItems: true,
      },
    },
  },
  defaults: { superusers: ['postgres'], administrators: ['root', 'postgres'] },
  why: `A line of pg_ident.conf says which roles a system user, a certificate's name or a Kerberos principal may be. A regular expression
matches anywhere in the name unless \`^\` and \`$\` tie it down: \`/(.*)@example\\.com\` also takes
\`eve@example.com.attacker.org\`, and \`\\1\` then hands out the role before the \`@\`. Since PostgreSQL 16 the last column may be
\`all\`, \`+group\` or an expression too ([20.2 User Name Maps](https://www.postgresql.org/docs/current/auth-username-maps.html)).`,
  mend: 'Name the users; tie expressions down with `^` and `$`; map to the roles they need, and superusers only from named users.',
  unknown:
    'Templated lines are not judged. Expressions are not evaluated: only those that plainly match every name (`/`, `/.*`, `/^(.*)$`) count as any user.',
  bad: [
    {
      title: 'Anybody is the superuser',
      files: {
        'pg_ident.conf': `staff  /.*          postgres  # error
staff  /^(.*)$      all       # error
staff  /^.+$        app       # warning
staff  alice        all       # warning
`,
      },
    },
    {
      title: 'Open ends',
      files: {
        'pg_ident.conf': `sso  /(.*)@example\\.com   \\1       # warning
sso  /^(.*)@example\\.com  \\1       # warning
sso  bob                   /app     # warning
sso  /admin                postgres # warning
`,
      },
    },
  ],
  good: [
    {
      title: 'Named users and expressions tied down',
      files: {
        'pg_ident.conf': `staff  alice                     alice
staff  root                      postgres
staff  postgres                  all
sso    /^([a-z]+)@example\\.com$  \\1
sso    carol                     /^app_[a-z]+$
sso    /^(.*)$                   \\1
`,
      },
    },
    {
      title: 'Before 16 these are names of roles',
      postgres: 15,
      files: { 'pg_ident.conf': 'staff alice all\nstaff bob /app\n' },
    },
  ],
  check: (model, options) => worstOf(identMappings(model).flatMap(({ fact, major }) => judge(fact, major, options))),
});

function judge(fact: IdentMappingFact, major: PgMajor, options: Options): Violation[] {
  if (fact.tokens === null || fact.unknown || fact.error !== null) return [];
  const { map, system, database } = fact.tokens;
  const verdict = verdictOf(system.text, databaseUser(database, system.text, major, options), options);
  if (verdict === null) return [];
  const { file, line, column, endLine, endColumn, via } = fact;
  const place = { file, line, column, endLine, endColumn };
  return [
    {
      ...verdict,
      origin: via === undefined ? place : { ...place, via },
      subject: `${map.text} ${system.text} ${database.text}`,
      major,
    },
  ];
}

function databaseUser(token: HbaToken, system: string, major: PgMajor, options: Options): DatabaseUser {
  const { text, quoted } = token;
  if (major >= PATTERNS_SINCE) {
    if (!quoted && text === 'all') return { kind: 'any' };
    if (text.startsWith('/')) {
      return matchesAnything(text) ? { kind: 'any' } : { kind: 'pattern', anchored: isAnchored(text) };
    }
    if (!quoted && text.startsWith('+'))
      return { kind: 'role', words: `members of ${text.slice(1)}`, superuser: false };
  }
  if (system.startsWith('/') && text.includes('\\1')) return { kind: 'captured' };
  return { kind: 'role', words: text, superuser: options.superusers.includes(text) };
}

function verdictOf(
  system: string,
  user: DatabaseUser,
  options: Options,
): Pick<Violation, 'severity' | 'message'> | null {
  if (!system.startsWith('/')) return namedVerdict(system, user, options);
  const anyone = matchesAnything(system);
  // Everybody under their own name is what having no map means.
  if (user.kind === 'captured') return anyone || isAnchored(system) ? null : openEnds(system, 'the role it captures');
  if (anyone) return anyoneVerdict(user);
  if (!isAnchored(system)) return openEnds(system, wordsOf(user));
  return user.kind === 'any' ? anyRole(`whoever matches \`${system}\``) : openPattern(user);
}

function namedVerdict(
  system: string,
  user: DatabaseUser,
  options: Options,
): Pick<Violation, 'severity' | 'message'> | null {
  if (options.administrators.includes(system)) return null;
  return user.kind === 'any' ? anyRole(`the system user \`${system}\``) : openPattern(user);
}

function anyoneVerdict(user: DatabaseUser): Pick<Violation, 'severity' | 'message'> {
  const severe = user.kind === 'any' || (user.kind === 'role' && user.superuser);
  return {
    severity: severe ? 'error' : 'warning',
    message: `This map lets every system user log in as ${wordsOf(user)}. Name the users who may.`,
  };
}

function anyRole(who: string): Pick<Violation, 'severity' | 'message'> {
  return {
    severity: 'warning',
    message: `This map lets ${who} log in as any role, superusers included. Name the roles.`,
  };
}

function openEnds(system: string, role: string): Pick<Violation, 'severity' | 'message'> {
  return {
    severity: 'warning',
    message: `\`${system}\` matches anywhere in the name, so longer names that contain a match become ${role} too. Tie it down with \`^\` and \`$\`.`,
  };
}

function openPattern(user: DatabaseUser): Pick<Violation, 'severity' | 'message'> | null {
  if (user.kind !== 'pattern' || user.anchored) return null;
  return {
    severity: 'warning',
    message:
      'The expression for the role matches anywhere in its name, so roles with longer names are open too. Tie it down with `^` and `$`.',
  };
}

function wordsOf(user: DatabaseUser): string {
  if (user.kind === 'any') return 'any role, superusers included';
  if (user.kind === 'role') return user.superuser ? `the superuser ${user.words}` : user.words;
  return user.kind === 'pattern' ? 'every role that the expression matches' : 'the role it captures';
}

/** Whether an expression (with its `/`) plainly matches every name. */
function matchesAnything(expression: string): boolean {
  return /^\/(\^|\$|\^?\(?\.[*+]\)?\$?)?$/.test(expression);
}

/** Whether both ends are tied down. An alternative outside parentheses unties them: `^a|b$`. */
function isAnchored(expression: string): boolean {
  return (
    expression.startsWith('/^') &&
    expression.endsWith('$') &&
    !expression.endsWith('\\$') &&
    !hasAlternatives(expression)
  );
}

function hasAlternatives(expression: string): boolean {
  let depth = 0;
  let inBrackets = false;
  for (let at = 0; at < expression.length; at += 1) {
    const character = expression[at];
    if (character === '\\') at += 1;
    else if (inBrackets) inBrackets = character !== ']';
    else if (character === '[') inBrackets = true;
    else if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    else if (character === '|' && depth === 0) return true;
  }
  return false;
}
