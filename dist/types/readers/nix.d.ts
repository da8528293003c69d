import { type ConfReaders } from './embedded/conf.ts';
import type { Reader } from './reader.ts';
/**
 * Modules of NixOS that configure a server (nixos/modules/services/databases/postgresql.nix): `services.postgresql`, its records,
 * mappings and parameters, and `services.postgres` of devenv. Other modules may say more, and the defaults come after the records, but
 * where those are forced. Everything else is for `rest`.
 */
export declare function nixReader(rest: Reader, readers: ConfReaders): Reader;
