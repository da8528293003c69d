import type { RawPolicy } from './raw.ts';
export declare const PACKS: Readonly<Record<string, RawPolicy>>;
