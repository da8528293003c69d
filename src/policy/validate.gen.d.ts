import type { SchemaError } from './validate.ts';

/** The policy schema, compiled by scripts/generate.mjs; `errors` are those of the last call. */
export declare const validate: {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
};
