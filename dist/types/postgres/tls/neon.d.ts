import type { Driver } from './driver.ts';
/** Reads PostgreSQL's URLs, but does not speak PostgreSQL's protocol over TCP: `sslmode` decides nothing. */
export declare const neon: Driver;
