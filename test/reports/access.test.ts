import { describe, expect, test } from '@jest/globals';
import type { AccessReport, AccessRow } from '../../src/access-report.ts';
import { accessHtml } from '../../src/reports/access-html.ts';
import { accessJson } from '../../src/reports/access-json.ts';
import { accessMarkdown } from '../../src/reports/access-markdown.ts';
import { accessText } from '../../src/reports/access-text.ts';
import { HOSTILE } from './fixture.ts';

const ROW: AccessRow = {
  ...{ zone: 'public', encryptions: ['none', 'tls'], users: 'any user', databases: 'any database' },
  ...{ method: 'trust', proof: 'nothing', addresses: '4294967296', ranges: ['0.0.0.0/0'] },
  ...{ record: { file: 'db/pg_hba.conf', line: 3 }, certain: true },
};

function report(rows: readonly AccessRow[], rest: Partial<AccessReport['servers'][number]> = {}): AccessReport {
  const server = {
    id: 'db',
    label: 'db/pg_hba.conf',
    postgres: 17,
    reachable: 'the network decides',
    rows,
    exact: true,
    notes: [],
  };
  return { servers: [{ ...server, ...rest }], unknown: [] };
}

const FORMATS = {
  text: (one: AccessReport) => accessText(one, false),
  markdown: accessMarkdown,
  html: accessHtml,
  json: accessJson,
};

describe('reports of access', () => {
  test('text', () => {
    const local: AccessRow = {
      ...ROW,
      zone: 'socket',
      encryptions: ['socket'],
      method: 'peer',
      proof: 'external',
      addresses: null,
      ranges: [],
    };
    expect(
      accessText(report([local, { ...ROW, certain: false, addresses: String(2n ** 128n) }]), false),
    ).toBe(`db/pg_hba.conf (PostgreSQL 17); the network decides
  from          line        user      database      method                addresses          record
  local socket  local       any user  any database  peer                                     db/pg_hba.conf:3
  internet      plain, TLS  any user  any database  trust, if it matches  2^128 (0.0.0.0/0)  db/pg_hba.conf:3
`);
  });

  test('JSON holds every property of the contract', () => {
    expect(JSON.parse(accessJson(report([ROW])))).toEqual({
      schemaVersion: 1,
      servers: [
        {
          ...{
            id: 'db',
            label: 'db/pg_hba.conf',
            postgres: 17,
            reachable: 'the network decides',
            exact: true,
            notes: [],
          },
          access: [
            {
              ...{
                zone: 'public',
                encryption: ['none', 'tls'],
                users: 'any user',
                databases: 'any database',
                method: 'trust',
              },
              ...{ proof: 'nothing', addresses: '4294967296', ranges: ['0.0.0.0/0'] },
              ...{ record: { file: 'db/pg_hba.conf', line: 3 }, certain: true },
            },
          ],
        },
      ],
      unknown: [],
    });
  });

  test('the page has a cell for every zone and line, each a link to its row, and nothing from elsewhere', () => {
    const page = accessHtml(
      report([ROW, { ...ROW, zone: 'private', proof: 'md5', method: 'md5', encryptions: ['tls'] }]),
    );
    expect(page).toContain('<td class="nothing"><a href="#s0-r0" title="nothing">trust</a></td>');
    expect(page).toContain('<td class="md5"><a href="#s0-r1" title="an MD5 hash">md5</a></td>');
    expect(page.match(/class="refused"><span/g)).toHaveLength(1 + 2 + 1 + 1);
    for (const [, id] of page.matchAll(/href="#([^"]+)"/g)) expect(page).toContain(`id="${id}"`);
    expect(page).not.toMatch(/<script|https?:|url\(|@import/);
  });

  test.each(Object.entries(FORMATS))('%s: what there is nothing to say of', (_name, format) => {
    expect(format({ servers: [], unknown: [] })).toMatch(/No server|"servers": \[\]/);
    expect(format({ servers: [], unknown: ['db'] })).toContain('db');
    if (_name !== 'json') {
      expect(format(report([]))).toContain('Nobody gets in');
      expect(format(report([ROW], { exact: false }))).toContain('Not told apart');
    }
  });

  test.each(Object.entries(FORMATS))('%s: hostile text stays text', (_name, format) => {
    const record = { file: HOSTILE, line: 1 };
    const hostile: AccessRow = {
      ...ROW,
      users: HOSTILE,
      databases: HOSTILE,
      method: HOSTILE,
      ranges: [HOSTILE],
      record,
    };
    const shown = format({
      ...report([hostile], { label: HOSTILE, reachable: HOSTILE, notes: [HOSTILE] }),
      unknown: [HOSTILE],
    });
    if (_name !== 'text' && _name !== 'json') expect(shown).not.toMatch(/<script>|<img/);
    expect(shown.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
});
