import { settingOf } from '../../postgres/settings/effective.ts';
import type { SeenError, TracedServer } from './result.ts';

/** How many connections a server has room for, and what a client sees when there is none. */
export interface Slots {
  readonly max: number;
  /** For superusers alone. */
  readonly superuser: number;
  /** For roles with pg_use_reserved_connections (16 on; 0 before). */
  readonly reserved: number;
  /** What is left for everybody; not positive where the server does not start. */
  readonly ordinary: number;
  readonly walSenders: number;
  /** A role without privileges finds only reserved slots left. */
  readonly whenReserved: SeenError | null;
  readonly whenFull: SeenError;
}

/**
 * Slots by `max_connections`, `superuser_reserved_connections` and `reserved_connections`: postinit.c, InitPostgres, and proc.c,
 * InitProcess. Walsenders have slots of their own (`max_wal_senders`). Null where a template fills one in.
 */
export function slotsOf({ settings, major }: Pick<TracedServer, 'settings' | 'major'>): Slots | null {
  const number = (name: string): number | null => {
    const { value } = settingOf(settings, name, major);
    return typeof value === 'number' ? value : null;
  };
  const max = number('max_connections');
  const superuser = number('superuser_reserved_connections');
  const reserved = major >= 16 ? number('reserved_connections') : 0;
  const walSenders = number('max_wal_senders');
  if (max === null || superuser === null || reserved === null || walSenders === null) return null;
  const full = { sqlstate: '53300', message: 'sorry, too many clients already' };
  return {
    ...{ max, superuser, reserved, walSenders, whenFull: full },
    ordinary: max - superuser - reserved,
    whenReserved: superuser + reserved === 0 ? null : { sqlstate: '53300', message: reservedMessage(reserved, major) },
  };
}

function reservedMessage(reserved: number, major: number): string {
  if (major < 16) return 'remaining connection slots are reserved for non-replication superuser connections';
  return reserved > 0
    ? 'remaining connection slots are reserved for roles with privileges of the "pg_use_reserved_connections" role'
    : 'remaining connection slots are reserved for roles with the SUPERUSER attribute';
}
