import { testCases, testNothing } from '../support/cases.ts';

testCases('db.php', [
  [
    'PDO with constants and a class constant',
    "<?php\nconst HOST = 'db.acme.io';\nclass C { const DB = 'shop'; function open($u) { return new PDO('pgsql:host=' . HOST . ';dbname=' . self::DB . ';sslmode=disable', $u, getenv('PW') ?: 'dev'); } }\n",
    [
      {
        driver: 'pdo_pgsql',
        parameters: { user: '${u}', password: '***', host: 'db.acme.io', dbname: 'shop', sslmode: 'disable' },
        level: 'none',
        password: 'default',
      },
    ],
  ],
  [
    'pg_connect with variables in the string',
    '<?php\n$c = pg_connect("host=$h dbname=d user=a password=zW81kq sslmode=require");\n',
    [
      {
        driver: 'libpq',
        name: 'c',
        parameters: { host: '${h}', dbname: 'd', user: 'a', password: '***', sslmode: 'require' },
        level: 'encrypted',
        password: 'literal',
      },
    ],
  ],
  [
    'Laravel',
    "<?php\nreturn ['connections' => [\n  'mysql' => ['driver' => 'mysql', 'host' => 'm'],\n  'pgsql' => ['driver' => 'pgsql', 'url' => env('DB_URL'), 'host' => env('DB_HOST', '127.0.0.1'), 'username' => env('DB_USERNAME', 'root'), 'password' => env('DB_PASSWORD', ''), 'sslmode' => 'prefer'],\n]];\n",
    [
      {
        driver: 'laravel',
        at: "'driver' => 'pgsql'",
        level: 'opportunistic',
        parameters: { host: '${DB_HOST:-127.0.0.1}', user: '${DB_USERNAME:-root}', password: '***', sslmode: 'prefer' },
        password: 'unknown',
      },
    ],
  ],
  [
    'Laravel with hosts for writing of their own',
    "<?php\nreturn ['driver' => 'pgsql', 'read' => ['host' => ['r1.acme.io', 'r2.acme.io']], 'write' => ['host' => ['w1.acme.io', env('DB_HOST')]], 'database' => 'd', 'sslmode' => 'require'];\n",
    [
      {
        driver: 'laravel',
        parameters: { host: 'w1.acme.io,${DB_HOST}', dbname: 'd', sslmode: 'require' },
        places: { host: "w1.acme.io', env('DB_HOST')", dbname: 'd', sslmode: 'require' },
      },
    ],
  ],
  [
    'Doctrine',
    "<?php\n$c = DriverManager::getConnection(['driver' => 'pdo_pgsql', 'host' => 'h', 'user' => 'a', 'dbname' => 'd', 'sslmode' => 'verify-full']);\n",
    [{ driver: 'doctrine', level: 'full' }],
  ],
  [
    'constants that are defined by a call',
    "<?php\ndefine('DB_HOST', 'h');\npg_connect('host=' . DB_HOST . ' dbname=d');\n",
    [{ parameters: { host: 'h', dbname: 'd' } }],
  ],
  [
    'a string of a list, and the name of a key',
    "<?php\npg_connect(implode(' ', ['host=h', 'sslmode=disable']));\npg_connect(\"host={$cfg['host']} dbname=d\");\n",
    [
      { level: 'none', parameters: { host: 'h', sslmode: 'disable' } },
      { parameters: { host: '${host}', dbname: 'd' } },
    ],
  ],
]);

testNothing('db.php', [
  ['MySQL', "<?php\nnew PDO('mysql:host=h;dbname=d', 'a', 'b'); // pgsql:\n"],
  ['what stands for the rest', "<?php\necho 'pgsql:host=...';\n"],
  ['comments', "<?php\n// pg_connect('host=h dbname=d')\n# pg_connect('host=h dbname=d')\n"],
]);
