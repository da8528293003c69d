import { type Layer, lastOf, textOf } from './project.ts';

/**
 * The directory that a service's image is built from, or the one its Dockerfile stands in below that: what the service runs is
 * described there. null where the image is not built here, or nobody can tell from what.
 */
export function buildDirectory(layers: readonly Layer[]): string | null {
  const build = lastOf(layers, 'build');
  if (build === null) return null;
  const scalar = (key: string): string | null => {
    const node = build.node.type === 'map' ? build.node.entries.get(key)?.value : undefined;
    if (node?.type !== 'scalar' || node.value === null) return '';
    const text = textOf(build.file, node);
    return text.has('u') ? null : text.text;
  };
  const base = build.file.source.file.split('/').slice(0, -1);
  if (build.node.type === 'scalar') {
    if (build.node.value === null) return null;
    const text = textOf(build.file, build.node);
    return text.has('u') ? null : within(base, text.text);
  }
  const context = scalar('context');
  const dockerfile = scalar('dockerfile');
  const root = context === null ? null : within(base, context);
  if (root === null || dockerfile === null || dockerfile.startsWith('/')) return root;
  return within(root === '' ? [] : root.split('/'), dockerfile.split('/').slice(0, -1).join('/'));
}

/** Joins a relative path to a directory; null when it leaves the root, is absolute or is an address. */
function within(base: readonly string[], path: string): string | null {
  if (path.startsWith('/') || path.startsWith('~') || /^[A-Za-z][A-Za-z0-9+.-]*:/.test(path)) return null;
  const parts = [...base];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.join('/');
}
