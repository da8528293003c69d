export declare const NO_SUCH_FILE = "No such file or directory";
/** Whether a part of a path is too long to be the name of a file. */
export declare function isTooLong(path: string): boolean;
/**
 * `strerror` for a file or directory that does not open, which the server's messages end in.
 *
 * @param statusOf what stands at a path, asked of each directory on the way
 */
export declare function whyMissing(target: string, statusOf: (directory: string) => string): string;
