/** Files, a command line, and the parameters to ask for. */
export interface SettingsSet {
  readonly title: string;
  readonly files: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
  readonly ask: readonly string[];
}

const conf = (text: string, more: Readonly<Record<string, string>> = {}): SettingsSet['files'] => ({
  'postgresql.conf': text,
  ...more,
});
const auto = (text: string, autoText: string): SettingsSet['files'] => conf(text, { 'postgresql.auto.conf': autoText });

/** A chain of files that include the next: `1.conf` to `N.conf`. */
function chain(length: number): Readonly<Record<string, string>> {
  const files: Record<string, string> = {};
  for (let at = 1; at <= length; at += 1) {
    files[`${at}.conf`] = at < length ? `include '${at + 1}.conf'\n` : 'port = 5555\n';
  }
  return files;
}

const INCLUDES: readonly SettingsSet[] = [
  {
    title: 'an include in place',
    files: conf("port = 1\ninclude 'a.conf'\n", { 'a.conf': 'port = 2\n' }),
    ask: ['port'],
  },
  {
    title: 'an include before',
    files: conf("include 'a.conf'\nport = 1\n", { 'a.conf': 'port = 2\n' }),
    ask: ['port'],
  },
  { title: 'without quotes', files: conf('include afile\n', { afile: 'port = 2\n' }), ask: ['port'] },
  { title: 'a dotted name without quotes', files: conf('include a.conf\n', { 'a.conf': 'port = 2\n' }), ask: ['port'] },
  {
    title: 'with an equals sign, in any case',
    files: conf("INCLUDE = 'a.conf'\n", { 'a.conf': 'port = 2\n' }),
    ask: ['port'],
  },
  {
    title: 'relative to the including file',
    files: conf("include 'd/a.conf'\n", {
      'd/a.conf': "include 'b.conf'\n",
      'd/b.conf': 'port = 2\n',
      'b.conf': 'port = 3\n',
    }),
    ask: ['port'],
  },
  {
    title: 'up and down again',
    files: conf("include 'd/../a.conf'\n", { 'd/x.conf': '', 'a.conf': 'port = 2\n' }),
    ask: ['port'],
  },
  { title: 'missing', files: conf("include 'none.conf'\nport = 1\n"), ask: ['port'] },
  { title: 'a file on the way', files: conf("include 'a.conf/x'\nport = 1\n", { 'a.conf': '' }), ask: ['port'] },
  {
    title: 'a file on the way, if it exists',
    files: conf("include_if_exists 'a.conf/x/y'\nport = 1\n", { 'a.conf': '' }),
    ask: ['port'],
  },
  {
    title: 'a file on the way to a directory',
    files: conf("include_dir 'd/a.conf/x'\nport = 1\n", { 'd/a.conf': '' }),
    ask: ['port'],
  },
  { title: 'a name that is too long', files: conf(`include '${'x'.repeat(256)}'\nport = 1\n`), ask: ['port'] },
  { title: 'missing and a bad value', files: conf("include 'none.conf'\nport = banana\nprot = 1\n"), ask: ['port'] },
  { title: 'missing, if it exists', files: conf("include_if_exists 'none.conf'\nport = 7\n"), ask: ['port'] },
  {
    title: 'there, if it exists',
    files: conf("include_if_exists 'a.conf'\n", { 'a.conf': 'port = 8\n' }),
    ask: ['port'],
  },
  { title: 'a directory as a file', files: conf("include 'd'\n", { 'd/a.conf': 'port = 2\n' }), ask: ['port'] },
  {
    title: 'a directory as a file, if it exists',
    files: conf("include_if_exists 'd'\n", { 'd/a.conf': 'port = 2\n' }),
    ask: ['port'],
  },
  { title: 'itself', files: conf("include 'postgresql.conf'\n"), ask: ['port'] },
  { title: 'itself by another way', files: conf("include './postgresql.conf'\nport = 3\n"), ask: ['port'] },
  {
    title: 'each other',
    files: conf("include 'a.conf'\n", { 'a.conf': "include 'postgresql.conf'\n" }),
    ask: ['port'],
  },
  { title: 'nothing', files: conf("include ''\n"), ask: ['port'] },
  { title: 'blanks', files: conf("include ' \t'\n"), ask: ['port'] },
  { title: 'no directory', files: conf("include_dir ''\n"), ask: ['port'] },
  { title: 'a missing directory', files: conf("include_dir 'none'\n"), ask: ['port'] },
  { title: 'a file as a directory', files: conf("include_dir 'a.conf'\n", { 'a.conf': 'port = 2\n' }), ask: ['port'] },
  {
    title: 'a directory in the order of bytes',
    files: conf("include_dir 'd'\n", {
      'd/9.conf': 'port = 9\n',
      'd/10.conf': 'port = 10\n',
      'd/Z.conf': 'port = 26\n',
      'd/a.conf': 'port = 1\n',
    }),
    ask: ['port'],
  },
  {
    title: 'what a directory leaves out',
    files: conf("port = 1\ninclude_dir = 'd'\n", {
      'd/.a.conf': 'port = 2\n',
      'd/.conf': 'port = 3\n',
      'd/a.conf~': 'port = 4\n',
      'd/a.CONF': 'port = 5\n',
      'd/x': 'port = 6\n',
      'd/s.conf/y.conf': 'port = 7\n',
    }),
    ask: ['port'],
  },
  {
    title: 'a directory stops at what is wrong',
    files: conf("include_dir 'd'\nport == 1\n", { 'd/a.conf': 'port =\n', 'd/b.conf': 'port = = 3\n' }),
    ask: ['port'],
  },
  {
    title: 'a directory with itself',
    files: conf("include_dir '.'\nport = 3\n", { 'a.conf': 'port = 2\n' }),
    ask: ['port'],
  },
  {
    title: 'a directory in a directory',
    files: conf("include_dir 'd'\n", { 'd/a.conf': "include_dir 'e'\n", 'd/e/b.conf': 'port = 4\n' }),
    ask: ['port'],
  },
  { title: 'ten deep', files: conf("include '1.conf'\n", chain(10)), ask: ['port'] },
  { title: 'eleven deep', files: conf("include '1.conf'\n", chain(11)), ask: ['port'] },
  {
    title: 'a directory ten deep',
    files: conf("include '1.conf'\n", { ...chain(9), '9.conf': "include_dir 'd'\n", 'd/a.conf': 'port = 4\n' }),
    ask: ['port'],
  },
  {
    title: 'a directory eleven deep',
    files: conf("include '1.conf'\n", { ...chain(10), '10.conf': "include_dir 'd'\n", 'd/a.conf': 'port = 4\n' }),
    ask: ['port'],
  },
  {
    title: 'a directory nine deep',
    files: conf("include '1.conf'\n", { ...chain(8), '8.conf': "include_dir 'd'\n", 'd/a.conf': 'port = 4\n' }),
    ask: ['port'],
  },
  {
    title: 'errors in two files',
    files: conf("port = = 1\ninclude 'a.conf'\nssl =\n", { 'a.conf': 'x y z\nport = 2\n* = 1' }),
    ask: ['port'],
  },
  {
    title: 'a bad value in an included file',
    files: conf("include 'a.conf'\n", { 'a.conf': 'port = banana\n' }),
    ask: ['port'],
  },
  {
    title: 'a bad value that a later file replaces',
    files: conf("include 'a.conf'\nport = 5\n", { 'a.conf': 'port = banana\n' }),
    ask: ['port'],
  },
  {
    title: 'an unknown name in an included file',
    files: conf("include 'a.conf'\nport = x\n", { 'a.conf': 'prot = 1\n' }),
    ask: ['port'],
  },
  {
    title: 'the same file twice',
    files: conf("include 'a.conf'\nport = 4\ninclude 'a.conf'\n", { 'a.conf': 'port = 2\n' }),
    ask: ['port'],
  },
  {
    title: 'an include at the end without a line feed',
    files: conf("port = 4\ninclude 'a.conf'", { 'a.conf': 'port = 2' }),
    ask: ['port'],
  },
];

const FILES: readonly SettingsSet[] = [
  { title: 'auto.conf above', files: auto('port = 1\nwork_mem = 4MB\n', 'port = 2\n'), ask: ['port', 'work_mem'] },
  { title: 'auto.conf in another case', files: auto('port = banana\n', 'Port = 2\n'), ask: ['port'] },
  { title: 'auto.conf over a bad value', files: auto('port = banana\n', 'port = 2\n'), ask: ['port'] },
  { title: 'a bad value in auto.conf', files: auto('port = 3\n', "port = 'x'\n"), ask: ['port'] },
  { title: 'an unknown name in auto.conf', files: auto('port = x\n', 'prot = 1\n'), ask: ['port'] },
  {
    title: 'a syntax error in postgresql.conf hides those of auto.conf',
    files: auto('port = = 3\n', 'port = = 4\n'),
    ask: ['port'],
  },
  { title: 'a syntax error in auto.conf', files: auto('port = banana\n', 'port =\n'), ask: ['port'] },
  {
    title: 'an include in auto.conf',
    files: { ...auto('port = 3\n', "include 'a.conf'\n"), 'a.conf': 'port = 4\n' },
    ask: ['port'],
  },
  { title: 'an old spelling over a new one', files: auto('work_mem = 4MB\n', 'sort_mem = 8MB\n'), ask: ['work_mem'] },
  { title: 'nothing at all', files: conf(''), ask: ['port', 'max_connections', 'ssl'] },
  { title: 'a syntax error hides an unknown name', files: conf('prot = 1\nport =\n'), ask: ['port'] },
  { title: 'an unknown name hides a bad value', files: conf('port = banana\nprot = 1\n'), ask: ['port'] },
  { title: 'two bad values', files: conf('port = banana\nwork_mem = 1\n'), ask: ['port'] },
  { title: 'two syntax errors', files: conf('a b c\nport == 1\nssl = on\n'), ask: ['ssl'] },
  { title: 'unknown names twice', files: conf('prot = 1\nprot = 2\nProt = 3\n'), ask: ['port'] },
  { title: 'an error at the end without a line feed', files: conf('ssl = on\nport ='), ask: ['port'] },
  { title: 'an error in a single line without a line feed', files: conf('port'), ask: ['port'] },
  { title: 'a wrong token at the end without a line feed', files: conf('ssl = on\nport = 1 2'), ask: ['port'] },
  { title: 'carriage returns', files: conf('port = 1\r\n\r\n# c\r\nssl = on\r'), ask: ['port', 'ssl'] },
  { title: 'carriage returns alone', files: conf('port = 1\rssl = on\r'), ask: ['port'] },
  { title: 'a zero byte in a string', files: conf("cluster_name = 'ab\0cd'\n"), ask: ['cluster_name'] },
  { title: 'a zero byte after a name', files: conf('port\0 = 1\n'), ask: ['port'] },
  { title: 'a zero byte in a comment', files: conf('port = 1 # a\0b\n'), ask: ['port'] },
  { title: 'a string over two lines', files: conf("cluster_name = 'a\nb'\n"), ask: ['port'] },
  { title: 'a backslash before a line feed', files: conf("cluster_name = 'a\\\nb'\n"), ask: ['port'] },
  { title: 'a custom name twice', files: conf('foo.bar = 1\nfoo.bar = 2\nFoo.Bar = 3\n'), ask: ['foo.bar'] },
  { title: 'names in several cases', files: conf('PORT = 1\nport = 2\nPort = 3\nport = 4\nPORT = 5\n'), ask: ['port'] },
  {
    title: 'an old name and its new one',
    files: conf('ssl_ecdh_curve = a\nssl_groups = b\n'),
    ask: ['ssl_ecdh_curve'],
  },
  {
    title: 'a new name and its old one',
    files: conf('work_mem = 4MB\nsort_mem = 8MB\nwork_mem = 16MB\n'),
    ask: ['work_mem'],
  },
  {
    title: 'more processes than there may be',
    files: conf('max_worker_processes = 20\nmax_connections = 262110\n'),
    ask: ['max_connections'],
  },
  {
    title: 'as many processes as there may be',
    files: conf('max_worker_processes = 20\nmax_connections = 262109\n'),
    ask: ['max_connections'],
  },
  {
    title: 'statistics of the whole, then of a stage',
    files: conf('log_statement_stats = on\nlog_parser_stats = on\n'),
    ask: ['log_parser_stats'],
  },
  {
    title: 'statistics of a stage, then of the whole',
    files: conf('log_executor_stats = on\nlog_statement_stats = on\n'),
    ask: ['log_statement_stats'],
  },
  {
    title: 'statistics off and on',
    files: conf('log_parser_stats = off\nlog_statement_stats = on\n'),
    ask: ['log_statement_stats'],
  },
  {
    title: 'a style of dates, then an order, by two spellings of the name',
    files: conf("DateStyle = 'SQL, DMY'\ndatestyle = 'MDY'\n"),
    ask: ['DateStyle'],
  },
  {
    title: 'a style of dates, then an order, by one spelling',
    files: conf("datestyle = 'SQL, DMY'\ndatestyle = 'YMD'\n"),
    ask: ['DateStyle'],
  },
  {
    title: 'an order, then a style that has one of its own',
    files: conf("DateStyle = 'ISO, YMD'\nDATESTYLE = 'german'\n"),
    ask: ['DateStyle'],
  },
  {
    title: 'a style of dates in the file, another in the one above it',
    files: auto("DateStyle = 'SQL, DMY'\n", "datestyle = 'mdy'\n"),
    ask: ['DateStyle'],
  },
  {
    title: 'two recovery targets',
    files: conf("recovery_target_name = 'x'\nrecovery_target_xid = '5'\n"),
    ask: ['port'],
  },
  {
    title: 'a recovery target and an empty one',
    files: conf("recovery_target_name = 'x'\nrecovery_target_xid = ''\n"),
    ask: ['port'],
  },
  {
    title: 'an empty recovery target and one',
    files: conf("recovery_target_name = ''\nrecovery_target_xid = '5'\n"),
    ask: ['recovery_target_xid'],
  },
  { title: 'template tags are no lines', files: conf('port = {{ port }}\nssl = on\n'), ask: ['ssl'] },
  { title: 'template tags around a line', files: conf('{% if x %}\nssl = on\n{% endif %}\n'), ask: ['ssl'] },
  { title: 'a variable as a number', files: conf("work_mem = '${WORK_MEM}'\n"), ask: ['work_mem'] },
  { title: 'a variable as a text', files: conf("cluster_name = '${NAME}'\n"), ask: ['cluster_name'] },
  {
    title: 'a tag as a text',
    files: conf("cluster_name = '{{ name }}'\napplication_name = '<%= x %>'\n"),
    ask: ['cluster_name', 'application_name'],
  },
  {
    title: 'a tag over lines',
    files: conf("cluster_name = '{{'\nport = 5555\napplication_name = '}}'\n"),
    ask: ['port', 'cluster_name'],
  },
  { title: 'a section', files: conf('[postgresql]\nport = 5433\n'), ask: ['port'] },
  { title: 'a hundred and one errors', files: conf('= 1\n'.repeat(120)), ask: ['port'] },
  {
    title: 'what initdb writes',
    files: conf(
      "max_connections = 100\t\t\t# (change requires restart)\nshared_buffers = 128MB\ndynamic_shared_memory_type = posix\nmax_wal_size = 1GB\nmin_wal_size = 80MB\nlog_timezone = 'Etc/UTC'\ndatestyle = 'iso, mdy'\ntimezone = 'Etc/UTC'\nlc_messages = 'C'\nlc_monetary = 'C'\nlc_numeric = 'C'\nlc_time = 'C'\ndefault_text_search_config = 'pg_catalog.english'\n",
    ),
    ask: ['shared_buffers', 'TimeZone', 'DateStyle', 'max_wal_size', 'default_text_search_config'],
  },
  {
    title: "what the official image adds to initdb's",
    files: auto(
      "listen_addresses = '*'\nmax_connections = 100\n",
      '# Do not edit this file manually!\n# It will be overwritten by the ALTER SYSTEM command.\n',
    ),
    args: ['-c', 'shared_buffers=256MB', '-c', 'max_connections=200'],
    ask: ['listen_addresses', 'max_connections', 'shared_buffers'],
  },
];

const line = (title: string, args: readonly string[], ...ask: readonly string[]): SettingsSet => ({
  title: `${title}: ${args.join(' ')}`,
  files: conf(''),
  args,
  ask,
});

const COMMAND_LINES: readonly SettingsSet[] = [
  line('-c', ['-c', 'port=6000'], 'port'),
  line('-c in one word', ['-cport=6000'], 'port'),
  line('two dashes', ['--port=6000'], 'port'),
  line('dashes in a name', ['--log-hostname=on', '-c', 'log-connections=off'], 'log_hostname'),
  line('the last wins', ['-c', 'port=1', '-p', '2', '--PORT=3'], 'port'),
  line('a letter last', ['-c', 'port=1', '-p2'], 'port'),
  line(
    'letters',
    ['-p', '5999', '-h', 'x', '-N', '7', '-B', '64', '-k', '/k', '-S', '128', '-W', '0'],
    'port',
    'listen_addresses',
    'max_connections',
    'shared_buffers',
    'unix_socket_directories',
    'work_mem',
    'post_auth_delay',
  ),
  line(
    'letters alone',
    ['-i', '-l', '-F', '-e', '-O', '-P', '-s'],
    'listen_addresses',
    'ssl',
    'fsync',
    'DateStyle',
    'allow_system_table_mods',
    'ignore_system_indexes',
    'log_statement_stats',
  ),
  line('a style, then an order', ['-c', 'DateStyle=SQL,DMY', '-c', 'DateStyle=YMD'], 'DateStyle'),
  line('a style, then an order, -e last', ['-c', 'datestyle=postgres,ymd', '-e'], 'DateStyle'),
  line('letters joined', ['-ilp', '5'], 'listen_addresses', 'ssl', 'port'),
  line('-i after -h', ['-h', 'x', '-i'], 'listen_addresses'),
  line('-h after -i', ['-i', '-h', 'x'], 'listen_addresses'),
  line('debugging', ['-d', '1'], 'log_min_messages', 'log_connections', 'log_disconnections'),
  line('debugging off', ['-d0'], 'log_min_messages', 'log_connections'),
  line('much debugging', ['-d2'], 'log_statement', 'log_min_messages', 'debug_print_parse'),
  line('too much debugging', ['-d', '9'], 'port'),
  line(
    'plans',
    ['-fs', '-f', 'i', '-fo', '-fb', '-ft', '-fn', '-fm', '-fh'],
    'enable_seqscan',
    'enable_indexscan',
    'enable_indexonlyscan',
    'enable_bitmapscan',
    'enable_tidscan',
    'enable_nestloop',
    'enable_mergejoin',
    'enable_hashjoin',
  ),
  line('statistics', ['-tpa', '-t', 'planner', '-te'], 'log_parser_stats', 'log_planner_stats', 'log_executor_stats'),
  line('letters that set nothing', ['-j', '-E', '-b', '-r', 'x', '-p', '5'], 'port'),
  line('an empty value', ['-c', 'listen_addresses=', '-c', 'cluster_name='], 'listen_addresses', 'cluster_name'),
  line('an equals sign in a value', ['-c', 'cluster_name=a=b'], 'cluster_name'),
  line('blanks around a value', ['-c', 'port= 77 '], 'port'),
  line('a blank before a name', ['-c', ' port=1'], 'port'),
  line('a blank after a name', ['-c', 'port =1'], 'port'),
  line('no name', ['-c', '=1'], 'port'),
  line('no value', ['-c', 'port'], 'port'),
  line('no value after dashes', ['--log-hostname'], 'port'),
  line('quotes stay', ['-c', "cluster_name='x'"], 'cluster_name'),
  line('a quoted number', ['-c', "port='5'"], 'port'),
  line('a unit', ['-c', 'authentication_timeout=2min'], 'authentication_timeout'),
  line('out of range', ['-S', '1'], 'work_mem'),
  line('an invalid number', ['-p', 'x'], 'port'),
  line('-p=5', ['-p=5'], 'port'),
  line('an unknown name', ['-c', 'prot=1'], 'port'),
  line('an include', ['-c', 'include=a.conf'], 'port'),
  line('a custom name', ['-c', 'foo.bar=1', '--foo-x.bar=2'], 'foo.bar', 'foo_x.bar'),
  line('a custom name of three', ['-c', 'foo.bar.baz=1'], 'foo.bar.baz'),
  line('a custom name with a figure', ['-c', 'foo.1bar=1'], 'port'),
  line('a custom name with an end', ['-c', 'foo.=1'], 'port'),
  line('a custom name with a dollar', ['-c', 'foo.b$r=1'], 'foo.b$r'),
  line('an old name', ['-c', 'sort_mem=128', '-c', 'work_mem=256'], 'work_mem'),
  line('a curve', ['-c', 'ssl_ecdh_curve=x'], 'ssl_ecdh_curve'),
  line('an internal parameter', ['-c', 'block_size=8192'], 'port'),
  line('the first error counts', ['-c', 'port=x', '-c', 'prot=1'], 'port'),
  line('plans by their first letter', ['-fss', '-f', 'hx'], 'enable_seqscan', 'enable_hashjoin'),
  line('statistics of a statement and of its parts', ['-s', '-tpa'], 'port'),
  line('two recovery targets', ['-c', 'recovery_target=immediate', '-c', 'recovery_target_xid=5'], 'port'),
  line('too many backends', ['-c', 'max_connections=262143'], 'port'),
  line('several dashes', ['--work-mem=8MB', '--max_connections=9'], 'work_mem', 'max_connections'),
  {
    title: 'above the files',
    files: auto('port = 1\nwork_mem = 4MB\n', 'port = 2\n'),
    args: ['-p', '3'],
    ask: ['port', 'work_mem'],
  },
  {
    title: 'three recovery targets',
    files: conf("recovery_target_xid = 5\nrecovery_target_name = ''\nrecovery_target_time = '2024-01-01'\n"),
    ask: ['port'],
  },
  { title: 'a shadowed bad value', files: conf('port = banana\n'), args: ['-c', 'port=3'], ask: ['port'] },
  { title: 'a shadowed unknown name', files: conf('prot = 1\n'), args: ['-c', 'port=3'], ask: ['port'] },
  { title: 'a bad value before a bad file', files: conf('port = banana\n'), args: ['-c', 'port=x'], ask: ['port'] },
  { title: '-l above ssl = off', files: conf('ssl = off\n'), args: ['-l'], ask: ['ssl'] },
  {
    title: '-i above listen_addresses',
    files: conf("listen_addresses = 'localhost'\n"),
    args: ['-i'],
    ask: ['listen_addresses'],
  },
  {
    title: '-N above max_connections',
    files: conf('max_connections = 100\n'),
    args: ['-N', '50'],
    ask: ['max_connections'],
  },
  {
    title: 'an old name above a file',
    files: conf('work_mem = 4MB\n'),
    args: ['-c', 'sort_mem=8MB'],
    ask: ['work_mem'],
  },
];

/** Whole files, trees of files with includes and postgresql.auto.conf, and command lines. */
export const SETS: readonly SettingsSet[] = [...INCLUDES, ...FILES, ...COMMAND_LINES];
