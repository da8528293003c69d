import { Draft } from '../statements/draft.ts';
import type { SourceRule } from '../statements/rule.ts';
import type { Values } from '../statements/values.ts';
import type { SyntaxNode } from '../syntax.ts';
import { type Code } from './scope.ts';
/** Whether a text assigns what a rule has settings for. */
export declare function hasSettings(text: string, rules: readonly SourceRule[]): boolean;
/**
 * Connections that are told by assignments of settings with names of their own, alone, as attributes of one class, or as items of one
 * object: `SQLALCHEMY_DATABASE_URI = …` and `SQLALCHEMY_ENGINE_OPTIONS = …`, `app.config['SQLALCHEMY_DATABASE_URI'] = …`.
 */
export declare function settingsFound(code: Code, values: Values, rule: SourceRule): Iterable<{
    readonly draft: Draft;
    readonly holder: string | null;
    readonly node: SyntaxNode;
}>;
