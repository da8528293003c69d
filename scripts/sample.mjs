// Writes the sample of real output into the README: the errors of examples/shop, as the command line of the source prints
// them. With --check it writes nothing and exits 1 where the README shows something else.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const README = join(root, 'README.md');

const before = readFileSync(README, 'utf8');
const parts = /^([\s\S]*<!-- sample -->\n)[\s\S]*?(<!-- \/sample -->[\s\S]*)$/.exec(before);
if (parts === null) throw new Error('README.md has no <!-- sample --> markers');
const after = `${parts[1]}\n\`\`\`console\n$ npx . examples/shop --quiet\n${await sample()}\`\`\`\n\n${parts[2]}`;

if (process.argv.includes('--check')) {
  if (before !== after) console.error('README.md: the sample is not what the source prints: run npm run generate');
  process.exitCode = before === after ? 0 : 1;
} else if (before !== after) {
  writeFileSync(README, after);
}

async function sample() {
  const directory = mkdtempSync(join(tmpdir(), 'pgmoat-sample-'));
  try {
    const cli = join(directory, 'cli.mjs');
    await esbuild.build({
      absWorkingDir: root,
      banner: { js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);" },
      bundle: true,
      entryPoints: ['src/cli/index.ts'],
      format: 'esm',
      logLevel: 'warning',
      outfile: cli,
      platform: 'node',
    });
    const run = spawnSync(process.execPath, [cli, 'examples/shop', '--quiet'], { cwd: root, encoding: 'utf8' });
    if (run.status !== 1) throw new Error(`examples/shop: exit status ${run.status}\n${run.stderr}`);
    return run.stdout;
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
