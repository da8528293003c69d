import type { PublishedPort } from '../../facts.ts';
import type { Located } from '../containers/located.ts';
import { portPairs, shortPort } from '../containers/ports.ts';
import type { YamlMap } from './nodes.ts';
import { type ComposeFile, type Layer, textOf } from './project.ts';

const MAX_PORTS = 1000;

/** The ports that a service publishes, of all layers. A target that is no number (or filled in elsewhere) is left out. */
export function readPorts(layers: readonly Layer[]): PublishedPort[] {
  const ports: PublishedPort[] = [];
  for (const { file, map } of layers) {
    const list = map.entries.get('ports')?.value;
    if (list?.type !== 'list') continue;
    for (const item of list.items) {
      if (ports.length >= MAX_PORTS) break;
      if (item.type === 'scalar' && item.value !== null)
        for (const one of shortPort(textOf(file, item))) ports.push(one);
      if (item.type === 'map') for (const one of longPort(file, item)) ports.push(one);
    }
  }
  return ports;
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
  return portPairs(read('host_ip')?.text ?? '', published?.text ?? '', target.text).map((port) => ({
    ...place.origin(),
    ...port,
  }));
}
