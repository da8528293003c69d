import type { PlatformReader } from '../frameworks/platform-file.ts';
/**
 * Containers of Kubernetes: those that run PostgreSQL are servers with their arguments and environment, the environments of the
 * others say how they connect. What they take from ConfigMaps and Secrets of the same file,
 * or of one beside it, is known, other references are not.
 */
export declare const kubernetesFacts: PlatformReader;
