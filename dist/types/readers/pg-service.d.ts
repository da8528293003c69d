import type { Reader } from './reader.ts';
/**
 * pg_service.conf: each service is one connection, as `parseServiceFile` of libpq (fe-connect.c) reads it: `[service]`,
 * then `keyword=value` lines with nothing trimmed around the sign, the first of a keyword wins, `#` begins a comment line.
 * Lines that libpq refuses are passed over.
 */
export declare const serviceReader: Reader;
