// Adds to package-lock.json the entries of optional platform packages that npm left out: where a registry does not carry the
// packages of other platforms, `npm install` drops them, and `npm ci` then finds the lock file incomplete on every platform.
// Run it after `npm install` there. Entries carry no address and no hash: only those platforms fetch them.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const file = join(dirname(dirname(fileURLToPath(import.meta.url))), 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8'));
const known = new Set(Object.keys(lock.packages));

for (const [path, { optionalDependencies = {} }] of Object.entries(lock.packages)) {
  for (const [name, range] of Object.entries(optionalDependencies)) {
    if (known.has(`node_modules/${name}`) || known.has(`${path}/node_modules/${name}`)) continue;
    lock.packages[`node_modules/${name}`] = entryOf(name, range);
    console.log(`added ${name}`);
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);

/** Platform packages name their platform: `…-linux-arm64-musl`. */
function entryOf(name, range) {
  const words = name.split('/').at(-1).split('-');
  const pick = (...values) => values.filter((value) => words.includes(value));
  const cpu = pick('arm64', 'x64', 'ia32', 'arm', 'ppc64', 'riscv64', 's390x', 'loong64');
  const os = pick('android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32');
  const musl = words.some((word) => word.startsWith('musl'));
  const glibc = words.some((word) => word.startsWith('gnu'));
  return {
    version: range.replace(/^[\^~]/, ''),
    cpu,
    ...(musl || glibc ? { libc: [musl ? 'musl' : 'glibc'] } : {}),
    dev: true,
    optional: true,
    os,
  };
}
