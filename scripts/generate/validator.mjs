import Ajv2020 from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';

const OPTIONS = {
  allErrors: true,
  inlineRefs: false,
  // The policy room has words of its own.
  messages: false,
  strict: true,
  strictTypes: false,
  strictTuples: false,
  allowUnionTypes: true,
  validateFormats: false,
};
const WORDS = new Set(['title', 'description', '$schema']);
const HEADER = '// Made by scripts/generate.mjs of policies/policy.schema.json, by ajv. Do not edit.\n';

/** The validator as a function, for the generator's own use. */
export function compileValidator(schema) {
  return new Ajv2020(OPTIONS).compile(schema);
}

/** The validator as a module that needs nothing else at run time. */
export async function validatorModule(schema, root) {
  const ajv = new Ajv2020({ ...OPTIONS, code: { source: true, esm: true, lines: true } });
  const code = standalone(ajv, ajv.compile(withoutWords(schema))).replace(/export default \w+;/, '');
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: root, loader: 'js' },
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    target: 'node20',
    logLevel: 'warning',
  });
  return HEADER + outputFiles[0].text;
}

/** The schema without what it says to people only: the compiled module carries it whole. */
function withoutWords(value) {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(withoutWords);
  const entries = Object.entries(value).filter(([key, item]) => !(WORDS.has(key) && typeof item === 'string'));
  return Object.fromEntries(entries.map(([key, item]) => [key, withoutWords(item)]));
}
