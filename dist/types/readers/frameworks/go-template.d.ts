/**
 * A YAML text that a template makes (`{{ … }}`, `{% … %}`, `<% … %>` of Helm, Jinja, ERB and their like), as YAML reads it
 * before: what stands alone on its line is blank, the rest a word of the same length, so that quotes and colons within mean
 * nothing to YAML and all offsets stay. Of branches all are there, one after the other.
 */
export declare function maskTemplates(text: string): string;
