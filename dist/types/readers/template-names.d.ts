/** Whether a file is, by its name, the template of another. */
export declare function isTemplateName(path: string): boolean;
