import type { Reader } from '../reader.ts';
/**
 * `config/database.yml` of Rails: each database of each environment is one connection, of the form that is flat or of the one
 * with a name for each database (`production.primary`), with merge keys applied. Only keywords of libpq reach libpq, and
 * what a `url` states beats the keys beside it (activerecord, database_configurations/url_config.rb). What ERB prints is unknown,
 * but for the default of an environment variable. Of a `url` that nothing is known of only what stands beside it of TLS is told.
 */
export declare function databaseYmlReader(literals: Reader): Reader;
