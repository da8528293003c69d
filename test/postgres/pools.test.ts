import { describe, expect, test } from '@jest/globals';
import type { PoolFact } from '../../src/facts.ts';
import { poolOfNumber, poolOfParameter } from '../../src/postgres/pools.ts';

describe('numbers', () => {
  test.each([
    ['5', undefined, { max: 5 }],
    ['2147483647', undefined, { max: 2147483647 }],
    ['0', undefined, null],
    ['-1', undefined, null],
    ['0', 'zero', { max: null }],
    ['-1', 'zero', null],
    ['0', 'negative', null],
    ['-1', 'negative', { max: null }],
    ['0', 'not-positive', { max: null }],
    ['-1', 'not-positive', { max: null }],
    ['many', 'not-positive', null],
    ['', 'not-positive', null],
    ['5.5', undefined, null],
    ['99999999999', undefined, null],
  ] as const)('%s with %s', (text, endless, pool) => {
    expect(poolOfNumber(text, endless)).toEqual(pool);
  });
});

describe('parameters, by what reads them', () => {
  test.each<readonly [string, string, string, PoolFact | null]>([
    ['connection_limit', '5', 'prisma', { max: 5 }],
    ['connection_limit', '5', 'prisma-adapter-pg', null],
    ['connection_limit', '5', 'libpq', { max: 5 }],
    ['max', '5', 'pg', null],
    ['max', '5', 'postgres.js', { max: 5 }],
    ['pool_max_conns', '5', 'pgx', { max: 5 }],
    ['pool_max_conns', '0', 'pgx', null],
    ['pool_max_conns', '5', 'lib/pq', null],
    ['Maximum Pool Size', '5', 'npgsql', { max: 5 }],
    ['pool', '-1', 'rails', null],
    ['max_connections', '-1', 'rails', { max: null }],
    ['maxTotal', '-1', 'pgjdbc', { max: null }],
    ['maximumPoolSize', '-1', 'pgjdbc', null],
    ['max_connections', '-1', 'libpq', null],
    ['sslmode', '5', 'libpq', null],
  ])('%s=%s under %s', (keyword, value, driver, pool) => {
    expect(poolOfParameter(keyword, value, driver)).toEqual(pool);
  });
});
