/**
 * A parameter's value with `***` for every password in it (`primary_conninfo`, variables of a `restore_command`); a custom
 * parameter that is named like a secret is one altogether.
 */
export declare function maskSecrets(name: string, value: string): string;
