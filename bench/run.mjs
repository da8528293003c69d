#!/usr/bin/env node
// Measures whole runs of pgmoat beside other commands, in turn, in one run, and prints medians and ratios:
//   - a repository of 13,000 files of which 1,400 mention PostgreSQL, beside `rg -l` over it and the bare start of Node;
//   - a repository of one file, beside the bare start of Node.
// usage: node bench/run.mjs [RUNS]
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeTree } from './make-tree.mjs';

const cli = resolve(dirname(fileURLToPath(import.meta.url)), '../dist/cli.js');
const runs = Number(process.argv[2] ?? 9);
const base = mkdtempSync(join(tmpdir(), 'pgmoat-bench-'));

function time(cwd, command, args) {
  const start = process.hrtime.bigint();
  const { error, status } = spawnSync(command, args, { cwd, stdio: 'ignore' });
  if (error) throw error;
  if (status !== null && status > 1) throw new Error(`${command} ${args.join(' ')}: exit status ${status}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}

/** Runs the commands in turn, A B C A B C …, after one round that does not count; gives the median of each. */
function compare(cwd, commands) {
  const times = commands.map(() => []);
  for (let round = 0; round <= runs; round += 1) {
    for (const [index, [command, ...args]] of commands.entries()) {
      const elapsed = time(cwd, command, args);
      if (round > 0) times[index].push(elapsed);
    }
  }
  return times.map(median);
}

/** Peak resident memory of one run in MB, as the process itself reports it at its end. */
function memory(cwd, args) {
  const report = join(base, 'report.mjs');
  writeFileSync(report, "process.on('exit', () => console.error(`rss ${process.resourceUsage().maxRSS}`));\n");
  const { stderr } = spawnSync(process.execPath, ['--import', report, ...args], { cwd, encoding: 'utf8' });
  return Number(/rss (\d+)/.exec(stderr)?.[1] ?? Number.NaN) / 1024;
}

function has(command) {
  return spawnSync(command, ['--version'], { stdio: 'ignore' }).error === undefined;
}

const row = (name, value) => console.log(`  ${name.padEnd(44)}${value}`);
const ms = (value) => `${value.toFixed(0)} ms`;

try {
  const large = join(base, 'large');
  mkdirSync(large);
  const bytes = makeTree(large, 13_000, 1_400);
  console.log(`13,000 files, 1,400 of which mention PostgreSQL, ${(bytes / 1e6).toFixed(0)} MB; median of ${runs}`);
  const commands = [
    [process.execPath, cli, 'check', '--format', 'json', '.'],
    [process.execPath, '-e', '0'],
  ];
  if (has('rg')) commands.push(['rg', '-l', 'postgres|sslmode|pg_hba']);
  else console.log('  (no rg on this machine: its row is left out)');
  const [own, start, search] = compare(large, commands);
  row('pgmoat check', ms(own));
  row('node -e 0', ms(start));
  if (search !== undefined) {
    row("rg -l 'postgres|sslmode|pg_hba'", ms(search));
    row('pgmoat / (rg + node)', `${(own / (search + start)).toFixed(2)}  (wanted: below 2)`);
  }
  row(
    'pgmoat, peak memory',
    `${memory(large, [cli, 'check', '--format', 'json', '.']).toFixed(0)} MB  (wanted: below 200)`,
  );

  const small = join(base, 'small');
  mkdirSync(small);
  writeFileSync(join(small, 'pg_hba.conf'), 'local all all peer\nhostssl all all 10.0.0.0/8 scram-sha-256\n');
  execFileSync('git', ['init', '-q'], { cwd: small });
  const [one, bare] = compare(small, commands.slice(0, 2));
  console.log('one file');
  row('pgmoat check', ms(one));
  row('node -e 0', ms(bare));
  row('pgmoat / node', `${(one / bare).toFixed(2)}  (wanted: below 2.5)`);
} finally {
  rmSync(base, { recursive: true, force: true });
}
