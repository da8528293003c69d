import { connectionFromConninfo } from '../postgres/conninfo/connection.ts';
import { LineIndex } from './line-index.ts';
import type { Reader } from './reader.ts';

/** A file, or standard input, that is one connection string and nothing else: read as libpq reads it, to the letter. */
export const conninfoReader: Reader = {
  kinds: ['conninfo'],
  *read(file, context) {
    const index = new LineIndex(file.text);
    // The line end belongs to the file, not to the string.
    const text = file.text.replace(/(?:\r?\n)$/, '');
    yield connectionFromConninfo(text, (start, end) => index.span(start, end), {
      file: file.path,
      name: null,
      major: context.major,
    });
  },
};
