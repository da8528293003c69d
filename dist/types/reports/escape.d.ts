/**
 * Text from scanned files, made fit for the place where it is printed. Every report passes every path, message and line of
 * a file through one of these.
 */
/** One line of printable text: whatever could act on a terminal or a workflow log is shown by its number instead (`\x1b`). */
export declare function visible(text: string): string;
/** JSON with two spaces of indentation and a final line end, in which every character that `visible` would show is escaped. */
export declare function jsonDocument(value: unknown): string;
/** Markdown that shows the text as it is: no markup, HTML, link, mention or issue reference comes of it. */
export declare function markdownText(text: string): string;
/** Text of an HTML page, within an element or a quoted attribute. */
export declare function htmlText(text: string): string;
/** A word of code within an HTML block. */
export declare function htmlCode(text: string): string;
/** A word of code within Markdown text or a table. Where backticks would not do, HTML does. */
export declare function markdownCode(text: string): string;
/** A message, with what it has between backticks as code. */
export declare function markdownMessage(text: string): string;
/** The data of a workflow command, as the runner unescapes it. */
export declare function commandData(text: string): string;
/** A property's value in a workflow command. */
export declare function commandProperty(text: string): string;
/** A relative URI reference of a path with `/` between its parts. */
export declare function relativeUri(path: string): string;
/** At most `length` UTF-16 units, never half a character; what was cut leaves a `…`. */
export declare function cut(text: string, length: number): string;
