import type { Driver } from './driver.ts';
export declare const nodePostgres: Driver;
/** Knex reads URLs itself, with a pg-connection-string of its own (2.6.2), and hands node-postgres what it has read. */
export declare const knex: Driver;
