import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ownDirectory, writeReport } from '../../src/action/report-files.ts';

describe('report files', () => {
  let base = '';
  let workspace = '';
  let elsewhere = '';

  beforeEach(() => {
    base = realpathSync(mkdtempSync(join(tmpdir(), 'pgmoat-test-')));
    workspace = join(base, 'workspace');
    elsewhere = join(base, 'elsewhere');
    mkdirSync(workspace);
    mkdirSync(elsewhere);
  });
  afterEach(() => rmSync(base, { recursive: true }));

  test('go where they are wanted, in directories that are made', () => {
    expect(writeReport(workspace, 'out/a/b.sarif', 'x')).toBe(join(workspace, 'out/a/b.sarif'));
    expect(readFileSync(join(workspace, 'out/a/b.sarif'), 'utf8')).toBe('x');
    expect(writeReport(workspace, 'out/a/b.sarif', 'y')).toBe(join(workspace, 'out/a/b.sarif'));
    expect(readFileSync(join(workspace, 'out/a/b.sarif'), 'utf8')).toBe('y');
    expect(writeReport(workspace, join(elsewhere, 'c.json'), 'z')).toBe(join(elsewhere, 'c.json'));
    expect(readFileSync(join(elsewhere, 'c.json'), 'utf8')).toBe('z');
  });

  test('each run has a directory of its own', () => {
    expect(ownDirectory(base)).not.toBe(ownDirectory(base));
    expect(readdirSync(base).filter((name) => name.startsWith('pgmoat-'))).toHaveLength(2);
  });

  test('a link in the workspace leads no report out of it', () => {
    symlinkSync(elsewhere, join(workspace, 'results'));
    symlinkSync(join(elsewhere, 'file'), join(workspace, 'report.sarif'));
    for (const path of ['results/a.sarif', 'results/new/a.sarif', 'report.sarif']) {
      expect(() => writeReport(workspace, path, 'x')).toThrow(`${path}: leads out of the workspace through a link`);
    }
    expect(readdirSync(elsewhere)).toEqual([]);
  });

  test('what cannot be written is said in a line', () => {
    writeReport(workspace, 'file', 'x');
    expect(() => writeReport(workspace, 'file/a.sarif', 'x')).toThrow(
      'file/a.sarif: the report cannot be written there',
    );
    expect(existsSync(join(workspace, 'file/a.sarif'))).toBe(false);
  });
});
