import type { HbaAddress } from '../../facts.ts';
import { type Ip } from './ip.ts';
import type { AuthToken } from './tokens.ts';
/** The address column, read: done, in need of the next field as its mask, or wrong. */
export type AddressRead = {
    readonly status: 'done';
    readonly address: HbaAddress;
} | {
    readonly status: 'needs-mask';
    readonly ip: Ip;
} | {
    readonly status: 'error';
    readonly error: string;
};
/**
 * The address column as `parse_hba_line` reads it: unquoted keywords, then a numeric address before the first slash, else a
 * host name (also `*`, `256.1.1.1` and the empty word).
 */
export declare function readAddress(token: AuthToken): AddressRead;
/** The netmask column, which must be a numeric address of the same family. */
export declare function readMask(ip: Ip, token: AuthToken): AddressRead;
/** The columns `address` and `netmask` of the view. */
export declare function addressColumns(address: HbaAddress | null): readonly [string | null, string | null];
