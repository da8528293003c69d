import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openGitTree } from '../../src/files/git-tree.ts';
import type { Tree } from '../../src/tree.ts';
import { makeRepository, type Repository } from '../support/repository.ts';

const OPTIONS = { maxBytes: 1000, only: [] };
const NEEDLES = ['postgres', 'sslmode'];

let repository: Repository;

function git(...args: string[]): string {
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...identity, ...args], { cwd: repository.root, encoding: 'utf8' });
}

async function open(revision: string, root = repository.root, only: readonly string[] = []): Promise<Tree> {
  const tree = await openGitTree(root, revision, { ...OPTIONS, only }, NEEDLES);
  if (tree === null) throw new Error('no such revision');
  return tree;
}

beforeAll(() => {
  repository = makeRepository({
    'pg_hba.conf': 'local all all peer\n',
    'db/conf/pg_hba.conf': 'host all all all trust\n',
    'app/a.py': 'connect("postgres://h/d")\n',
    'app/b.py': 'print(1)\n',
    'large.txt': 'x'.repeat(2000),
    'näme with blank.env': 'A=1\n',
  });
  const link = (target: string, path: string): void => symlinkSync(target, join(repository.root, path));
  link('db/conf', 'conf');
  link('conf/pg_hba.conf', 'link.conf');
  link('../outside', 'out.conf');
  link('/etc/passwd', 'absolute.conf');
  link('loop', 'loop');
  writeFileSync(join(repository.root, 'binary.conf'), Buffer.from([1, 0, 2]));
  git('add', '-A');
  git('commit', '-qm', 'one');
  git('tag', 'one');
  repository.write('pg_hba.conf', 'local all all trust\n');
  rmSync(join(repository.root, 'db'), { recursive: true });
  git('add', '-A');
  git('commit', '-qm', 'two');
  repository.write('pg_hba.conf', 'not committed\n');
  repository.write('untracked.conf', 'x\n');
});
afterAll(() => repository.remove());

describe('a tree read from git objects', () => {
  test('has the files of the revision, not those of the work tree', async () => {
    const one = await open('one');
    expect(one.paths).toContain('db/conf/pg_hba.conf');
    expect(one.paths).toContain('näme with blank.env');
    expect(one.paths).not.toContain('untracked.conf');
    expect([...one.paths]).toEqual([...one.paths].sort());
    expect(one.read('pg_hba.conf')).toEqual({ status: 'read', path: 'pg_hba.conf', text: 'local all all peer\n' });
    const two = await open('HEAD');
    expect(two.paths).not.toContain('db/conf/pg_hba.conf');
    expect(two.read('pg_hba.conf')).toMatchObject({ text: 'local all all trust\n' });
  });

  test('gives null for what is no revision, also where it looks like an option', async () => {
    for (const revision of ['nowhere', '--help', 'HEAD:pg_hba.conf', '']) {
      expect(await openGitTree(repository.root, revision, OPTIONS, NEEDLES)).toBeNull();
    }
  });

  test('follows links within the tree, and none out of it', async () => {
    const tree = await open('one');
    const expected = { status: 'read', path: 'db/conf/pg_hba.conf', text: 'host all all all trust\n' };
    expect(tree.read('link.conf')).toEqual(expected);
    expect(tree.read('conf/pg_hba.conf')).toEqual(expected);
    expect(tree.read('out.conf')).toMatchObject({ status: 'outside-root' });
    expect(tree.read('absolute.conf')).toMatchObject({ status: 'outside-root' });
    expect(tree.read('loop')).toMatchObject({ status: 'unreadable' });
    expect(tree.read('conf')).toEqual({ status: 'directory', path: 'db/conf' });
    expect(tree.list('conf')).toEqual(['pg_hba.conf']);
    expect(tree.list('db')).toEqual([]);
    expect(tree.list('nothing')).toBeNull();
    expect((await open('HEAD')).read('link.conf')).toEqual({ status: 'missing' });
  });

  test('says what it does not read, and turns program text away by its bytes', async () => {
    const tree = await open('one');
    expect(tree.read('large.txt')).toMatchObject({ status: 'too-large' });
    expect(tree.read('binary.conf')).toMatchObject({ status: 'binary' });
    expect(tree.readIf('app/a.py', NEEDLES)).toMatchObject({ status: 'read' });
    expect(tree.readIf('app/b.py', NEEDLES)).toEqual({ status: 'no-match' });
    expect(tree.readIf('app/b.py', ['print'])).toMatchObject({ status: 'read' });
  });

  test('is the part of the repository that the root is', async () => {
    const inner = join(repository.root, 'db/conf');
    mkdirSync(inner, { recursive: true });
    expect((await open('one', inner)).paths).toEqual(['pg_hba.conf']);
    expect((await open('HEAD', inner)).paths).toEqual([]);
    expect((await open('one', repository.root, ['db'])).paths).toEqual(['db/conf/pg_hba.conf']);
  });
});
