import type { Expression } from './expression.ts';
import type { Values } from './values.ts';
/**
 * The path of the file whose text an expression is (`fs.readFileSync(path.join(__dirname, 'ca.pem')).toString()`), the program's
 * own directory as `.`; null where it is something else, or the path is not known.
 */
export declare function fileReadBy(expression: Expression, values: Values, depth?: number): string | null;
