import type { Fact } from '../../facts.ts';
import type { PlatformFile } from '../frameworks/platform-file.ts';
/** What all platforms make of a file, each connection once. */
export declare function platformFacts(file: PlatformFile): readonly Fact[];
