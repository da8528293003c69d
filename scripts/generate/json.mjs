const WIDTH = 120;

/** JSON as the project's formatter writes it: objects one key a line, lists on one line where they fit. */
export function stringifyJson(value) {
  return `${print(value, '', 0)}\n`;
}

function print(value, indent, used) {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const flat = flatList(value);
    if (flat !== null && indent.length + used + flat.length < WIDTH) return flat;
    return `[\n${value.map((item) => inner + print(item, inner, 1)).join(',\n')}\n${indent}]`;
  }
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  if (entries.length === 0) return '{}';
  const lines = entries.map(([key, item]) => {
    const name = `${JSON.stringify(key)}: `;
    return inner + name + print(item, inner, name.length + 1);
  });
  return `{\n${lines.join(',\n')}\n${indent}}`;
}

function flatList(items) {
  if (items.some((item) => typeof item === 'object' && item !== null)) return null;
  return `[${items.map((item) => JSON.stringify(item)).join(', ')}]`;
}
