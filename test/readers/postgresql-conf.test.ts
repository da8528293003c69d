import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ConnectionFact, Fact, IncludeFact, SettingFact } from '../../src/facts.ts';
import type { PgMajor } from '../../src/postgres/versions.ts';
import { settingsReader } from '../../src/readers/postgresql-conf.ts';
import { contextOf } from '../support/context.ts';
import { excessOfText } from '../support/growth.ts';

function factsOf(
  files: Readonly<Record<string, string>>,
  major: PgMajor = 18,
  path = 'postgresql.conf',
): readonly Fact[] {
  const file = { path, text: files[path] ?? '', kind: 'postgresql_conf' } as const;
  return [...settingsReader.read(file, contextOf(files, major))];
}

function settings(text: string, major: PgMajor = 18): readonly SettingFact[] {
  return factsOf({ 'postgresql.conf': text }, major).filter((fact) => fact.kind === 'setting');
}

const brief = ({ line, name, value, error, applied }: SettingFact): unknown => [line, name, value, error, applied];

describe('postgresql.conf', () => {
  test('an assignment, with every place', () => {
    expect(settings("# c\n  ssl_min_protocol_version = 'TLSv1.2'  # x\n")).toEqual([
      {
        kind: 'setting',
        file: 'postgresql.conf',
        line: 2,
        column: 3,
        endLine: 2,
        endColumn: 39,
        name: 'ssl_min_protocol_version',
        value: 'TLSv1.2',
        error: null,
        applied: true,
        parsed: { type: 'enum', value: 'TLSv1.2' },
        problem: null,
        source: 'file',
        namePosition: { line: 2, column: 3, endLine: 2, endColumn: 27 },
        valuePosition: { line: 2, column: 30, endLine: 2, endColumn: 39 },
        root: 'postgresql.conf',
      },
    ]);
  });

  test('the last of a name wins, to the byte, and only it is looked at', () => {
    expect(settings('port = x\nPort = 1\nport = 5433\n').map(brief)).toEqual([
      [1, 'port', 'x', null, false],
      [2, 'Port', '1', null, true],
      [3, 'port', '5433', null, true],
    ]);
  });

  test('all problems are told, though the server looks at names only where it could read every line', () => {
    const text =
      'port == 1\nfoo = 1\nlisten_addresses = *\nport = banana\nwal_keep_segments = 3\na.b = c\ndb_user_namespace=on';
    expect(settings(text).map(({ line, problem, error, detail }) => [line, problem, error, detail])).toEqual([
      [1, 'syntax', 'syntax error', 'syntax error in file "postgresql.conf" line 1, near token "="'],
      [2, 'unknown-name', null, 'unrecognized configuration parameter "foo"'],
      [3, 'syntax', 'syntax error', 'syntax error in file "postgresql.conf" line 3, near token "*"'],
      [4, 'invalid-value', null, 'invalid value for parameter "port": "banana"'],
      [5, 'removed-name', null, 'unrecognized configuration parameter "wal_keep_segments"'],
      [6, null, null, undefined],
      [7, 'removed-name', null, 'unrecognized configuration parameter "db_user_namespace"'],
    ]);
    expect(settings(text).some(({ applied }) => applied)).toBe(false);
  });

  test('values are looked at where every name is known', () => {
    expect(settings('foo = 1\nport = banana\nssl = on').map(brief)).toEqual([
      [1, 'foo', '1', 'unrecognized configuration parameter', false],
      [2, 'port', 'banana', null, false],
      [3, 'ssl', 'on', null, false],
    ]);
    expect(settings('port = banana\nssl = on').map(brief)).toEqual([
      [1, 'port', 'banana', 'setting could not be applied', false],
      [2, 'ssl', 'on', null, true],
    ]);
  });

  test.each<readonly [string, string, readonly unknown[], readonly unknown[]]>([
    ['port = 1', 'port = 2', [[null, false]], [[null, true]]],
    ['port = 1', 'Port = 2', [[null, true]], [[null, true]]],
    ['port = x', 'port = 2', [[null, false]], [[null, true]]],
    ['port = 1', 'prot = 2', [[null, false]], [['unrecognized configuration parameter', false]]],
    ['port = = 1', 'work_mem = 4MB', [['syntax error', false]], [[null, false]]],
    ['port = x', 'work_mem = 4MB', [['setting could not be applied', false]], [[null, true]]],
    ['log_statement_stats = on', 'log_parser_stats = on', [[null, true]], [['setting could not be applied', false]]],
  ])('%s with postgresql.auto.conf %s', (conf, auto, ofConf, ofAuto) => {
    const files = { 'data/postgresql.conf': conf, 'data/postgresql.auto.conf': auto };
    const read = (path: string): unknown =>
      factsOf(files, 18, path).map((fact) => fact.kind === 'setting' && [fact.error, fact.applied]);
    expect(read('data/postgresql.conf')).toEqual(ofConf);
    expect(read('data/postgresql.auto.conf')).toEqual(ofAuto);
  });

  test.each<readonly [string, PgMajor, string | undefined]>([
    ['max_connections = 262122', 17, 'invalid value for parameter "max_connections": 262122'],
    ['max_connections = 262122', 18, undefined],
    [
      "recovery_target = 'immediate'\nrecovery_target_xid = ''",
      13,
      'multiple recovery targets specified. At most one of recovery_target, recovery_target_lsn, recovery_target_name, recovery_target_time, recovery_target_xid may be set.',
    ],
    ["recovery_target = ''\nrecovery_target_xid = '5'", 18, undefined],
  ])('%s in %d: values are held against each other', (text, major, detail) => {
    expect(settings(text, major).at(-1)?.detail).toBe(detail);
  });

  test('every occurrence of an unknown name is in error', () => {
    expect(settings('prot = 1\nprot = 2').map(({ error }) => error)).toEqual([
      'unrecognized configuration parameter',
      'unrecognized configuration parameter',
    ]);
  });

  test('after a hundred syntax errors the rest is not read', () => {
    expect(settings('= 1\n'.repeat(150))).toHaveLength(100);
  });

  test('what a version knows decides', () => {
    expect(settings('idle_session_timeout = 1h', 13)[0]?.problem).toBe('unknown-name');
    expect(settings('idle_session_timeout = 1h', 14)[0]?.parsed).toEqual({
      type: 'integer',
      value: 3_600_000,
      unit: 'ms',
    });
    expect(settings('password_encryption = on', 13)[0]?.parsed).toEqual({ type: 'enum', value: 'md5' });
  });

  test.each(['restrict_nonsystem_relation_kind', 'output_plugin_libraries', 'extension_destdir'])(
    '%s depends on the minor release or the package: never unknown',
    (name) => {
      expect(settings(`${name} = ''`, 15)[0]?.error).toBeNull();
    },
  );

  test('a byte order mark belongs to the first word', () => {
    expect(settings('\ufeffport = 1')[0]).toMatchObject({ problem: 'unknown-name', name: '\ufeffport' });
    expect(settings('\ufeff# c\nport = 1').map(({ line, problem }) => [line, problem])).toEqual([
      [1, 'syntax'],
      [2, null],
    ]);
  });

  test('no password leaves the file', () => {
    const text =
      "primary_conninfo = 'host=a password=hunter2'\napp.secret = hunter2\npassword = 'hunter2' 'hunter2'\nprimary_conninfo = password=hunter2";
    expect(JSON.stringify(settings(text))).not.toContain('hunter2');
    expect(settings(text)[0]?.value).toBe('host=a password=***');
  });

  test.each(['postgresql.auto.conf', 'data/postgresql.auto.conf', 'postgresql.auto.conf.j2'])(
    '%s ranks above',
    (path) => {
      const facts = factsOf({ [path]: 'port = 1' }, 18, path);
      expect(facts).toMatchObject([{ source: 'auto-file', root: path }]);
    },
  );

  test('an INI file about PostgreSQL is not the server’s', () => {
    const jail = '# jail\n[postgresql]\nenabled = true\nport = 5432\nfilter = x\n';
    expect(factsOf({ 'jail.d/postgresql.conf': jail }, 18, 'jail.d/postgresql.conf')).toEqual([]);
    expect(settings(jail)).toHaveLength(4);
    expect(settings('[postgresql]\nport = 5432\nssl = on\n')).toHaveLength(3);
  });
});

describe('include directives', () => {
  const files = {
    'pg/postgresql.conf':
      "port = 1\ninclude 'extra.conf'\ninclude_dir = 'conf.d'\nport = 9\ninclude_if_exists 'none.conf'\n",
    'pg/extra.conf': "port = 2\nInclude 'sub/deep.conf'\n",
    'pg/sub/deep.conf': 'work_mem = 4MB',
    'pg/conf.d/b.conf': 'work_mem = 6MB',
    'pg/conf.d/10.conf': 'work_mem = 5MB',
    'pg/conf.d/9.conf': 'work_mem = 7MB',
    'pg/conf.d/.hidden.conf': 'work_mem = 8MB',
    'pg/conf.d/readme.txt': 'nonsense',
  };

  test('are read in place, directories in the order of bytes', () => {
    const facts = factsOf(files, 18, 'pg/postgresql.conf').filter((fact) => fact.kind === 'setting');
    expect(facts.map(({ file, name, value, applied }) => [file, name, value, applied])).toEqual([
      ['pg/postgresql.conf', 'port', '1', false],
      ['pg/extra.conf', 'port', '2', false],
      ['pg/sub/deep.conf', 'work_mem', '4MB', false],
      ['pg/conf.d/10.conf', 'work_mem', '5MB', false],
      ['pg/conf.d/9.conf', 'work_mem', '7MB', false],
      ['pg/conf.d/b.conf', 'work_mem', '6MB', true],
      ['pg/postgresql.conf', 'port', '9', true],
    ]);
    expect(facts.every(({ root }) => root === 'pg/postgresql.conf')).toBe(true);
    expect(facts[2]?.via?.map(({ file, line }) => [file, line])).toEqual([
      ['pg/extra.conf', 2],
      ['pg/postgresql.conf', 2],
    ]);
  });

  test.each([
    ["include 'none.conf'", 'could not open file "none.conf"'],
    ["include_dir 'none'", 'could not open directory "none"'],
    ["include_dir 'postgresql.conf'", 'could not open directory "postgresql.conf"'],
    ["include ''", 'empty configuration file name'],
    ["include_dir ' '", 'empty configuration directory name'],
    ["include 'postgresql.conf'", 'configuration file recursion'],
    ["include './sub/../postgresql.conf'", 'configuration file recursion'],
    ["include 'sub'", 'input in flex scanner failed'],
    ["include_if_exists 'sub'", 'input in flex scanner failed'],
  ])('%s: %s', (line, error) => {
    const facts = factsOf({ 'postgresql.conf': line, 'sub/a.conf': '' });
    expect(facts).toMatchObject([
      { kind: 'setting', name: null, value: null, error, problem: 'include', applied: false },
    ]);
  });

  test('nothing outside the root is followed, and that is no error', () => {
    const facts = factsOf({ 'postgresql.conf': "include '/etc/x.conf'\ninclude_dir '../d'\ninclude_if_exists '/y'" });
    expect(facts.filter((fact): fact is IncludeFact => fact.kind === 'include')).toMatchObject([
      { directive: 'include', target: '/etc/x.conf', status: 'outside-root', line: 1 },
      { directive: 'include_dir', target: '../d', status: 'outside-root', line: 2 },
      { directive: 'include_if_exists', target: '/y', status: 'outside-root', line: 3 },
    ]);
    expect(facts).toHaveLength(3);
  });

  test('ten levels are read, the eleventh is an error where it is asked for', () => {
    const chain: Record<string, string> = { 'postgresql.conf': "include 'c1.conf'" };
    for (let level = 1; level <= 12; level += 1) chain[`c${level}.conf`] = `include 'c${level + 1}.conf'`;
    expect(factsOf(chain)).toMatchObject([{ file: 'c10.conf', error: 'nesting depth exceeded' }]);
  });

  test('files that multiply by including each other are cut short', () => {
    const both = "include 'a.conf'\n".repeat(20) + "include 'b.conf'\n".repeat(20);
    const facts = factsOf({
      'postgresql.conf': both,
      'a.conf': "include 'b.conf'\n".repeat(50),
      'b.conf': "include 'a.conf'\n".repeat(50),
    });
    expect(facts.some((fact) => fact.kind === 'include' && fact.status === 'too-deep')).toBe(true);
    expect(facts.length).toBeLessThan(100_000);
  });
});

describe('primary_conninfo is a connection of its own', () => {
  function connections(files: Readonly<Record<string, string>>): readonly ConnectionFact[] {
    return factsOf(files).filter((fact) => fact.kind === 'connection');
  }

  test('with the places of its parts, and without its password', () => {
    const files = {
      'postgresql.conf': "primary_conninfo = 'host=primary user=repl password=kuG4-Wedo sslmode=require'\n",
    };
    expect(connections(files)).toMatchObject([
      {
        name: 'primary_conninfo',
        hosts: [{ host: 'primary', port: '5432' }],
        user: 'repl',
        tls: { stated: 'require', level: 'encrypted' },
        password: { strength: 'literal', file: 'postgresql.conf', line: 1, column: 53, endColumn: 62 },
      },
    ]);
    expect(JSON.stringify(factsOf(files))).not.toContain('kuG4');
  });

  test('of a value with escapes every part is all of it', () => {
    const files = { 'postgresql.conf': "primary_conninfo = 'host=primary password=''kuG4 Wedo'''\n" };
    expect(connections(files)).toMatchObject([{ password: { strength: 'literal', column: 20, endColumn: 57 } }]);
    expect(JSON.stringify(factsOf(files))).not.toMatch(/kuG4|Wedo/);
  });

  test('in a file that is included it keeps the way there', () => {
    const files = {
      'postgresql.conf': "include 'standby.conf'\n",
      'standby.conf': "primary_conninfo = 'host=primary'\n",
    };
    expect(connections(files)).toMatchObject([{ file: 'standby.conf', via: [{ file: 'postgresql.conf', line: 1 }] }]);
  });

  test.each([
    ['an empty one', "primary_conninfo = ''"],
    ['a comment', "#primary_conninfo = 'host=primary'"],
    ['one that a later line replaces', "primary_conninfo = 'host=primary'\nprimary_conninfo = ''"],
    ['a template', "primary_conninfo = 'host={{ primary }} password={{ password }}'"],
  ])('not %s', (_what, text) => {
    expect(connections({ 'postgresql.conf': `${text}\n` })).toEqual([]);
  });
});

describe('templates', () => {
  const path = 'postgresql.conf.j2';
  function settings(text: string): readonly SettingFact[] {
    return factsOf({ [path]: text }, 18, path).filter((fact) => fact.kind === 'setting');
  }

  test.each([
    ['port = {{ port }}', 'port', '{{ port }}'],
    ["listen_addresses = '{{ addresses | join(', ') }}'", 'listen_addresses', "'{{ addresses | join(', ') }}'"],
    ["listen_addresses = '{{ addresses }}' # all", 'listen_addresses', '{{ addresses }}'],
    ['max_connections = ${MAX:-100}', 'max_connections', '${MAX:-100}'],
    ['ssl = <%= @ssl ? "on" : "off" %>', 'ssl', '<%= @ssl ? "on" : "off" %>'],
    ['port = %PORT%', 'port', '%PORT%'],
    ['port = $(PORT)', 'port', '$(PORT)'],
    ['port = $PORT', 'port', '$PORT'],
    ["ssl = '${SSL}'", 'ssl', '${SSL}'],
    ['shared_buffers = {{ mem }}MB', 'shared_buffers', '{{ mem }}MB'],
    ['ssl = {% if tls %}on{% else %}off{% endif %}', 'ssl', '{% if tls %}on{% else %}off{% endif %}'],
  ])('%s: the value is unknown', (line, name, value) => {
    expect(settings(line)).toMatchObject([
      { name, value, error: null, applied: true, problem: null, parsed: { type: 'unknown', value } },
    ]);
  });

  test.each([
    '{% if tls %}',
    '  {%- endif -%}',
    '{# a = b #}',
    '<% if x %>',
    '<%- end -%>',
    '{{- range .Values.settings }}',
    '{{ key }} = {{ value }}',
    '{{ extra_config }}',
    '<%= key %> = <%= value %>',
    'max_{{ what }} = 5',
    '{# several\nport == x\nlines #}',
    '<%=\n  case value\n  when String\n    quoted\n  end\n%>',
    "include '{{ file }}'",
  ])('%j yields nothing', (text) => {
    expect(factsOf({ [path]: text }, 18, path)).toEqual([]);
  });

  test('a value in a tag over several lines is unknown, and what follows is read', () => {
    expect(
      settings('port = {{ a |\n  default(5) }}\nssl = on').map(({ name, parsed }) => [name, parsed?.type]),
    ).toEqual([
      ['port', 'unknown'],
      ['ssl', 'bool'],
    ]);
  });

  test('tags that print nothing leave the value as it is', () => {
    expect(settings('{% if tls %}ssl = on{% endif %}')).toMatchObject([
      { column: 13, parsed: { type: 'bool', value: true } },
    ]);
  });

  test('of two branches neither is believed', () => {
    const text = '{% if tls %}\nssl = on\n{% else %}\nssl = off\n{% endif %}\nport = 5433\n';
    expect(settings(text).map(({ name, parsed, applied }) => [name, parsed?.type, applied])).toEqual([
      ['ssl', undefined, false],
      ['ssl', 'unknown', true],
      ['port', 'integer', true],
    ]);
  });

  test('a template for several versions may name what one of them lacks, but not what none has', () => {
    const text = '{% if version < 13 %}\nwal_keep_segments = 5\n{% else %}\nwal_keep_size = 1GB\nprot = 1\n{% endif %}';
    expect(settings(text).map(({ name, error }) => [name, error])).toEqual([
      ['wal_keep_segments', null],
      ['wal_keep_size', null],
      ['prot', 'unrecognized configuration parameter'],
    ]);
  });

  test.each([
    ['port == 1 # {{ x }}', 'syntax'],
    ["port = 'a' 'b' # ${X}", 'syntax'],
    ['prot = {{ x }}', 'unknown-name'],
  ])('%s is wrong whatever the template fills in', (line, problem) => {
    expect(settings(line)).toMatchObject([{ problem }]);
  });

  test.each([
    ["log_line_prefix = '%m [%p] %q%u@%d '"],
    ["archive_command = 'test ! -f /a/%f && cp %p /a/$(hostname)/%f'"],
    ["restore_command = 'cp ${ARCHIVE}/%f %p'"],
    ["dynamic_library_path = '$libdir'"],
    ['search_path = \'"$user", public\''],
  ])('%s is no template', (line) => {
    expect(settings(line)[0]?.parsed?.type).toBe('string');
  });
});

describe('a file that is not named like a template is what the server gets', () => {
  test.each<readonly [string, readonly unknown[]]>([
    ['port = {{ port }}', [[1, null, null, 'syntax error', false]]],
    [
      '{% if tls %}\nssl = on\n{% endif %}',
      [
        [1, null, null, 'syntax error', false],
        [2, 'ssl', 'on', null, false],
        [3, null, null, 'syntax error', false],
      ],
    ],
    ["work_mem = '${MEM}'", [[1, 'work_mem', '${MEM}', 'setting could not be applied', false]]],
    ["application_name = '{{ name }}'", [[1, 'application_name', '{{ name }}', null, true]]],
    [
      '{{\nport = 1\n}}',
      [
        [1, null, null, 'syntax error', false],
        [2, 'port', '1', null, false],
        [3, null, null, 'syntax error', false],
      ],
    ],
    ["include '{{ file }}'", [[1, null, null, 'could not open file "{{ file }}"', false]]],
    [
      "cluster_name = '{{'\nport = 5433\nwork_mem = 4MB # }}",
      [
        [1, 'cluster_name', '{{', null, true],
        [2, 'port', '5433', null, true],
        [3, 'work_mem', '4MB', null, true],
      ],
    ],
  ])('%j, though nobody complains of what a template explains', (text, expected) => {
    expect(settings(text).map(brief)).toEqual(expected);
    expect(settings(text).map(({ problem }) => problem)).toEqual(expected.map(() => null));
  });

  test('a value that a template fills in is unknown', () => {
    expect(settings('port = {{ port }}')).toMatchObject([{ templated: 'port', parsed: null }]);
    expect(settings("work_mem = '${MEM}'")).toMatchObject([{ parsed: { type: 'unknown' } }]);
  });
});

describe('any text', () => {
  const line = fc.oneof(
    fc.string({ unit: fc.constantFrom(..."ab.='# {}%<>$\n\r\t\\5-é"), maxLength: 40 }),
    fc.constantFrom(
      "include 'postgresql.conf'",
      "include 'a.conf'",
      '{% if x %}',
      '{{ x',
      '}}',
      '%>',
      'port = 5',
      'ssl = {{ x }}',
    ),
  );

  test('is read, and every place lies within its file', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), fc.array(line, { maxLength: 4 }), (top, other) => {
        const files: Record<string, string> = { 'postgresql.conf': top.join('\n'), 'a.conf': other.join('\n') };
        for (const fact of factsOf(files)) {
          const lines = (files[fact.file] ?? '').split('\n');
          const places = fact.kind === 'setting' ? [fact, fact.namePosition, fact.valuePosition] : [fact];
          for (const place of places) {
            if (place === null) continue;
            expect(place.line).toBeLessThanOrEqual(place.endLine);
            expect(place.column).toBeGreaterThanOrEqual(1);
            expect(place.endColumn - 1).toBeLessThanOrEqual(lines[place.endLine - 1]?.length ?? -1);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  const MEGABYTE = 1 << 20;
  test.each([
    ['a line of letters', 'a'.repeat(MEGABYTE)],
    ['a string that does not end', `a = '${'x'.repeat(MEGABYTE)}`],
    ['a string of quotes', `a = ${"'".repeat(MEGABYTE + 1)}`],
    ['a string of backslashes', `a = '${'\\'.repeat(MEGABYTE)}'`],
    ['open tags', '{{'.repeat(MEGABYTE / 2)],
    ['open tags on lines', '{{ <% \n'.repeat(MEGABYTE / 8)],
    ['closed tags', `port = ${'{{x}}'.repeat(MEGABYTE / 5)}`],
    ['variables', `port = ${'${'.repeat(MEGABYTE / 2)}`],
    ['percent signs', `port = ${'%A'.repeat(MEGABYTE / 2)}`],
    ['underscores', `port = *${'__A'.repeat(MEGABYTE / 3)}`],
    ['at signs', `port = *${'@A'.repeat(MEGABYTE / 2)}`],
    ['20,000 lines', "log_line_prefix = 'x'\nwork_mem = 4MB # c\n".repeat(10_000)],
    ['20,000 names', Array.from({ length: 20_000 }, (_, index) => `a.b${index} = 1`).join('\n')],
    ['20,000 unknown names', Array.from({ length: 20_000 }, (_, index) => `max_connection${index} = 1`).join('\n')],
    ['ten megabytes in a line', `cluster_name = '${'x'.repeat(10 * MEGABYTE)}'`],
    ['four megabytes of escapes', `search_path = '${'\\303\\251'.repeat(MEGABYTE / 2)}'`],
    ['ten megabytes of nothing that fits', `port ${'* '.repeat(5 * MEGABYTE)}`],
    ['100,000 lines', 'work_mem = 4MB\n'.repeat(100_000)],
    ['10,000 quotes', `cluster_name = '${"''".repeat(10_000)}`],
    ['10,000 lines of quotes', "cluster_name = '''\n".repeat(10_000)],
    ['passwords', `primary_conninfo = '${'password='.repeat(MEGABYTE / 9)}'`],
    ['addresses', `primary_conninfo = '${'://a:'.repeat(MEGABYTE / 5)}'`],
  ])('%s: linear time', (_name, text) => {
    expect(excessOfText(settings, text)).toBeNull();
  });
});
