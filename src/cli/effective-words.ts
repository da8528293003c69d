import type { ResolvedConninfo, ResolvedParameter } from '../postgres/conninfo/resolve.ts';
import type { ParameterSource } from '../postgres/conninfo/sources.ts';
import type { PgMajor } from '../postgres/versions.ts';

/** What libpq connects with, as far as it decides the answer, and who said so: one sentence. */
export function effectiveWords({ parameters, hosts: [target] }: ResolvedConninfo, major: PgMajor): string {
  const words: string[] = [];
  const add = (keyword: string, known = parameters.get(keyword)): void => {
    if (known !== undefined) words.push(`${keyword}=${valueWords(known.value)}${sourceWords(keyword, known)}`);
  };
  // Which directory that is depends on who built libpq.
  if (target?.socket === true && !parameters.get('host')?.value) words.push('no host, which is the Unix-domain socket');
  else add('host');
  add('hostaddr');
  add('port');
  add('user');
  add('dbname');
  add('replication');
  if (target?.socket !== true) {
    for (const keyword of ['sslmode', 'sslrootcert', 'sslcert', 'sslnegotiation', 'gssencmode']) {
      const known = parameters.get(keyword);
      if (keyword === 'sslmode' || keyword === 'gssencmode' || known?.source.kind !== 'default') add(keyword, known);
    }
  }
  return `libpq ${major} connects with ${words.join(', ')}.`;
}

/** Where the password comes from that would be sent; null where the string itself says it, or no other place was named. */
export function passwordWords({ hosts: [target], parameters }: ResolvedConninfo): string | null {
  const password = target?.password ?? null;
  if (password === null) {
    const file = parameters.get('passfile');
    if (file?.source.kind !== 'environment' && file?.source.kind !== 'service') return null;
    return `No password: nothing states one, and ${file.value} has none for this host, port, database and user. A client that asks nobody fails with "fe_sendauth: no password supplied" where the server wants one.`;
  }
  if (password.kind === 'stated' || password.kind === 'default') return null;
  return `The password is that of ${password.kind === 'environment' ? password.variable : `${password.file}:${password.line}`}.`;
}

function valueWords(value: string): string {
  return value === '' || /\s/.test(value) ? `'${value}'` : value;
}

function sourceWords(keyword: string, { source, unknown }: ResolvedParameter): string {
  const words = [placeWords(keyword, source), ...(unknown ? ['a template, taken as it is written'] : [])];
  const known = words.filter((word) => word !== null);
  return known.length === 0 ? '' : ` (${known.join('; ')})`;
}

function placeWords(keyword: string, source: ParameterSource): string | null {
  switch (source.kind) {
    case 'stated':
      return null;
    case 'service':
      return `${source.file}:${source.line}`;
    case 'environment':
      return source.variable;
    case 'default':
      if (keyword === 'dbname') return 'default: the name of the user';
      return keyword === 'user' ? 'default: the operating-system user' : 'default';
  }
}
