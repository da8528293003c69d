/** What started the workflow, as far as it says what to compare: the webhook payload that the runner leaves in a file. */
export type TriggerEvent =
  | {
      readonly kind: 'pull_request';
      /** `pull_request_target` runs with the rights of the base, so nothing of the head may be trusted. */
      readonly name: 'pull_request' | 'pull_request_target';
      readonly number: number;
      readonly baseSha: string;
      readonly headSha: string;
      /** Whether the head lies in another repository: then the token can only read. */
      readonly fork: boolean;
    }
  | { readonly kind: 'merge_group'; readonly baseSha: string; readonly headSha: string }
  /** `before` is null for the first push of a branch. */
  | { readonly kind: 'push'; readonly before: string | null; readonly after: string }
  /** `schedule`, `workflow_dispatch` and whatever else: there is no change to speak of. */
  | { readonly kind: 'other'; readonly name: string };

const SHA = /^[0-9a-f]{40,64}$/;

/**
 * Reads GITHUB_EVENT_NAME and the payload of GITHUB_EVENT_PATH (docs: webhook events and payloads). A payload that does not
 * hold what its event should is taken for one without a change: nothing is guessed.
 */
export function readEvent(name: string, payload: unknown): TriggerEvent {
  const at = (...path: readonly string[]): unknown => path.reduce<unknown>(property, payload);
  if (name === 'pull_request' || name === 'pull_request_target') {
    const [number, baseSha, headSha] = [
      at('pull_request', 'number'),
      shaOf(at('pull_request', 'base', 'sha')),
      shaOf(at('pull_request', 'head', 'sha')),
    ];
    if (typeof number === 'number' && baseSha !== null && headSha !== null) {
      const [from, to] = [
        at('pull_request', 'head', 'repo', 'full_name'),
        at('pull_request', 'base', 'repo', 'full_name'),
      ];
      // A fork that was deleted has no repository any more.
      return { kind: 'pull_request', name, number, baseSha, headSha, fork: from !== to };
    }
  }
  if (name === 'merge_group') {
    const [baseSha, headSha] = [shaOf(at('merge_group', 'base_sha')), shaOf(at('merge_group', 'head_sha'))];
    if (baseSha !== null && headSha !== null) return { kind: 'merge_group', baseSha, headSha };
  }
  if (name === 'push') {
    const after = shaOf(at('after'));
    const before = shaOf(at('before'));
    if (after !== null) return { kind: 'push', before: before === null || /^0+$/.test(before) ? null : before, after };
  }
  return { kind: 'other', name };
}

function property(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return new Map<string, unknown>(Object.entries(value)).get(key);
}

function shaOf(value: unknown): string | null {
  return typeof value === 'string' && SHA.test(value) ? value : null;
}
