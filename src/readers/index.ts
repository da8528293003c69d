import { chefReader } from './chef.ts';
import { composeReader } from './compose.ts';
import { configurationReader } from './configuration.ts';
import { conninfoReader } from './conninfo.ts';
import { dockerfileReader } from './dockerfile.ts';
import { elixirReader } from './elixir.ts';
import type { ConfReaders } from './embedded/conf.ts';
import { envReader } from './env.ts';
import { applicationReader } from './frameworks/application.ts';
import { databaseYmlReader } from './frameworks/database-yml.ts';
import { dbtProfilesReader } from './frameworks/dbt-profiles.ts';
import { envMapsReader } from './frameworks/env-maps.ts';
import { envSetsReader } from './frameworks/env-sets.ts';
import { envTablesReader } from './frameworks/env-tables.ts';
import { omnibusReader } from './gitlab/omnibus.ts';
import { gitlabReader } from './gitlab.ts';
import { literalsReader } from './literals.ts';
import { manifestReader } from './manifests.ts';
import { nixReader } from './nix.ts';
import { notebookReader } from './notebook.ts';
import { packageScriptsReader } from './package-scripts.ts';
import { pemReader } from './pem.ts';
import { hbaReader } from './pg-hba.ts';
import { identReader } from './pg-ident.ts';
import { serviceReader } from './pg-service.ts';
import { pgbouncerReader } from './pgbouncer.ts';
import { userlistReader } from './pgbouncer-users.ts';
import { pgpassReader } from './pgpass.ts';
import { platformFacts } from './platforms/all.ts';
import { platformsReader } from './platforms.ts';
import { settingsReader } from './postgresql-conf.ts';
import { puppetReader } from './puppet.ts';
import { type FileKind, type Reader, type Readers, readersByKind } from './reader.ts';
import { shellReader } from './shell.ts';
import { grammarFor } from './source/languages.ts';
import { sourceReader } from './source.ts';
import { systemdReader } from './systemd.ts';
import { terraformReader } from './terraform.ts';

/** Files of variables. */
const ENVIRONMENTS = envSetsReader(envReader);

const CONF_READERS: ConfReaders = {
  hba: hbaReader,
  ident: identReader,
  settings: settingsReader,
  pooler: pgbouncerReader,
  environment: ENVIRONMENTS,
  passfile: pgpassReader,
  service: serviceReader,
};

const ALL: readonly Reader[] = [
  hbaReader,
  identReader,
  settingsReader,
  omnibusReader(composeReader),
  conninfoReader,
  serviceReader,
  pgpassReader,
  pgbouncerReader,
  userlistReader,
  pemReader,
  manifestReader,
  literalsReader,
  ENVIRONMENTS,
  envTablesReader(configurationReader(literalsReader, ['toml']), CONF_READERS),
  configurationReader(literalsReader, ['properties']),
  packageScriptsReader(
    omnibusReader(platformsReader(configurationReader(envMapsReader(literalsReader), ['yaml', 'json']), CONF_READERS)),
    literalsReader,
    CONF_READERS,
  ),
  databaseYmlReader(literalsReader),
  applicationReader(literalsReader),
  dbtProfilesReader(literalsReader),
  elixirReader(literalsReader),
  systemdReader(configurationReader(literalsReader, ['ini']), ENVIRONMENTS),
  shellReader(literalsReader, CONF_READERS),
  dockerfileReader(literalsReader, CONF_READERS),
  // After the other: program text is for this one, and what it does not take for the one before.
  terraformReader(
    puppetReader(
      chefReader(
        nixReader(gitlabReader(elixirReader(notebookReader(sourceReader(literalsReader)), ['source'])), CONF_READERS),
      ),
    ),
    {
      readers: CONF_READERS,
      literals: literalsReader,
      platforms: platformFacts,
    },
  ),
];

/** The reader of each kind. A new format is a new file here and its line in this list. */
export const READER_BY_KIND: ReadonlyMap<FileKind, Reader> = readersByKind(ALL);

/** What reads every kind of file. */
export const READERS: Readers = { byKind: READER_BY_KIND, grammarFor };
