import type { Driver } from './driver.ts';
export declare const pgx: Driver;
