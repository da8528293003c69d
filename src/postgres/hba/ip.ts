/** A numeric address or mask as bytes, 4 or 16 of them. */
export interface Ip {
  readonly family: 4 | 6;
  readonly bytes: readonly number[];
}

/** One part of an IPv4 address: decimal, octal (leading 0) or hexadecimal, as `strtoul` with base 0 reads it. */
const V4_PART = /^(?:0[xX][0-9a-fA-F]+|0[0-7]*|[1-9][0-9]*)$/;

/**
 * An address as glibc's `getaddrinfo` reads it with AI_NUMERICHOST: IPv4 in the one- to four-part forms of `inet_aton`
 * (`127.1`, `0x7f.1`, and `010.0.0.1`, which is 8.0.0.1), IPv6 with an optional zone. Null for anything else: to the server
 * that is a host name.
 */
export function parseIp(text: string): Ip | null {
  return text.includes(':') ? parseV6(text) : parseV4(text);
}

function parseV4(text: string): Ip | null {
  const parts = text.split('.', 5);
  if (parts.length > 4) return null;
  const bytes: number[] = [];
  for (const [index, part] of parts.entries()) {
    const value = V4_PART.test(part) ? numberOf(part) : null;
    const width = index === parts.length - 1 ? 4 - index : 1;
    if (value === null || value >= 256 ** width) return null;
    for (let shift = width - 1; shift >= 0; shift -= 1) bytes.push(Math.floor(value / 256 ** shift) % 256);
  }
  return { family: 4, bytes };
}

/** The value of a part; null beyond 32 bits. */
function numberOf(part: string): number | null {
  const hexadecimal = /^0[xX]/.test(part);
  const digits = part.replace(/^0[xX]?0*/, '');
  if (digits.length > 12) return null;
  if (digits === '') return 0;
  return Number.parseInt(digits, hexadecimal ? 16 : part.startsWith('0') ? 8 : 10);
}

function parseV6(text: string): Ip | null {
  const percent = text.indexOf('%');
  const groups = groupsOf(percent < 0 ? text : text.slice(0, percent));
  if (groups === null) return null;
  const [first = 0] = groups;
  if (percent >= 0 && !isZone(text.slice(percent + 1), first)) return null;
  return { family: 6, bytes: groups.flatMap((group) => [group >> 8, group & 255]) };
}

/**
 * A number is a zone of any address; a name only of a link-local one, and then it must be an interface of the server's
 * machine, which is not known here: what could be one is taken for one.
 */
function isZone(zone: string, firstGroup: number): boolean {
  if (/^\d{1,10}$/.test(zone)) return Number(zone) <= 0xffffffff;
  const linkLocal = (firstGroup & 0xffc0) === 0xfe80 || (firstGroup & 0xff0f) === 0xff02;
  return linkLocal && /^[A-Za-z][\w.@-]{0,14}$/.test(zone);
}

/** The eight groups of an IPv6 address (`inet_pton`); the dotted tail has no octal and no short forms. */
function groupsOf(text: string): number[] | null {
  if (text.length > 64) return null;
  const halves = text.split('::', 3);
  if (halves.length > 2) return null;
  const compressed = halves.length === 2;
  const head = sideOf(halves[0] ?? '', !compressed);
  const tail = compressed ? sideOf(halves[1] ?? '', true) : [];
  if (head === null || tail === null) return null;
  const missing = 8 - head.length - tail.length;
  if (compressed ? missing < 1 : missing !== 0) return null;
  return [...head, ...new Array<number>(missing).fill(0), ...tail];
}

function sideOf(text: string, endsAddress: boolean): number[] | null {
  if (text === '') return [];
  const groups: number[] = [];
  const parts = text.split(':');
  for (const [index, part] of parts.entries()) {
    if (/^[0-9a-fA-F]{1,4}$/.test(part)) {
      groups.push(Number.parseInt(part, 16));
      continue;
    }
    if (!endsAddress || index !== parts.length - 1) return null;
    const quad = /^(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})$/.exec(part);
    const [a = 0, b = 0, c = 0, d = 0] = quad === null ? [] : quad.slice(1).map(Number);
    if (quad === null || Math.max(a, b, c, d) > 255) return null;
    groups.push(a * 256 + b, c * 256 + d);
  }
  return groups;
}

/** The mask of a prefix length. */
export function maskOf(family: 4 | 6, prefix: number): Ip {
  const bytes: number[] = [];
  for (let at = 0; at < (family === 4 ? 4 : 16); at += 1) {
    const bits = Math.max(0, Math.min(8, prefix - at * 8));
    bytes.push((0xff << (8 - bits)) & 0xff);
  }
  return { family, bytes };
}

/** The prefix length of a mask; null for one with holes. */
export function prefixOf(mask: Ip): number | null {
  let prefix = 0;
  let open = true;
  for (const byte of mask.bytes) {
    for (let bit = 7; bit >= 0; bit -= 1) {
      const set = ((byte >> bit) & 1) === 1;
      if (set && !open) return null;
      if (set) prefix += 1;
      else open = false;
    }
  }
  return prefix;
}

/** An address as the view prints it: glibc's `inet_ntop`, which writes `::1.2.3.4` and `::ffff:1.2.3.4` with dots. */
export function printIp(ip: Ip): string {
  return ip.family === 4 ? ip.bytes.join('.') : printV6(ip.bytes);
}

function printV6(bytes: readonly number[]): string {
  const words: number[] = [];
  for (let at = 0; at < 16; at += 2) words.push((bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0));
  let best = { start: -1, length: 1 };
  for (let at = 0; at < 8; at += 1) {
    let length = 0;
    while (at + length < 8 && words[at + length] === 0) length += 1;
    if (length > best.length) best = { start: at, length };
    at += length;
  }
  const dotted = best.start === 0 && (best.length === 6 || (best.length === 5 && words[5] === 0xffff));
  const groups = words.map((word) => word.toString(16));
  if (dotted) groups.splice(6, 2, bytes.slice(12).join('.'));
  if (best.start < 0) return groups.join(':');
  const head = groups.slice(0, best.start).join(':');
  return `${head}::${groups.slice(best.start + best.length).join(':')}`;
}
