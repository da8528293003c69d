import type { StoreKey } from '../../facts.ts';

const POSTGRES = /(?:^|[-_.])(?:postgres(?:ql)?|pg|pgsql|psql|pgbouncer|patroni|timescale(?:db)?)\d{0,2}(?:$|[-_.])/i;
/** What stands beside PostgreSQL and has certificates of its own. */
const OTHER = /admin|export|metric|grafana|ingress|operator|hook|(?:^|[-_.])(?:web|ui|api|http|app)(?:$|[-_.])/i;
const CLIENT = /client|(?:^|[-_.])(?:user|replication|standby)(?:$|[-_.])/i;

/** Whose key or certificate a Secret or ConfigMap holds, by its name: nobody's where that does not name PostgreSQL. */
export function storeOwner({ name, key }: StoreKey): 'server' | 'client' | null {
  if (!POSTGRES.test(name) || OTHER.test(name)) return null;
  return CLIENT.test(name) || CLIENT.test(key) ? 'client' : 'server';
}

/** A Secret or ConfigMap as messages may show it. */
export function storeWords({ kind, name }: StoreKey): string {
  return /^[\w.-]{1,120}$/.test(name) ? `the ${kind} \`${name}\`` : `a ${kind}`;
}
