import type { PlatformReader } from '../frameworks/platform-file.ts';
/**
 * Pipelines of Bitbucket (https://support.atlassian.com/bitbucket-cloud/docs/bitbucket-pipelines-configuration-reference/): scripts
 * of the steps, the variables of pipes, and service containers of PostgreSQL as servers of the run alone.
 */
export declare const bitbucketFacts: PlatformReader;
