/** One element of DER (X.690, 8.1): its tag byte, and where its content lies. */
export interface Element {
  readonly tag: number;
  readonly start: number;
  readonly end: number;
}

export const SEQUENCE = 0x30;
export const OBJECT_IDENTIFIER = 0x06;

/** Deeper and wider things are no certificates. */
const MOST_ELEMENTS = 2000;

/** The elements that lie side by side between two offsets; those before the first that is no element where one is not. */
export function elementsIn(bytes: Uint8Array, start: number, end: number): readonly Element[] {
  const found: Element[] = [];
  for (let at = start; at < end && found.length < MOST_ELEMENTS; ) {
    const element = elementAt(bytes, at, end);
    if (element === null) break;
    found.push(element);
    at = element.end;
  }
  return found;
}

/** The elements that an element is made of. */
export function childrenOf(bytes: Uint8Array, { start, end }: Element): readonly Element[] {
  return elementsIn(bytes, start, end);
}

/** Tags of one byte and definite lengths: certificates have no others. */
function elementAt(bytes: Uint8Array, at: number, end: number): Element | null {
  const tag = bytes[at];
  const first = bytes[at + 1];
  if (tag === undefined || first === undefined || at + 2 > end || (tag & 0x1f) === 0x1f) return null;
  let length = first;
  let start = at + 2;
  if (first >= 0x80) {
    const count = first - 0x80;
    if (count === 0 || count > 4 || start + count > end) return null;
    length = 0;
    for (let index = 0; index < count; index += 1) length = length * 256 + (bytes[start + index] ?? 0);
    start += count;
  }
  return start + length > end ? null : { tag, start, end: start + length };
}

/** An object identifier with dots (X.690, 8.19): `1.2.840.113549.1.1.11`. */
export function objectIdentifier(bytes: Uint8Array, { start, end }: Element): string {
  const arcs: number[] = [];
  let value = 0;
  for (let at = start; at < end && arcs.length < 40; at += 1) {
    const byte = bytes[at] ?? 0;
    value = value * 128 + (byte & 0x7f);
    if (byte >= 0x80) continue;
    if (arcs.length === 0) {
      const first = Math.min(2, Math.floor(value / 40));
      arcs.push(first, value - first * 40);
    } else {
      arcs.push(value);
    }
    value = 0;
  }
  return arcs.join('.');
}
