import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import ts from 'typescript';

/**
 * Marks every call that a source module makes while it loads as pure, so that a consumer's bundler drops the rules and tables that it
 * does not use. They are pure: a module of ours builds data and nothing else.
 */
export const pureCalls: Plugin = {
  name: 'pure-calls',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      return { contents: marked(path, text), loader: 'ts' };
    });
  },
};

function marked(path: string, text: string): string {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const starts: number[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node)) return;
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) starts.push(node.getStart(source));
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(source, visit);
  return starts
    .toSorted((a, b) => b - a)
    .reduce((sofar, start) => `${sofar.slice(0, start)}/* @__PURE__ */ ${sofar.slice(start)}`, text);
}
