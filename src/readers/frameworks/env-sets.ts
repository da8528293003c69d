import { parseDotenv } from '../dotenv.ts';
import { LineIndex } from '../line-index.ts';
import type { Reader } from '../reader.ts';
import { connectionsFromKeySets, type NamedText } from './key-sets.ts';
import { withRest } from './rest.ts';

/** A set needs somewhere to connect to, a URL a user beside it: most files have neither, and are not read twice. */
const SIGN = /(?:HOST|HOSTNAME|SERVER)["']?[ \t]*[=:]|jdbc:|r2dbcs?:/;

/** `.env` files: the variables that belong together, and what `env` finds in them else. */
export function envSetsReader(env: Reader): Reader {
  return {
    kinds: ['env'],
    *read(file, context) {
      if (!SIGN.test(file.text)) {
        yield* env.read(file, context);
        return;
      }
      const index = new LineIndex(file.text);
      const variables = parseDotenv(file.text).map(
        ({ name, nameSpan, value, map, span }): NamedText => ({
          name,
          value,
          at: (start, end) => index.span(map(start), map(end)),
          position: index.span(nameSpan.start, span.end),
        }),
      );
      const drivers = context.drivers?.(file.path) ?? [];
      const own = connectionsFromKeySets(variables, { file: file.path, major: context.major, drivers });
      yield* withRest(own, { literals: env, file, kind: 'env', context });
    },
  };
}
