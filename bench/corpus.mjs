#!/usr/bin/env node
// What pgmoat finds in real files, by format: of each kind of file how many there are, in how many something is found, and
// how many connections by what they are worth; then, where the collection brings labels and a score, how those are met.
// The collection is not part of the project: a directory with index.jsonl (`{repo, path, kind}` a line), files/OWNER__NAME/PATH
// and, if there are labels, score.mjs.
// usage: node bench/corpus.mjs [DIRECTORY]
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const cli = join(root, 'dist/cli.js');
const corpus = resolve(process.argv[2] ?? join(root, '../shared/corpus'));
const LEVELS = ['none', 'opportunistic', 'encrypted', 'ca', 'full', 'broken', 'unknown'];

if (!existsSync(join(corpus, 'index.jsonl'))) {
  console.log(`no collection of real files in ${process.argv[2] ?? '../shared/corpus'}: nothing measured`);
  process.exit(0);
}

const index = readFileSync(join(corpus, 'index.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const folders = new Map();
for (const { repo, path, kind } of index) {
  const folder = repo.replace('/', '__');
  folders.set(folder, [...(folders.get(folder) ?? []), { path, kind }]);
}
const kinds = new Map();
for (const [folder, files] of folders) {
  const cwd = join(corpus, 'files', folder);
  if (!existsSync(cwd)) continue;
  const { facts } = JSON.parse(run(['facts', '.'], cwd));
  for (const { path, kind } of files) {
    const mine = facts.filter(({ file }) => file === path);
    const row = kinds.get(kind) ?? { files: 0, hit: 0, facts: 0, levels: new Map() };
    kinds.set(kind, row);
    row.files += 1;
    row.hit += mine.length > 0 ? 1 : 0;
    row.facts += mine.length;
    for (const fact of mine) {
      if (fact.kind === 'connection') row.levels.set(fact.tls.level, (row.levels.get(fact.tls.level) ?? 0) + 1);
    }
  }
}

print(['kind', 'files', 'with facts', 'facts', ...LEVELS]);
for (const [kind, { files, hit, facts, levels }] of [...kinds].sort(([a], [b]) => (a < b ? -1 : 1))) {
  print([kind, files, hit, facts, ...LEVELS.map((level) => levels.get(level) ?? '')]);
}
const score = join(corpus, 'score.mjs');
if (existsSync(score)) console.log(`\nagainst its labels:\n${run([], corpus, [score, '--cli', cli])}`);

function run(args, cwd, program = [cli]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [...program, ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`exit status ${status}: ${stderr}`);
  return stdout;
}

function print(cells) {
  console.log(
    cells.map((cell, at) => (at === 0 ? `${cell}`.padEnd(20) : `${cell}`.padStart(at < 4 ? 11 : 14))).join(''),
  );
}
