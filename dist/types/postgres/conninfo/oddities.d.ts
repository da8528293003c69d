/** libpq's keyword (or the driver's property) that a key was probably meant to be, null where the key is none of that kind. */
export declare function misspeltOf(key: string, driver: string): string | null;
