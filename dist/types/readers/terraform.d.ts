import { type ConfReaders } from './embedded/conf.ts';
import type { Reader } from './reader.ts';
/**
 * Terraform and OpenTofu: the provider's connection, parameters and passwords of managed servers, environments of functions and containers,
 * and scripts that machines are started with. Of expressions nothing is known. Connection strings are found by `rest`.
 */
export declare function terraformReader(rest: Reader, readers: ConfReaders): Reader;
