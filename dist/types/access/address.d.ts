/** An IP address as a number in its family's space. A v4-mapped IPv6 address stays an IPv6 address, as in PostgreSQL. */
export interface Address {
    readonly family: 4 | 6;
    readonly value: bigint;
}
/** Bits of an address of a family. */
export declare function bitsOf(family: 4 | 6): number;
/**
 * The number of a dotted quad or an RFC 4291 IPv6 address (also with a dotted tail); null for anything else. The short and
 * octal forms that the server takes are none: in a policy `10/8` is a mistake, not 0.0.0.10/8.
 */
export declare function parseAddress(text: string): Address | null;
/** The address as `pg_hba_file_rules` prints it. */
export declare function formatAddress({ family, value }: Address): string;
