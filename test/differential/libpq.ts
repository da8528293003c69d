import { spawnSync } from 'node:child_process';
import { type Installation, plainEnvironment } from '../support/installations.ts';

/** What libpq made of a question: the options that have a value, or its message. */
export interface LibpqAnswer {
  readonly options: Readonly<Record<string, string>>;
  readonly error: string | null;
}

export interface LibpqQuestion {
  /**
   * `parse`: PQconninfoParse, what the string says; `connect`: PQconnectStart, whether the values are accepted;
   * `resolve`: PQconninfo after it, what holds once service file, environment, password file and defaults had their say.
   * The last two are for strings with a host that cannot be reached.
   * `attempt`: PQconnectdb, whether it connects; without an error it did.
   */
  readonly kind: 'parse' | 'connect' | 'resolve' | 'attempt';
  readonly text: string;
  /** Keywords and values in place of the text, as PQconnectStartParams takes them with `expand_dbname`. */
  readonly parameters?: readonly (readonly [keyword: string, value: string])[];
  /** Variables that are set for this question alone. */
  readonly env?: Readonly<Record<string, string>>;
}

const SCRIPT = `
import ctypes, json, os, sys
try:
    pq = ctypes.CDLL(sys.argv[1])
except OSError:
    sys.exit(3)
class Option(ctypes.Structure):
    _fields_ = [(n, ctypes.c_char_p) for n in ('keyword', 'envvar', 'compiled', 'val', 'label', 'dispchar')] + [('dispsize', ctypes.c_int)]
pq.PQconninfoParse.restype = ctypes.POINTER(Option)
pq.PQconninfoParse.argtypes = [ctypes.c_char_p, ctypes.POINTER(ctypes.c_char_p)]
pq.PQconninfo.restype = ctypes.POINTER(Option)
pq.PQconninfo.argtypes = [ctypes.c_void_p]
pq.PQconninfoFree.argtypes = [ctypes.POINTER(Option)]
pq.PQconnectStart.restype = ctypes.c_void_p
pq.PQconnectStart.argtypes = [ctypes.c_char_p]
pq.PQconnectStartParams.restype = ctypes.c_void_p
pq.PQconnectStartParams.argtypes = [ctypes.POINTER(ctypes.c_char_p), ctypes.POINTER(ctypes.c_char_p), ctypes.c_int]
pq.PQconnectdb.restype = ctypes.c_void_p
pq.PQconnectdb.argtypes = [ctypes.c_char_p]
pq.PQstatus.argtypes = [ctypes.c_void_p]
pq.PQerrorMessage.restype = ctypes.c_char_p
pq.PQerrorMessage.argtypes = [ctypes.c_void_p]
pq.PQpass.restype = ctypes.c_char_p
pq.PQpass.argtypes = [ctypes.c_void_p]
pq.PQfinish.argtypes = [ctypes.c_void_p]
def text(value):
    return value.decode('utf-8', 'surrogateescape').rstrip('\\n')
def bytes_of(value):
    return value.encode('utf-8', 'surrogateescape')
def array(values):
    return (ctypes.c_char_p * (len(values) + 1))(*[bytes_of(value) for value in values], None)
def values(options):
    found = {}
    at = 0
    while options and options[at].keyword is not None:
        if options[at].val is not None:
            found[options[at].keyword.decode()] = options[at].val.decode('utf-8', 'surrogateescape')
        at += 1
    if options:
        pq.PQconninfoFree(options)
    return found
for line in sys.stdin:
    question = json.loads(line)
    env = question.get('env', {})
    for name, value in env.items():
        os.environ[name] = value
    string = bytes_of(question['text'])
    if question['kind'] == 'parse':
        message = ctypes.c_char_p()
        options = pq.PQconninfoParse(string, ctypes.byref(message))
        answer = {'options': values(options), 'error': None} if options else {'options': {}, 'error': text(message.value)}
    elif question['kind'] == 'attempt':
        connection = pq.PQconnectdb(string)
        answer = {'options': {}, 'error': text(pq.PQerrorMessage(connection)) if pq.PQstatus(connection) else None}
        pq.PQfinish(connection)
    else:
        pairs = question.get('parameters')
        if pairs is None:
            connection = pq.PQconnectStart(string)
        else:
            connection = pq.PQconnectStartParams(array([key for key, _ in pairs]), array([value for _, value in pairs]), 1)
        answer = {'options': {}, 'error': text(pq.PQerrorMessage(connection))}
        if question['kind'] == 'resolve':
            answer['options'] = values(pq.PQconninfo(connection))
            secret = pq.PQpass(connection)
            if secret:
                answer['options']['password'] = text(secret)
        pq.PQfinish(connection)
    print(json.dumps(answer))
    for name in env:
        del os.environ[name]
`;

/** Asks the libpq of an installation through Python; null where there is no Python, or it cannot load the library. */
export function askLibpq(
  { libpq }: Installation,
  questions: readonly LibpqQuestion[],
  env: Readonly<Record<string, string>> = {},
): readonly LibpqAnswer[] | null {
  if (libpq === null) return null;
  const run = spawnSync('python3', ['-c', SCRIPT, libpq.path], {
    input: questions.map((question) => JSON.stringify(question)).join('\n'),
    encoding: 'utf8',
    env: { ...plainEnvironment(), ...env, LD_LIBRARY_PATH: libpq.directory, PYTHONIOENCODING: 'utf-8' },
    maxBuffer: 1 << 28,
  });
  if (run.error !== undefined || run.status !== 0) return null;
  return run.stdout
    .trim()
    .split('\n')
    .map((line): LibpqAnswer => JSON.parse(line));
}
