import type { PublishedPort } from '../../facts.ts';
import { type Layer } from './project.ts';
/** The ports that a service publishes, of all layers. A target that is no number (or filled in elsewhere) is left out. */
export declare function readPorts(layers: readonly Layer[]): PublishedPort[];
