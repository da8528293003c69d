import type { CheckReport, Finding, MaskedLines, SuppressedFinding } from '../../src/findings.ts';
import type { ReportOptions } from '../../src/reports/index.ts';

const HBA = [
  '# TYPE  DATABASE  USER  ADDRESS  METHOD',
  'local   all       all            peer',
  'host\tall\tall\t0.0.0.0/0\ttrust',
];
const COMPOSE = ['services:', '  db:', '    image: postgres:16', '    ports:', '      - "5432:5432"'];

export const FILES: Readonly<Record<string, readonly string[]>> = { 'db/pg_hba.conf': HBA, 'compose.yaml': COMPOSE };

export function linesOf(files: Readonly<Record<string, readonly string[]>>): MaskedLines {
  return (file) => files[file] ?? null;
}

export const OPTIONS: ReportOptions = {
  lines: linesOf(FILES),
  color: false,
  failOn: 'error',
  quiet: false,
  prefix: '',
  linkBase: null,
  maxBytes: null,
};

export const TRUST: Finding = {
  rule: 'hba-trust',
  severity: 'error',
  message: '`trust` lets anyone in who can reach the server. Use `scram-sha-256`.',
  file: 'db/pg_hba.conf',
  line: 3,
  column: 24,
  endLine: 3,
  endColumn: 29,
  related: [
    {
      file: 'compose.yaml',
      line: 5,
      column: 9,
      endLine: 5,
      endColumn: 20,
      message: 'the port is published on every address here',
    },
  ],
  witness: 'app@shop from 8.8.8.8 without TLS -> line 3, trust',
  fix: {
    description: 'use scram-sha-256',
    allows: 'stronger',
    safe: true,
    effects: ['Stronger: any user'],
    edits: [{ file: 'db/pg_hba.conf', line: 3, column: 24, endLine: 3, endColumn: 29, newText: 'scram-sha-256' }],
  },
  controls: [{ benchmark: 'CIS PostgreSQL 16', edition: 'v1.1.0', item: '5.5' }],
  fingerprint: '0123456789abcdef',
};

/** A finding with nothing but a place and a message. */
export function plain(overrides: Partial<Finding> = {}): Finding {
  return {
    rule: 'hba-open-network',
    severity: 'warning',
    message: 'every address may connect.',
    file: 'db/pg_hba.conf',
    line: 3,
    column: 14,
    endLine: 3,
    endColumn: 23,
    related: [],
    witness: null,
    fix: null,
    controls: [],
    fingerprint: 'fedcba9876543210',
    ...overrides,
  };
}

export const SUPPRESSED: SuppressedFinding = {
  ...plain({ rule: 'hba-host-name', line: 2, column: 1, endColumn: 6 }),
  suppression: { kind: 'comment', reason: 'loopback only, SEC-12', until: '2027-03-31', origin: null },
};

/** A report of these findings, its totals in keeping. */
export function reportOf(findings: readonly Finding[], rest: Partial<CheckReport> = {}): CheckReport {
  const count = (wanted: Finding['severity']): number => findings.filter(({ severity }) => severity === wanted).length;
  return {
    tool: { name: 'pgmoat', version: '1.2.3' },
    policy: { sources: ['recommended', './team.yaml'] },
    findings,
    suppressed: [],
    skipped: [],
    summary: { files: 2, facts: 7, error: count('error'), warning: count('warning'), note: count('note') },
    rules: [
      {
        id: 'hba-trust',
        title: 'Connections without authentication',
        severity: 'error',
        why: 'With `trust` the server asks for nothing.',
        mend: 'Use `scram-sha-256`.',
        controls: [{ benchmark: 'CIS PostgreSQL', item: '5.5' }],
      },
    ],
    ...rest,
  };
}

/** What a stranger may name a file or write into one. */
export const HOSTILE =
  '::error::a%0A##[error]b|<script>alert(1)</script>\n::stop-commands::x\u001b[2J\u202e\u2066@octocat #1 `x` [y](https://evil.example) www.evil.example \ud800';
