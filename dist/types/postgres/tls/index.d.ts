import { type TlsIntent, type TlsParameters } from './intent.ts';
/** What a driver makes of its parameters; unknown for a driver that is not known. */
export declare function readTls(driver: string, parameters: TlsParameters): TlsIntent;
