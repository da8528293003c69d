import { Located } from '../containers/located.ts';
/** Variables that the tree sets, by name. */
export type Variables = ReadonlyMap<string, Located>;
/**
 * Interpolation as compose does it (compose-go, template package): `$NAME`, `${NAME}`, `${NAME:-fallback}`, `${NAME-fallback}`,
 * `${NAME:?message}`, `${NAME:+replacement}` and their nesting; `$$` is a dollar sign. A variable that `variables` does not
 * hold may be set where the file is run: its fallback is taken where it has one, else its template text stays, marked `u`.
 */
export declare function interpolate(input: Located, variables: Variables): Located;
