import type { PlatformReader } from '../frameworks/platform-file.ts';
/**
 * Pipelines of GitLab and of CircleCI: variables of the pipeline and of a job as one environment, scripts, and service
 * containers of PostgreSQL as servers of one run.
 */
export declare const pipelineFacts: PlatformReader;
