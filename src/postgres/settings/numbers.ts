/**
 * Numbers as the C library and guc.c read and print them. Blanks are those of isspace() in the C locale: space and the
 * control characters from tab to carriage return.
 */

const LONG = /^[ \t-\r]*([-+]?)(0[xX][0-9a-fA-F]+|0[0-7]*|[1-9][0-9]*)/;
const DOUBLE = /^[ \t-\r]*([-+]?)(?:(0[xX])|(infinity|inf)|(nan(?:\([A-Za-z0-9_]*\))?)|([0-9]+\.?[0-9]*|\.[0-9]+))/i;
const EXPONENT = /^[eE][-+]?[0-9]+/;
const HEX_DIGITS = /^(?:([0-9a-f]+)(?:\.([0-9a-f]*))?|\.([0-9a-f]+))/i;
const HEX_EXPONENT = /^p([-+]?[0-9]+)/i;

/** A number at the start of a text, and the offset of what follows it. */
export interface ReadNumber {
  readonly value: number;
  readonly end: number;
  /** ERANGE: too large or too small to be represented. */
  readonly range: boolean;
}

/** strtol(text, &end, 0): decimal, octal with a leading 0, hexadecimal with 0x. Null where there is no digit. */
export function readLong(text: string): ReadNumber | null {
  const found = LONG.exec(text);
  const digits = found?.[2];
  if (found === null || digits === undefined) return null;
  const octal = digits.length > 1 && /^0[0-7]/.test(digits);
  const magnitude = Number(octal ? `0o${digits.slice(1)}` : digits);
  return { value: found[1] === '-' ? -magnitude : magnitude, end: found[0].length, range: magnitude >= 2 ** 63 };
}

/** strtod(text, &end), with hexadecimal floats, infinity and NaN. Null where there is no number. */
export function readDouble(text: string): ReadNumber | null {
  const found = DOUBLE.exec(text);
  if (found === null) return null;
  const [whole, sign, hex, infinity, nan, decimal] = found;
  const factor = sign === '-' ? -1 : 1;
  if (infinity !== undefined) return { value: factor * Number.POSITIVE_INFINITY, end: whole.length, range: false };
  if (nan !== undefined) return { value: Number.NaN, end: whole.length, range: false };
  if (hex !== undefined) return readHexDouble(text, whole.length, factor);
  if (decimal === undefined) return null;
  const exponent = EXPONENT.exec(text.slice(whole.length))?.[0] ?? '';
  const magnitude = Number(decimal + exponent);
  const underflow = magnitude < 2.2250738585072014e-308 && /[1-9]/.test(decimal);
  const end = whole.length + exponent.length;
  return { value: factor * magnitude, end, range: underflow || magnitude === Number.POSITIVE_INFINITY };
}

/** The rest of a hexadecimal float; `0x` without digits is the number 0 followed by an x. */
function readHexDouble(text: string, start: number, factor: number): ReadNumber {
  const digits = HEX_DIGITS.exec(text.slice(start));
  if (digits === null) return { value: 0, end: start - 1, range: false };
  const integer = digits[1] ?? '';
  const fraction = digits[2] ?? digits[3] ?? '';
  let end = start + digits[0].length;
  let power = 0;
  const exponent = HEX_EXPONENT.exec(text.slice(end));
  if (exponent !== null) {
    power = Number(exponent[1]);
    end += exponent[0].length;
  }
  let magnitude = integer === '' ? 0 : Number(`0x${integer}`);
  if (fraction !== '') magnitude += Number(`0x${fraction.slice(0, 14)}`) / 16 ** Math.min(14, fraction.length);
  const value = magnitude * 2 ** Math.max(-2000, Math.min(2000, power));
  return { value: factor * value, end, range: value === Number.POSITIVE_INFINITY || (value === 0 && magnitude !== 0) };
}

/** rint() in the default rounding mode: halves go to the even neighbour. */
export function roundHalfEven(value: number): number {
  const floor = Math.floor(value);
  const rest = value - floor;
  if (rest < 0.5) return floor;
  if (rest > 0.5) return floor + 1;
  return floor % 2 === 0 ? floor : floor + 1;
}

/** `%g` of PostgreSQL's own printf (src/port/snprintf.c): six significant digits, without trailing zeros. */
export function formatG(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  if (value === 0) return Object.is(value, -0) ? '-0' : '0';
  const rounded = sixDigits(value);
  const [mantissa = '', exponent = '0'] = rounded.toExponential(5).split('e');
  const power = Number(exponent);
  if (power >= -4 && power < 6) return withoutZeros(rounded.toFixed(5 - power));
  return `${withoutZeros(mantissa)}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}

const HALF = /^(-?\d\.\d{4}[02468])50*e(.*)$/;

/** Of two numbers of six digits that are equally near, C takes the even one, JavaScript the larger. */
function sixDigits(value: number): number {
  const even = HALF.exec(value.toExponential(100));
  return even === null ? value : Number(`${even[1]}e${even[2]}`);
}

function withoutZeros(text: string): string {
  return text.includes('.') ? text.replace(/0{1,20}$/, '').replace(/\.$/, '') : text;
}
