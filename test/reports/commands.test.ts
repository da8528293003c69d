import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { REPORTS, type ReportFormat } from '../../src/reports/index.ts';
import { runnerLog } from '../action/runner.ts';
import { HOSTILE, linesOf, OPTIONS, plain, reportOf, SUPPRESSED } from './fixture.ts';

/** What a stranger can put together of the pieces that matter to a runner, a terminal or a parser. */
const PIECES = ['::', '##[', ']', 'error', 'add-mask', ' ', '\n', '\r', '\t', '`', '|', '<', '-', '\u001b', '\u202e'];
const text = fc.oneof(
  fc.array(fc.constantFrom(...PIECES, 'a'), { maxLength: 12 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
  fc.constant(HOSTILE),
);

describe('a report printed in a workflow', () => {
  test.each<[ReportFormat, readonly string[]]>([
    ['text', []],
    ['json', []],
    ['sarif', []],
    ['markdown', []],
    ['github', ['warning', 'notice']],
  ])('%s: no text of a file starts a command', (format, expected) => {
    fc.assert(
      fc.property(text, text, text, (file, message, line) => {
        const place = { file, message, witness: message, line: 1, endLine: 1, column: 1, endColumn: 4 };
        const related = [{ file, line: 1, column: 2, endLine: 1, endColumn: 3, message }];
        const report = reportOf(
          [plain({ ...place, related }), plain({ ...place, severity: 'note', line: 2, endLine: 2 })],
          {
            policy: { sources: [message] },
            suppressed: [
              { ...SUPPRESSED, ...place, suppression: { kind: 'comment', reason: message, until: null, origin: null } },
            ],
            skipped: [{ file, reason: 'unreadable', detail: message }],
          },
        );
        const options = { ...OPTIONS, lines: linesOf({ [file]: [line] }) };
        const { commands } = runnerLog(REPORTS[format](report, options));
        expect(commands.map(({ name }) => name)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  test('text and Markdown hold no character that a terminal obeys', () => {
    fc.assert(
      fc.property(text, text, (message, line) => {
        const options = { ...OPTIONS, lines: linesOf({ 'db/pg_hba.conf': [line, line, line] }) };
        for (const format of ['text', 'markdown'] as const) {
          const shown = REPORTS[format](reportOf([plain({ message })]), options);
          expect(shown.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
        }
      }),
    );
  });
});
