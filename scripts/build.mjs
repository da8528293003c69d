#!/usr/bin/env node
// Builds dist/ from src/: three bundles without dependencies, the grammars beside them, the library's types, and the notices of
// what is bundled. The command line's bundle is in parts, so that a check reads no more than it needs: cli.js and cli-*.js.
// `--check` builds into a temporary directory and fails where the committed dist/ differs.
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';
import { BUNDLING, REQUIRE } from './bundling.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const check = process.argv.includes('--check');
const out = check ? mkdtempSync(join(tmpdir(), 'pgmoat-dist-')) : join(root, 'dist');

const shared = {
  ...BUNDLING,
  legalComments: 'none',
  metafile: true,
  minify: false,
  // Names paths in the bundle relative to the project, so that it is the same wherever it is built.
  sourceRoot: '',
  write: true,
};
const bundles = [
  { entry: 'src/cli/index.ts', name: 'cli', target: 'node20.19', splitting: true },
  { entry: 'src/index.ts', name: 'index', target: 'node20.19', splitting: false },
  { entry: 'src/action/index.ts', name: 'action', target: 'node24', splitting: false },
];

/** Where the WebAssembly comes from that src/files/grammars.ts loads. */
const grammars = {
  'web-tree-sitter': 'web-tree-sitter/web-tree-sitter.wasm',
  kotlin: '@tree-sitter-grammars/tree-sitter-kotlin/tree-sitter-kotlin.wasm',
};
for (const name of 'javascript typescript tsx python go java c-sharp ruby php rust'.split(' ')) {
  grammars[name] = `@vscode/tree-sitter-wasm/wasm/tree-sitter-${name}.wasm`;
}

mkdirSync(out, { recursive: true });
const packages = new Set();
for (const name of readdirSync(out)) if (/^cli-.*\.js$/.test(name)) rmSync(join(out, name));
for (const { entry, name, target, splitting } of bundles) {
  const { metafile } = await esbuild.build({
    ...shared,
    banner: { js: REQUIRE },
    chunkNames: `${name}-[name]-[hash]`,
    entryPoints: { [name]: entry },
    outdir: out,
    splitting,
    target,
  });
  for (const input of Object.keys(metafile.inputs)) {
    const found = /^(.*node_modules\/((?:@[^/]+\/)?[^/]+))\//.exec(input);
    if (found) packages.add(found[1]);
  }
}
rmSync(join(out, 'grammars'), { recursive: true, force: true });
mkdirSync(join(out, 'grammars'));
for (const [name, source] of Object.entries(grammars)) {
  const target = join(out, 'grammars', `${name}.wasm`);
  copyFileSync(join(root, 'node_modules', source), target);
  chmodSync(target, 0o644);
  packages.add(join('node_modules', ...source.split('/').slice(0, source.startsWith('@') ? 2 : 1)));
}
// `npx .` runs the command in place, without packing it first.
chmodSync(join(out, 'cli.js'), 0o755);
writeFileSync(join(out, 'THIRD-PARTY-NOTICES.txt'), notices([...packages]));
// The bundles are modules wherever they are copied to.
writeFileSync(join(out, 'package.json'), `${JSON.stringify({ type: 'module' })}\n`);
types(join(out, 'types'));

if (check) {
  const differing = compare(out, join(root, 'dist'));
  rmSync(out, { recursive: true, force: true });
  if (differing.length > 0) {
    console.error(`dist/ is not what the source makes; run "npm run build". Differing: ${differing.join(', ')}`);
    process.exitCode = 1;
  } else {
    console.log('dist/ is what the source makes');
  }
}

/** The licence of every bundled package, once each, sorted. */
function notices(directories) {
  const seen = new Map();
  for (const directory of directories) {
    const manifest = JSON.parse(readFileSync(join(root, directory, 'package.json'), 'utf8'));
    const name = readdirSync(join(root, directory)).find((entry) => /^licen[cs]e(?:\..*)?$/i.test(entry));
    const text =
      name === undefined ? `Licence: ${manifest.license}` : readFileSync(join(root, directory, name), 'utf8').trim();
    seen.set(`${manifest.name} ${manifest.version} (${manifest.license})`, text.replaceAll('\r\n', '\n'));
  }
  const sections = [...seen].sort(([a], [b]) => (a < b ? -1 : 1)).map(([title, text]) => `${title}\n\n${text}\n`);
  return `The bundles of pgmoat contain the following packages.\n\n${sections.join(`\n${'-'.repeat(72)}\n\n`)}`;
}

function types(directory) {
  rmSync(directory, { recursive: true, force: true });
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const run = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json', '--outDir', directory], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (run.status !== 0) process.exit(run.status ?? 1);
}

/** Paths of files that only one side has or whose bytes differ. */
function compare(made, committed) {
  const names = new Set([...list(made), ...(existsSync(committed) ? list(committed) : [])]);
  return [...names].sort().filter((name) => {
    const [a, b] = [join(made, name), join(committed, name)];
    return !existsSync(a) || !existsSync(b) || !readFileSync(a).equals(readFileSync(b));
  });
}

function list(directory) {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath ?? entry.path, entry.name)));
}
