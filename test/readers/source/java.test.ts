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
    [
      'Vert.x, which takes any certificate',
      java(
        '    new io.vertx.pgclient.PgConnectOptions().setHost("h").setSslMode(SslMode.VERIFY_FULL).setTrustAll(true);\n    new io.vertx.pgclient.PgConnectOptions().setHost("i").setSslMode(SslMode.VERIFY_CA).setTrustAll(false);\n    new io.vertx.pgclient.PgConnectOptions().setHost("j").setSslMode(SslMode.REQUIRE).setTrustAll(insecure);',
      ),
      [
        { driver: 'vertx-pg-client', level: 'encrypted' },
        { driver: 'vertx-pg-client', level: 'ca' },
        { driver: 'vertx-pg-client', level: 'unknown' },
      ],
    ],
    [
      'properties as one string, as a map, and as arrays',
      java(
        '    BasicDataSource ds = new BasicDataSource();\n    ds.setUrl("jdbc:postgresql://h/d");\n    ds.setConnectionProperties("sslmode=require;other=x");\n    Properties props = new Properties();\n    props.putAll(Map.of("user", "a", "sslmode", "disable"));\n    DriverManager.getConnection("jdbc:postgresql://i/d", props);\n    Properties other = new Properties();\n    other.putAll(given);\n    DriverManager.getConnection("jdbc:postgresql://k/d", other);\n    PGSimpleDataSource own = new PGSimpleDataSource();\n    own.setServerNames(new String[] {"l", "m"});\n    own.setPortNumbers(new int[] {6432, 6433});\n    own.setUser("a");',
      ),
      [
        { level: 'encrypted', parameters: { host: 'h', dbname: 'd', sslmode: 'require' } },
        { level: 'none', parameters: { host: 'i', dbname: 'd', user: 'a', sslmode: 'disable' } },
        { level: 'unknown' },
        { level: 'opportunistic', parameters: { host: 'l,m', port: '6432,6433', user: 'a' } },
      ],
    ],
    [
      'a pool that is told by properties',
      java(
        '    Properties p = new Properties();\n    p.setProperty("dataSourceClassName", "org.postgresql.ds.PGSimpleDataSource");\n    p.setProperty("dataSource.serverName", "h");\n    p.setProperty("dataSource.sslmode", "require");\n    p.setProperty("maximumPoolSize", "30");\n    new HikariDataSource(new HikariConfig(p));',
      ),
      [{ driver: 'pgjdbc', level: 'encrypted', pool: 30, parameters: { host: 'h', sslmode: 'require' } }],
    ],
    [
      'options of R2DBC',
      java(
        '    // io.r2dbc.spi\n    ConnectionFactoryOptions.builder().option(DRIVER, "postgresql").option(HOST, "h").option(ConnectionFactoryOptions.USER, "a").option(SSL, true).build();\n    ConnectionFactoryOptions.builder().option(DRIVER, "mysql").option(HOST, "i").build();\n    ConnectionFactoryOptions.builder().option(HOST, "j").build();',
      ),
      [{ driver: 'r2dbc-postgresql', level: 'full', places: { host: 'h', user: 'a' } }],
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
    [
      'what a URL is compared with',
      java(
        '    if (url.startsWith("jdbc:postgresql:")) url = url.replace("jdbc:postgresql://a", "");\n    String prefix = "jdbc:postgresql://";',
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
      'a block whose subject is a variable',
      'val config = HikariConfig()\nwith(config) {\n  jdbcUrl = "jdbc:postgresql://h/d"\n  addDataSourceProperty("sslmode", "require")\n}\n',
      [{ driver: 'pgjdbc', level: 'encrypted' }],
    ],
    [
      'Exposed',
      'import org.jetbrains.exposed.sql.Database\nval db = Database.connect("jdbc:postgresql://h/d", driver = "org.postgresql.Driver", user = "a", password = "zW81kq")\n',
      [{ driver: 'pgjdbc', parameters: { user: 'a', password: '***', host: 'h', dbname: 'd' }, password: 'literal' }],
    ],
    [
      'names in a string',
      'val host = System.getenv("DB_HOST") ?: "localhost"\nval c = DriverManager.getConnection("jdbc:postgresql://$host:5432/d?sslmode=require&x=$", "a", pw)\n',
      [{ level: 'encrypted', places: { host: 'System.getenv("DB_HOST") ?: "localhost"' } }],
    ],
  ]);
  testNothing('Db.kt', [['MySQL', 'val c = DriverManager.getConnection("jdbc:mysql://h/d", "a", "b") // postgres\n']]);
});
