import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect } from '@jest/globals';
import { parse } from 'yaml';
import { type Answers, type GitHubServer, type Request, startGitHub } from '../support/github-server.ts';
import { outputsOf, type RunnerLog, runnerLog } from './runner.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const ACTION = join(ROOT, 'dist/action.js');

function node24(): string | null {
  if (process.versions.node.startsWith('24.')) return process.execPath;
  const packaged = join(ROOT, `test/runtime/node_modules/node-${process.platform}-${process.arch}/bin/node`);
  return existsSync(packaged) ? packaged : null;
}

const NODE = node24();

/** A group of tests of dist/action.js, where there is the Node that `action.yml` names. */
export function actionSuite(name: string, tests: () => void): void {
  const suite = NODE === null ? describe.skip : describe;
  suite(`${name}${NODE === null ? ' (not here: npm install --prefix test/runtime)' : ''}`, tests);
}

export const SAFE = 'local all all peer\nhostssl all all 10.0.0.0/8 scram-sha-256\n';
export const OPEN = 'host all all 0.0.0.0/0 trust\n';

/** Files by their paths; null takes one away. */
export type Files = Readonly<Record<string, string | null>>;

export interface Commits {
  readonly base: string;
  readonly head: string;
  /** The merge of both that GitHub makes. */
  readonly merge: string;
}

export interface Event {
  readonly name?: string;
  readonly payload: object;
  readonly workspace: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** Where they hold addresses of the server, made of its own. */
  readonly answers?: Answers | ((url: string) => Answers);
}

/** What a run of the Action left. */
export interface Acted extends RunnerLog {
  readonly status: number | null;
  readonly stdout: string;
  readonly requests: readonly Request[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** A repository made with git, what actions/checkout makes of it, and the Action run on that as the runner runs it. */
export class Scenario {
  readonly base: string = realpathSync(mkdtempSync(join(tmpdir(), 'pgmoat-test-')));
  readonly origin: string = join(this.base, 'origin');
  #server: GitHubServer | null = null;

  constructor() {
    for (const directory of [this.origin, join(this.base, 'temp'), join(this.base, 'home')]) {
      mkdirSync(directory, { recursive: true });
    }
    this.git(this.origin, 'init', '-q', '-b', 'main');
    this.git(this.origin, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  }

  async remove(): Promise<void> {
    await this.#server?.stop();
    rmSync(this.base, { recursive: true, force: true });
  }

  git(cwd: string, ...args: string[]): string {
    const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false'];
    return execFileSync('git', [...identity, ...args], {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  }

  commit(files: Files): string {
    for (const [path, text] of Object.entries(files)) {
      if (text === null) rmSync(join(this.origin, path));
      else {
        mkdirSync(dirname(join(this.origin, path)), { recursive: true });
        writeFileSync(join(this.origin, path), text);
      }
    }
    this.git(this.origin, 'add', '-A');
    this.git(this.origin, 'commit', '-q', '--allow-empty', '-m', 'a commit');
    return this.git(this.origin, 'rev-parse', 'HEAD');
  }

  /** main with the first files, a branch with the others, and the merge of both that GitHub makes. */
  pullRequest(before: Files, after: Files): Commits {
    const first = this.commit(before);
    this.git(this.origin, 'checkout', '-q', '-b', 'topic');
    const head = this.commit(after);
    return { base: first, head, merge: this.merge() };
  }

  /** The merge of `topic` into `main`, as it is now. */
  merge(): string {
    this.git(this.origin, 'checkout', '-q', '-B', 'merge', 'main');
    this.git(this.origin, 'merge', '-q', '--no-ff', '-m', 'merge', 'topic');
    return this.git(this.origin, 'rev-parse', 'HEAD');
  }

  /** What actions/checkout leaves with its defaults: one commit, detached. */
  checkOut(revision: string, name = 'shop'): string {
    const workspace = join(this.base, 'work/shop', name);
    mkdirSync(workspace, { recursive: true });
    this.git(workspace, 'init', '-q');
    this.git(workspace, 'remote', 'add', 'origin', pathToFileURL(this.origin).href);
    this.git(workspace, 'fetch', '-q', '--depth=1', 'origin', revision);
    this.git(workspace, 'checkout', '-q', 'FETCH_HEAD');
    return workspace;
  }

  /** What GitHub tells of the files of the pull request, as `pulls/{pull_number}/files` has it. */
  patches({ base, head }: Commits): readonly { readonly filename: string; readonly patch: string }[] {
    const names = this.git(this.origin, 'diff', '--name-only', `${base}...${head}`).split('\n').filter(Boolean);
    return names.map((filename) => {
      const diff = this.git(this.origin, 'diff', `${base}...${head}`, '--', filename);
      return { filename, status: 'modified', patch: diff.slice(diff.indexOf('@@')) };
    });
  }

  async act({ name = 'pull_request', payload, workspace, inputs = {}, answers = {} }: Event): Promise<Acted> {
    await this.#server?.stop();
    const server = await startGitHub(answers);
    this.#server = server;
    const at = (file: string): string => join(this.base, file);
    writeFileSync(at('event.json'), JSON.stringify(payload));
    const { inputs: known } = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8'));
    const env: Record<string, string> = {
      ...{ PATH: process.env.PATH ?? '', HOME: at('home'), CI: 'true', GITHUB_ACTIONS: 'true', NO_COLOR: '1' },
      ...{ GITHUB_WORKSPACE: workspace, GITHUB_REPOSITORY: 'acme/shop', GITHUB_SERVER_URL: 'https://github.com' },
      ...{ GITHUB_API_URL: server.url, GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: at('event.json') },
      ...{ GITHUB_OUTPUT: at('output'), GITHUB_STEP_SUMMARY: at('summary'), RUNNER_TEMP: at('temp') },
    };
    for (const input of Object.keys(known)) {
      env[`INPUT_${input.toUpperCase()}`] = inputs[input] ?? (input === 'token' ? 'the-token' : '');
    }
    writeFileSync(at('output'), '');
    writeFileSync(at('summary'), '');
    const child = spawn(NODE ?? '', [ACTION], { cwd: workspace, env });
    let stdout = '';
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
    });
    const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
    expect(server.problems).toEqual([]);
    return {
      ...{ status, stdout, requests: server.requests, ...runnerLog(stdout) },
      outputs: outputsOf(readFileSync(at('output'), 'utf8')),
      summary: readFileSync(at('summary'), 'utf8'),
    };
  }
}

/** The payload of a pull request's event, as far as the Action reads it. */
export function pull({ base, head }: Pick<Commits, 'base' | 'head'>, fork = false): object {
  const repository = { full_name: 'acme/shop' };
  return {
    number: 7,
    pull_request: {
      ...{ number: 7, base: { sha: base, repo: repository } },
      head: { sha: head, repo: fork ? { full_name: 'stranger/shop' } : repository },
    },
  };
}

/** `error pg_hba.conf:3`: what is annotated, and where. */
export function annotated(commands: RunnerLog['commands']): string[] {
  return commands
    .filter(({ name }) => ['error', 'warning', 'notice'].includes(name))
    .map(({ name, properties }) => `${name} ${/file=([^,]*),line=(\d+)/.exec(properties)?.slice(1).join(':') ?? ''}`);
}
