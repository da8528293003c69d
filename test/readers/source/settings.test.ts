import { describe } from '@jest/globals';
import { testCases, testNothing } from '../support/cases.ts';
import type { Case } from '../support/source.ts';

const SETTINGS: readonly Case[] = [
  [
    'Superset',
    'SQLALCHEMY_DATABASE_URI = "postgresql+psycopg2://app:zW81kq@db.acme.io/shop"\nSQLALCHEMY_ENGINE_OPTIONS = {\n    "connect_args": {"sslmode": "require"},\n    "pool_size": 7,\n    "max_overflow": 2,\n}\n',
    [
      {
        driver: 'psycopg2',
        syntax: 'uri',
        name: 'SQLALCHEMY_DATABASE_URI',
        level: 'encrypted',
        stated: 'require',
        pool: 9,
        password: 'literal',
        places: { user: 'app', password: 'zW81kq', host: 'db.acme.io', dbname: 'shop', sslmode: 'require', pool: '7' },
      },
    ],
  ],
  [
    'a class of Flask, each with its own',
    "class A:\n    SQLALCHEMY_DATABASE_URI = 'postgresql://a@h/d'\n    SQLALCHEMY_ENGINE_OPTIONS = {'connect_args': {'sslmode': 'disable'}}\nclass B:\n    SQLALCHEMY_DATABASE_URI: str = 'postgresql://a@i/d'\n    SQLALCHEMY_ENGINE_OPTIONS = {'connect_args': {'sslmode': 'verify-full', 'sslrootcert': 'ca.pem'}}\n",
    [
      { at: 'postgresql://a@h/d', level: 'none' },
      { at: 'postgresql://a@i/d', level: 'full' },
    ],
  ],
  [
    'options of another class may hold for it',
    "class Base:\n    SQLALCHEMY_ENGINE_OPTIONS = {'connect_args': {'sslmode': 'verify-full'}}\nclass B(Base):\n    SQLALCHEMY_DATABASE_URI = 'postgresql://a@h/d'\n",
    [{ at: 'postgresql://a@h/d', level: 'unknown' }],
  ],
  [
    'items of a configuration',
    "app.config['SQLALCHEMY_DATABASE_URI'] = f'postgresql://a@h/d'\napp.config[\"SQLALCHEMY_ENGINE_OPTIONS\"] = {'connect_args': {'sslmode': 'disable'}}\n",
    [{ at: 'postgresql://a@h/d', level: 'none', places: { user: 'a', host: 'h', dbname: 'd', sslmode: 'disable' } }],
  ],
  [
    'keywords of a configuration',
    "app.config.update(\n    SQLALCHEMY_DATABASE_URI='postgresql://a@h/d',\n    SQLALCHEMY_ENGINE_OPTIONS={'connect_args': {'sslmode': 'disable'}},\n)\n",
    [{ at: 'postgresql://a@h/d', level: 'none' }],
  ],
  [
    'a URL from elsewhere',
    "import os\nSQLALCHEMY_DATABASE_URI = os.environ['DATABASE_URL']  # postgres\nSQLALCHEMY_ENGINE_OPTIONS = {'connect_args': {'sslmode': 'disable'}}\n",
    [{ parameters: { host: '${DATABASE_URL}', sslmode: 'disable' }, level: 'none' }],
  ],
];

describe('settings', () => testCases('superset_config.py', SETTINGS));
testNothing('config.py', [
  ['another database', "SQLALCHEMY_DATABASE_URI = 'mysql://a@h/d'  # not postgres\n"],
  ['a file', "SQLALCHEMY_DATABASE_URI = 'sqlite:///x.db'\nSQLALCHEMY_ENGINE_OPTIONS = {'pool_size': 5}  # postgres\n"],
  ['comments', "# SQLALCHEMY_DATABASE_URI = 'postgresql://a@h/d'\n"],
  ['what is only asked for', "if 'postgres' in app.config['SQLALCHEMY_DATABASE_URI']:\n    x = 1\n"],
  ['a sentence', "raise ValueError('set SQLALCHEMY_DATABASE_URI to postgresql://user@host/db')\n"],
]);
