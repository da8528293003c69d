import type { FileKind, Reader } from './reader.ts';
/**
 * `config/*.exs` of Elixir, and modules (`.ex`) that configure a repository as those do: the configuration of each repository of Ecto that speaks to PostgreSQL. What one file leaves out
 * another may say, and `config` of several files are merged: so nothing is concluded from silence, but in the files that are last. Without an adapter
 * beside it a repository is one of PostgreSQL where the project uses Postgrex, or the values say so.
 */
export declare function elixirReader(literals: Reader, kinds?: readonly FileKind[]): Reader;
