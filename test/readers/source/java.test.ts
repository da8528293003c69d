import { describe } from '@jest/globals';
import { testCases, testNothing } from '../support/cases.ts';

const java = (body: string): string =>
  `import java.sql.*;\nclass Db {\n  static final String HOST = "db.acme.io";\n  void open(String user) throws Exception {\n${body}\n  }\n}\n`;

describe('Java', () => {
  testCases('Db.java', [
    [
      'a URL with properties, of which those in the URL count',
      java(
        '    Properties props = new Properties();\n    props.setProperty("user", "app");\n    props.setProperty("password", "zW81kq");\n    props.setProperty("ssl", "true");\n    props.put("sslfactory", "org.postgresql.ssl.NonValidatingFactory");\n    DriverManager.getConnection("jdbc:postgresql://h/d", props);',
      ),
      [
        {
          driver: 'pgjdbc',
          syntax: 'jdbc',
          at: 'jdbc:postgresql://h/d',
          parameters: {
            user: 'app',
            password: '***',
            ssl: 'true',
            sslfactory: 'org.postgresql.ssl.NonValidatingFactory',
            host: 'h',
            dbname: 'd',
          },
          places: { user: 'app', password: 'zW81kq', ssl: 'true' },
          level: 'encrypted',
          password: 'literal',
        },
      ],
    ],
    [
      'a constant in a concatenation, and a variable',
      java(
        '    DriverManager.getConnection("jdbc:postgresql://" + HOST + "/shop?sslmode=require", user, System.getenv("PW"));',
      ),
      [
        {
          driver: 'pgjdbc',
          parameters: { user: '${user}', password: '***', host: 'db.acme.io', dbname: 'shop', sslmode: 'require' },
          password: 'unknown',
        },
      ],
    ],
    [
      'setters of a data source',
      java(
        '    PGSimpleDataSource ds = new PGSimpleDataSource();\n    ds.setServerName("h"); ds.setPortNumber(5433); ds.setDatabaseName("d"); ds.setUser("a"); ds.setSslMode("verify-ca");',
      ),
      [
        {
          driver: 'pgjdbc',
          syntax: 'code',
          at: 'new PGSimpleDataSource',
          parameters: { host: 'h', port: '5433', dbname: 'd', user: 'a', sslmode: 'verify-ca' },
          level: 'ca',
        },
      ],
    ],
    [
      'HikariCP',
      java(
        '    HikariConfig config = new HikariConfig();\n    config.setJdbcUrl("jdbc:postgresql://h/d");\n    config.setUsername("a");\n    config.setMaximumPoolSize(42);\n    config.addDataSourceProperty("sslmode", "verify-full");',
      ),
      [{ driver: 'pgjdbc', at: 'jdbc:postgresql://h/d', level: 'full', pool: 42 }],
    ],
    [
      'builders with constants of an enumeration',
      java(
        '    PostgresqlConnectionConfiguration.builder().host("h").username("a").sslMode(SSLMode.VERIFY_FULL).build();\n    new io.vertx.pgclient.PgConnectOptions().setHost("i").setUser("a").setSslMode(SslMode.DISABLE);',
      ),
      [
        { driver: 'r2dbc-postgresql', syntax: 'code', level: 'full' },
        { driver: 'vertx-pg-client', level: 'none' },
      ],
    ],
  ]);

  testNothing('Db.java', [
    ['MySQL', java('    DriverManager.getConnection("jdbc:mysql://h/d", "a", "b"); // postgres')],
    [
      'a pool of any database',
      java(
        '    HikariConfig config = new HikariConfig(); // postgres\n    config.setJdbcUrl(url);\n    config.setUsername("a");',
      ),
    ],
    ['comments', java('    // DriverManager.getConnection("jdbc:postgresql://h/d", "a", "b");')],
  ]);
});

describe('Kotlin', () => {
  testCases('Db.kt', [
    [
      'a block that sets properties',
      'const val URL = "jdbc:postgresql://h:5432/d"\nval ds = HikariDataSource(HikariConfig().apply {\n  jdbcUrl = URL\n  username = "a"\n  password = System.getenv("PW") ?: "dev"\n  maximumPoolSize = 5\n  addDataSourceProperty("sslmode", "require")\n})\n',
      [
        {
          driver: 'pgjdbc',
          at: 'jdbc:postgresql://h:5432/d',
          name: 'URL',
          level: 'encrypted',
          pool: 5,
          password: 'default',
        },
      ],
    ],
    [
      'Exposed',
      'import org.jetbrains.exposed.sql.Database\nval db = Database.connect("jdbc:postgresql://h/d", driver = "org.postgresql.Driver", user = "a", password = "zW81kq")\n',
      [{ driver: 'pgjdbc', parameters: { user: 'a', password: '***', host: 'h', dbname: 'd' }, password: 'literal' }],
    ],
  ]);
  testNothing('Db.kt', [['MySQL', 'val c = DriverManager.getConnection("jdbc:mysql://h/d", "a", "b") // postgres\n']]);
});
