import type { Driver } from './driver.ts';
export declare const mikroOrm: Driver;
