/** Which file may import which: main → modules → platform, ui, stats. Checked by `npm test`; docs in ARCHITECTURE.md. */
/** A type leaves no trace in the program that runs. */
const asValue = { dependencyTypesNot: ['type-only'] }

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'resolvable',
      comment: 'What is imported must exist.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-cycles',
      comment: 'Nothing imports itself in a circle, not even as a type.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'stats-alone',
      comment: 'The statistics are pure: they import nothing of ours.',
      severity: 'error',
      from: { path: '^src/stats/' },
      to: { path: '^src/', pathNot: '^src/stats/' },
    },
    {
      name: 'platform-below',
      comment: 'The platform knows neither the modules, the pages nor the wiring.',
      severity: 'error',
      from: { path: '^src/platform/' },
      to: { path: '^src/(main|modules|ui)/' },
    },
    {
      name: 'ui-below',
      comment: 'Components know no module, so that every module can use them.',
      severity: 'error',
      from: { path: '^src/ui/' },
      to: { path: '^src/(main|modules)/' },
    },
    {
      name: 'main-on-top',
      comment: 'The wiring imports; nothing imports the wiring.',
      severity: 'error',
      from: { path: '^src/(modules|platform|ui|stats)/' },
      to: { path: '^src/main/' },
    },
    {
      name: 'through-index',
      comment: 'A module is reached only through its index.ts.',
      severity: 'error',
      from: { path: '^src/modules/([^/]+)/' },
      to: { path: '^src/modules/([^/]+)/', pathNot: ['^src/modules/$1/', '^src/modules/[^/]+/index\\.ts$'] },
    },
    {
      name: 'main-through-index',
      comment: 'The wiring too reaches a module only through its index.ts.',
      severity: 'error',
      from: { path: '^src/main/', pathNot: '^src/main/browser(-design)?\\.ts$' },
      to: { path: '^src/modules/', pathNot: '^src/modules/[^/]+/index\\.ts$' },
    },
    {
      name: 'browser-takes-rules',
      comment:
        'Scripts for browsers take pure rules straight from where they are, since an index would bring the server along.',
      severity: 'error',
      from: { path: '^src/main/browser(-design)?\\.ts$' },
      to: { path: '^src/modules/', pathNot: '^src/modules/[^/]+/rules/' },
    },
    {
      name: 'only-queries-touch-kysely',
      comment: 'SQL stands in queries.ts and in the platform, nowhere else.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/platform/', '/queries\\.ts$', '/queries/', '\\.test\\.tsx?$'] },
      to: { path: 'node_modules/(kysely|pg|@electric-sql)/', ...asValue },
    },
    {
      name: 'rules-are-pure',
      comment:
        'Rules import rules, through another module’s index.ts too, statistics, and the language they are said in.',
      severity: 'error',
      from: { path: '^src/modules/[^/]+/rules/', pathNot: '\\.test\\.tsx?$' },
      to: {
        path: '^src/',
        pathNot: ['^src/modules/[^/]+/rules/', '^src/modules/[^/]+/index\\.ts$', '^src/stats/', '^src/platform/i18n/'],
      },
    },
    {
      name: 'rules-do-nothing',
      comment: 'Rules reach neither files nor network; a hash of what they are given is as pure as they are.',
      severity: 'error',
      from: { path: '^src/(modules/[^/]+/rules|stats)/', pathNot: ['\\.test\\.tsx?$', '/testing/'] },
      to: { dependencyTypes: ['core'], pathNot: '^crypto$' },
    },
    {
      name: 'tests-at-the-edge',
      comment: 'The program does not import its tests.',
      severity: 'error',
      from: { pathNot: ['\\.test\\.tsx?$', '/testing/', '^src/ui/(stories|charts/examples)/'] },
      to: { path: ['\\.test\\.tsx?$', '/testing/', '/testing\\.ts$'] },
    },
    {
      name: 'declared-packages',
      comment: 'A package stands in package.json, and the program needs none that is for development only.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['\\.test\\.tsx?$', '/testing/', '/testing\\.ts$'] },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], ...asValue },
    },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
}
