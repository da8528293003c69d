import type { PoolerFact } from '../../facts.ts';
import type { Variable } from '../containers/variables.ts';
import { holdsPassword } from '../containers/variables.ts';

/** Settings of pgbouncer.ini that the images take from variables: under their own name, some with a prefix. */
const SETTINGS = new Set(
  (
    'auth_type auth_file auth_hba_file auth_user auth_query auth_dbname listen_addr listen_port pool_mode max_client_conn ' +
    'default_pool_size min_pool_size reserve_pool_size max_db_connections max_user_connections admin_users stats_users ' +
    'client_tls_sslmode client_tls_ca_file client_tls_cert_file client_tls_key_file client_tls_protocols client_tls_ciphers ' +
    'server_tls_sslmode server_tls_ca_file server_tls_cert_file server_tls_key_file server_tls_protocols ' +
    'ignore_startup_parameters server_reset_query'
  ).split(' '),
);
const RENAMED: Readonly<Record<string, string>> = { port: 'listen_port', bind_address: 'listen_addr' };

/** What a PgBouncer container's environment says of its configuration, settings under pgbouncer.ini's names. */
export function poolerSettings(variables: ReadonlyMap<string, Variable>): PoolerFact['settings'] {
  const settings: [string, PoolerFact['settings'][string]][] = [];
  for (const { name, value, origin } of variables.values()) {
    const prefixed = name.startsWith('PGBOUNCER_');
    const bare = (prefixed ? name.slice('PGBOUNCER_'.length) : name).toLowerCase();
    const renamed = prefixed && Object.hasOwn(RENAMED, bare) ? RENAMED[bare] : undefined;
    const setting = renamed ?? bare;
    if (!SETTINGS.has(setting) || holdsPassword(name)) continue;
    const unknown = value === null || value.has('u');
    settings.push([setting, { ...origin, value: value?.text ?? '', unknown }]);
  }
  return Object.fromEntries(settings);
}
