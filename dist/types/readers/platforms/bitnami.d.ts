import type { PlatformReader } from '../frameworks/platform-file.ts';
/**
 * Values of the bitnami chart of PostgreSQL, alone or below its name in those of a chart that brings it along: the container that
 * it makes of `auth`, `tls`, `audit` and `primary.service`. A chart that is given whole files of its own is left to those
 * (`heldFileFacts`), but for its passwords.
 */
export declare const bitnamiFacts: PlatformReader;
