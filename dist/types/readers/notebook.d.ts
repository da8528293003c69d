import type { Reader } from './reader.ts';
/**
 * Notebooks of Jupyter (nbformat): their cells of code, one program after the other, which `rest` reads as one of Python. Magics are
 * left out, but for `%sql URL` (jupysql, ipython-sql). Texts and outputs are not read.
 */
export declare function notebookReader(rest: Reader): Reader;
