#!/usr/bin/env node
// Measures how the access analysis grows: records in, seconds and megabytes out, for what each record answers (with the records
// that shadow others), for the partition and for the difference from the same file with one record in a hundred changed. Behind
// the seconds stand, in brackets, those of the processor, in which what compiles and cleans up beside the work is counted too.
// Each size of each kind of file runs in a process of its own; parsing the file is not counted.
// usage: node bench/access.mjs [KIND…] [--sizes 100,1000,10000,100000]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import esbuild from 'esbuild';
import { BUNDLING } from '../scripts/bundling.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** mulberry32: a small generator of which the sequence is known. */
function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const quad = (number) => [24, 16, 8, 0].map((shift) => (number >>> shift) & 255).join('.');
const pick = (next, list) => list[Math.floor(next() * list.length)];

/** Kind of file -> the line of a number. `size` is how many lines there are. */
const KINDS = {
  // A grown file of many tenants: mostly one database, one user and a network, some of everything else.
  realistic: (_, next, size) => {
    const db = `db${Math.floor(next() * Math.max(5, size / 30))}`;
    const user = `u${Math.floor(next() * Math.max(5, size / 4))}`;
    const net = `10.${Math.floor(next() * 32)}.${Math.floor(next() * 64)}.0/${pick(next, [16, 24, 24, 32])}`;
    const type = pick(next, ['host', 'hostssl', 'hostssl', 'hostnossl']);
    const kind = next();
    if (kind < 0.7) return `${type} ${db} ${user} ${net} scram-sha-256`;
    if (kind < 0.8) return `${type} ${db},${db}_test ${user},app,+readers ${net} md5`;
    if (kind < 0.87) return `${type} ${db} all ${net} scram-sha-256`;
    if (kind < 0.94) return `${type} all ${user} ${net} scram-sha-256`;
    if (kind < 0.96) return `${type} replication rep${user} ${net} scram-sha-256`;
    if (kind < 0.98) return `${type} all all ${net} ${pick(next, ['reject', 'md5'])}`;
    return `${type} sameuser all ${net} scram-sha-256`;
  },
  // One line for each user of a team's database and the machine that the user works from.
  'user and machine': (n, next, size) =>
    `hostssl db${Math.floor(next() * Math.max(5, size / 50))} u${n} ${quad(0x0a000000 + Math.floor(next() * 65536))}/32 scram-sha-256`,
  'database and group': (n, next) =>
    `hostssl db${n} +team${Math.floor(next() * 40)} 10.${Math.floor(next() * 16)}.0.0/16 scram-sha-256`,
  'network and many users': (n, next, size) => {
    const users = Array.from({ length: 20 }, () => `u${Math.floor(next() * Math.max(50, size / 10))}`);
    return `host app${Math.floor(next() * 10)} ${users.join()} 10.${(n >> 8) & 255}.${n & 255}.0/24 scram-sha-256`;
  },
  // The lists of two environments, one pasted after the other: names are the same, networks are not.
  'two environments': (n, _, size) => {
    const half = Math.ceil(size / 2);
    const at = random(n % half);
    const [db, user] = [Math.floor(at() * Math.max(5, size / 30)), Math.floor(at() * Math.max(5, size / 4))];
    const net = `10.${(n < half ? 0 : 64) + Math.floor(at() * 64)}.${Math.floor(at() * 64)}.0/24`;
    const kind = at();
    if (kind < 0.8) return `hostssl db${db} u${user} ${net} scram-sha-256`;
    return kind < 0.9 ? `hostssl db${db} all ${net} scram-sha-256` : `hostssl all u${user} ${net} scram-sha-256`;
  },
  // Every fifth record takes something away from those after it.
  'with rejects': (n, next, size) => {
    const db = `db${Math.floor(next() * Math.max(5, size / 30))}`;
    const user = `u${Math.floor(next() * Math.max(5, size / 4))}`;
    const net = `10.${Math.floor(next() * 32)}.${Math.floor(next() * 64)}.0/24`;
    if (n % 5 > 0) return `host ${db} ${user} ${net} scram-sha-256`;
    return `host ${pick(next, [`${db} all`, `all ${user}`, `${db} ${user}`, 'all all'])} ${net} reject`;
  },
  // Every record lies within the next one, for every tenant anew.
  nested: (n) => `host db${Math.floor(n / 25)} all ${quad(0x0a000001)}/${32 - (n % 25)} md5`,
  // Each network around all before it, for all names: 25 of them, then the next network.
  'nested all': (n) => `host all all ${quad(Math.floor(n / 17) * 65536 + 1)}/${32 - (n % 17)} md5`,
  'distinct users': (n) => `host all u${n} ${quad(0x0a000000 + n)}/32 md5`,
  'distinct databases, users': (n) => `host ${n % 2 ? `all u${n}` : `d${n} all`} 10.0.0.0/8 md5`,
  'crossing rows, columns': (n) =>
    `host ${n % 2 ? `all u${n}` : `d${n} all`} ${quad(0x0a000000 + n * 256)}/${8 + (n % 17)} md5`,
  'long lists': (n, next) => {
    const list = (letter) => Array.from({ length: 40 }, () => `${letter}${Math.floor(next() * 400)}`).join();
    return `host ${list('d')} ${list('u')} 10.${n % 256}.0.0/16 md5`;
  },
  alternating: (n) =>
    `host ${n % 2 ? 'all all' : `d${n} u${n}`} ${n % 2 ? `${quad(0x0a000000 + n)}/32` : 'all'} ${n % 4 ? 'md5' : 'reject'}`,
  'host names': (n) => `host ${n % 3 ? `d${n} u${n}` : 'all all'} client${n}.example.com md5`,
  sameuser: (n) => `host ${n % 2 ? 'sameuser all' : `d${n} u${n}`} ${quad(0x0a000000 + n * 16)}/28 md5`,
};

/** Kinds of which such files are made, or of which the records cross one another most. */
const LARGE = [
  ...['realistic', 'user and machine', 'database and group', 'network and many users', 'two environments'],
  ...['with rejects', 'distinct users', 'crossing rows, columns'],
];

const STEPS = ['answers', 'unreachable', 'partition', 'difference'];

function textOf(kind, size, seed = 1) {
  const next = random(seed);
  return `${Array.from({ length: size }, (_, n) => KINDS[kind](n, next, size)).join('\n')}\nhost all all 0.0.0.0/0 reject\n`;
}

function changed(text) {
  return text
    .split('\n')
    .map((line, n) => (n % 100 === 99 ? line.replace(/ \S+$/, ' trust') : line))
    .join('\n');
}

async function measure(bundle, kind, size) {
  const { hbaReader, accessOf, partitionOf, shadowsOf, differenceOf } = await import(pathToFileURL(bundle));
  const sideOf = (text) => {
    const file = { path: 'pg_hba.conf', text, kind: 'pg_hba' };
    const context = { major: 16, follow: (_from, path) => ({ status: 'missing', path }), list: () => null };
    return {
      hba: hbaReader.read(file, context).map((fact) => ({ fact, implied: 'no' })),
      options: { major: 16, tls: true },
    };
  };
  const text = textOf(kind, size);
  const before = sideOf(text);
  const after = sideOf(changed(text));
  const held = process.memoryUsage().rss;
  const found = { kind, size };
  const clock = (name, work) => {
    const before = process.cpuUsage();
    const start = performance.now();
    const result = work();
    found[name] = (performance.now() - start) / 1e3;
    const { user, system } = process.cpuUsage(before);
    found.processor = { ...found.processor, [name]: (user + system) / 1e6 };
    found.memory = Math.round((process.memoryUsage().rss - held) / 1e6);
    return result;
  };
  const access = clock('answers', () => accessOf(before));
  found.exact = access.exact;
  if (shadowsOf) found.shadowed = clock('unreachable', () => shadowsOf(access)).length;
  const partition = clock('partition', () => partitionOf(access));
  found.regions = partition.regions.length;
  found.whole = partition.exact;
  if (differenceOf) {
    const difference = clock('difference', () => differenceOf(before, after));
    found.statements = difference.changes.length;
    found.compared = difference.exact;
  }
  process.stdout.write(JSON.stringify(found));
}

if (process.argv[2] === '--one') {
  await measure(process.argv[3], process.argv[4], Number(process.argv[5]));
} else {
  const at = process.argv.indexOf('--sizes');
  const sizes = (at < 0 ? '100,1000,10000,100000' : process.argv[at + 1]).split(',').map(Number);
  const named = process.argv.slice(2, at < 0 ? undefined : at);
  const base = mkdtempSync(join(tmpdir(), 'pgmoat-bench-'));
  const bundle = join(base, 'access.mjs');
  const modules = ['readers/pg-hba', 'access/access', 'access/partition', 'access/shadows', 'access/difference'];
  await esbuild.build({
    stdin: { contents: modules.map((name) => `export * from './src/${name}.ts';`).join('\n'), resolveDir: root },
    ...BUNDLING,
    target: 'node20',
    outfile: bundle,
  });
  for (const kind of named.length > 0 ? named : Object.keys(KINDS)) {
    let before = null;
    for (const size of sizes) {
      if (at < 0 && size > 10_000 && !LARGE.includes(kind)) continue;
      const { stdout, stderr, status } = spawnSync(
        process.execPath,
        [process.argv[1], '--one', bundle, kind, String(size)],
        { encoding: 'utf8' },
      );
      if (status !== 0) console.log(`${kind} ${size}: failed ${stderr.slice(0, 400)}`);
      else {
        const found = JSON.parse(stdout);
        console.log(line(found));
        if (before !== null) console.log(growth(before, found));
        before = found;
      }
    }
  }
  rmSync(base, { recursive: true });
}

function line(found) {
  const seconds = STEPS.filter((name) => found[name] !== undefined).map(
    (name) => `${name} ${found[name].toFixed(2)} s (${found.processor[name].toFixed(2)})`,
  );
  const exact = [found.exact, found.whole, found.compared]
    .map((value) => (value === undefined ? '-' : value ? 'exact' : 'rough'))
    .join('/');
  return `${found.kind.padEnd(26)} ${String(found.size).padStart(7)}  ${seconds.join('  ')}  ${found.memory} MB  ${found.regions} regions  ${found.shadowed ?? '-'} shadowed  ${found.statements ?? '-'} statements  ${exact}`;
}

/** Times too short to tell are left out. */
function growth(before, found) {
  const times = (name, least) => (before[name] > least ? `${name} x${(found[name] / before[name]).toFixed(1)}` : '');
  const ratios = [...STEPS.map((name) => times(name, 0.02)), times('memory', 20), times('regions', 0)];
  return `${' '.repeat(27)}${`x${found.size / before.size}`.padStart(7)}  ${ratios.filter((ratio) => ratio !== '').join('  ')}`;
}
