import type { Expression } from '../statements/expression.ts';
/**
 * The `key = value` lines of an INI file or of TOML as an object: sections hold objects, and dots divide keys (`[a.b]`,
 * `flyway.url`). Values are text, without quotes and without a comment behind them; of two of the same key the later counts.
 */
export declare function linesExpression(text: string): Expression;
/** The properties of a `.properties` file, their keys divided by dots. */
export declare function propertiesExpression(text: string): Expression;
