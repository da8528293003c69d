import type { PlatformReader } from '../frameworks/platform-file.ts';
/** ConfigMaps and Secrets that a kustomization makes of literals: the passwords in them, and the connections that each says alone. */
export declare const kustomizeFacts: PlatformReader;
