/** What a table says of a key that comes from a file: `constructor` and `__proto__` are keys like any other, and in no table. */
export declare function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined;
