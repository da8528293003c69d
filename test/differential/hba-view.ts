import { textOf } from '../../src/postgres/byte-text.ts';
import type { PgMajor } from '../../src/postgres/versions.ts';
import type { ViewRow } from '../support/hba.ts';
import type { RunningServer } from '../support/servers.ts';

export type FileRow = ViewRow & { readonly file_name: string };

/** The columns of the view that every version has, and before them those of 16 on that tell files apart. */
function queryFor(major: PgMajor): string {
  const columns = 'line_number, type, database, user_name, address, netmask, auth_method, options, error';
  const file = major >= 16 ? 'file_name' : "''::text as file_name";
  return `select coalesce(json_agg(r), '[]') from (select ${file}, ${columns} from pg_hba_file_rules) r`;
}

/** Secrets are masked as our facts have them. */
function masked(row: FileRow): FileRow {
  const options = row.options?.map((option) => option.replace(/^(ldapbindpasswd|radiussecrets)=.+/s, '$1=***'));
  return { ...row, options: options ?? null };
}

/** What the server makes of its pg_hba.conf as it is now. */
export async function viewOf(server: RunningServer): Promise<readonly FileRow[]> {
  const [[json] = []] = await server.rows(queryFor(server.installation.major));
  const rows: readonly FileRow[] = JSON.parse(textOf(json ?? Buffer.from('[]')));
  return rows.map(masked);
}

/** Why the server may see a line otherwise; null for a difference that nothing explains. */
export function knownDifference(real: ViewRow | undefined, ours: ViewRow | undefined, text: string): string | null {
  const unsupported = /^invalid authentication method "(\w+)": not supported by this build$/.exec(real?.error ?? '');
  if (unsupported !== null && ours !== undefined) return `that server is built without ${unsupported[1] ?? ''}`;
  if (/oauth_validator_libraries/.test(real?.error ?? '')) {
    return 'oauth_validator_libraries is not set there; it stands in another file, and is taken to allow what the line asks for';
  }
  if (/GSSAPI is not supported by this build/.test(real?.error ?? '') && differsInError(real, ours)) {
    return 'that server is built without gss';
  }
  if (/=\S*\*\*\*|format: \*\*\*$/.test(ours?.error ?? '') && differsInError(real, ours)) {
    return 'what may be part of a password is not told';
  }
  // A row of nulls keeps a warning of the record's type.
  const silent = real?.type === null && (real.error === null || /record cannot match/.test(real.error));
  if (silent && namesRadiusServer(text))
    return 'the server looks up the names of RADIUS servers when it loads the file';
  return null;
}

/** Whether the rows are alike but for the error. */
function differsInError(real: ViewRow | undefined, ours: ViewRow | undefined): boolean {
  if (real === undefined || ours === undefined) return false;
  return JSON.stringify({ ...real, error: null }) === JSON.stringify({ ...ours, error: null });
}

function namesRadiusServer(text: string): boolean {
  const values = [...text.matchAll(/radiusservers=("(?:[^"]|"")*"?|[^\s,#]*)/g)].map(([, value = '']) => value);
  return values.some((value) => !/^"?[\d.:,\s]*"?$/.test(value) || /^"?[\s\d]*"?$/.test(value));
}
