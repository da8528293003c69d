import type { PublishedPort } from '../../facts.ts';
import type { Located } from '../containers/located.ts';
import type { YamlMap } from './nodes.ts';
import { type ComposeFile, type Layer, textOf } from './project.ts';

const MAX_RANGE = 100;
const MAX_PORTS = 1000;

/** The ports that a service publishes, of all layers. A target that is no number (or filled in elsewhere) is left out. */
export function readPorts(layers: readonly Layer[]): PublishedPort[] {
  const ports: PublishedPort[] = [];
  for (const { file, map } of layers) {
    const list = map.entries.get('ports')?.value;
    if (list?.type !== 'list') continue;
    for (const item of list.items) {
      if (ports.length >= MAX_PORTS) break;
      if (item.type === 'scalar' && item.value !== null) ports.push(...shortPort(textOf(file, item)));
      if (item.type === 'map') ports.push(...longPort(file, item));
    }
  }
  return ports;
}

/** `[[HOST:]PUBLISHED:]TARGET[/PROTOCOL]`, each port a number or a range, the host an IPv4 or bracketed IPv6 address. */
function shortPort(text: Located): PublishedPort[] {
  const slash = text.text.lastIndexOf('/');
  const protocol = slash < 0 || text.marks[slash] === 'u' ? 'tcp' : text.text.slice(slash + 1).trim();
  if (protocol !== 'tcp') return [];
  const parts = splitColons(slash < 0 || text.marks[slash] === 'u' ? text : text.slice(0, slash));
  const target = parts.pop() ?? '';
  const published = parts.pop() ?? '';
  const host = parts.join(':');
  return pair(host, published, target).map((port) => ({ ...text.origin(), ...port }));
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

function longPort(file: ComposeFile, map: YamlMap): PublishedPort[] {
  const read = (key: string): Located | null => {
    const node = map.entries.get(key)?.value;
    return node?.type === 'scalar' && node.value !== null ? textOf(file, node) : null;
  };
  const target = read('target');
  if (target === null || (read('protocol')?.text ?? 'tcp') !== 'tcp') return [];
  const published = read('published');
  const place = published ?? target;
  return pair(read('host_ip')?.text ?? '', published?.text ?? '', target.text).map((port) => ({
    ...place.origin(),
    ...port,
  }));
}

type Mapping = Pick<PublishedPort, 'hostAddress' | 'published' | 'target'>;

function pair(host: string, published: string, target: string): Mapping[] {
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
