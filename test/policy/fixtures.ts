import Ajv2020 from 'ajv/dist/2020.js';
import { loadPolicy } from '../../src/policy/load.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { type DescribedRule, policySchema } from '../../src/policy/schema.ts';
import type { PolicyValidator } from '../../src/policy/validate.ts';

/** Rules of the tests' own, so that these tests do not change with the registered ones. */
export const TEST_RULES: readonly DescribedRule[] = [
  {
    id: 'hba-method',
    title: 'Only allowed methods',
    severity: 'error',
    schema: {
      type: 'object',
      additionalProperties: false,
      properties: {
        allow: { type: 'array', items: { enum: ['scram-sha-256', 'cert', 'peer', 'reject', 'md5'] } },
        everyMethod: { type: 'boolean' },
      },
    },
    defaults: { allow: ['scram-sha-256', 'cert'], everyMethod: false },
  },
  { id: 'hba-trust', title: 'No trust', severity: 'error', schema: none(), defaults: {} },
  {
    id: 'client-tls',
    title: 'Enough verification',
    severity: 'warning',
    schema: {
      type: 'object',
      additionalProperties: false,
      properties: {
        minimum: {
          type: 'object',
          additionalProperties: false,
          properties: { public: { enum: ['ca', 'full'] }, private: { enum: ['none', 'ca', 'full'] } },
        },
      },
    },
    defaults: { minimum: { public: 'full', private: 'none' } },
  },
  {
    id: 'server-max-connections',
    title: 'A band',
    severity: 'warning',
    schema: {
      type: 'object',
      additionalProperties: false,
      properties: { min: { type: 'integer', minimum: 1 }, max: { type: 'integer', maximum: 262143 } },
    },
    defaults: { min: 10, max: 500 },
  },
];

function none(): Record<string, unknown> {
  return { type: 'object', additionalProperties: false, properties: {} };
}

const ajv = new Ajv2020.default({ allErrors: true, strictTypes: false, strictTuples: false });
const check = ajv.compile(policySchema(TEST_RULES, ['recommended', 'strict']));

export const validateTestPolicy: PolicyValidator = (value) => (check(value) ? [] : (check.errors ?? []));

/** Loads `path` of some files against the rules above; `extends` leads to the other files. */
export function loadTestPolicy(files: Readonly<Record<string, string>>, path = 'pgmoat.yaml'): Promise<Policy> {
  return loadPolicy({
    rules: TEST_RULES,
    policy: { path, text: files[path] ?? '' },
    validate: validateTestPolicy,
    follow: (from, target) => {
      const found = new URL(target, `file:///${from}`).pathname.slice(1);
      const text = files[found];
      return text === undefined ? { status: 'missing' } : { status: 'read', path: found, text };
    },
  });
}
