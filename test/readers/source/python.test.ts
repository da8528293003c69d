import { describe } from '@jest/globals';
import { testCases, testNothing } from '../support/cases.ts';
import type { Case } from '../support/source.ts';

const DRIVERS: readonly Case[] = [
  [
    'psycopg2 with keywords',
    "import psycopg2\nconn = psycopg2.connect(host='db.acme.io', dbname='shop', user='app', password='zW81kq', sslmode='require')\n",
    [
      {
        driver: 'psycopg2',
        syntax: 'code',
        at: 'psycopg2.connect',
        parameters: { host: 'db.acme.io', dbname: 'shop', user: 'app', password: '***', sslmode: 'require' },
        places: { host: 'db.acme.io', dbname: 'shop', user: 'app', password: 'zW81kq', sslmode: 'require' },
        level: 'encrypted',
        password: 'literal',
      },
    ],
  ],
  [
    'a keyword over the string beside it',
    "import psycopg\nwith psycopg.connect('postgresql://a@h/d?sslmode=disable', sslmode='verify-full', sslrootcert='ca.pem') as c: pass\n",
    [{ driver: 'psycopg', syntax: 'uri', level: 'full', stated: 'verify-full' }],
  ],
  [
    'what a file of sections says is no default, what stands in for a variable is one',
    "import configparser, psycopg2\nconfig = configparser.ConfigParser()\npsycopg2.connect(host=config.get('db', 'host'), password=config.get('db', 'password'))\nimport os\npsycopg2.connect(host=os.environ.get('DB_HOST', 'h'), password=os.environ.get('DB_PASSWORD', 'password'))\n",
    [{ parameters: { host: '${db_host}', password: '***' }, password: 'unknown' }, { password: 'default' }],
  ],
  [
    'parameters after a URL from elsewhere',
    "import psycopg2, os\npsycopg2.connect(os.environ['U'] + '?sslmode=require')\npsycopg2.connect(f\"{os.environ['V']}?sslmode=disable\")\n",
    [
      { syntax: 'code', level: 'encrypted', parameters: { host: '${U}', sslmode: 'require' } },
      { syntax: 'code', level: 'none', parameters: { host: '${V}', sslmode: 'disable' } },
    ],
  ],
  [
    'a string of keywords, however short',
    'import psycopg2 as pg\nconn = pg.connect("dbname=shop")\n',
    [{ driver: 'psycopg2', syntax: 'keyword', at: 'dbname=shop' }],
  ],
  [
    'a keyword that libpq does not know',
    "import psycopg\npsycopg.connect(host='h', ssl=True)\n",
    [{ level: 'broken' }],
  ],
  [
    'asyncpg',
    "import asyncpg\nasync def f():\n    await asyncpg.create_pool(dsn='postgresql://a@h/d?sslmode=disable', ssl=True, max_size=12)\n    await asyncpg.connect(host='h', ssl='require')\n    await asyncpg.connect(host='i', ssl=False)\n",
    [
      { driver: 'asyncpg', syntax: 'uri', level: 'full', stated: 'ssl=True'.toLowerCase(), pool: 12 },
      { driver: 'asyncpg', syntax: 'code', level: 'encrypted', stated: 'ssl=require' },
      { driver: 'asyncpg', level: 'none' },
    ],
  ],
  [
    'a context, as it is made and what is set on it',
    "import asyncpg, ssl\nasync def f():\n    good = ssl.create_default_context()\n    bad = ssl.create_default_context()\n    bad.check_hostname = False\n    bad.verify_mode = ssl.CERT_NONE\n    await asyncpg.connect(host='h', ssl=good)\n    await asyncpg.connect(host='i', ssl=bad)\n    await asyncpg.connect(host='j', ssl=other())\n",
    [{ level: 'full' }, { level: 'encrypted' }, { level: 'unknown' }],
  ],
  [
    'pg8000',
    "import pg8000.native\npg8000.native.Connection('app', host='h', ssl_context=True)\n",
    [{ driver: 'pg8000', level: 'encrypted' }],
  ],
  [
    'SQLAlchemy: the scheme names the driver, and a pool has more than its size',
    "from sqlalchemy import create_engine\ncreate_engine('postgresql+psycopg2://a@h/d', connect_args={'sslmode': 'require'}, pool_size=20)\ncreate_engine('postgresql+pg8000://a@h/d', pool_size=5, max_overflow=0)\ncreate_engine('sqlite:///x.db')\n",
    [
      { driver: 'psycopg2', level: 'encrypted', pool: 30 },
      { driver: 'pg8000', level: 'opportunistic', pool: 5 },
    ],
  ],
  [
    'asyncpg under SQLAlchemy',
    "from sqlalchemy.ext.asyncio import create_async_engine\ncreate_async_engine('postgresql+asyncpg://a@h/d', connect_args={'ssl': 'require'})\n",
    [{ driver: 'asyncpg', level: 'encrypted', stated: 'connect_args.ssl=require' }],
  ],
  [
    'Django',
    "DATABASES = {\n    'default': {\n        'ENGINE': 'django.db.backends.postgresql',\n        'NAME': 'shop', 'USER': 'app', 'PASSWORD': os.environ.get('PW', 'dev'), 'HOST': 'db.acme.io',\n        'OPTIONS': {'sslmode': 'prefer'},\n    },\n    'other': {'ENGINE': 'django.db.backends.mysql', 'NAME': 'x', 'HOST': 'y'},\n}\n",
    [
      {
        driver: 'psycopg',
        at: "'ENGINE': 'django.db.backends.postgresql'",
        level: 'opportunistic',
        password: 'default',
        parameters: { dbname: 'shop', user: 'app', password: '***', host: 'db.acme.io', sslmode: 'prefer' },
      },
    ],
  ],
  [
    'dj-database-url weakens what the URL says',
    "import dj_database_url\nDATABASES = {'default': dj_database_url.config(default='postgres://a@h/d?sslmode=verify-full', ssl_require=True)}\n",
    [{ driver: 'psycopg', at: 'postgres://a@h/d?sslmode=verify-full', level: 'encrypted', name: 'DATABASE_URL' }],
  ],
  [
    'dj-database-url with all of it from the environment',
    "import dj_database_url\nDATABASES = {'default': dj_database_url.config(ssl_require=True), 'other': dj_database_url.parse('postgres://a:zW81kq@h/d', ssl_require=True)}\n",
    [
      { driver: 'psycopg', level: 'encrypted', parameters: { host: '${host}', ssl_require: 'true' } },
      { driver: 'psycopg', at: 'postgres://a:zW81kq@h/d', level: 'encrypted', password: 'literal' },
    ],
  ],
  [
    'django-environ',
    "import environ\nenv = environ.Env()\nDATABASES = {'default': env.db('PRIMARY_URL', default='postgres://a:zW81kq@h/d?sslmode=disable'), 'other': env.db()}\n",
    [
      {
        driver: 'psycopg',
        at: 'postgres://a:zW81kq@h/d?sslmode=disable',
        level: 'none',
        password: 'default',
        name: 'PRIMARY_URL',
        places: { user: 'a', password: 'zW81kq', host: 'h', dbname: 'd', sslmode: 'disable' },
      },
    ],
  ],
  [
    'Django, an engine that is the default of a variable',
    "DATABASES = {'default': {'ENGINE': config('DB_ENGINE', default='django.db.backends.postgresql'), 'NAME': config('POSTGRES_DB', 'shop'), 'HOST': 'h', 'OPTIONS': {'sslmode': config('SSLMODE', default='require')}}}\n",
    [
      {
        driver: 'psycopg',
        level: 'encrypted',
        parameters: { dbname: '${POSTGRES_DB:-shop}', host: 'h', sslmode: '${SSLMODE:-require}' },
      },
    ],
  ],
  [
    'Django, options that are set later',
    "DATABASES = {'default': {'ENGINE': 'django.db.backends.postgresql', 'HOST': 'h'}, 'other': {'ENGINE': 'django.db.backends.postgresql', 'HOST': 'i'}}\nDATABASES['default']['OPTIONS'] = {'sslmode': 'require'}\nDATABASES['default']['OPTIONS']['sslrootcert'] = 'ca.pem'\nDATABASES['default']['HOST'] == 'j'\n",
    [
      { level: 'ca', parameters: { host: 'h', sslmode: 'require', sslrootcert: 'ca.pem' } },
      { level: 'opportunistic', parameters: { host: 'i' } },
    ],
  ],
  [
    'Django, options that may be set later',
    "DATABASES = {'default': {'ENGINE': 'django.db.backends.postgresql', 'HOST': 'h'}, 'other': {'ENGINE': 'django.db.backends.postgresql', 'HOST': 'i'}}\nif PRODUCTION:\n    DATABASES['default']['OPTIONS'] = {'sslmode': 'require'}\nDATABASES['other'].update(more)\n",
    [{ level: 'unknown' }, { level: 'unknown' }],
  ],
  [
    'Tortoise',
    "CONFIG = {'connections': {'default': {'engine': 'tortoise.backends.asyncpg', 'credentials': {'host': 'h', 'user': 'a', 'ssl': 'require', 'maxsize': 20}}}}\n",
    [{ driver: 'asyncpg', level: 'encrypted', pool: 20 }],
  ],
  [
    'Django, made by dict()',
    "DATABASES = {'default': dict(ENGINE='django.db.backends.postgresql', HOST='h', OPTIONS=dict(sslmode='disable'))}\n",
    [{ driver: 'psycopg', level: 'none', parameters: { host: 'h', sslmode: 'disable' } }],
  ],
  [
    'URLs and strings that are put together by their libraries',
    "import psycopg\nfrom psycopg.conninfo import make_conninfo\nfrom pydantic import PostgresDsn\npsycopg.connect(make_conninfo(host='h', sslmode='require'))\nPostgresDsn.build(scheme='postgresql+psycopg', host='i', username='a', path='d', query='sslmode=disable')\nPostgresDsn.build(scheme='redis', host='j')\n",
    [
      { driver: 'psycopg', level: 'encrypted', parameters: { host: 'h', sslmode: 'require' } },
      { level: 'none', parameters: { host: 'i', user: 'a', dbname: 'd', sslmode: 'disable' } },
    ],
  ],
  [
    'databases, Pony, and the pool of peewee',
    "from databases import Database\nfrom playhouse.db_url import connect\nimport pony\nDatabase('postgresql+asyncpg://a@h/d', ssl=True, max_size=7)\ndb.bind(provider='postgres', host='i', user='a', database='d', sslmode='require')\ndb.bind(provider='mysql', host='j')\nconnect('postgresql+pool://a@k/d?sslmode=disable')\n",
    [
      { driver: 'asyncpg', level: 'full', pool: 7 },
      { driver: 'psycopg2', level: 'encrypted' },
      { driver: 'psycopg2', level: 'none' },
    ],
  ],
  [
    'dj-database-url under a condition',
    "import dj_database_url\ndj_database_url.config(default='postgres://a@h/d', ssl_require=not DEBUG)\n",
    [{ driver: 'psycopg', level: 'unknown' }],
  ],
  [
    'dj-database-url with what holds where the variable is not set',
    "import dj_database_url\nDATABASES = {'default': dj_database_url.config(default='postgres://a@h/d')}\n",
    [{ driver: 'psycopg', level: 'opportunistic', name: 'DATABASE_URL' }],
  ],
  [
    'SQLAlchemy takes the query apart: what a URI of libpq may say is no keyword',
    "from sqlalchemy import create_engine\nimport psycopg2\ncreate_engine('postgresql://a@h/d?ssl=true')\ncreate_engine('postgresql+psycopg2://a@i/d?ssl=true')\ncreate_engine('postgresql://a@k/d?sslmode=require')\npsycopg2.connect('postgresql://a@l/d?ssl=true')\n",
    [{ level: 'unknown' }, { level: 'broken' }, { level: 'encrypted' }, { level: 'encrypted' }],
  ],
  [
    'a context that a function makes, with what is set on it there',
    "import asyncpg, ssl\ndef context():\n    ctx = ssl.create_default_context()\n    ctx.check_hostname = False\n    ctx.verify_mode = ssl.CERT_NONE\n    return ctx\nasync def f():\n    await asyncpg.connect(host='h', ssl=context())\n",
    [{ level: 'encrypted' }],
  ],
  [
    'a database of peewee that is told later',
    "import peewee\ndb = peewee.PostgresqlDatabase(None)\ndb.init('shop', host='h', sslmode='disable')\n",
    [{ driver: 'psycopg2', level: 'none', parameters: { dbname: 'shop', host: 'h', sslmode: 'disable' } }],
  ],
];

const VALUES: readonly Case[] = [
  [
    'an f-string with constants, defaults and variables',
    "import os\nfrom sqlalchemy import create_engine\nUSER = os.environ.get('DB_USER', 'app')\nHOST = 'db.acme.io'\nURL = f\"postgresql+psycopg://{USER}:{os.environ['PW']}@{HOST}:5432/shop\"\nengine = create_engine(URL)\n",
    [
      {
        driver: 'psycopg',
        name: 'URL',
        parameters: { user: '${DB_USER:-app}', password: '***', host: 'db.acme.io', port: '5432', dbname: 'shop' },
        places: {
          user: "os.environ.get('DB_USER', 'app')",
          password: "os.environ['PW']",
          host: 'db.acme.io',
          port: '5432',
          dbname: 'shop',
        },
      },
    ],
  ],
  [
    '% and format',
    "import psycopg2\npsycopg2.connect('host=%s user=%s dbname=d' % ('h', user))\npsycopg2.connect('host={} user={u} dbname=e'.format('i', u='app'))\n",
    [
      { parameters: { host: 'h', user: '${user}', dbname: 'd' } },
      { parameters: { host: 'i', user: 'app', dbname: 'e' } },
    ],
  ],
  [
    'a URL that is altered afterwards',
    "import os\nfrom sqlalchemy import create_engine\nurl = os.getenv('DATABASE_URL', 'postgres://a@h/d')\nif url.startswith('postgres://'):\n    url = url.replace('postgres://', 'postgresql://', 1)\nengine = create_engine(url)\n",
    [{ name: 'DATABASE_URL', at: 'postgres://a@h/d' }],
  ],
  [
    'a field of the class',
    "import psycopg2\nclass Db:\n    def __init__(self):\n        self.dsn = 'host=h user=a dbname=d'\n    def open(self):\n        return psycopg2.connect(self.dsn)\n",
    [{ driver: 'psycopg2', at: 'host=h user=a dbname=d' }],
  ],
  [
    'arguments that are passed on are not known',
    "import psycopg2\ndef open(**kw):\n    return psycopg2.connect(user='a', **kw)\n",
    [{ parameters: { user: 'a', host: '${host}' }, level: 'unknown' }],
  ],
];

const NOTHING: readonly (readonly [title: string, text: string])[] = [
  [
    'documentation',
    '"""postgresql://a@h/d"""\nimport psycopg2\ndef f():\n    """postgresql://b@h/d"""\n    return psycopg2.connect(**x)\n',
  ],
  ['comments', "import psycopg2\n# psycopg2.connect(host='h', user='u')\n"],
  [
    'another database',
    "from sqlalchemy import create_engine\ncreate_engine('mysql+pymysql://a@h/d')  # not postgres\n",
  ],
  ['another library’s connect', "import psycopg2, redis\nredis.connect(host='h', password='p')\n"],
  ['MySQL in Django', "DATABASES = {'default': {'ENGINE': 'django.db.backends.mysql', 'HOST': 'h'}}  # postgres\n"],
];

describe('drivers', () => testCases('db.py', DRIVERS));
describe('values', () => testCases('db.py', VALUES));
testNothing('db.py', NOTHING);
