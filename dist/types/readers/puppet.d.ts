import type { Reader } from './reader.ts';
/**
 * Manifests of Puppet that configure a server by the module `postgresql` of Puppet Labs: rules of pg_hba.conf, entries of
 * postgresql.conf, what its class is given, and passwords of databases' owners. Everything else is for `rest`.
 */
export declare function puppetReader(rest: Reader): Reader;
