import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readConfLine, unescapeString } from '../../../src/postgres/settings/lexer.ts';

const read = (line: string): ReturnType<typeof readConfLine> => readConfLine(line, 0, line.length);

describe('a line of postgresql.conf', () => {
  test.each([
    ['port 5433', 'port', '5433'],
    ['port=5433', 'port', '5433'],
    ["port = '5433'#c", 'port', '5433'],
    ["log_line_prefix = 'it''s \\'x\\' \\101\\n'", 'log_line_prefix', "it's 'x' A\n"],
    ['log_directory = foo-bar.baz', 'log_directory', 'foo-bar.baz'],
    ['log_directory = foo.bar.baz', 'log_directory', 'foo.bar.baz'],
    ['ssl_ciphers = HIGH:MEDIUM', 'ssl_ciphers', 'HIGH:MEDIUM'],
    ['foo.bar = 1', 'foo.bar', '1'],
    ['a = .', 'a', '.'],
    ['a = 1.e1', 'a', '1.e1'],
    ['a = -0x1Fs', 'a', '-0x1Fs'],
    ['größe = 1\r', 'größe', '1'],
  ])('%s', (line, name, value) => {
    expect(read(line)).toMatchObject({ kind: 'assignment', name, value });
  });

  test.each([
    ['port == 1', '='],
    ['port = 1;', ';'],
    ['port = "abc"', '"'],
    ["port = 'a' 'b'", "'b'"],
    ["port = 'a'b'", 'b'],
    ["port = 'a", "'"],
    ['port = 1 min', 'min'],
    ['port = 1.5min', 'min'],
    ['port = 1e1', '1'],
    ['port = foo.bar', 'foo.bar'],
    ['port = *', '*'],
    ['port = /tmp', '/'],
    ['log-hostname = on', 'log-hostname'],
    ['port =', null],
    ['port', null],
    ['[server]', '['],
    ['a.b.c = 1', 'a.b.c'],
    ['port = 1\f', '\f'],
    ['port = \0', ''],
  ])('%j is a syntax error', (line, near) => {
    expect(read(line)).toEqual({ kind: 'syntax-error', near, start: 0, end: line.length });
  });

  test.each(['', '   ', '# port = 5', '\t\r', '  #'])('%j says nothing', (line) => {
    expect(read(line)).toBeNull();
  });

  test('offsets are those of the whole text', () => {
    const text = "# c\n  ssl_ciphers\t= 'HIGH' # x\n";
    expect(readConfLine(text, 4, text.length - 1)).toEqual({
      kind: 'assignment',
      name: 'ssl_ciphers',
      value: 'HIGH',
      quoted: true,
      nameStart: 6,
      nameEnd: 17,
      valueStart: 20,
      valueEnd: 26,
    });
  });

  test.each([
    ["'\\302\\251'", '©'],
    ["'\\377'", '\udcff'],
    ["'a\\400b'", 'a'],
    ["'a\\0b'", 'a'],
    ["'\\x41'", 'x41'],
    ["'\\b\\f\\t\\r'", '\b\f\t\r'],
    ["'\\1234'", 'S4'],
    ["'é\\302\\251'", 'é©'],
    ["'é\\351'", 'é\udce9'],
    ["'ab\0cd'", 'a'],
    ["'\0'", ''],
  ])('%s without its escapes', (written, text) => {
    expect(unescapeString(written)).toBe(text);
  });

  test('any line gives offsets within it, and its own text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab=.\'\\# 01xe-+"\té\r\0*'), maxLength: 30 }), (line) => {
        const found = read(line);
        if (found === null) return;
        if (found.kind === 'syntax-error') {
          expect(found.start).toBeGreaterThanOrEqual(0);
          expect(found.end).toBeLessThanOrEqual(line.length);
          expect(line.slice(found.start, found.end)).toBe(line.replace(/^[ \t\r]+|[ \t\r]+$/g, ''));
          return;
        }
        // Every character is the name, the value, or what may stand around them.
        expect(line.slice(0, found.nameStart)).toMatch(/^[ \t\r]*$/);
        expect(line.slice(found.nameEnd, found.valueStart)).toMatch(/^[ \t\r]*=?[ \t\r]*$/);
        expect(line.slice(found.valueEnd)).toMatch(/^[ \t\r]*(?:#.*)?$/s);
        expect(line.slice(found.nameStart, found.nameEnd)).toBe(found.name);
        const written = line.slice(found.valueStart, found.valueEnd);
        expect(found.quoted ? unescapeString(written) : written).toBe(found.value);
      }),
      { numRuns: 2000 },
    );
  });
});
