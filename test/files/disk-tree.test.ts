import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { collect } from '../../src/collect.ts';
import { DEFAULT_MAX_BYTES, openDiskTree } from '../../src/files/disk-tree.ts';
import type { Tree } from '../../src/tree.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pgmoat-tree-'));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function write(path: string, text: string | Buffer): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function tree(only: readonly string[] = [], maxBytes: number = DEFAULT_MAX_BYTES): Promise<Tree> {
  return openDiskTree(root, { maxBytes, only }, ['postgres']);
}

function git(...args: string[]): void {
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], { cwd: root, stdio: 'ignore' });
}

describe('which files there are', () => {
  test('in a work tree: tracked ones, ignored or not, and untracked ones that are not ignored', async () => {
    git('init');
    write('.gitignore', '*.local\n');
    write('tracked.local', '1');
    git('add', '-f', 'tracked.local');
    write('new.conf', '2');
    write('secret.local', '3');
    expect((await tree()).paths).toEqual(['.gitignore', 'new.conf', 'tracked.local']);
  });

  test('outside of git: a walk that honours .gitignore at every level', async () => {
    write('.gitignore', 'build/\n*.log\n');
    write('a/.gitignore', '/b.conf\n!keep.log\n');
    write('a/b.conf', '');
    write('a/c/b.conf', '');
    write('a/x.log', '');
    write('build/pg_hba.conf', '');
    write('node_modules/x/pg_hba.conf', '');
    expect((await tree()).paths).toEqual(['.gitignore', 'a/.gitignore', 'a/c/b.conf']);
  });

  test('restricted to named files and directories', async () => {
    write('a/1.conf', '');
    write('a/b/2.conf', '');
    write('c/3.conf', '');
    expect((await tree(['a/b', 'c/3.conf'])).paths).toEqual(['a/b/2.conf', 'c/3.conf']);
  });
});

describe('in a large work tree', () => {
  test('git tells which program text to open; what it does not look into is read', async () => {
    git('init');
    for (let n = 0; n < 1600; n += 1) write(`src/f${n % 40}/m${n}.ts`, n % 100 === 7 ? 'postgres' : 'nothing');
    write('a.json', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('postgres', 'utf16le')]));
    symlinkSync('src/f7/m7.ts', join(root, 'link.ts'));
    git('add', '-A');
    write('untracked.ts', 'postgres');
    write('src/f0/m0.ts', 'changed since: postgres');
    const large = await tree();
    await large.searched;
    const found = large.paths.filter((path) => large.readIf(path, ['postgres']).status === 'read');
    expect(found.filter((path) => !path.startsWith('src/'))).toEqual(['a.json', 'link.ts', 'untracked.ts']);
    expect(found.filter((path) => path.startsWith('src/'))).toHaveLength(17);
  });
});

describe('reading', () => {
  test('text, with its path', async () => {
    write('a/b.conf', 'x = 1\n');
    expect((await tree()).read('a/b.conf')).toEqual({ status: 'read', path: 'a/b.conf', text: 'x = 1\n' });
  });

  test('a file without any of the needles is turned away undecoded', async () => {
    write('a.txt', 'nothing here');
    write('b.txt', 'postgres://');
    expect((await tree()).readIf('a.txt', ['postgres']).status).toBe('no-match');
    expect((await tree()).readIf('b.txt', ['postgres']).status).toBe('read');
  });

  test('UTF-16 is searched as text', async () => {
    write('a.json', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('postgres://', 'utf16le')]));
    expect((await tree()).readIf('a.json', ['postgres'])).toMatchObject({ status: 'read', text: 'postgres://' });
  });

  test('settings and what they include are read byte for byte, and what git-crypt keeps is not', async () => {
    write('postgresql.conf', Buffer.from("port = 5433 # é\ninclude 'caf.inc'\n"));
    write(
      'caf.inc',
      Buffer.from([...Buffer.from("cluster_name = 'é"), 0xe9, ...Buffer.from("x' # \0\nfoo.bar = '\\351'\n")]),
    );
    write('sealed/postgresql.conf', Buffer.from([...Buffer.from('\0GITCRYPT\0'), 0x80, 0x0a, 0x3d]));
    write('wide/postgresql.conf', Buffer.from('\ufeffport = 1\n', 'utf16le'));
    const ignored = (): boolean => false;
    const { facts, skipped } = collect(await tree(), { major: 17, ignored, as: null });
    const settings = facts.filter((fact) => fact.kind === 'setting');
    expect(
      settings.map(({ file, line, endColumn, value, problem }) => [file, line, endColumn, value, problem]),
    ).toEqual([
      ['caf.inc', 1, 21, 'é\udce9x', null],
      ['caf.inc', 2, 17, '\udce9', null],
      ['postgresql.conf', 1, 12, '5433', null],
      ['wide/postgresql.conf', 1, 19, null, 'syntax'],
      ['wide/postgresql.conf', 2, 2, null, 'syntax'],
    ]);
    expect(skipped.map(({ file, reason }) => [file, reason])).toEqual([['sealed/postgresql.conf', 'binary']]);
  });

  test('bytes that are not UTF-8 keep their places', async () => {
    write('a.conf', Buffer.from([0x61, 0xe9, 0x62]));
    expect((await tree()).read('a.conf')).toMatchObject({ text: 'a\u00e9b' });
  });

  test('what cannot be read says why', async () => {
    write('big.conf', 'x'.repeat(2000));
    write('bin.conf', Buffer.from([1, 0, 2]));
    mkdirSync(join(root, 'dir'));
    const small = await tree([], 1000);
    expect(small.read('big.conf')).toEqual({
      status: 'too-large',
      detail: '2000 bytes, more than the 1000 that are read',
    });
    expect(small.read('bin.conf').status).toBe('binary');
    expect(small.read('dir')).toEqual({ status: 'directory', path: 'dir' });
    expect(small.read('none.conf')).toEqual({ status: 'missing' });
  });
});

describe('nothing outside of the root is opened', () => {
  let outside = '';
  beforeEach(() => {
    outside = mkdtempSync(join(tmpdir(), 'pgmoat-outside-'));
    writeFileSync(join(outside, 'pg_hba.conf'), 'host all all all trust\n');
  });
  afterEach(() => {
    rmSync(outside, { recursive: true, force: true });
  });

  test('through a link to a file, a link to a directory, or a chain of links', async () => {
    symlinkSync(join(outside, 'pg_hba.conf'), join(root, 'linked.conf'));
    symlinkSync(outside, join(root, 'linked'));
    symlinkSync('linked.conf', join(root, 'chain.conf'));
    for (const path of ['linked.conf', 'linked/pg_hba.conf', 'chain.conf']) {
      expect((await tree()).read(path).status).toBe('outside-root');
    }
    expect((await tree()).list('linked')).toBeNull();
  });

  test('a link within the root is followed, and the file goes by its real name', async () => {
    write('real.conf', 'x');
    symlinkSync('real.conf', join(root, 'link.conf'));
    expect((await tree()).read('link.conf')).toEqual({ status: 'read', path: 'real.conf', text: 'x' });
  });

  test('a link to itself is unreadable, a pipe is not waited for', async () => {
    symlinkSync('loop.conf', join(root, 'loop.conf'));
    expect((await tree()).read('loop.conf').status).toBe('unreadable');
    if (process.platform !== 'win32') {
      execFileSync('mkfifo', [join(root, 'pipe.conf')]);
      expect((await tree()).read('pipe.conf').status).toBe('not-a-file');
    }
  });
});
