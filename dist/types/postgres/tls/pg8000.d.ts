import type { Driver } from './driver.ts';
export declare const pg8000: Driver;
