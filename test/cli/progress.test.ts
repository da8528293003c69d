import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { Io } from '../../src/cli/io.ts';
import { progress } from '../../src/cli/progress.ts';

function io(errorIsTerminal: boolean): { readonly io: Io; readonly shown: string[] } {
  const shown: string[] = [];
  const silent = { cwd: '.', env: {}, isTerminal: false, out: () => {}, stdin: () => '', today: () => '2026-11-21' };
  return { io: { ...silent, errorIsTerminal, err: (text) => void shown.push(text) }, shown };
}

describe('progress', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  test('a long scan on a terminal says how far it is, on one line that it clears', () => {
    const { io: terminal, shown } = io(true);
    const bar = progress(terminal);
    bar.update(512, 2000);
    jest.advanceTimersByTime(1000);
    bar.update(1024, 2000);
    bar.done();
    expect(shown).toEqual(['\r\u001b[Kreading 1024 of 2000 files', '\r\u001b[K']);
  });

  test('nothing where standard error is no terminal', () => {
    const { io: pipe, shown } = io(false);
    const bar = progress(pipe);
    jest.advanceTimersByTime(1000);
    bar.update(1024, 2000);
    bar.done();
    expect(shown).toEqual([]);
  });
});
