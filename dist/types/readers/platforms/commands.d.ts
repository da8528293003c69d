import type { PlatformReader } from '../frameworks/platform-file.ts';
/** Commands that descriptions of services and of development containers hold, each a script of its own. */
export declare const commandFacts: PlatformReader;
