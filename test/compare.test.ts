import { describe, expect, test } from '@jest/globals';
import type { FileChange } from '../src/changes.ts';
import { anchored, changesByPath, compareFindings } from '../src/compare.ts';
import type { Finding, Severity } from '../src/findings.ts';
import { memoryTree, renamedTree } from '../src/tree.ts';

function finding(fingerprint: string, line: number, severity: Severity = 'error', file = 'pg_hba.conf'): Finding {
  return {
    ...{ rule: 'hba-trust', severity, message: fingerprint, file, line, column: 1, endLine: line, endColumn: 5 },
    ...{ related: [], witness: null, fix: null, controls: [], fingerprint },
  };
}

function modified(path: string, ...lines: readonly (readonly [start: number, count: number])[]): FileChange {
  const hunks = lines.map(([start, count]) => ({ old: { start, count: 1 }, new: { start, count } }));
  return { status: 'modified', path, oldPath: path, hunks };
}

describe('findings before and after a change', () => {
  test('that moved are kept, and what is gone is fixed', () => {
    const base = [finding('a', 1), finding('b', 2)];
    const head = [finding('a', 7), finding('c', 8)];
    const compared = compareFindings(base, head, new Map());
    expect(compared).toEqual({ new: [head[1]], fixed: [base[1]], kept: [head[0]] });
  });

  test('are counted: of equal ones that on a changed line is new', () => {
    const head = [finding('a', 1), finding('a', 2), finding('a', 3)];
    const compared = compareFindings(
      [finding('a', 1), finding('a', 2)],
      head,
      changesByPath([modified('pg_hba.conf', [2, 1])]),
    );
    expect(compared.new).toEqual([head[1]]);
    expect(compared.kept).toEqual([head[0], head[2]]);
    expect(compared.fixed).toEqual([]);
  });

  test('that are worse than before are new, milder ones are not', () => {
    expect(compareFindings([finding('a', 1, 'note')], [finding('a', 1, 'error')], new Map())).toMatchObject({
      ...{ new: [{ severity: 'error' }], fixed: [], kept: [] },
    });
    expect(compareFindings([finding('a', 1, 'error')], [finding('a', 1, 'note')], new Map())).toMatchObject({
      ...{ new: [], fixed: [], kept: [{ severity: 'note' }] },
    });
  });
});

describe('a finding of a change stands', () => {
  const own = finding('a', 10);

  test('where it is, when that line changed or nothing explains it', () => {
    expect(anchored(own, changesByPath([modified('pg_hba.conf', [9, 2])]), [])).toBe(own);
    expect(anchored(own, changesByPath([{ status: 'added', path: 'pg_hba.conf' }]), [])).toBe(own);
    expect(anchored(own, changesByPath([modified('other', [9, 2])]), [])).toBe(own);
    expect(anchored(own, changesByPath([{ status: 'deleted', oldPath: 'x' }]), ['x'])).toBe(own);
  });

  test.each<[string, FileChange, number]>([
    ['the nearest change above', modified('pg_hba.conf', [2, 1], [5, 2], [12, 1]), 6],
    ['the change below where none is above', modified('pg_hba.conf', [14, 3], [20, 1]), 14],
    ['the line after lines that were taken away', modified('pg_hba.conf', [4, 0]), 5],
  ])('at %s', (_name, change, line) => {
    expect(anchored(own, changesByPath([change]), [])).toMatchObject({
      ...{ file: 'pg_hba.conf', line, fingerprint: 'a' },
      related: [{ file: 'pg_hba.conf', line: 10, message: 'what the change affects' }],
    });
  });

  test('at a place that it names, before changes of its file', () => {
    const related = { file: 'compose.yml', line: 4, column: 3, endLine: 4, endColumn: 9, message: 'the port' };
    const changes = changesByPath([modified('pg_hba.conf', [2, 1]), modified('compose.yml', [4, 1])]);
    expect(anchored({ ...own, related: [related] }, changes, [])).toMatchObject({
      ...{ file: 'compose.yml', line: 4, column: 3 },
      related: [{ file: 'pg_hba.conf', line: 10 }, { message: 'the port' }],
    });
  });

  test('at a change of a file of the same server', () => {
    const changes = changesByPath([modified('postgresql.conf', [3, 1])]);
    expect(anchored(own, changes, ['pg_hba.conf', 'postgresql.conf'])).toMatchObject({
      file: 'postgresql.conf',
      line: 3,
    });
    expect(anchored(own, changesByPath([{ status: 'added', path: 'x' }]), ['x'])).toMatchObject({ file: 'x', line: 1 });
  });
});

test('a tree with other names reads as the one it is made of', () => {
  const tree = renamedTree(memoryTree({ 'a/x': '1', 'a/y': '2', z: '3' }), new Map([['a/x', 'b/x']]));
  expect(tree.paths).toEqual(['a/y', 'b/x', 'z']);
  expect(tree.read('b/x')).toEqual({ status: 'read', path: 'b/x', text: '1' });
  expect(tree.read('a/x')).toEqual({ status: 'missing' });
  expect(tree.readIf('b/x', ['1'])).toMatchObject({ path: 'b/x' });
  expect(tree.readIf('b/x', ['2'])).toEqual({ status: 'no-match' });
  expect([tree.has('a/x'), tree.has('b/x'), tree.has('z')]).toEqual([false, true, true]);
  expect([tree.list('a'), tree.list('b'), tree.list('c'), tree.list('')]).toEqual([['y'], ['x'], null, ['z']]);
});
