import type { WorkloadFact } from '../facts.ts';
/** The path in the tree that a path in a workload's file system leads to; null where it is not of the tree. */
export declare function treePathOf(workload: WorkloadFact, containerPath: string): string | null;
/** Directories that may be the server's configuration directory: PGDATA, or what the image makes of it. */
export declare function configDirectories(workload: WorkloadFact): readonly string[];
/** Directories whose files a bitnami server reads after its postgresql.conf. */
export declare function extraConfigDirectories(workload: WorkloadFact): readonly string[];
/** An absolute path without `.`, `..`, doubled and trailing slashes. */
export declare function normalPath(path: string): string;
