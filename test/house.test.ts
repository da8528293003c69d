import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';

/**
 * One way through the house: what each room may import, besides itself. `top` is the walk (`src/check.ts` and its
 * neighbours), which only the doors see; the files named with it are the plain values that rooms hand to each other.
 */
const VALUES = ['facts.ts', 'findings.ts'];
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  postgres: ['facts.ts'],
  files: [
    'tree.ts',
    'changes.ts',
    'compare-text.ts',
    'postgres/byte-text.ts',
    'readers/reader.ts',
    'readers/syntax.ts',
  ],
  readers: ['facts.ts', 'postgres'],
  deployment: ['facts.ts', 'postgres'],
  access: ['facts.ts', 'trace-report.ts', 'postgres', 'deployment'],
  policy: [...VALUES, 'postgres/versions.ts'],
  rules: [...VALUES, 'postgres', 'deployment', 'access'],
  reports: [...VALUES, 'access-report.ts', 'diff-report.ts', 'trace-report.ts'],
  cli: [
    'changes.ts',
    'access',
    'access-report.ts',
    'access-change.ts',
    'access-view.ts',
    'diff-report.ts',
    'fixes.ts',
    'check-collection.ts',
    'trace.ts',
    'trace-report.ts',
    'check-change.ts',
    'collector.ts',
    'opened-files.ts',
    'masking.ts',
    'tree.ts',
    'version.ts',
    'findings.ts',
    'files',
    'policy',
    'postgres',
    'readers',
    'rules',
    'reports',
  ],
  action: ['changes.ts', 'compare.ts', 'findings.ts', 'version.ts', 'files', 'policy', 'reports', 'cli'],
};

/** Why a room knows a single file of another one. */
const REASONS: Readonly<Record<string, string>> = {
  'files -> postgres/byte-text.ts':
    'how bytes that are not UTF-8 stand in a text, which one reads and the other matches',
  'files -> readers/reader.ts': 'the kinds of files, which both tell apart by name and which readers are chosen by',
  'files -> readers/syntax.ts': 'the shape of syntax trees, which one loads the parsers of and the other reads',
  'policy -> postgres/versions.ts': 'the major versions that a policy may name',
};

/** The disk, other processes, the network, the environment and the clock are for these rooms alone. */
const OUTSIDE = ['files', 'cli', 'action'];
const PURE_BUILTINS = ['node:crypto', 'node:buffer', 'node:path', 'node:util'];
const AMBIENT = /\b(?:process\.|Date\.now\(|new Date\(\)|Math\.random\(|fetch\(|console\.|performance\.)/;

const SRC = fileURLToPath(new URL('../src', import.meta.url));

interface Source {
  readonly path: string;
  readonly room: string;
  readonly text: string;
  /** Files of ours as paths below src, packages by their names. */
  readonly imports: readonly string[];
}

const sources: readonly Source[] = readdirSync(SRC, { withFileTypes: true, recursive: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.d.ts'))
  .map((entry) => relative(SRC, join(entry.parentPath, entry.name)).split(sep).join('/'))
  .sort()
  .map((path) => {
    const text = readFileSync(join(SRC, path), 'utf8');
    const names = [...text.matchAll(/(?:^(?:import|export)\b[^;]*?\bfrom |^import |\bimport\()'([^']+)'/gms)];
    const imports = names.map(([, name = '']) => (name.startsWith('.') ? posix.join(dirname(path), name) : name));
    return { path, room: roomOf(path), text, imports };
  });

function roomOf(path: string): string {
  return path.includes('/') ? (path.split('/')[0] ?? '') : 'top';
}

function isOurs(name: string): boolean {
  return existsSync(join(SRC, name));
}

test('every room has its rule, and there is no other', () => {
  expect([...new Set(sources.map(({ room }) => room))].filter((room) => room !== 'top').sort()).toEqual(
    Object.keys(ROOMS).sort(),
  );
});

describe('a room imports only from the rooms behind it', () => {
  test.each(Object.entries(ROOMS))('%s', (room, allowed) => {
    const may = (name: string): boolean =>
      roomOf(name) === room || allowed.includes(name) || allowed.includes(roomOf(name));
    const strangers = sources
      .filter((source) => source.room === room)
      .flatMap(({ path, imports }) =>
        imports.filter((name) => isOurs(name) && !may(name)).map((name) => `${path} -> ${name}`),
      );
    expect(strangers).toEqual([]);
  });

  test.each(Object.entries(ROOMS))('%s uses all that it may', (room, allowed) => {
    const used = sources.filter((source) => source.room === room).flatMap(({ imports }) => imports);
    expect(allowed.filter((name) => !used.some((path) => path === name || roomOf(path) === name))).toEqual([]);
  });

  test('a single file of another room has a reason', () => {
    const single = Object.entries(ROOMS).flatMap(([room, allowed]) =>
      allowed.filter((name) => name.includes('/')).map((name) => `${room} -> ${name}`),
    );
    expect(single.sort()).toEqual(Object.keys(REASONS).sort());
  });
});

/** The format a file of the readers' room belongs to: its name, or that of its directory. */
function formatOf(path: string): string {
  return path.split('/')[1]?.replace(/\.ts$/, '') ?? '';
}

/** Where readers are put together. */
const LISTS = ['readers/index.ts', 'readers/servers.ts'];

test('a reader knows no reader of another format', () => {
  const index = /from '\.\/([\w-]+)\.ts'/g;
  const all = sources.find(({ path }) => path === 'readers/index.ts')?.text ?? '';
  const formats = [...all.matchAll(index)].map(([, name = '']) => name).filter((name) => name !== 'reader');
  expect(formats.length).toBeGreaterThan(6);
  const strangers = sources
    .filter(({ path, room }) => room === 'readers' && !LISTS.includes(path))
    .flatMap(({ path, imports }) =>
      imports
        .filter(
          (name) => roomOf(name) === 'readers' && formats.includes(formatOf(name)) && formatOf(name) !== formatOf(path),
        )
        .map((name) => `${path} -> ${name}`),
    );
  expect(strangers).toEqual([]);
});

test('only the doors and the files room touch what is outside', () => {
  const inside = sources.filter(({ room }) => !OUTSIDE.includes(room));
  const builtins = inside.flatMap(({ path, imports }) =>
    imports
      .filter((name) => name.startsWith('node:') && !PURE_BUILTINS.includes(name))
      .map((name) => `${path} -> ${name}`),
  );
  expect(builtins).toEqual([]);
  const ambient = inside.filter(({ text }) => AMBIENT.test(withoutWords(text))).map(({ path }) => path);
  expect(ambient).toEqual([]);
});

/** The text without comments and strings, roughly: a rule may well speak of a process. */
function withoutWords(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/gm, '');
}

test('no list is pushed as arguments: a file may hold more of anything than the stack does', () => {
  expect(sources.filter(({ text }) => /\.(?:push|unshift)\(\.\.\./.test(text)).map(({ path }) => path)).toEqual([]);
});

test("a check of the server's own files loads no reader of others, and no YAML", () => {
  const loaded = new Set<string>();
  function load(path: string): void {
    if (loaded.has(path)) return;
    loaded.add(path);
    const text = sources.find((source) => source.path === path)?.text ?? '';
    const names = [...text.matchAll(/^(?:import|export)\b(?! type)[^;]*?\bfrom '([^']+)'/gms)];
    for (const [, name = ''] of names) load(name.startsWith('.') ? posix.join(dirname(path), name) : name);
  }
  load('cli/commands/check.ts');
  expect([...loaded]).toEqual(expect.arrayContaining(['check-collection.ts', 'rules/index.ts', 'readers/servers.ts']));
  expect(['yaml', 'readers/index.ts'].filter((name) => loaded.has(name))).toEqual([]);
});

test('nothing imports in a circle', () => {
  const graph = new Map(sources.map(({ path, imports }) => [path, imports.filter((name) => name.endsWith('.ts'))]));
  const done = new Set<string>();
  const circles: string[] = [];
  function visit(path: string, stack: readonly string[]): void {
    if (stack.includes(path)) circles.push([...stack.slice(stack.indexOf(path)), path].join(' -> '));
    if (done.has(path) || stack.includes(path)) return;
    for (const next of graph.get(path) ?? []) visit(next, [...stack, path]);
    done.add(path);
  }
  for (const path of graph.keys()) visit(path, []);
  expect(circles).toEqual([]);
});
