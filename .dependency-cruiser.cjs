/** The borders of the house (docs/contributors/README.md; the console’s own are in admin/src/app/borders.spec.ts). `npm run check` builds first: without dist, imports by package name are invisible. */
const server = '^(subgraphs|gateway)/';
const siblings = ['customers-orders', 'modules-assignments', 'contracts-risk', 'performance'];

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: { pathNot: 'node_modules' }, to: { circular: true } },
    { name: 'not-resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'shared-imports-no-sibling',
      severity: 'error',
      from: { path: '^subgraphs/shared/' },
      to: { path: `^(subgraphs/(${siblings.join('|')})|gateway|admin)/` },
    },
    ...siblings.map((name) => ({
      name: `${name}-imports-shared-and-itself`,
      severity: 'error',
      from: { path: `^subgraphs/${name}/` },
      to: { path: `^(subgraphs/(?!(shared|${name})/)|gateway|admin)` },
    })),
    {
      name: 'only-embedded-imports-all-four',
      severity: 'error',
      comment: 'The gateway knows the subgraphs by their schema; the embedded process and its seed alone hold them.',
      from: { path: '^gateway/src/', pathNot: '^gateway/src/embedded(/|\\.ts)' },
      to: { path: `^subgraphs/(${siblings.join('|')})/` },
    },
    {
      name: 'rules-are-pure',
      severity: 'error',
      from: { path: '\\.(rules|process)\\.ts$' },
      to: { path: '(node_modules/(typeorm|type-graphql|@apollo)|\\.entity\\.ts$)' },
    },
    {
      name: 'one-door-to-the-database',
      severity: 'error',
      comment:
        'DataSource and QueryRunner are opened in shared/src/database alone; entities and managers are passed in.',
      from: {
        path: '^(subgraphs|gateway)/.*\\.ts$',
        pathNot: '^(subgraphs/shared/src/database|gateway/test/support)/',
      },
      to: { path: 'node_modules/(better-sqlite3|mysql2)' },
    },
    {
      name: 'testing-for-specs-alone',
      severity: 'error',
      from: {
        path: server,
        pathNot: '(\\.(e2e-)?spec\\.ts$|^subgraphs/shared/src/testing/|fixture\\.ts$|^gateway/test/|/testing/)',
      },
      to: { path: '^subgraphs/shared/(src|dist)/testing/' },
    },
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/.*\\.d\\.ts$|\\.tsbuildinfo$' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['require', 'node', 'import', 'default'] },
  },
};
