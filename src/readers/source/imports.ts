/** A name that a file has from elsewhere. `name` is what it is called there; null for all of a module. */
export interface Import {
  readonly local: string;
  readonly module: string;
  readonly name: string | null;
}

const SCRIPT =
  /\bimport\s+(?:type\s+)?([\w$*{}\s,]{1,600}?)\s*from\s*["']([^"'\n]{1,200})["']|\b(?:const|let|var)\s+([\w$]{1,100}|\{[\w$\s,:]{1,400}\})\s*=\s*(?:await\s+import|require)\(\s*["']([^"'\n]{1,200})["']\s*\)(?:\.([\w$]{1,100}))?/g;
const PYTHON =
  /^[ \t]*from[ \t]+([\w.]{1,200})[ \t]+import[ \t]+(?:\(([\w\s,#]{1,800})\)|([^\n(]{1,400}))|^[ \t]*import[ \t]+([^\n]{1,400})/gm;

/** What a file of this language says it has from other modules; none for languages whose imports are no names. */
export function importsOf(grammar: string, text: string): readonly Import[] {
  switch (grammar) {
    case 'javascript':
    case 'typescript':
    case 'tsx':
      return scriptImports(text);
    case 'python':
      return pythonImports(text);
    default:
      return [];
  }
}

function scriptImports(text: string): readonly Import[] {
  const found: Import[] = [];
  for (const [, clause, from, pattern, required, member] of text.matchAll(SCRIPT)) {
    const module = from ?? required ?? '';
    const names = clause ?? pattern ?? '';
    const braces = /\{([^{}]*)\}/.exec(names);
    for (const part of (braces?.[1] ?? '').split(',')) {
      const [name = '', local = name] = part
        .trim()
        .replace(/^type\s+/, '')
        .split(/\s+as\s+|\s*:\s*/);
      if (name !== '') found.push({ local, module, name });
    }
    const whole = /^(?:\*\s+as\s+)?([\w$]+)/.exec(names.replace(/\{[^{}]*\}/, '').trim())?.[1];
    if (whole !== undefined) found.push({ local: whole, module, name: member ?? null });
  }
  return found;
}

function pythonImports(text: string): readonly Import[] {
  const found: Import[] = [];
  for (const [, module, long, short, plain] of text.matchAll(PYTHON)) {
    for (const part of (long ?? short ?? plain ?? '').replace(/#[^\n]*/g, '').split(',')) {
      const [name = '', local] = part.trim().split(/\s+as\s+/);
      if (!/^[\w.]+$/.test(name)) continue;
      if (module !== undefined) found.push({ local: local ?? name, module, name });
      else if (local !== undefined) found.push({ local, module: name, name: null });
    }
  }
  return found;
}
