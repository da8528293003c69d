/** Base units of parameters, as pg_settings shows them. `8kB` is a block of the default size. */
export type Unit = 'B' | 'kB' | 'MB' | '8kB' | 'ms' | 's' | 'min';
export declare function isUnit(text: string): text is Unit;
/** The HINT of a value with a unit that is none. */
export declare function unitsHint(unit: Unit): string;
/**
 * A number with a written unit in the parameter's base unit, as convert_to_base_unit() of guc.c: a fraction is first rounded
 * to a whole number of the next smaller unit. Null where the text is not one unit, blanks after it allowed. Case matters.
 */
export declare function toBaseUnit(value: number, text: string, base: Unit): number | null;
