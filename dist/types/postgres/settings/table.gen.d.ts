/** Every parameter of PostgreSQL 13 to 18 as JSON, parsed on first use (parameters.ts). */
export declare const SETTINGS_JSON: string;
