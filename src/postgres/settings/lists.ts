import { bytesOf, textOf } from '../byte-text.ts';
import { lowerAscii } from './parameters.ts';

/** NAMEDATALEN, less the zero at the end. */
const NAME_BYTES = 63;

/** An identifier, which is never longer than so many bytes: the rest is cut off (truncate_identifier, GUC_IS_NAME). */
export function clipName(text: string): string {
  if (text.length <= NAME_BYTES / 4) return text;
  const bytes = bytesOf(text);
  return bytes.length <= NAME_BYTES ? text : textOf(bytes.subarray(0, NAME_BYTES));
}

/**
 * A comma-separated list of identifiers (SplitIdentifierString of varlena.c): words without blanks, lower-cased, or anything in
 * double quotes, a quote in it doubled, each clipped as identifiers are. Empty words and a comma at the end are errors (null); an
 * empty text is an empty list. With `verbatim` no word is lower-cased or clipped (SplitGUCList).
 */
export function splitIdentifiers(text: string, verbatim = false): readonly string[] | null {
  const words: string[] = [];
  const word = /[ \t-\r]*(?:"((?:[^"]|"")*)"|([^", \t-\r][^, \t-\r]*))[ \t-\r]*(,|$)/y;
  if (/^[ \t-\r]*$/.test(text)) return words;
  for (let more = true; more; ) {
    const found = word.exec(text);
    if (found === null) return null;
    const quoted = found[1]?.replaceAll('""', '"');
    const plain = found[2] ?? '';
    if (verbatim) words.push(quoted ?? plain);
    else words.push(clipName(quoted ?? lowerAscii(plain)));
    more = found[3] === ',';
  }
  return words;
}
