import type { Driver } from './driver.ts';
export declare const libPq: Driver;
