import type { Driver } from './driver.ts';
export declare const postgresJs: Driver;
