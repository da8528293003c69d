import { testCases, testNothing } from '../support/cases.ts';

const cs = (body: string): string =>
  `class Db {\n  const string Host = "db.acme.io";\n  void Open(string pw) {\n${body}\n  }\n}\n`;

testCases('Db.cs', [
  [
    'a builder, with what is set on it later',
    cs(
      '    var b = new NpgsqlConnectionStringBuilder { Host = Host, Username = "a", Password = "zW81kq", SslMode = SslMode.Require, TrustServerCertificate = true, MaxPoolSize = 30 };\n    b.Database = "shop";',
    ),
    [
      {
        driver: 'npgsql',
        syntax: 'code',
        at: 'new NpgsqlConnectionStringBuilder',
        parameters: {
          host: 'db.acme.io',
          user: 'a',
          password: '***',
          sslmode: 'require',
          'Trust Server Certificate': 'true',
          dbname: 'shop',
        },
        level: 'encrypted',
        pool: 30,
        password: 'literal',
      },
    ],
  ],
  [
    'connection strings, however short',
    cs(
      '    using var c = new NpgsqlConnection("Host=h;Username=a;SSL Mode=Disable");\n    o.UseNpgsql(cfg.GetConnectionString("Main") ?? "Host=i;Database=d;Username=a");\n    o.UseNpgsql($"Host={Host};Port=5433;Database=d;Username=a;Password={pw}");',
    ),
    [
      { driver: 'npgsql', syntax: 'npgsql', at: 'Host=h;Username=a;SSL Mode=Disable', level: 'none' },
      { driver: 'npgsql', name: 'Main' },
      {
        driver: 'npgsql',
        parameters: { host: 'db.acme.io', port: '5433', dbname: 'd', user: 'a', password: '***' },
        password: 'unknown',
      },
    ],
  ],
]);

testNothing('Db.cs', [
  [
    'SQL Server',
    cs(
      '    var c = new SqlConnection("Server=h;Database=d;User Id=a;Password=b;TrustServerCertificate=true"); // not Npgsql',
    ),
  ],
  ['comments', cs('    // new NpgsqlConnection("Host=h;Username=a")')],
]);
