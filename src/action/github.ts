import { getOctokit } from '@actions/github';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import type { FileChange } from '../changes.ts';
import { hunksOf } from './patch.ts';

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

/** Lines of the head that a comment proposes to replace. */
export interface Suggestion {
  readonly path: string;
  readonly line: number;
  readonly endLine: number;
  /** A comment of Markdown by which the suggestion is known again. */
  readonly marker: string;
  /** Markdown. */
  readonly body: string;
}

export interface Review {
  readonly pull: number;
  readonly headSha: string;
  /** What is said of so many suggestions. */
  readonly body: (count: number) => string;
  readonly suggestions: readonly Suggestion[];
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
  /** What GitHub shows of the files of a pull request, as patches by path; null where it is not told. */
  patches(pull: number): Promise<ReadonlyMap<string, string> | null>;
  /**
   * One review with those of the suggestions that are not there yet, and were not taken away. Gives how many. One whose lines
   * changed since is no longer beside them, and is made again.
   */
  review(review: Review): Promise<Answer<number>>;
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
/** For what must not be made twice. */
const NO_RETRY = { retries: 0 };
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

  /** Tells by its marker whether a suggestion is there, or was and somebody took it away: its review still names it then. */
  async function suggestedBefore(pull: number): Promise<(marker: string) => boolean> {
    const parameters = { ...own, pull_number: pull, per_page: PER_PAGE };
    const reviews = (await octokit.paginate(octokit.rest.pulls.listReviews, parameters)).filter(mayBeOurs);
    const comments = (await octokit.paginate(octokit.rest.pulls.listReviewComments, parameters)).filter(mayBeOurs);
    // A comment whose lines changed since stands beside none.
    const current = comments.filter(({ line }) => typeof line === 'number');
    const holds = (all: readonly { readonly body: string }[], marker: string): boolean =>
      all.some(({ body }) => body.includes(marker));
    return (marker) => holds(current, marker) || (holds(reviews, marker) && !holds(comments, marker));
  }

  return {
    async patches(pull) {
      try {
        const parameters = { ...own, pull_number: pull, per_page: PER_PAGE };
        const files = await octokit.paginate(octokit.rest.pulls.listFiles, parameters);
        return new Map(
          files.flatMap(({ filename, patch }) => (patch === undefined ? [] : [[filename, patch] as const])),
        );
      } catch {
        return null;
      }
    },

    review: ({ pull, headSha, body, suggestions }) =>
      answer(async () => {
        const isKnown = await suggestedBefore(pull);
        const wanted = suggestions.filter(({ marker }) => !isKnown(marker));
        const [first] = wanted;
        if (first === undefined) return 0;
        await once(
          async () => (await suggestedBefore(pull))(first.marker),
          () =>
            octokit.rest.pulls.createReview({
              ...{ ...own, pull_number: pull, commit_id: headSha, event: 'COMMENT' },
              body: [body(wanted.length), ...wanted.map(({ marker }) => marker)].join('\n'),
              comments: wanted.map(({ path, line, endLine, marker, body: text }) => ({
                ...{ path, line: endLine, side: 'RIGHT', body: `${marker}\n${text}` },
                ...(line === endLine ? {} : { start_line: line, start_side: 'RIGHT' }),
              })),
              request: NO_RETRY,
            }),
        );
        return wanted.length;
      }),

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
        if (id === null) {
          await once(
            async () => (await existingComment(issue, marker)) !== null,
            () => octokit.rest.issues.createComment({ ...own, issue_number: issue, body, request: NO_RETRY }),
          );
        } else await octokit.rest.issues.updateComment({ ...own, comment_id: id, body });
        return null;
      }),
  };
}

/**
 * Makes what must not be there twice. A server that answers with an error of its own may have made it all the same: it is
 * looked for before it is made again.
 */
async function once(isThere: () => Promise<boolean>, make: () => Promise<unknown>): Promise<void> {
  try {
    await make();
  } catch (error) {
    if (statusOf(error) < 500) throw error;
    if (!(await isThere())) await make();
  }
}

/** The status that GitHub answered with; 500 where it did not answer. */
function statusOf(error: unknown): number {
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : null;
  return typeof status === 'number' ? status : 500;
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
    const status = statusOf(error);
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
