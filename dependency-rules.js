/** Which file may import which: main → modules → platform, ui, stats. Checked by `npm test`; docs in ARCHITECTURE.md. */
import { readdirSync } from 'node:fs'

/** The parts of the large modules. Beneath its pages, a part imports only of what the module shares and of the parts before it. */
const partsInOrder = {
  organisation: ['units', 'staff', 'responsibility', 'reorganisation'],
  survey: ['issuing', 'versions', 'xlsform'],
  collection: [
    'files',
    'upload',
    'mailings',
    'contacts',
    'frame',
    'together',
    'correction',
    'answering',
    'margin',
    'following',
    'county',
    'dataset',
    'closing',
    'pilot',
  ],
  analysis: ['counting', 'disclosure', 'tabulation', 'tables', 'rounds', 'texts'],
  publication: ['picture', 'publishing', 'change', 'comparison', 'exports', 'reports'],
}

const kinds = ['rules', 'queries', 'actions', 'pages', 'messages', 'jobs', 'mails']
/** Where files of some kinds stand: in a module, and in a part of one. */
const placesOf = (...names) =>
  ['', '[^/]+/'].map((part) => `^src/modules/[^/]+/${part}(${names.join('|')})(/|\\.tsx?$)`)
const isKind = (name) => kinds.includes(name.replace(/\.tsx?$/, ''))

for (const [module, parts] of Object.entries(partsInOrder)) {
  const folder = `src/modules/${module}`
  const entries = readdirSync(folder, { withFileTypes: true })
  const found = entries
    .filter(
      (entry) => entry.isDirectory() && !isKind(entry.name) && readdirSync(`${folder}/${entry.name}`).some(isKind),
    )
    .map(({ name }) => name)
  const different = [...new Set([...found, ...parts])].filter((name) => !found.includes(name) || !parts.includes(name))
  if (different.length > 0) throw new Error(`partsInOrder is not what stands in ${folder}: ${different.join(', ')}`)
}

const partRules = Object.entries(partsInOrder).flatMap(([module, parts]) => [
  {
    name: `${module}-shared-below-parts`,
    comment: 'What the parts of a module share knows no part; its index.ts and its routes put them together.',
    severity: 'error',
    from: {
      path: `^src/modules/${module}/`,
      pathNot: [
        `^src/modules/${module}/(${parts.join('|')})/`,
        `^src/modules/${module}/(index|commands|pages/[^/]*routes)\\.tsx?$`,
        '\\.test\\.tsx?$',
        '/testing/',
      ],
    },
    to: { path: `^src/modules/${module}/(${parts.join('|')})/` },
  },
  ...parts.slice(0, -1).map((part, at) => ({
    name: `${module}-${part}-below`,
    comment: 'Beneath its pages, a part imports no part that comes after it.',
    severity: 'error',
    from: { path: `^src/modules/${module}/${part}/`, pathNot: ['/pages/', '\\.test\\.tsx?$', '/testing/'] },
    to: { path: `^src/modules/${module}/(${parts.slice(at + 1).join('|')})/` },
  })),
])

/** A type leaves no trace in the program that runs. */
const asValue = { dependencyTypesNot: ['type-only'] }

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...partRules,
    {
      name: 'pages-on-top',
      comment: 'Nothing beneath the pages of a module imports them.',
      severity: 'error',
      from: {
        path: placesOf('rules', 'queries', 'actions', 'jobs', 'mails', 'messages'),
        pathNot: ['\\.test\\.tsx?$', '/testing/'],
      },
      to: { path: placesOf('pages') },
    },
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
      to: { path: '^src/modules/', pathNot: placesOf('rules') },
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
        'Rules import rules, through another module’s index.ts too, statistics, tables and written text as text, and the language they are said in.',
      severity: 'error',
      from: { path: placesOf('rules'), pathNot: '\\.test\\.tsx?$' },
      to: {
        path: '^src/',
        pathNot: [
          ...placesOf('rules'),
          '^src/modules/[^/]+/index\\.ts$',
          '^src/stats/',
          '^src/platform/(i18n|tables|written)/',
        ],
      },
    },
    {
      name: 'rules-do-nothing',
      comment: 'Rules reach neither files nor network; a hash of what they are given is as pure as they are.',
      severity: 'error',
      from: { path: [...placesOf('rules'), '^src/stats/'], pathNot: ['\\.test\\.tsx?$', '/testing/'] },
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
