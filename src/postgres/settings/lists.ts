/**
 * A comma-separated list of identifiers (SplitIdentifierString of varlena.c): words without blanks, lower-cased, or anything in
 * double quotes, a quote in it doubled. Empty words and a comma at the end are errors (null); an empty text is an empty list.
 * With `keepCase` no word is lower-cased (SplitGUCList).
 */
export function splitIdentifiers(text: string, keepCase = false): readonly string[] | null {
  const words: string[] = [];
  const word = /[ \t-\r]*(?:"((?:[^"]|"")*)"|([^", \t-\r][^, \t-\r]*))[ \t-\r]*(,|$)/y;
  if (/^[ \t-\r]*$/.test(text)) return words;
  for (let more = true; more; ) {
    const found = word.exec(text);
    if (found === null) return null;
    const quoted = found[1];
    const plain = found[2] ?? '';
    if (quoted === undefined) words.push(keepCase ? plain : plain.toLowerCase());
    else words.push(quoted.replaceAll('""', '"'));
    more = found[3] === ',';
  }
  return words;
}
