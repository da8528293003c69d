/** C's view of a text: where a string ends, and what isspace() of the C locale takes for a blank. */

const BLANKS = ' \t\n\v\f\r';

/** Whether a character is a blank for isspace(); a no-break space is none. */
export function isBlank(char: string | undefined): boolean {
  return char !== undefined && char !== '' && BLANKS.includes(char);
}

/** A string ends at its first zero byte. */
export function upToZero(text: string): string {
  const zero = text.indexOf('\0');
  return zero < 0 ? text : text.slice(0, zero);
}
