import { randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { bytesOf } from '../../src/postgres/byte-text.ts';

/** Where and how a client connects, and what it puts into its start-up packet. */
export interface StartUp {
  readonly to: { readonly socket: string } | { readonly host: string; readonly port: number; readonly from?: string };
  /** Asks for TLS first, and goes on without where `refuse` is not wanted. Default: no TLS. */
  readonly tls?: boolean;
  /** PEM texts of a client certificate. */
  readonly certificate?: { readonly cert: string; readonly key: string };
  /** Parameters of the start-up packet: user, database, replication, options, … */
  readonly parameters: Readonly<Record<string, string>>;
}

/** What came back: how the server wants the client to prove itself, or that it need not, or why it is not let in. */
export type StartUpAnswer =
  | {
      readonly kind: 'request';
      readonly method: 'password' | 'md5' | 'sasl' | 'gss' | 'sspi';
      readonly mechanisms: string;
    }
  | { readonly kind: 'admitted' }
  /** `authenticated`: AuthenticationOk came before the error. */
  | { readonly kind: 'error'; readonly sqlstate: string; readonly message: string; readonly authenticated: boolean }
  /** The server does not speak TLS. */
  | { readonly kind: 'no-tls' }
  | { readonly kind: 'closed' };

/** A message of the server: its type letter and what follows its length. */
interface Message {
  readonly type: string;
  readonly body: Buffer;
}

/** One connection on the wire (protocol 3.0; manual, chapter "Frontend/Backend Protocol"). */
export class Wire {
  #buffer: Buffer = Buffer.alloc(0);
  #waiting: (() => void) | null = null;
  #ended = false;
  readonly #stream: Socket;

  constructor(stream: Socket) {
    this.#stream = stream;
    stream.on('data', (chunk: Buffer) => {
      this.#buffer = this.#buffer.length === 0 ? chunk : Buffer.concat([this.#buffer, chunk]);
      this.#wake();
    });
    for (const event of ['end', 'close', 'error'] as const) {
      stream.on(event, () => {
        this.#ended = true;
        this.#wake();
      });
    }
  }

  #wake(): void {
    const waiting = this.#waiting;
    this.#waiting = null;
    waiting?.();
  }

  async #need(bytes: number): Promise<boolean> {
    while (this.#buffer.length < bytes) {
      if (this.#ended) return false;
      await new Promise<void>((resolve) => {
        this.#waiting = resolve;
      });
    }
    return true;
  }

  write(bytes: Buffer): void {
    this.#stream.write(bytes);
  }

  /** The next message; null at the end of the stream. */
  async read(): Promise<Message | null> {
    if (!(await this.#need(5))) return null;
    const length = this.#buffer.readInt32BE(1);
    if (!(await this.#need(1 + length))) return null;
    const type = String.fromCharCode(this.#buffer[0] ?? 0);
    const body = this.#buffer.subarray(5, 1 + length);
    this.#buffer = this.#buffer.subarray(1 + length);
    return { type, body };
  }

  close(): void {
    this.#stream.destroy();
  }
}

const SSL_REQUEST = 80877103;
const PROTOCOL_3 = 196608;

function packet(type: string, ...parts: readonly (string | Buffer)[]): Buffer {
  const body = Buffer.concat(parts.map((part) => (typeof part === 'string' ? bytesOf(`${part}\0`) : part)));
  const head = Buffer.alloc(type.length + 4);
  head.write(type, 'latin1');
  head.writeInt32BE(body.length + 4, type.length);
  return Buffer.concat([head, body]);
}

function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
}

/** Opens the stream and, where wanted, TLS. Null where the server has no TLS; rejects where nobody listens. */
async function open({ to, tls, certificate }: StartUp): Promise<Wire | null> {
  const stream = await new Promise<Socket>((resolve, reject) => {
    const opened =
      'socket' in to
        ? connect({ path: to.socket })
        : connect({ host: to.host, port: to.port, ...(to.from === undefined ? {} : { localAddress: to.from }) });
    opened.once('connect', () => resolve(opened));
    opened.once('error', reject);
  });
  stream.on('error', () => undefined);
  if (tls !== true) return new Wire(stream);
  stream.write(packet('', int32(SSL_REQUEST)));
  const answer = await new Promise<string>((resolve) => {
    stream.once('data', (chunk: Buffer) => resolve(chunk.toString('latin1', 0, 1)));
    stream.once('close', () => resolve(''));
  });
  if (answer !== 'S') {
    stream.destroy();
    return null;
  }
  const secured = connectTls({ socket: stream, rejectUnauthorized: false, ...certificate });
  await new Promise<void>((resolve) => {
    secured.once('secureConnect', () => resolve());
    secured.once('error', () => resolve());
  });
  return new Wire(secured);
}

function sendStartUp(wire: Wire, parameters: Readonly<Record<string, string>>): void {
  const pairs = Object.entries(parameters).flat();
  wire.write(packet('', int32(PROTOCOL_3), ...pairs, Buffer.alloc(1)));
}

/** Fields of an ErrorResponse by their letter: `C` is the SQLSTATE, `M` the message, `D` the detail. */
export function errorFields(body: Buffer): Readonly<Record<string, string>> {
  const fields: Record<string, string> = {};
  for (const field of body.toString('utf8').split('\0')) if (field !== '') fields[field.charAt(0)] = field.slice(1);
  return fields;
}

const REQUESTS: Readonly<Record<number, 'password' | 'md5' | 'sasl' | 'gss' | 'sspi'>> = {
  3: 'password',
  5: 'md5',
  7: 'gss',
  9: 'sspi',
  10: 'sasl',
};

/** Sends one start-up packet and gives the server's first decision: 'admitted' only once it is ready for queries. */
export async function startUp(start: StartUp): Promise<StartUpAnswer> {
  const wire = await open(start);
  if (wire === null) return { kind: 'no-tls' };
  try {
    sendStartUp(wire, start.parameters);
    let authenticated = false;
    for (let message = await wire.read(); message !== null; message = await wire.read()) {
      if (message.type === 'E') {
        const { C: sqlstate = '', M: text = '' } = errorFields(message.body);
        return { kind: 'error', sqlstate, message: text, authenticated };
      }
      if (message.type === 'Z') return { kind: 'admitted' };
      if (message.type !== 'R') continue;
      const code = message.body.readInt32BE(0);
      const method = REQUESTS[code];
      if (code === 0) authenticated = true;
      else if (method !== undefined) {
        const mechanisms = message.body.toString('latin1', 4).replaceAll('\0', ' ').trim();
        return { kind: 'request', method, mechanisms: method === 'sasl' ? mechanisms : '' };
      }
    }
    return { kind: 'closed' };
  } finally {
    wire.close();
  }
}

/** A row of text values as the server sent them, null for SQL null. */
export type Row = readonly (Buffer | null)[];

/** A session for the simple query protocol. One query at a time. */
export class Session {
  readonly #wire: Wire;

  private constructor(wire: Wire) {
    this.#wire = wire;
  }

  /** Rejects where the server does not let the client in without a password. */
  static async open(start: StartUp): Promise<Session> {
    const wire = await open(start);
    if (wire === null) throw new Error('the server has no TLS');
    sendStartUp(wire, { application_name: `pgmoat-test-${randomBytes(4).toString('hex')}`, ...start.parameters });
    for (let message = await wire.read(); message !== null; message = await wire.read()) {
      if (message.type === 'E') throw new Error(errorFields(message.body).M ?? 'refused');
      if (message.type === 'Z') return new Session(wire);
    }
    throw new Error('the server closed the connection');
  }

  /** The rows of all statements of a text. Rejects with the server's message and detail. */
  async rows(sql: string): Promise<Row[]> {
    this.#wire.write(packet('Q', sql));
    const rows: Row[] = [];
    let error: string | null = null;
    for (let message = await this.#wire.read(); message !== null; message = await this.#wire.read()) {
      if (message.type === 'D') rows.push(rowOf(message.body));
      if (message.type === 'E') {
        const { C: sqlstate = '', M: text = '', D: detail } = errorFields(message.body);
        error = `${sqlstate} ${text}${detail === undefined ? '' : ` (${detail})`}`;
      }
      if (message.type !== 'Z') continue;
      if (error !== null) throw new Error(error);
      return rows;
    }
    throw new Error(error ?? 'the server closed the connection');
  }

  close(): void {
    this.#wire.write(packet('X'));
    this.#wire.close();
  }
}

function rowOf(body: Buffer): Row {
  const count = body.readInt16BE(0);
  const row: (Buffer | null)[] = [];
  let at = 2;
  for (let column = 0; column < count; column += 1) {
    const length = body.readInt32BE(at);
    at += 4;
    row.push(length < 0 ? null : body.subarray(at, at + length));
    at += Math.max(length, 0);
  }
  return row;
}
