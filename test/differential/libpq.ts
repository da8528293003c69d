import { spawnSync } from 'node:child_process';

/** What libpq made of a string: its options, or its message. */
export interface LibpqAnswer {
  readonly options: Readonly<Record<string, string>>;
  readonly error: string | null;
}

const SCRIPT = `
import ctypes, json, sys
try:
    pq = ctypes.CDLL('libpq.so.5')
except OSError:
    sys.exit(3)
class Option(ctypes.Structure):
    _fields_ = [(n, ctypes.c_char_p) for n in ('keyword', 'envvar', 'compiled', 'val', 'label', 'dispchar')] + [('dispsize', ctypes.c_int)]
pq.PQconninfoParse.restype = ctypes.POINTER(Option)
pq.PQconninfoParse.argtypes = [ctypes.c_char_p, ctypes.POINTER(ctypes.c_char_p)]
pq.PQconninfoFree.argtypes = [ctypes.POINTER(Option)]
pq.PQconnectStart.restype = ctypes.c_void_p
pq.PQconnectStart.argtypes = [ctypes.c_char_p]
pq.PQerrorMessage.restype = ctypes.c_char_p
pq.PQerrorMessage.argtypes = [ctypes.c_void_p]
pq.PQfinish.argtypes = [ctypes.c_void_p]
print(json.dumps(pq.PQlibVersion() // 10000))
for line in sys.stdin:
    question = json.loads(line)
    text = question['text'].encode()
    if question['connect']:
        connection = pq.PQconnectStart(text)
        print(json.dumps({'options': {}, 'error': pq.PQerrorMessage(connection).decode('utf-8', 'replace').rstrip('\\n')}))
        pq.PQfinish(connection)
        continue
    message = ctypes.c_char_p()
    options = pq.PQconninfoParse(text, ctypes.byref(message))
    if not options:
        print(json.dumps({'options': {}, 'error': message.value.decode('utf-8', 'replace').rstrip('\\n')}))
        continue
    found = {}
    at = 0
    while options[at].keyword is not None:
        if options[at].val is not None:
            found[options[at].keyword.decode()] = options[at].val.decode('utf-8', 'replace')
        at += 1
    pq.PQconninfoFree(options)
    print(json.dumps({'options': found, 'error': None}))
`;

interface Question {
  readonly text: string;
  /** Start to connect, so that the values are checked, too: only with a host that cannot be reached. */
  readonly connect: boolean;
}

/** Asks the libpq of the machine through Python; null where there is no Python or no libpq. */
export function askLibpq(
  questions: readonly Question[],
): { readonly major: number; readonly answers: readonly LibpqAnswer[] } | null {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('PG')));
  const run = spawnSync('python3', ['-c', SCRIPT], {
    input: questions.map((question) => JSON.stringify(question)).join('\n'),
    encoding: 'utf8',
    env: { ...env, PYTHONIOENCODING: 'utf-8' },
    maxBuffer: 1 << 26,
  });
  if (run.error !== undefined || run.status !== 0) return null;
  const [version, ...lines] = run.stdout.trim().split('\n');
  return { major: Number(version), answers: lines.map((line): LibpqAnswer => JSON.parse(line)) };
}
