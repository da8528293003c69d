/** C's view of a text: what isspace() of the C locale takes for a blank. */

const BLANKS = ' \t\n\v\f\r';

/** Whether a character is a blank for isspace(); a no-break space is none. */
export function isBlank(char: string | undefined): boolean {
  return char !== undefined && char !== '' && BLANKS.includes(char);
}
