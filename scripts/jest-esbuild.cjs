// Jest transformer: TypeScript to ESM by the bundler that also builds dist/, so that tests run the code that ships.
const { createHash } = require('node:crypto');
const esbuild = require('esbuild');

const options = { loader: 'ts', format: 'esm', target: 'node20', sourcemap: 'inline' };

module.exports = {
  canInstrument: false,
  getCacheKey: (source, path) =>
    createHash('sha1')
      .update(esbuild.version)
      .update(path)
      .update(JSON.stringify(options))
      .update(source)
      .digest('hex'),
  process: (source, path) => ({ code: esbuild.transformSync(source, { ...options, sourcefile: path }).code }),
};
