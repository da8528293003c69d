import type { PlatformReader } from '../frameworks/platform-file.ts';
/**
 * Azure Pipelines (https://learn.microsoft.com/azure/devops/pipelines/yaml-schema): variables of the pipeline, its stages and jobs,
 * as maps and as lists, are the environment of each step, under names in capitals with `_` for dots; a step's own `env` wins.
 * Containers of PostgreSQL are servers of the run alone. Variables of groups and templates are not known.
 */
export declare const azureFacts: PlatformReader;
