/** How the bytes of an attempt travel. `socket` is a Unix-domain socket, where addresses play no part. */
export type Encryption = 'none' | 'tls' | 'gss' | 'socket';
/**
 * One connection attempt as it stands before check_hba: who asks for what, from where, and how the bytes travel. Names are
 * as in the start-up packet (the server cuts them to 63 bytes before it compares).
 */
export interface Attempt {
    readonly user: string;
    readonly database: string;
    /** `physical` is `replication=true` in the start-up packet, `logical` is `replication=database`. */
    readonly replication: 'none' | 'physical' | 'logical';
    readonly from: {
        readonly kind: 'socket';
    } | {
        readonly kind: 'address';
        /** Numeric, IPv4 or IPv6; a v4-mapped IPv6 address is an IPv6 address, as for the server. */
        readonly address: string;
        readonly encryption: Exclude<Encryption, 'socket'>;
    };
}
