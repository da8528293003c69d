/** What compares a string or takes it apart, or shows it to people, and connects to nothing. */
const COMPARES =
  /^(?:expect\w*|assert\w*|to(?:be|equal|strictequal|match|throw|contain)\w*|should_\w+|(?:starts|ends)_?with|start_with|end_with|has(?:prefix|suffix)|str_(?:starts|ends)_with|includes|contains|str_contains|replace(?:all|first)?|str_replace|gsub|removeprefix|trim(?:prefix|start)|redact\w*|mask\w*|sanitize\w*|obfuscate\w*|scrub\w*|each|parametrize|describe|example)$/i;
const CALLED = /(?:^|[^\w$])([A-Za-z_]\w{0,60})[!?]?\s?[([{]{1,3}$/;
const OPENING = /[rbfu$@&*\s]*["'`]{0,3}\s*$/;
/** What is only done when the comparison asks for it: `expect(() => parse("…"))`. */
const DEFERRED = /(?:async\s+)?(?:\(\)\s*=>|lambda\s*:|function\s*\(\)\s*\{(?:\s*return\b)?)\s*(?:await\s*)?$/;

/** So much before a string is looked at, and so many calls around it. */
const FAR = 160;
const DEEPEST = 4;

/**
 * Whether the string that starts at an offset of a program is given to something that only compares or changes it, as
 * `url.startsWith('jdbc:postgresql:')` and `expect(parse('postgres://…'))` do, whatever lines that goes over.
 */
export function isCompared(text: string, start: number): boolean {
  let before = text.slice(Math.max(0, start - FAR), start).replace(OPENING, '');
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    if (/(?:^|\s)assert$/.test(before)) return true;
    const match = CALLED.exec(before);
    if (match === null) return false;
    if (COMPARES.test(match[1] ?? '')) return true;
    before = before
      .slice(0, match.index + 1)
      .replace(/[\w.:]*$/, '')
      .trimEnd()
      .replace(DEFERRED, '')
      .trimEnd();
  }
  return false;
}
