import { build } from 'esbuild';
import { BUNDLING } from '../bundling.mjs';

/** The rules and the functions of the policy room that the generator needs, out of the TypeScript sources. */
export async function loadSource(root) {
  const contents = `
    export { RULES } from './src/rules/index.ts';
    export { policySchema } from './src/policy/schema.ts';
    export { mergeLayers } from './src/policy/merge.ts';
    export { DRIVERS } from './src/postgres/tls/index.ts';
  `;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    ...BUNDLING,
    write: false,
    target: 'node20',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
