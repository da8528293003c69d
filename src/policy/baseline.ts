import type { Finding, SuppressedFinding } from '../findings.ts';
import { PolicyError } from './errors.ts';

/** One accepted finding. The rule and path are there for readers: the fingerprint alone decides. */
export interface BaselineEntry {
  readonly fingerprint: string;
  readonly rule: string;
  readonly path: string;
}

/** A parsed baseline; the same finding may stand there more than once. */
export type Baseline = readonly BaselineEntry[];

export interface BaselineOutcome {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  /** Entries whose finding is gone: to be removed, so that it cannot come back unseen. */
  readonly stale: readonly BaselineEntry[];
  /** Entries of rules that the policy forbids to suppress: they do nothing. */
  readonly refused: readonly BaselineEntry[];
}

const HEADER = `# pgmoat baseline: findings accepted as they are. One a line, sorted: fingerprint, rule, path.
# A finding that occurs n times in a file stands here n times. Lines may be removed by hand.
`;

/**
 * The text of a baseline that accepts these findings, and keeps these entries of an earlier one: sorted, one a line, the same
 * on every machine.
 */
export function writeBaseline(findings: readonly Finding[], kept: Baseline = []): string {
  const entries = [...kept, ...findings.map(({ fingerprint, rule, file }) => ({ fingerprint, rule, path: file }))];
  const lines = entries.map(({ fingerprint, rule, path }) => `${fingerprint} ${rule} ${quoted(path)}\n`);
  return HEADER + lines.sort().join('');
}

/** Reads a baseline; `#` begins a comment line. Throws PolicyError, with file and line, for anything else. */
export function parseBaseline(file: string, text: string): Baseline {
  const entries: BaselineEntry[] = [];
  for (const [index, raw] of text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    if (line.trim() === '' || line.startsWith('#')) continue;
    const [fingerprint = '', rule = ''] = line.split(' ', 2);
    const path = unquoted(line.slice(fingerprint.length + rule.length + 2));
    if (!/^[0-9a-f]{16,64}$/.test(fingerprint) || rule === '' || path === null) {
      throw new PolicyError(
        { file, line: index + 1, column: 1, key: '' },
        {
          problem: 'not a line of a baseline',
          expected: 'FINGERPRINT RULE PATH; remove the file and write the baseline anew',
        },
      );
    }
    entries.push({ fingerprint, rule, path });
  }
  return entries;
}

/** Takes out of the count what the baseline accepts, each entry one finding; the first in order where there are more. */
export function applyBaseline(
  findings: readonly Finding[],
  entries: Baseline,
  unsuppressable: ReadonlySet<string>,
): BaselineOutcome {
  const accepted = new Map<string, BaselineEntry[]>();
  const refused: BaselineEntry[] = [];
  for (const entry of entries) {
    if (unsuppressable.has(entry.rule)) {
      refused.push(entry);
      continue;
    }
    const same = accepted.get(entry.fingerprint) ?? [];
    same.push(entry);
    accepted.set(entry.fingerprint, same);
  }

  const left: Finding[] = [];
  const suppressed: SuppressedFinding[] = [];
  const suppression = { kind: 'baseline', reason: 'accepted by the baseline', until: null, origin: null } as const;
  for (const finding of findings) {
    const entry = unsuppressable.has(finding.rule) ? undefined : accepted.get(finding.fingerprint)?.pop();
    if (entry === undefined) left.push(finding);
    else suppressed.push({ ...finding, suppression });
  }
  const stale = entries.filter((entry) => accepted.get(entry.fingerprint)?.includes(entry));
  return { findings: left, suppressed, stale, refused };
}

/** A path that would break its line, or look quoted, stands there as a JSON string. */
function quoted(path: string): string {
  return /^["\s]|\s$|\p{Cc}/u.test(path) ? JSON.stringify(path) : path;
}

function unquoted(text: string): string | null {
  if (!text.startsWith('"')) return text === '' ? null : text;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'string' ? value : null;
  } catch {
    return null;
  }
}
