import type { PlatformReader } from '../frameworks/platform-file.ts';
/**
 * Patroni's configuration: the server that it starts, with the parameters of the cluster (`bootstrap.dcs`) below those of the
 * node. The node's own list of records replaces that of the cluster. Passwords of roles stand beside.
 */
export declare const patroniFacts: PlatformReader;
