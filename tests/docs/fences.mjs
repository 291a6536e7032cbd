// The code fences of a page, and what they promise: a statement followed on its last line by `// => value` is an assertion.
import ts from 'typescript';

/** The fences of a text, each with what stands after its backticks, its code, and the line of the fence. */
export function fencesIn(text) {
  return [...text.matchAll(/^```(\S.*)\n([\s\S]*?)^```/gm)].map(({ index, 1: info, 2: code }) => ({
    info,
    code,
    line: text.slice(0, index).split('\n').length,
  }));
}

/** The code with each promise asserted, on the lines it stood on plus one. */
export function withAssertions(name, code) {
  const tree = ts.createSourceFile(`${name}.ts`, code, ts.ScriptTarget.Latest, true);
  const edits = [];
  const visit = (node) => {
    const [, expected] = /^[ \t]*\/\/ => (.*)/.exec(code.slice(node.end)) ?? [];
    if (expected && ts.isExpressionStatement(node)) {
      edits.push({ from: node.getStart(), to: node.end, text: `same(${node.expression.getText()}, ${expected});` });
    } else if (expected && ts.isVariableStatement(node)) {
      const { name } = node.declarationList.declarations.at(-1);
      edits.push({ from: node.end, to: node.end, text: ` same(${name.getText()}, ${expected});` });
    } else ts.forEachChild(node, visit);
  };
  visit(tree);
  const promised = code.match(/\/\/ => /g)?.length ?? 0;
  if (promised !== edits.length) throw new Error(`${name}: // => must follow a statement on its last line`);

  const body = edits.reduceRight((text, edit) => text.slice(0, edit.from) + edit.text + text.slice(edit.to), code);
  return `import { deepStrictEqual } from 'node:assert'; const same: (actual: unknown, expected: unknown) => void = deepStrictEqual; void same;\n${body}`;
}
