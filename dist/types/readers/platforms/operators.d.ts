import type { PlatformReader } from '../frameworks/platform-file.ts';
/** Clusters of CloudNativePG, of Zalando's and of Crunchy's operator: their records and parameters. */
export declare const operatorFacts: PlatformReader;
