import type { Fact, Position } from '../facts.ts';
import { jsonRoot } from './frameworks/json-tree.ts';
import { itemsOf, mapItems, nodeAt, valueAt } from './frameworks/nodes.ts';
import type { TreeNode } from './frameworks/tree-node.ts';
import { LineIndex } from './line-index.ts';
import { Program } from './notebook/program.ts';
import type { Reader } from './reader.ts';

/** What a connection string has in it, in a file that no driver is called in. */
const SIGN = /postgres|dbname=|ost=|erver=/;
/** Nesting of nbformat is shallow; outputs may hold any JSON. */
const DEEPEST = 60;
/** Magics of IPython whose cell is Python still. */
const PYTHON_CELL = /^%%(?:time|timeit|capture|prun|sql)\b/;

/**
 * Notebooks of Jupyter (nbformat): their cells of code, one program after the other, which `rest` reads as one of Python. Magics are
 * left out, but for `%sql URL` (jupysql, ipython-sql). Texts and outputs are not read.
 */
export function notebookReader(rest: Reader): Reader {
  return {
    kinds: rest.kinds,
    *read(file, context) {
      if (!file.path.endsWith('.ipynb')) {
        yield* rest.read(file, context);
        return;
      }
      const worth = (file.grammar ?? null) !== null || SIGN.test(file.text);
      const root = worth ? jsonRoot(file.text, DEEPEST) : null;
      if (root === null) return;
      const program = programOf(root, file.text);
      const foreign = !/^(?:i?python\d?)?$/i.test(languageOf(root));
      const lines = new LineIndex(program.text);
      const index = new LineIndex(file.text);
      const source = { ...file, text: program.text, ...(foreign ? { grammar: null } : {}) };
      const at = (line: number, column: number, end: boolean) =>
        index.at(program.placeOf(lines.startOf(line) + column - 1, end));
      const move = <Place extends Position>(place: Place): Place => {
        const from = at(place.line, place.column, false);
        const isEmpty = place.line === place.endLine && place.column === place.endColumn;
        const to = isEmpty ? from : at(place.endLine, place.endColumn, true);
        return { ...place, ...from, endLine: to.line, endColumn: to.column };
      };
      for (const fact of rest.read(source, context)) yield moved(fact, move);
    },
  };
}

function languageOf(root: TreeNode): string {
  const metadata = nodeAt(root, 'metadata');
  return valueAt(metadata, 'language_info', 'name') ?? valueAt(metadata, 'kernelspec', 'language') ?? '';
}

function programOf(root: TreeNode, text: string): Program {
  const program = new Program();
  // Before nbformat 4 there were worksheets.
  const cells = [root, ...mapItems(nodeAt(root, 'worksheets'))].flatMap((one) => mapItems(nodeAt(one, 'cells')));
  for (const cell of cells) {
    if (valueAt(cell, 'cell_type') !== 'code') continue;
    const source = nodeAt(cell, 'source') ?? nodeAt(cell, 'input');
    const parts = source?.type === 'scalar' ? [source] : itemsOf(source);
    const [first] = parts;
    const head = first?.type === 'scalar' ? (first.value ?? '') : '';
    if (head.startsWith('%%') && !PYTHON_CELL.test(head)) continue;
    for (const part of parts) if (part.type === 'scalar') program.add(text, part.start, part.end);
    program.end();
  }
  return program;
}

/** A connection with all its places in the file, not in the program. What tells its driver stands in a file of its own. */
function moved(fact: Fact, move: <Place extends Position>(place: Place) => Place): Fact {
  if (fact.kind !== 'connection') return fact;
  const positions = Object.entries(fact.positions).map(([keyword, place]) => [keyword, move(place)] as const);
  return {
    ...move(fact),
    positions: Object.fromEntries(positions),
    password: fact.password === null ? null : move(fact.password),
    oddities: fact.oddities.map((one) => ({ ...one, position: move(one.position) })),
  };
}
