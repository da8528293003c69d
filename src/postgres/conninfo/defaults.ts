import { isKeyword, OPTIONS } from './options.ts';
import { findPlaceholders } from './placeholders.ts';
import { readService } from './service-file.ts';
import type { ConninfoInput, LibpqBuild, ParameterSource, Values } from './sources.ts';

/**
 * conninfo_add_defaults of fe-connect.c: whatever is not stated comes from the service file, then from the environment, then
 * from what is compiled in. libpq's message where the service file is not as it should be.
 */
export function addDefaults(values: Values, input: ConninfoInput, build: LibpqBuild): string | null {
  const { environment, major, systemUser } = input;
  const error = addService(values, input, build);
  if (error !== null) return error;

  // What a service says that is only known elsewhere goes before all that follows.
  const service = values.get('service') ?? variableOf(environment, 'PGSERVICE');
  const open = typeof service === 'string' ? isTemplate(service) : service?.unknown === true;
  const add = (keyword: string, value: string, source: ParameterSource): void => {
    const unknown = open || (source.kind !== 'default' && isTemplate(value));
    values.set(keyword, { value, source, unknown });
  };
  for (const { keyword, variable, fallback } of OPTIONS.values()) {
    if (values.has(keyword) || !isKeyword(keyword, major)) continue;
    const stated = variable === null ? undefined : variableOf(environment, variable);
    if (variable !== null && stated !== undefined) {
      add(keyword, stated, { kind: 'environment', variable });
    } else if (keyword === 'sslmode' && variableOf(environment, 'PGREQUIRESSL')?.startsWith('1') === true) {
      add(keyword, 'require', { kind: 'environment', variable: 'PGREQUIRESSL' });
    } else if (keyword === 'gssencmode' && !build.gssapi) {
      add(keyword, 'disable', { kind: 'default' });
    } else if (fallback !== null) {
      add(keyword, fallback, { kind: 'default' });
    } else if (open) {
      add(keyword, '', { kind: 'default' });
    } else if (keyword === 'user' && systemUser !== null) {
      add(keyword, systemUser, { kind: 'default' });
    }
  }
  if (
    values.get('sslmode')?.source.kind === 'default' &&
    major >= 16 &&
    values.get('sslrootcert')?.value === 'system'
  ) {
    add('sslmode', 'verify-full', { kind: 'default' });
  }
  if (!values.get('user')?.value && systemUser !== null) add('user', systemUser, { kind: 'default' });
  const home = homeOf(input);
  if (!values.get('password')?.value && !values.get('passfile')?.value && home !== null) {
    add('passfile', `${home}/.pgpass`, { kind: 'default' });
  }
  return null;
}

/** parseServiceInfo: PGSERVICEFILE, else the user's file; then, where that has no such service, the system's. */
function addService(values: Values, input: ConninfoInput, build: LibpqBuild): string | null {
  const { environment, files, major } = input;
  const stated = values.get('service');
  const service = stated?.value ?? variableOf(environment, 'PGSERVICE');
  if (service === undefined || stated?.unknown === true || isTemplate(service)) return null;

  const named = variableOf(environment, 'PGSERVICEFILE');
  const home = homeOf(input);
  const own = named ?? (home === null ? null : `${home}/.pg_service.conf`);
  if (named !== undefined && !files.has(named)) return `service file "${named}" not found`;
  const directory = variableOf(environment, 'PGSYSCONFDIR') ?? build.configurationDirectory;
  for (const file of [own, `${directory}/pg_service.conf`]) {
    const text = file === null ? undefined : files.get(file);
    if (file === null || text === undefined) continue;
    const { found, entries, error } = readService(text, file, service, { major, ldap: build.ldap });
    for (const { keyword, value, line } of entries) {
      if (values.has(keyword)) continue;
      const unknown = isTemplate(value);
      values.set(keyword, { value, source: { kind: 'service', file, line }, unknown });
    }
    if (error !== null) return error;
    if (found) return null;
  }
  return `definition of service "${service}" not found`;
}

function isTemplate(value: string): boolean {
  return findPlaceholders(value, true).length > 0;
}

/** pqGetHomeDirectory. */
function homeOf({ environment, home, major }: ConninfoInput): string | null {
  return (major >= 15 ? variableOf(environment, 'HOME') : undefined) || home;
}

function variableOf(environment: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(environment, name) ? environment[name] : undefined;
}
