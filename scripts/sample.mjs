// Writes samples of real output into the README: what the command line of the source prints for the command that stands in
// each block between <!-- sample --> and <!-- /sample -->. With --check it writes nothing and exits 1 where the README shows
// something else.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';
import { BUNDLING, REQUIRE } from './bundling.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const README = join(root, 'README.md');
const SAMPLE = /(<!-- sample -->\n+```console\n)\$ npx (\. .*)\n[\s\S]*?(```\n+<!-- \/sample -->)/g;

const before = readFileSync(README, 'utf8');
const cli = await bundle();
const after = before.replace(SAMPLE, (_all, head, command, tail) => {
  const [, ...args] = command.split(' ');
  return `${head}$ npx ${command}\n${output(args)}${tail}`;
});
rmSync(dirname(cli), { recursive: true, force: true });
if (!SAMPLE.test(before)) throw new Error('README.md has no samples');

if (process.argv.includes('--check')) {
  if (before !== after) console.error('README.md: a sample is not what the source prints: run npm run generate');
  process.exitCode = before === after ? 0 : 1;
} else if (before !== after) {
  writeFileSync(README, after);
}

function output(args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { cwd: root, encoding: 'utf8' });
  if (status !== 0 && stdout === '') throw new Error(`${args.join(' ')}: ${stderr}`);
  return stdout;
}

async function bundle() {
  const outfile = join(mkdtempSync(join(tmpdir(), 'pgmoat-sample-')), 'cli.mjs');
  await esbuild.build({
    ...BUNDLING,
    banner: { js: REQUIRE },
    entryPoints: ['src/cli/index.ts'],
    outfile,
  });
  return outfile;
}
