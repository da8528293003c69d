import { type Layer } from './project.ts';
/**
 * The directory that a service's image is built from, or the one its Dockerfile stands in below that: what the service runs is
 * described there. null where the image is not built here, or nobody can tell from what.
 */
export declare function buildDirectory(layers: readonly Layer[]): string | null;
