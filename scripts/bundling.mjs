// How the project's sources are bundled for Node, wherever they are.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

export const BUNDLING = {
  absWorkingDir: dirname(dirname(fileURLToPath(import.meta.url))),
  // What it names as its main file asks for its other files by names that no bundler sees.
  alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
  bundle: true,
  format: 'esm',
  logLevel: 'warning',
  platform: 'node',
};

/** CommonJS packages in an ESM bundle ask for node's own modules through `require`. */
export const REQUIRE =
  "import { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);";
