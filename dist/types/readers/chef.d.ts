import type { Reader } from './reader.ts';
/**
 * Cookbooks of Chef that configure a server by the cookbook `postgresql`: its attributes `pg_hba`, `config` and `password`
 * (version 6 and before), and resources `postgresql_access` (resources/access.rb). Everything else is for `rest`.
 */
export declare function chefReader(rest: Reader): Reader;
