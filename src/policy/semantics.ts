import ipaddr from 'ipaddr.js';
import { isDay } from './dates.ts';
import type { PolicyDocument } from './document.ts';
import { PolicyError } from './errors.ts';
import { type RawPolicy, ZONE_NAMES } from './raw.ts';
import { keyPath } from './validate.ts';

/** Throws PolicyError for what a JSON Schema cannot say: days that no calendar has, ranges that are none. */
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
  value: string,
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
