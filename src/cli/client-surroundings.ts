import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { decode } from '../files/decode.ts';
import { DEFAULT_MAX_BYTES } from '../files/disk-tree.ts';
import { errorCode } from '../files/error-code.ts';
import { textOf } from '../postgres/byte-text.ts';
import { parseDotenv } from '../readers/dotenv.ts';
import type { TraceArguments } from './arguments.ts';
import { UsageError } from './errors.ts';

/**
 * What surrounds the client that a connection string is traced for, as far as the command line names it: nothing is taken from
 * the machine and the account that pgmoat itself runs in.
 */
export interface ClientSurroundings {
  readonly environment: Readonly<Record<string, string>>;
  /** The service and the password file, by the paths that were given. */
  readonly files: ReadonlyMap<string, string>;
  /** The name of the operating-system user, libpq's default for `user`. */
  readonly systemUser: string | null;
  readonly remarks: readonly string[];
}

/** The options that name them, which go with a connection string alone. */
export const SURROUNDINGS = [
  ['env-file', 'envFile'],
  ['service-file', 'serviceFile'],
  ['passfile', 'passfile'],
  ['os-user', 'osUser'],
] as const;

type SurroundingArguments = Pick<TraceArguments, (typeof SURROUNDINGS)[number][1]>;

/** Reads the files of `--env-file`, `--service-file` and `--passfile`. Throws UsageError for one that cannot be read. */
export function readSurroundings(args: SurroundingArguments, cwd: string): ClientSurroundings {
  const { envFile, serviceFile, passfile, osUser } = args;
  const environment: Record<string, string> = {};
  const files = new Map<string, string>();
  const remarks: string[] = [];
  if (envFile !== null) {
    for (const { name, value } of parseDotenv(decode(readFile('env-file', envFile, cwd)))) {
      Object.defineProperty(environment, name, { value, enumerable: true, configurable: true, writable: true });
    }
  }
  if (serviceFile !== null) {
    files.set(serviceFile, textOf(readFile('service-file', serviceFile, cwd)));
    environment.PGSERVICEFILE = serviceFile;
  }
  if (passfile !== null) {
    const bytes = readFile('passfile', passfile, cwd);
    environment.PGPASSFILE = passfile;
    if (isOpenToOthers(passfile, cwd)) {
      remarks.push(
        `libpq ignores the password file: password file "${passfile}" has group or world access; permissions should be u=rw (0600) or less.`,
      );
    } else {
      files.set(passfile, textOf(bytes));
    }
  }
  return { environment, files, systemUser: osUser, remarks };
}

function readFile(option: string, file: string, cwd: string): Buffer {
  try {
    const bytes = readFileSync(resolve(cwd, file));
    if (bytes.length <= DEFAULT_MAX_BYTES) return bytes;
  } catch (error) {
    throw new UsageError(`--${option} ${file} cannot be read (${errorCode(error)})`);
  }
  throw new UsageError(`--${option} ${file}: more than the ${DEFAULT_MAX_BYTES} bytes that are read`);
}

/** Windows has no such permissions, and libpq does not look at them there. */
function isOpenToOthers(file: string, cwd: string): boolean {
  return process.platform !== 'win32' && (statSync(resolve(cwd, file)).mode & 0o077) !== 0;
}
