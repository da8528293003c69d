import { expect, test } from '@jest/globals';
import { type Case, toldBy } from './source.ts';

/** A table of source texts with what each tells, all of it and no more. */
export function testCases(path: string, cases: readonly Case[]): void {
  test.each(cases)('%s', async (_title, text, told) => {
    const found = await toldBy(path, text);
    expect(found).toMatchObject(told);
    expect(found).toHaveLength(told.length);
    for (const [index, one] of told.entries()) {
      if (one.parameters !== undefined) expect(found[index]?.parameters).toEqual(one.parameters);
    }
  });
}

/** Source texts that tell of no connection. */
export function testNothing(path: string, texts: readonly (readonly [title: string, text: string])[]): void {
  test.each(texts)('nothing: %s', async (_title, text) => {
    expect(await toldBy(path, text)).toEqual([]);
  });
}
