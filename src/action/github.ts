import { getOctokit } from '@actions/github';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import type { FileChange, Hunk } from '../changes.ts';

/** How a call ended that a token may not be allowed to make. */
export type Answer<T> =
  | { readonly status: 'done'; readonly value: T }
  /** 403 or 404: the token has no permission for it, as that of a pull request from a fork. */
  | { readonly status: 'forbidden' }
  | { readonly status: 'failed'; readonly message: string };

/** An annotation of a check run (REST API, "Create a check run": output.annotations). */
export interface CheckAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: 'notice' | 'warning' | 'failure';
  readonly message: string;
  readonly title: string;
}

export interface CheckRun {
  readonly name: string;
  readonly headSha: string;
  readonly conclusion: 'success' | 'failure' | 'neutral';
  readonly title: string;
  /** Markdown. */
  readonly summary: string;
  readonly annotations: readonly CheckAnnotation[];
}

/** What the Action asks of GitHub. */
export interface GitHub {
  /** The merge base of two commits. */
  mergeBase(base: string, head: string): Promise<string | null>;
  /** The files of a pull request; null where they are not told, or not all of them. */
  changedFiles(pull: number): Promise<readonly FileChange[] | null>;
  publishCheck(run: CheckRun): Promise<Answer<null>>;
  /** Writes the one comment that begins with the marker: the one that is there, or a new one. */
  comment(issue: number, marker: string, body: string): Promise<Answer<null>>;
}

export interface GitHubOptions {
  readonly token: string;
  /** GITHUB_API_URL. */
  readonly baseUrl: string;
  readonly owner: string;
  readonly repo: string;
  /** Told of waits, so that a slow step explains itself. */
  readonly log: (line: string) => void;
}

/** Annotations of one request (REST API, "Create a check run"). */
const ANNOTATIONS_PER_REQUEST = 50;
const PER_PAGE = 100;
/** GitHub lists no more files of a pull request ("List pull requests files"). */
const MAX_FILES = 3000;
/** How often, and for how long at most, a rate limit is waited out. */
const MAX_WAITS = 2;
const LONGEST_WAIT_S = 60;

/** Errors of the server are tried again, rate limits are waited out where that is soon enough. */
export function connect({ token, baseUrl, owner, repo, log }: GitHubOptions): GitHub {
  const waits = (what: string) => (after: number, options: object, _octokit: unknown, count: number) => {
    const again = count < MAX_WAITS && after <= LONGEST_WAIT_S;
    log(`GitHub's ${what} was reached${again ? `: trying again in ${after} seconds` : ', and is not waited for'}`);
    return again && typeof options === 'object';
  };
  const octokit = getOctokit(
    token,
    { baseUrl, throttle: { onRateLimit: waits('rate limit'), onSecondaryRateLimit: waits('secondary rate limit') } },
    retry,
    throttling,
  );
  const own = { owner, repo };

  async function existingComment(issue: number, marker: string): Promise<number | null> {
    for await (const { data } of octokit.paginate.iterator(octokit.rest.issues.listComments, {
      ...{ ...own, issue_number: issue, per_page: PER_PAGE },
    })) {
      const found = data.find((comment) => comment.body?.startsWith(marker) === true && mayBeOurs(comment));
      if (found !== undefined) return found.id;
    }
    return null;
  }

  return {
    async mergeBase(base, head) {
      try {
        // The commits between them are not wanted: one a page is the least that can be asked for.
        const parameters = { ...own, basehead: `${base}...${head}`, per_page: 1 };
        return (await octokit.rest.repos.compareCommitsWithBasehead(parameters)).data.merge_base_commit.sha;
      } catch {
        return null;
      }
    },

    async changedFiles(pull) {
      try {
        const parameters = { ...own, pull_number: pull, per_page: PER_PAGE };
        const files = await octokit.paginate(octokit.rest.pulls.listFiles, parameters);
        return files.length >= MAX_FILES ? null : files.map(fileChange);
      } catch {
        return null;
      }
    },

    publishCheck: (run) =>
      answer(async () => {
        const [first = [], ...rest] = batches(run.annotations);
        const { name, headSha: head_sha, conclusion, title, summary } = run;
        const { data } = await octokit.rest.checks.create({
          ...{ ...own, name, head_sha, conclusion, status: 'completed' },
          output: { title, summary, annotations: [...first] },
        });
        for (const annotations of rest) {
          const output = { title, summary, annotations: [...annotations] };
          await octokit.rest.checks.update({ ...own, check_run_id: data.id, output });
        }
        return null;
      }),

    comment: (issue, marker, body) =>
      answer(async () => {
        const id = await existingComment(issue, marker);
        if (id === null) await octokit.rest.issues.createComment({ ...own, issue_number: issue, body });
        else await octokit.rest.issues.updateComment({ ...own, comment_id: id, body });
        return null;
      }),
  };
}

/** A stranger who copies the marker does not get their comment edited in our name. */
function mayBeOurs(comment: {
  readonly user?: { readonly type?: string } | null;
  readonly author_association?: string;
}): boolean {
  return comment.user?.type === 'Bot' || ['OWNER', 'MEMBER', 'COLLABORATOR'].includes(comment.author_association ?? '');
}

async function answer<T>(call: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { status: 'done', value: await call() };
  } catch (error) {
    const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : null;
    if (status === 403 || status === 404) return { status: 'forbidden' };
    return { status: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}

function batches<T>(items: readonly T[]): T[][] {
  const all: T[][] = [];
  for (let at = 0; at < items.length; at += ANNOTATIONS_PER_REQUEST) {
    all.push(items.slice(at, at + ANNOTATIONS_PER_REQUEST));
  }
  return all;
}

interface PullFile {
  readonly filename: string;
  readonly status: string;
  readonly previous_filename?: string;
  readonly patch?: string;
}

/** A file without a patch is too large for one, or not text: all of it counts as changed. */
function fileChange({ filename, status, previous_filename, patch }: PullFile): FileChange {
  if (status === 'removed') return { status: 'deleted', oldPath: filename };
  if (status === 'added' || status === 'copied') return { status: 'added', path: filename };
  if (patch === undefined && status !== 'renamed') return { status: 'added', path: filename };
  return {
    ...{ status: 'modified', path: filename, oldPath: previous_filename ?? filename },
    hunks: patch === undefined ? [] : hunksOf(patch),
  };
}

/** GitHub's patches have lines of context, which did not change: each run of added or removed lines is a hunk of its own. */
function hunksOf(patch: string): Hunk[] {
  const hunks: Hunk[] = [];
  let old = 0;
  let now = 0;
  let open: { old: number; now: number; removed: number; added: number } | null = null;
  const close = (): void => {
    if (open === null) return;
    const { removed, added } = open;
    hunks.push({
      old: { start: removed === 0 ? open.old - 1 : open.old, count: removed },
      new: { start: added === 0 ? open.now - 1 : open.now, count: added },
    });
    open = null;
  };
  for (const line of patch.split('\n')) {
    const head = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line);
    if (head !== null) {
      close();
      [old, now] = [Number(head[1]), Number(head[2])];
    } else if (line.startsWith('+') || line.startsWith('-')) {
      open ??= { old, now, removed: 0, added: 0 };
      if (line.startsWith('+')) {
        open.added += 1;
        now += 1;
      } else {
        open.removed += 1;
        old += 1;
      }
    } else if (!line.startsWith('\\')) {
      close();
      old += 1;
      now += 1;
    }
  }
  close();
  return hunks;
}
