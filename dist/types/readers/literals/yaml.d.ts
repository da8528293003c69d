import { type Literal } from './literal.ts';
/**
 * The scalar around an offset of a YAML text, by the rules of its own line: plain, quoted, in a flow collection, or a line
 * of a block scalar, which is looked at as words or as a pair of its own. null in comments, keys and prose.
 */
export declare function yamlValueAt(source: string, at: number): Literal | null;
