import { describe, expect, test } from '@jest/globals';
import { hbaOrder } from '../../src/rules/hba-order.ts';
import { hbaReachableSize } from '../../src/rules/hba-reachable-size.ts';
import { hbaTrust } from '../../src/rules/hba-trust.ts';
import { hbaUnreachable } from '../../src/rules/hba-unreachable.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { hbaModel } from './support/hba-model.ts';

function told(rule: Rule, text: string, options: object = rule.defaults): string[] {
  return [...rule.check(hbaModel(text), options)].map(
    ({ severity, origin, message }) => `${severity} ${origin.line}: ${message}`,
  );
}

const PAIR = 'host all all 0.0.0.0/1 trust\nhost all all 128.0.0.0/1 trust\nhostssl all all 0.0.0.0/0 scram-sha-256';

describe('two halves of the internet, and a record that is too late', () => {
  test('are one exposure with a witness', () => {
    const [violation, ...others] = [...hbaTrust.check(hbaModel(PAIR), {})];
    expect(others).toEqual([]);
    expect(violation?.severity).toBe('error');
    expect(violation?.message).toContain('`0.0.0.0/1` and `128.0.0.0/1` is `trust` for the whole internet');
    expect(violation?.witness).toBe('any user@any database from 8.8.8.8 without TLS -> pg_hba.conf:1, trust');
    expect(violation?.related?.map(({ line }) => line)).toEqual([2]);
  });

  test('and the third record is unreachable', () => {
    const [violation] = [...hbaUnreachable.check(hbaModel(PAIR), {})];
    expect(violation?.origin.line).toBe(3);
    expect(violation?.message).toContain('line 1 and line 2 together take every attempt');
    expect(violation?.related?.map(({ line }) => line)).toEqual([1, 2]);
  });

  test('halves for different users are two exposures', () => {
    expect(told(hbaTrust, 'host all a 0.0.0.0/1 trust\nhost all b 128.0.0.0/1 trust')).toHaveLength(2);
  });
});

describe('what is left of a record is told', () => {
  test.each([
    [
      'host all all 10.128.0.0/9 reject\nhost all all 10.0.0.0/8 trust',
      '10.0.0.0/9 (what earlier records leave of 10.0.0.0/8)',
    ],
    [
      'host all all 127.0.0.1/32 md5\nhost all all 0.0.0.0/0 trust',
      'connects from 0.0.0.0/0 (but for 127.0.0.1/32, which earlier records answer) log in',
    ],
    ['hostssl all all 10.0.0.0/8 reject\nhost all all 10.0.0.0/8 trust', 'connects from 10.0.0.0/8 log in'],
  ])('%s', (text, words) => {
    expect(told(hbaTrust, text).join()).toContain(words);
  });

  test('nothing of a trust record is hba-unreachable’s', () => {
    const text = 'host all all 10.0.0.0/8 reject\nhost all all 10.1.0.0/16 trust';
    expect(told(hbaTrust, text)).toEqual([]);
    expect(told(hbaUnreachable, text)).toEqual([
      'note 2: Line 1 takes every attempt that this record describes: it comes into force as soon as that one goes. Remove it.',
    ]);
  });
});

test('records in more than three lines are counted', () => {
  const lines = [0, 64, 128, 192].map((first) => `host all all ${first}.0.0.0/2 md5`);
  expect(told(hbaUnreachable, [...lines, 'host all all 0.0.0.0/0 reject'].join('\n')).join()).toContain(
    'line 1, line 2, line 3 and 1 more record together take every attempt',
  );
});

test('records that an image writes are not complained of', () => {
  const model = hbaModel('host all all all trust\nhost all all all md5', { implied: 'by-environment' });
  expect([...hbaUnreachable.check(model, {})]).toEqual([]);
});

describe('order', () => {
  test('names what gets past the record', () => {
    const [violation] = [...hbaOrder.check(hbaModel('hostssl all all all md5\nhost shop eve all reject'), {})];
    expect(violation?.message).toContain('keeps out only what line 1 leaves it: the broader `hostssl` record there');
    expect(violation?.witness).toBe('eve@shop from 8.8.8.8 over TLS -> pg_hba.conf:1, md5');
  });

  test.each([
    ['a closing reject', 'hostssl all all 10.0.0.0/8 md5\nhost all all 10.0.0.0/8 reject'],
    ['a broader one', 'hostssl all all 10.0.0.0/8 md5\nhost all all all reject'],
    ['a weaker one', 'hostssl all all 10.0.0.0/8 scram-sha-256\nhost all app 10.0.0.0/8 md5'],
    ['in doubt', 'hostssl all +staff 10.0.0.0/8 md5\nhost all bob 10.0.0.0/8 reject'],
    ['other addresses too', 'host all all 127.0.0.1/32 md5\nhost all postgres all reject'],
  ])('is right: %s', (_title, text) => {
    expect(told(hbaOrder, text)).toEqual([]);
  });
});

describe('how many addresses may try a password', () => {
  test('are counted once, and without what is rejected', () => {
    const text =
      'host all all 10.1.0.0/17 reject\nhost a x 10.1.0.0/16 md5\nhost b x 10.1.128.0/18 md5\nhost c x ::1/128 md5';
    const [message] = told(hbaReachableSize, text, { max: 1000 });
    expect(message).toContain('from 32,768 addresses (10.1.128.0/17), where the policy allows 1,000');
    expect(told(hbaReachableSize, text, { max: 32_768 })).toEqual([]);
  });

  test('what hba-open-network reports is left to it', () => {
    expect(told(hbaReachableSize, 'hostssl shop app 0.0.0.0/0 scram-sha-256', { max: 1 })).toEqual([]);
  });
});
