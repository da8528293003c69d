import type { Reader } from './reader.ts';
/**
 * Cookbooks of Chef that configure a server by the cookbook `postgresql`: its attributes `pg_hba` and `config` (version 6 and
 * before), and resources `postgresql_access` (resources/access.rb). Everything else is for `rest`.
 */
export declare function chefReader(rest: Reader): Reader;
