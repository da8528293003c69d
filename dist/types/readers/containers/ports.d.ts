import type { PublishedPort } from '../../facts.ts';
import type { Located } from './located.ts';
/** A port of the machine and the port of the container that it leads to. */
type Mapping = Pick<PublishedPort, 'hostAddress' | 'published' | 'target'>;
/** `[[HOST:]PUBLISHED:]TARGET[/PROTOCOL]`, each port a number or a range, the host an IPv4 or bracketed IPv6 address. */
export declare function shortPort(text: Located): PublishedPort[];
/** The ports that `published` and `target` name, each a number or a range; none where the target is no number. */
export declare function portPairs(host: string, published: string, target: string): Mapping[];
export {};
