/** A numeric address or mask as bytes, 4 or 16 of them. */
export interface Ip {
    readonly family: 4 | 6;
    readonly bytes: readonly number[];
}
/**
 * An address as glibc's `getaddrinfo` reads it with AI_NUMERICHOST: IPv4 in the one- to four-part forms of `inet_aton`
 * (`127.1`, `0x7f.1`, and `010.0.0.1`, which is 8.0.0.1), IPv6 with an optional zone. Null for anything else: to the server
 * that is a host name.
 */
export declare function parseIp(text: string): Ip | null;
/** The mask of a prefix length. */
export declare function maskOf(family: 4 | 6, prefix: number): Ip;
/** The prefix length of a mask; null for one with holes. */
export declare function prefixOf(mask: Ip): number | null;
/** An address as the view prints it: glibc's `inet_ntop`, which writes `::1.2.3.4` and `::ffff:1.2.3.4` with dots. */
export declare function printIp(ip: Ip): string;
