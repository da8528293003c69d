import type { FileKind } from '../reader.ts';
import { type Literal } from './literal.ts';
/**
 * The value around an offset in formats of `key = value` lines (INI and its relatives, `.properties`); what has no key is
 * looked at as words. null in comments. `%%` of INI files stands for `%`, and decodes so.
 */
export declare function lineValueAt(source: string, at: number, kind: FileKind): Literal | null;
