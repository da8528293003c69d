import type { Driver } from './driver.ts';
export declare const prisma: Driver;
export declare const prismaAdapterPg: Driver;
