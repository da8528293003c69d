const TEMPLATE = /\.(?:j2|jinja2?|erb|epp|ejs|tmpl|tpl|tftpl|template|mustache|hbs|gotmpl|mako|in)$/i;

/** Whether a file is, by its name, the template of another. */
export function isTemplateName(path: string): boolean {
  return TEMPLATE.test(path);
}
