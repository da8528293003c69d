import type { Assignment } from './types.ts';

/**
 * A password with `@` or `/` in it that is not percent-encoded spills into what libpq takes for host, port or database. The
 * keywords that hold a part of it, null where nothing looks like that.
 */
export function spiltPassword(assignments: readonly Assignment[]): ReadonlySet<string> | null {
  const spilt = new Set<string>();
  const authority = assignments.filter(({ keySpan }) => keySpan === null);
  const of = (keyword: string): string => authority.find((one) => one.keyword === keyword)?.value ?? '';
  const stated = authority.some(({ keyword }) => keyword === 'password');
  if (stated && of('host').includes('@')) spilt.add('host');
  if (of('port').includes('@')) spilt.add('port');
  // `u@v:p,w@h`: the password has a comma. A host that begins with an `@` is an abstract socket.
  if (/[^,]@/.test(of('host')) && /[^,]/.test(of('port'))) spilt.add('host').add('port');
  // `user:12/34@db:5432/shop`: what is read as a port may be one, unless what follows it reads like a host of its own.
  const port = /^(?:[1-9]\d{3,4},?)+$/.test(of('port'));
  if (of('port') !== '' && (port ? /@[^/@]*[/:]/ : /@/).test(of('dbname'))) spilt.add('port').add('dbname');
  return spilt.size === 0 ? null : spilt;
}
