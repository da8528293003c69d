import { describe, expect, test } from '@jest/globals';
import type { ConnectionFact } from '../../src/facts.ts';
import type { DriverCandidate } from '../../src/postgres/conninfo/types.ts';
import { READER_BY_KIND } from '../../src/readers/index.ts';
import { contextOf } from '../support/context.ts';
import { excessOfText } from '../support/growth.ts';
import { connectionsOf, cutFrom } from './support/connections.ts';

const POSTGREX: DriverCandidate = { driver: 'postgrex', version: [0, 22, 0], origin: null };

function read(
  text: string,
  drivers: readonly DriverCandidate[] = [POSTGREX],
  path: string = 'config/prod.exs',
): readonly ConnectionFact[] {
  const context = { ...contextOf(), drivers: () => drivers };
  const file = { path, text, kind: 'elixir' as const };
  return connectionsOf(READER_BY_KIND.get('elixir')?.read(file, context) ?? []);
}

function places(text: string, fact: ConnectionFact | undefined): Readonly<Record<string, string | null>> {
  return Object.fromEntries(Object.entries(fact?.positions ?? {}).map(([key, place]) => [key, cutFrom(text, place)]));
}

describe('repositories of Ecto', () => {
  test('what is stated, with its places', () => {
    const text = `import Config
config :shop, Shop.Repo,
  username: "app", # not for people
  password: "zW81kq",
  hostname: "db.acme.io",
  database: System.get_env("DB_NAME", "shop"),
  port: 6432,
  ssl: true,
  pool_size: String.to_integer(System.get_env("POOL_SIZE") || "20")

config :shop, ShopWeb.Endpoint, http: [port: 4000], force_ssl: [hsts: true]
`;
    const facts = read(text);
    expect(facts).toMatchObject([
      {
        driver: 'postgrex',
        syntax: 'split',
        name: 'Shop.Repo',
        line: 2,
        hosts: [{ host: 'db.acme.io', port: '6432' }],
        tls: { stated: 'ssl=true', level: 'full' },
        pool: { max: 20 },
        password: { strength: 'literal' },
        unknown: ['dbname'],
      },
    ]);
    expect(places(text, facts[0])).toEqual({
      user: 'app',
      password: 'zW81kq',
      host: 'db.acme.io',
      dbname: 'System.get_env("DB_NAME", "shop")',
      port: '6432',
      ssl: 'true',
      pool: 'System.get_env("POOL_SIZE") || "20"',
    });
    expect(JSON.stringify(facts)).not.toContain('zW81kq');
  });

  test.each([
    ['ssl: false', 'none'],
    ['ssl: [verify: :verify_none]', 'encrypted'],
    ['ssl: [cacertfile: "ca.pem"]', 'full'],
    ['ssl: true, ssl_opts: [verify: :verify_none]', 'encrypted'],
    ['ssl: true, ssl_opts: [verify: :verify_peer, cacerts: :public_key.cacerts_get()]', 'unknown'],
    ['ssl: true, ssl_opts: [verify: :verify_peer, server_name_indication: ~c"db.acme.io", depth: 3]', 'full'],
    ['ssl: System.get_env("DB_SSL") == "true"', 'unknown'],
    ['pool_size: 5', 'unknown'],
  ])('%s', (words, level) => {
    expect(read(`config :shop, Shop.Repo, hostname: "db.acme.io", ${words}\n`)[0]?.tls.level).toBe(level);
  });

  test.each([
    ['config/dev.exs', 'hostname: "h"', 'none'],
    ['apps/shop/config/test.exs', 'hostname: "h", pool_size: 2', 'none'],
    ['config/dev.exs', 'hostname: "h", ssl: true', 'full'],
    ['config/dev.exs', 'username: "a"', 'unknown'],
    ['config/config.exs', 'hostname: "h"', 'unknown'],
    ['config/runtime.exs', 'hostname: "h"', 'unknown'],
  ])('silence in %s, %s', (path, words, level) => {
    expect(read(`config :shop, Shop.Repo, ${words}\n`, [POSTGREX], path)[0]?.tls.level).toBe(level);
  });

  test.each([
    ['postgrex alone', [], '', 1],
    ['a project without it', [{ driver: 'pg', version: null, origin: null }], '', 0],
    ['another database', [], '# MyXQL', 0],
  ])('what Phoenix writes beside the URL, in a file without a manifest: %s', (_title, drivers, words, count) => {
    const text = `url = System.get_env("DATABASE_URL") || raise "such as ecto://USER:PASS@HOST/DATABASE"
config :shop, Shop.Repo, url: url, ssl: true, ssl_opts: [verify: :verify_none] ${words}
`;
    const facts = read(text, drivers);
    expect(facts.map(({ tls }) => tls.level)).toEqual(Array<string>(count).fill('encrypted'));
  });

  test('a URL from elsewhere, its default, and what stands beside it', () => {
    const facts = read(`import Config
if config_env() == :prod do
  database_url =
    System.get_env("DATABASE_URL") ||
      raise """
      environment variable DATABASE_URL is missing.
      For example: ecto://USER:PASS@HOST/DATABASE
      """
  maybe_ipv6 = if System.get_env("ECTO_IPV6") in ~w(true 1), do: [:inet6], else: []

  config :shop, Shop.Repo,
    # ssl: true,
    url: database_url,
    pool_size: 10,
    ssl: [verify: :verify_none],
    socket_options: maybe_ipv6

  config :shop, Shop.ReadRepo, url: System.get_env("READ_URL", "ecto://app@r.acme.io/shop"), ssl: true
end
`);
    expect(facts).toMatchObject([
      {
        name: 'Shop.Repo.url',
        unknown: ['host'],
        parameters: { host: '${DATABASE_URL}' },
        tls: { level: 'encrypted' },
        pool: { max: 10 },
      },
      { name: 'Shop.ReadRepo.url', hosts: [{ host: 'r.acme.io' }], tls: { level: 'full' } },
    ]);
  });

  test.each([
    [
      'an adapter that says so',
      'config :a, A.Repo, adapter: Ecto.Adapters.Postgres, hostname: "h", username: "u"\n',
      1,
    ],
    ['values that say so', 'config :a, A.Repo, hostname: "h", username: "postgres"\n', 1],
    ['a list in brackets', 'config :a, A.Repo, [hostname: "h", port: 5432]\n', 1],
    ['parentheses', 'config(:a, A.Repo,\n  hostname: "h",\n  port: 5432\n)\n', 1],
    ['nothing that says so', 'config :a, A.Repo, hostname: "h", username: "u"\n', 0],
    ['another adapter', 'config :a, A.Repo, adapter: Ecto.Adapters.MyXQL, hostname: "h", username: "postgres"\n', 0],
    ['no repository', 'config :a, A.Mailer, hostname: "postgres", username: "u"\n', 0],
    ['a comment', '# config :a, A.Repo, hostname: "h", username: "postgres"\n', 0],
  ])('without a manifest: %s', (_title, text, count) => {
    expect(read(text, [])).toHaveLength(count);
  });

  test.each([
    ['nesting', `config :a, A.Repo, url: ${'['.repeat(50_000)}`],
    ['open strings', `${'config :a, A.Repo, url: "#{"\n'.repeat(500)}`],
    ['open blocks', `${'config :a, A.Repo, x: fn -> do\n'.repeat(500)}`],
  ])('hostile %s take linear time', (_title, text) => {
    expect(excessOfText(read, text)).toBeNull();
  });
});

describe('modules', () => {
  const MODULE = `defmodule Shop.Settings do
  @moduledoc """
      config :shop, Shop.Repo,
        hostname: "prose.acme.io", username: "postgres", password: "zW81kq"
  """
  import Config

  # config :shop, Shop.Repo, hostname: "comment.acme.io", username: "postgres"
  def load do
    config :shop, Shop.Repo,
      adapter: Ecto.Adapters.Postgres,
      hostname: "db.acme.io",
      username: "app",
      ssl: false
  end
end
`;
  const inModule = (text: string, path = 'lib/shop/settings.ex'): readonly ConnectionFact[] =>
    connectionsOf(READER_BY_KIND.get('source')?.read({ path, text, kind: 'source' }, contextOf()) ?? []);

  test('a repository that is configured in one, not what its documentation shows', () => {
    const facts = inModule(MODULE);
    expect(facts).toMatchObject([{ driver: 'postgrex', name: 'Shop.Repo', line: 10, tls: { level: 'none' } }]);
    expect(cutFrom(MODULE, facts[0]?.positions.host)).toBe('db.acme.io');
  });

  test.each([
    ['another language', MODULE, 'lib/settings.rb'],
    ['MySQL', MODULE.replace('Postgres', 'MyXQL'), 'lib/settings.ex'],
    ['something else', 'config :shop, ShopWeb.Endpoint, url: [host: "postgres"]\n', 'lib/settings.ex'],
    ['documentation alone', MODULE.replace(/ {2}def load[\s\S]* {2}end\n/, ''), 'lib/settings.ex'],
  ])('nothing: %s', (_title, text, path) => {
    expect(inModule(text, path)).toEqual([]);
  });
});
