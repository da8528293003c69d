import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FileChange } from '../../src/changes.ts';
import { touches } from '../../src/changes.ts';
import { changesBetween, commitOf, mergeBase } from '../../src/files/git-changes.ts';
import { makeRepository, type Repository } from '../support/repository.ts';

let repository: Repository;

function git(...args: string[]): string {
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...identity, ...args], { cwd: repository.root, encoding: 'utf8' });
}

const LINES = Array.from({ length: 20 }, (_, index) => `line ${index + 1}\n`);

beforeAll(() => {
  repository = makeRepository({
    'a.conf': LINES.join(''),
    'gone.conf': 'something else\n',
    'old name.conf': `${LINES.join('')}the same\n`,
    'becomes-link.conf': 'a\nb\n',
    'db/x "quoted"\n.conf': 'one\n',
    'same.conf': 'diff --git a/a b/b\n@@ -1 +1 @@\n',
  });
  writeFileSync(join(repository.root, 'binary'), Buffer.from([0, 1]));
  git('add', '-A');
  git('commit', '-qm', 'one');
  git('tag', 'one');
  repository.write(
    'a.conf',
    [...LINES.slice(0, 2), 'new\n', ...LINES.slice(2, 9), ...LINES.slice(11), 'end\n'].join(''),
  );
  rmSync(join(repository.root, 'gone.conf'));
  mkdirSync(join(repository.root, 'sub'));
  renameSync(join(repository.root, 'old name.conf'), join(repository.root, 'sub/new name.conf'));
  rmSync(join(repository.root, 'becomes-link.conf'));
  symlinkSync('a.conf', join(repository.root, 'becomes-link.conf'));
  repository.write('db/x "quoted"\n.conf', 'two\n');
  repository.write('same.conf', 'diff --git a/a b/b\n-diff --git x\n@@ -1 +1 @@\n@@ -7 +7 @@\n');
  writeFileSync(join(repository.root, 'binary'), Buffer.from([0, 2]));
  repository.write('added.conf', 'x\n');
  git('add', '-A');
  git('commit', '-qm', 'two');
  repository.write('untracked.conf', 'x\n');
});
afterAll(() => repository.remove());

function change(changes: readonly FileChange[] | null, path: string): FileChange | undefined {
  return changes?.find((one) => (one.status === 'deleted' ? one.oldPath : one.path) === path);
}

describe('what a change does', () => {
  test('names files and lines, whatever their names and content', async () => {
    const changes = await changesBetween(repository.root, 'one', 'HEAD');
    expect(change(changes, 'a.conf')).toEqual({
      status: 'modified',
      path: 'a.conf',
      oldPath: 'a.conf',
      hunks: [
        { old: { start: 2, count: 0 }, new: { start: 3, count: 1 } },
        { old: { start: 10, count: 2 }, new: { start: 10, count: 0 } },
        { old: { start: 20, count: 0 }, new: { start: 20, count: 1 } },
      ],
    });
    expect(change(changes, 'gone.conf')).toEqual({ status: 'deleted', oldPath: 'gone.conf' });
    expect(change(changes, 'added.conf')).toEqual({ status: 'added', path: 'added.conf' });
    expect(change(changes, 'sub/new name.conf')).toEqual({
      ...{ status: 'modified', path: 'sub/new name.conf', oldPath: 'old name.conf', hunks: [] },
    });
    expect(change(changes, 'db/x "quoted"\n.conf')).toMatchObject({
      hunks: [{ old: { start: 1, count: 1 }, new: { start: 1, count: 1 } }],
    });
    expect(change(changes, 'same.conf')).toMatchObject({
      hunks: [
        { old: { start: 1, count: 0 }, new: { start: 2, count: 1 } },
        { old: { start: 2, count: 0 }, new: { start: 4, count: 1 } },
      ],
    });
    expect(change(changes, 'binary')).toMatchObject({ status: 'modified', hunks: [] });
    expect(change(changes, 'becomes-link.conf')).toMatchObject({ status: 'modified' });
    expect(changes).toHaveLength(8);
  });

  test('of the work tree has its untracked files', async () => {
    expect(await changesBetween(repository.root, 'HEAD', null)).toEqual([{ status: 'added', path: 'untracked.conf' }]);
  });

  test('of a part of the repository names its files from there', async () => {
    const changes = await changesBetween(join(repository.root, 'db'), 'one', 'HEAD');
    expect(changes).toMatchObject([{ status: 'modified', path: 'x "quoted"\n.conf' }]);
  });

  test('is not known of revisions that are not here', async () => {
    expect(await changesBetween(repository.root, 'nowhere', null)).toBeNull();
    expect(await changesBetween(repository.root, '--output=x', 'HEAD')).toBeNull();
  });
});

describe('commits', () => {
  test('have an id and parents', async () => {
    const [one, two] = [git('rev-parse', 'one').trim(), git('rev-parse', 'HEAD').trim()];
    expect(await commitOf(repository.root, 'HEAD')).toEqual({ id: two, parents: [one] });
    expect(await commitOf(repository.root, 'one')).toEqual({ id: one, parents: [] });
    expect(await commitOf(repository.root, 'nowhere')).toBeNull();
    expect(await mergeBase(repository.root, 'HEAD', 'one')).toBe(one);
    expect(await mergeBase(repository.root, 'HEAD', 'nowhere')).toBeNull();
  });
});

test.each([
  [3, 3, true],
  [2, 2, false],
  [2, 4, true],
  [10, 10, false],
  [20, 25, true],
])('lines %i to %i are touched: %s', (line, endLine, expected) => {
  const hunks = [
    { old: { start: 2, count: 0 }, new: { start: 3, count: 1 } },
    { old: { start: 10, count: 2 }, new: { start: 10, count: 0 } },
    { old: { start: 20, count: 0 }, new: { start: 20, count: 1 } },
  ];
  const one: FileChange = { status: 'modified', path: 'a', oldPath: 'a', hunks };
  expect(touches(one, line, endLine)).toBe(expected);
  expect(touches({ status: 'added', path: 'a' }, line, endLine)).toBe(true);
  expect(touches({ status: 'deleted', oldPath: 'a' }, line, endLine)).toBe(false);
  expect(touches(undefined, line, endLine)).toBe(false);
});
