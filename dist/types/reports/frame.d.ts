import type { Finding, MaskedLines } from '../findings.ts';
import type { Style } from './style.ts';
/**
 * The code frame of a finding: its place and the related ones, file by file, each with its line and an underline. Lines of
 * files that are not at hand are left out, their places are not.
 */
export declare function frame(finding: Finding, lines: MaskedLines, prefix: string, style: Style): string[];
