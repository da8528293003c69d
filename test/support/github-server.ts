import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Ajv, type ValidateFunction } from 'ajv';

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly schema: object;
}

interface Operation {
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body: object | null;
}

/** One request that was made, as GitHub's description names its path: `POST /repos/{owner}/{repo}/check-runs`. */
export interface Request {
  readonly operation: string;
  readonly path: string;
  readonly body: Record<string, unknown>;
}

/** What the server answers to an operation: a status and a JSON body. The nth of a list is for the nth time. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Answers = Readonly<Record<string, Answer | readonly Answer[] | ((request: Request) => Answer)>>;

export interface GitHubServer {
  readonly url: string;
  readonly requests: readonly Request[];
  /** What was wrong with requests: operations that GitHub does not have, parameters and bodies it would refuse. */
  readonly problems: readonly string[];
  stop(): Promise<void>;
}

const { operations }: { operations: readonly Operation[] } = JSON.parse(
  readFileSync(new URL('github-api.json', import.meta.url), 'utf8'),
);
// OpenAPI's own words are not errors: formats are told apart by no test, and `nullable` is none of JSON Schema.
const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
const known = operations.map((operation) => ({
  ...operation,
  pattern: new RegExp(`^${operation.path.replace(/\{\w+\}/g, '([^/]+)')}$`),
  names: [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name),
  validate: operation.body === null ? null : ajv.compile(operation.body),
}));

/** A server on the loopback address that speaks as much of GitHub's API as the Action uses, and holds every request against it. */
export async function startGitHub(given: Answers | ((url: string) => Answers)): Promise<GitHubServer> {
  let answers: Answers = {};
  const requests: Request[] = [];
  const problems: string[] = [];
  const times = new Map<string, number>();
  const server = createServer((incoming, response) => {
    void readBody(incoming).then((text) => respond(incoming, response, text));
  });

  function respond(incoming: IncomingMessage, response: ServerResponse, text: string): void {
    const url = new URL(incoming.url ?? '/', 'http://localhost');
    const method = (incoming.method ?? '').toLowerCase();
    const found = known.find((operation) => operation.method === method && operation.pattern.test(url.pathname));
    if (found === undefined) {
      problems.push(`${method} ${url.pathname} is no operation of GitHub's that the Action is to use`);
      send(response, { status: 404, body: { message: 'Not Found' } });
      return;
    }
    const operation = `${found.method.toUpperCase()} ${found.path}`;
    const body: Record<string, unknown> = text === '' ? {} : JSON.parse(text);
    problems.push(...problemsOf(found, url, body).map((problem) => `${operation}: ${problem}`));
    if (!/^token |^bearer /i.test(incoming.headers.authorization ?? '')) problems.push(`${operation}: no token`);
    const request = { operation, path: url.pathname, body };
    requests.push(request);
    const count = times.get(operation) ?? 0;
    times.set(operation, count + 1);
    const answer = answers[operation];
    if (typeof answer === 'function') send(response, answer(request));
    else if (isList(answer)) send(response, answer[count] ?? answer.at(-1) ?? { status: 500 });
    else send(response, answer ?? { status: 403, body: { message: 'Resource not accessible by integration' } });
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  answers = typeof given === 'function' ? given(addressOf(server)) : given;
  return { url: addressOf(server), requests, problems, stop: () => stop(server) };
}

function isList(answer: Answers[string] | undefined): answer is readonly Answer[] {
  return Array.isArray(answer);
}

function problemsOf(
  operation: {
    readonly parameters: readonly Parameter[];
    readonly names: readonly string[];
    readonly pattern: RegExp;
    readonly validate: ValidateFunction | null;
  },
  url: URL,
  body: unknown,
): string[] {
  const problems: string[] = [];
  const values = operation.pattern.exec(url.pathname)?.slice(1) ?? [];
  const given = new Map<string, string>(
    operation.names.map((name, at) => [name, decodeURIComponent(values[at] ?? '')]),
  );
  const query = operation.parameters.filter(({ in: place }) => place === 'query');
  for (const [name, value] of url.searchParams) {
    if (query.some((parameter) => parameter.name === name)) given.set(name, value);
    else problems.push(`there is no query parameter "${name}"`);
  }
  for (const { name, required, schema } of operation.parameters) {
    const value = given.get(name);
    if (value === undefined) {
      if (required) problems.push(`the parameter "${name}" is missing`);
      continue;
    }
    const type = new Map<string, unknown>(Object.entries(schema)).get('type');
    const validate = ajv.compile(schema);
    if (!validate(type === 'integer' ? Number(value) : value))
      problems.push(`${name}: ${ajv.errorsText(validate.errors)}`);
  }
  const { validate } = operation;
  if (validate !== null && !validate(body)) problems.push(ajv.errorsText(validate.errors));
  return problems;
}

function send(response: ServerResponse, { status, body, headers = {} }: Answer): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(body === undefined ? '{}' : JSON.stringify(body));
}

async function readBody(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

function addressOf(server: Server): string {
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('the server has no address');
  return `http://127.0.0.1:${address.port}`;
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
