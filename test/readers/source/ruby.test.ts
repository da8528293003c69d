import { testCases, testNothing } from '../support/cases.ts';

testCases('db.rb', [
  [
    'pg with keywords, a string and a hash',
    "require 'pg'\nPG.connect(host: 'db.acme.io', dbname: \"shop\", user: 'a', password: ENV.fetch('PW') { 'dev' }, sslmode: 'require')\nPG.connect('host=h dbname=d sslmode=disable')\nPG::Connection.new({ host: 'i', :sslmode => 'verify-full', dbname: 'x' })\n",
    [
      {
        driver: 'ruby-pg',
        syntax: 'code',
        at: 'PG.connect',
        parameters: { host: 'db.acme.io', dbname: 'shop', user: 'a', password: '***', sslmode: 'require' },
        level: 'encrypted',
        password: 'default',
      },
      { driver: 'ruby-pg', syntax: 'keyword', level: 'none' },
      { driver: 'ruby-pg', at: 'PG::Connection.new', level: 'full' },
    ],
  ],
  [
    'Active Record drops what it does not know',
    "ActiveRecord::Base.establish_connection(adapter: 'postgresql', host: 'h', database: 'd', pool: 5, ssl: true)\nActiveRecord::Base.establish_connection(ENV['DATABASE_URL'] || 'postgres://a@i/d')\n",
    [
      { driver: 'rails', level: 'opportunistic', pool: 5 },
      { driver: 'rails', syntax: 'uri', name: 'DATABASE_URL' },
    ],
  ],
  [
    'Sequel',
    "DB = Sequel.connect 'postgres://a@h/d', max_connections: 9\n",
    [{ driver: 'sequel', at: 'postgres://a@h/d', name: 'DB', pool: 9 }],
  ],
  [
    'symbols, and a hash over another',
    "Sequel.connect(adapter: :postgres, host: 'h', sslmode: :disable)\nPG.connect(options.merge(host: 'i', sslmode: 'require'))\n",
    [
      { driver: 'sequel', level: 'none' },
      { driver: 'ruby-pg', level: 'encrypted' },
    ],
  ],
]);

testNothing('db.rb', [
  [
    'MySQL',
    "Sequel.connect(adapter: 'mysql2', host: 'h') # postgres\nActiveRecord::Base.establish_connection(adapter: 'mysql2', host: 'h')\n",
  ],
  ['comments', "# PG.connect(host: 'h', user: 'a')\n"],
]);
