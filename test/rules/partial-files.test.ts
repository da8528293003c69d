import { expect, test } from '@jest/globals';
import type { Expectation } from '../../src/deployment/model.ts';
import { RULES } from '../../src/rules/index.ts';
import { modelOf } from '../readers/support/facts.ts';

const INTERNET: Expectation = {
  from: ['internet'],
  users: null,
  databases: null,
  tls: null,
  verdict: 'refused',
  atLeast: null,
  covers: () => true,
  reason: null,
  origin: null,
};

test.each([
  ['hostssl all all 10.0.0.0/8 scram-sha-256', 0],
  ['hostssl all all 0.0.0.0/0 scram-sha-256', 1],
])('of a file that a script adds to, only what it adds is held against expectations: %s', (record, count) => {
  const model = { ...modelOf({ 'a.sh': `echo "${record}" >> /data/pg_hba.conf\n` }), expectations: [INTERNET] };
  const rule = RULES.find(({ id }) => id === 'access-expectation');
  expect([...(rule?.check(model, {}) ?? [])]).toHaveLength(count);
});
