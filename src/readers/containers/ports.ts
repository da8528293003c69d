import type { PublishedPort } from '../../facts.ts';
import type { Located } from './located.ts';

/** A range of ports is no longer than this. */
const MAX_RANGE = 100;

/** A port of the machine and the port of the container that it leads to. */
type Mapping = Pick<PublishedPort, 'hostAddress' | 'published' | 'target'>;

/** `[[HOST:]PUBLISHED:]TARGET[/PROTOCOL]`, each port a number or a range, the host an IPv4 or bracketed IPv6 address. */
export function shortPort(text: Located): PublishedPort[] {
  const slash = text.text.lastIndexOf('/');
  const protocol = slash < 0 || text.marks[slash] === 'u' ? 'tcp' : text.text.slice(slash + 1).trim();
  if (protocol !== 'tcp') return [];
  const parts = splitColons(slash < 0 || text.marks[slash] === 'u' ? text : text.slice(0, slash));
  const target = parts.pop() ?? '';
  const published = parts.pop() ?? '';
  const host = parts.join(':');
  return portPairs(host, published, target).map((port) => ({ ...text.origin(), ...port }));
}

/** Parts between colons that belong to no template and no bracketed address. */
function splitColons(text: Located): string[] {
  const parts: string[] = [];
  let start = 0;
  let bracket = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.text[at];
    if (text.marks[at] === 'u') continue;
    if (char === '[') bracket = true;
    else if (char === ']') bracket = false;
    else if (char === ':' && !bracket) {
      parts.push(text.text.slice(start, at).trim());
      start = at + 1;
    }
  }
  parts.push(text.text.slice(start).trim());
  return parts;
}

/** The ports that `published` and `target` name, each a number or a range; none where the target is no number. */
export function portPairs(host: string, published: string, target: string): Mapping[] {
  const targets = rangeOf(target);
  if (targets === null) return [];
  const outer = rangeOf(published);
  const bare = host.replace(/^\[(.*)\]$/, '$1');
  const hostAddress = bare === '0.0.0.0' || bare === '::' || bare === '*' ? '' : bare;
  return targets.map((port, index) => ({
    hostAddress,
    // A range before a single port means any free one of the range: its text stays.
    published: outer !== null && outer.length === targets.length ? String(outer[index] ?? '') : published,
    target: port,
  }));
}

/** The numbers of `5432` or `5432-5434`; null for anything else. */
function rangeOf(text: string): number[] | null {
  const match = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(text);
  if (match === null) return null;
  const first = Number(match[1]);
  const last = Number(match[2] ?? match[1]);
  if (last < first || last > 65535) return null;
  return Array.from({ length: Math.min(last - first + 1, MAX_RANGE) }, (_, index) => first + index);
}
