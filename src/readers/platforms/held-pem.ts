import type { CertificateFact, KeyFact, StoreKey } from '../../facts.ts';
import { MASK } from '../../postgres/conninfo/placeholders.ts';
import { fromBase64 } from '../base64.ts';
import { verbatimPieces } from '../embedded/overlay.ts';
import { readPem } from '../embedded/pem.ts';
import { entriesOf, nodeAt, valueAt } from '../frameworks/nodes.ts';
import type { PlatformFile } from '../frameworks/platform-file.ts';
import type { TreeNode } from '../frameworks/tree-node.ts';
import { LineIndex } from '../line-index.ts';

const BEGIN = '-----BEGIN ';
/** No chain of certificates is longer. */
const LONGEST = 200_000;

/**
 * Private keys and certificates in Secrets and ConfigMaps of Kubernetes: PEM in a block or a string, and in Base64 under a
 * Secret's `data`, which stands where the Base64 does.
 */
export function* heldPemFacts(file: PlatformFile): Iterable<KeyFact | CertificateFact> {
  const seen = new Set<TreeNode>();
  for (const document of file.documents) {
    const kind = valueAt(document, 'kind');
    const name = valueAt(document, 'metadata', 'name');
    if ((kind !== 'Secret' && kind !== 'ConfigMap') || name === null || name.includes(MASK)) continue;
    for (const part of ['data', 'stringData']) {
      for (const [key, { value }] of entriesOf(nodeAt(document, part))) {
        if (value.type !== 'scalar' || value.value === null || value.value.length > LONGEST) continue;
        // An alias says it once more.
        if (seen.has(value)) continue;
        seen.add(value);
        const encoded = kind === 'Secret' && part === 'data';
        const text = encoded ? fromBase64(value.value) : value.value;
        if (text?.includes(BEGIN) === true) yield* pemFacts(text, value, { kind, name, key }, file);
      }
    }
  }
}

function* pemFacts(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  store: StoreKey,
  { path, text: source, index }: PlatformFile,
): Iterable<KeyFact | CertificateFact> {
  // Where the text stands as it is, with blanks before its lines, the lines are those of the file.
  const lines = verbatimPieces(source, start, end, index).flatMap(({ text: line, line: number, column }) => {
    const at = line.indexOf(BEGIN);
    return at < 0
      ? []
      : [{ line: number, column: column + at, endLine: number, endColumn: column + line.trimEnd().length }];
  });
  const own = new LineIndex(text);
  const begins = [...text.matchAll(/-----BEGIN /g)].map((match) => own.at(match.index).line);
  for (const fact of readPem({ path, text })) {
    const place = begins.length === lines.length ? lines[begins.indexOf(fact.line)] : undefined;
    yield { ...fact, ...(place ?? index.span(start, end)), store };
  }
}
