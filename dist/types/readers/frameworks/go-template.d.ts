/**
 * A YAML text that a template makes (`{{ … }}` of Helm, Jinja and their like), as YAML reads it before: what stands alone on its
 * line is blank, the rest a word of the same length, so that quotes and colons within mean nothing to YAML and all offsets
 * stay.
 */
export declare function maskTemplates(text: string): string;
