/** Order by code unit: the same on every machine, whatever its locale. */
export declare function compareText(a: string, b: string): number;
