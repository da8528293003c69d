import type { Driver } from './driver.ts';
export declare const r2dbc: Driver;
