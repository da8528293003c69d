import type { Driver } from './driver.ts';
export declare const tokioPostgres: Driver;
