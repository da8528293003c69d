import { roundHalfEven } from './numbers.ts';

/** Base units of parameters, as pg_settings shows them. `8kB` is a block of the default size. */
export type Unit = 'B' | 'kB' | 'MB' | '8kB' | 'ms' | 's' | 'min';

/** Written units from large to small, each in the smallest of its family. */
const MEMORY: readonly (readonly [string, number])[] = [
  ['TB', 1024 ** 4],
  ['GB', 1024 ** 3],
  ['MB', 1024 ** 2],
  ['kB', 1024],
  ['B', 1],
];
const TIME: readonly (readonly [string, number])[] = [
  ['d', 86_400_000_000],
  ['h', 3_600_000_000],
  ['min', 60_000_000],
  ['s', 1_000_000],
  ['ms', 1000],
  ['us', 1],
];

/** Size of each base unit in the smallest unit of its family: bytes, microseconds. */
const BASE: Readonly<Record<Unit, number>> = {
  B: 1,
  kB: 1024,
  MB: 1024 ** 2,
  '8kB': 8192,
  ms: 1000,
  s: 1_000_000,
  min: 60_000_000,
};

const LONGEST_UNIT = 3;

export function isUnit(text: string): text is Unit {
  return Object.hasOwn(BASE, text);
}

function isMemory(unit: Unit): boolean {
  return unit.endsWith('B');
}

/** The HINT of a value with a unit that is none. */
export function unitsHint(unit: Unit): string {
  return isMemory(unit)
    ? 'Valid units for this parameter are "B", "kB", "MB", "GB", and "TB".'
    : 'Valid units for this parameter are "us", "ms", "s", "min", "h", and "d".';
}

/**
 * A number with a written unit in the parameter's base unit, as convert_to_base_unit() of guc.c: a fraction is first rounded
 * to a whole number of the next smaller unit. Null where the text is not one unit, blanks after it allowed. Case matters.
 */
export function toBaseUnit(value: number, text: string, base: Unit): number | null {
  const written = text.replace(/[ \t-\r][\s\S]*$/, '');
  const rest = text.slice(written.length);
  if (written.length > LONGEST_UNIT || /[^ \t-\r]/.test(rest)) return null;
  const table = isMemory(base) ? MEMORY : TIME;
  const at = table.findIndex(([unit]) => unit === written);
  const size = table[at]?.[1];
  if (size === undefined) return null;
  const converted = value * multiplier(size, base);
  const smaller = table[at + 1]?.[1];
  if (smaller === undefined) return converted;
  const step = multiplier(smaller, base);
  return roundHalfEven(converted / step) * step;
}

function multiplier(size: number, base: Unit): number {
  return size / BASE[base];
}
