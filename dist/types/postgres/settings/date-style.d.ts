import type { PgMajor } from '../versions.ts';
/**
 * A value of DateStyle as the server keeps it (`ISO, MDY`), or the DETAIL of its refusal (check_datestyle of variable.c): one
 * output style and one order of the fields at most. What the text does not name stays as it is in `current`.
 */
export declare function readDateStyle(text: string, major: PgMajor, current?: string): {
    readonly value: string;
} | {
    readonly detail: string;
};
