import type { TreeNode } from '../frameworks/tree-node.ts';
import type { Expression } from '../statements/expression.ts';
/** A value of YAML or JSON as an expression. `text` is the file as it is, where what was read is a masked copy. */
export declare function treeExpression(node: TreeNode, text: string): Expression;
