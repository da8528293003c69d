import type { Reader } from '../reader.ts';
/** `profiles.yml` of dbt: each output of each profile whose `type` is `postgres` is one connection, through psycopg2. */
export declare function dbtProfilesReader(literals: Reader): Reader;
