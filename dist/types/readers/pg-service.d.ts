import type { Reader } from './reader.ts';
/**
 * pg_service.conf: each service is one connection, as `parseServiceFile` of libpq (fe-connect.c) reads it, with its message
 * where it refuses the service. Lines that a template makes are no errors.
 */
export declare const serviceReader: Reader;
