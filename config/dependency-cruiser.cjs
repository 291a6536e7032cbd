// Imports point one way only; a layer sees its own folder, the folders on its row and every row above.
const rows = [
  ['kernel'],
  ['facts', 'law', 'policies'],
  ['conditions'],
  ['target-groups'],
  ['rights', 'reimbursement', 'matching', 'programmes'],
  ['boundary', 'sdk'],
  ['testing'],
];

const layers = rows.flatMap((row, index) => {
  const visible = rows.slice(0, index + 1).flat();
  return row.map((folder) => forbid(`layer-${folder}`, `^src/${folder}/`, '^src/', `^src/(${visible.join('|')})/`));
});

/** @returns a rule: modules matching `from` may not import modules matching `to`, save those matching `except` */
function forbid(name, from, to, except) {
  return {
    name,
    severity: 'error',
    from: { path: from },
    to: { path: to, ...(except && { pathNot: except }) },
  };
}

module.exports = {
  forbidden: [
    ...layers,
    forbid('entries-are-leaves', '^src/[^/]+/', '^src/[^/]+\\.ts$'),
    forbid('testing-stays-out-of-production', '^src/(?!testing)', '^src/testing'),
    forbid('fast-check-only-in-testing', '^src/(?!testing)', 'node_modules/fast-check/'),
    {
      name: 'every-folder-has-a-row',
      severity: 'error',
      from: { path: '^src/[^/]+/', pathNot: `^src/(${rows.flat().join('|')})/` },
      to: {},
    },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-node-builtins', severity: 'error', from: { path: '^src' }, to: { dependencyTypes: ['core'] } },
    {
      name: 'only-declared-dependencies',
      severity: 'error',
      from: { path: '^src/(?!testing)' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'unknown'] },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: '^src/[^/]+\\.ts$' },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types'] },
  },
};
