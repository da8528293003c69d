import ipaddr from 'ipaddr.js';
import { isDay } from './dates.ts';
import type { PolicyDocument } from './document.ts';
import { PolicyError } from './errors.ts';
import { globProblem } from './globs.ts';
import { type RawPolicy, type RawRules, ZONE_NAMES } from './raw.ts';
import { keyPath } from './validate.ts';

/** Throws PolicyError for what a JSON Schema cannot say: days that no calendar has, ranges that are none, globs that match nothing. */
export function checkMeaning(document: PolicyDocument, raw: RawPolicy): void {
  for (const [index, { until }] of (raw.waivers ?? []).entries()) {
    if (until !== undefined && !isDay(until)) {
      refuse(
        document,
        ['waivers', String(index), 'until'],
        until,
        'is not a day of the calendar',
        'a date as YYYY-MM-DD',
      );
    }
  }
  for (const [path, glob] of globsOf(raw)) {
    const problem = globProblem(glob);
    if (problem !== null) refuse(document, path, glob, problem.problem, problem.expected);
  }
  for (const [index, { from = [], verdict, tls, ...more }] of (raw.expect ?? []).entries()) {
    if (verdict === undefined && more['at-least'] === undefined && tls !== 'required') {
      const path = ['expect', String(index)];
      refuse(document, path, index + 1, 'expects nothing of its attempts', 'verdict, at-least or tls: required');
    }
    for (const [at, place] of (typeof from === 'string' ? [from] : from).entries()) {
      if (/^[a-z]{4,}$/.test(place) || isZonePattern(place)) continue;
      const path = ['expect', String(index), 'from', ...(typeof from === 'string' ? [] : [String(at)])];
      refuse(
        document,
        path,
        place,
        'is not a range or address',
        'such as 10.0.0.0/8, or a zone: internet, private, loopback, socket',
      );
    }
  }
  checkBands(document, ['rules'], raw.rules ?? {});
  for (const [index, { rules }] of (raw.overrides ?? []).entries()) {
    checkBands(document, ['overrides', String(index), 'rules'], rules);
  }
  for (const zone of ZONE_NAMES) {
    for (const [index, pattern] of (raw.zones?.[zone] ?? []).entries()) {
      if (isZonePattern(pattern)) continue;
      const path = ['zones', zone, String(index)];
      refuse(
        document,
        path,
        pattern,
        'is not a range, address or host pattern',
        'such as 100.64.0.0/10 or *.corp.example.com',
      );
    }
  }
}

function globsOf(raw: RawPolicy): (readonly [readonly string[], string])[] {
  return [
    ...(raw.ignore ?? []).map((glob, index) => [['ignore', String(index)], glob] as const),
    ...(raw.overrides ?? []).flatMap(({ files }, index) =>
      files.map((glob, at) => [['overrides', String(index), 'files', String(at)], glob] as const),
    ),
    ...(raw.expect ?? []).flatMap(({ server }, index) =>
      server === undefined ? [] : [[['expect', String(index), 'server'], server] as const],
    ),
    ...(raw.waivers ?? []).map(({ path }, index) => [['waivers', String(index), 'path'], path] as const),
  ];
}

/** Options `min` and `max` of a rule are the two ends of a band. */
function checkBands(document: PolicyDocument, path: readonly string[], rules: RawRules): void {
  for (const [rule, setting] of Object.entries(rules)) {
    const options = Array.isArray(setting) ? setting[1] : undefined;
    if (options === undefined || !('min' in options) || !('max' in options)) continue;
    const { min, max } = options;
    if (typeof min !== 'number' || typeof max !== 'number' || min <= max) continue;
    refuse(document, [...path, rule, '1', 'min'], min, 'is above "max"', `at most ${max}`);
  }
}

function isZonePattern(pattern: string): boolean {
  if (pattern.includes('/')) return ipaddr.isValidCIDR(pattern) && isAddress(pattern.slice(0, pattern.indexOf('/')));
  return pattern.includes(':') || /^[\d.]+$/.test(pattern) ? isAddress(pattern) : true;
}

function isAddress(text: string): boolean {
  return ipaddr.IPv4.isValidFourPartDecimal(text) || ipaddr.IPv6.isValid(text);
}

function refuse(
  document: PolicyDocument,
  path: readonly string[],
  value: string | number,
  problem: string,
  expected: string,
): never {
  const { line, column } = document.positionOf(path, 'value');
  const shown = JSON.stringify(value);
  throw new PolicyError(
    { file: document.file, line, column, key: keyPath(path) },
    { problem: `${shown} ${problem}`, value: shown, expected },
  );
}
