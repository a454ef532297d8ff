/**
 * The walls of the house: domain <- platform <- areas <- app. `tools/walls.ts` reports what breaches them, and whether
 * every file was looked at: with a parser that does not know the language this tool is content with none.
 */
const TESTS = '[.]test[.]ts$'

/** The ground floor of the domain: each room, and which other rooms it stands on. */
const GROUND = { kernel: [], calendar: ['kernel'], law: ['kernel', 'calendar'], clocks: ['kernel', 'calendar', 'law'] }

const grounds = Object.entries(GROUND).map(([room, known]) => ({
  name: `domain-${room}-knows-only-what-it-stands-on`,
  severity: 'error',
  comment: `src/domain/${room} may import only ${[room, ...known].join(', ')}.`,
  from: { path: `^src/domain/${room}/`, pathNot: TESTS },
  to: { path: '^src/domain/', pathNot: `^src/domain/(?:${[room, ...known].join('|')})/` },
}))

module.exports = {
  forbidden: [
    {
      name: 'domain-is-pure',
      severity: 'error',
      comment: 'The domain imports nothing from outside itself: no packages, no Node, no other room.',
      from: { path: '^src/domain/', pathNot: TESTS },
      to: { pathNot: '^src/domain/', couldNotResolve: false },
    },
    ...grounds,
    {
      name: 'platform-knows-no-area',
      severity: 'error',
      comment: 'Machinery serves any area; what it needs from one is handed in by app.ts.',
      from: { path: '^src/platform/', pathNot: TESTS },
      to: { path: '^(?!src/(?:domain|platform)/|node_modules/)', dependencyTypesNot: ['core'], couldNotResolve: false },
    },
    {
      name: 'areas-do-not-know-each-other',
      severity: 'error',
      comment:
        'A shared rule goes down to the domain, shared machinery to the platform; events connect areas in app.ts.',
      from: { path: '^src/areas/([^/]+)/', pathNot: TESTS },
      to: { path: '^src/areas/', pathNot: '^src/areas/$1/' },
    },
    {
      name: 'areas-know-no-composition',
      severity: 'error',
      comment: 'An area knows the domain, the platform and itself.',
      from: { path: '^src/areas/', pathNot: TESTS },
      to: {
        path: '^(?!src/(?:domain|platform|areas)/|node_modules/)',
        dependencyTypesNot: ['core'],
        couldNotResolve: false,
      },
    },
    {
      name: 'only-the-composition-knows-areas',
      severity: 'error',
      from: { pathNot: `^src/areas/|^src/(?:app|main|worker|cli)[.]ts$|^src/cli/|^db/demo/|^tests/|^bench/|${TESTS}` },
      to: { path: '^src/areas/' },
    },
    {
      name: 'islands-stand-alone',
      severity: 'error',
      comment: 'What runs in the browser imports only its like and packages made for browsers.',
      from: { path: '^src/ui/islands/', pathNot: TESTS },
      to: {
        path: '^(?!src/ui/islands/|node_modules/(?:govuk-frontend|@ministryofjustice/frontend)/)',
        couldNotResolve: false,
      },
    },
    {
      name: 'nothing-that-runs-needs-a-test',
      severity: 'error',
      from: { path: '^(?:src|db)/', pathNot: TESTS },
      to: { path: `^(?:tests|bench)/|${TESTS}` },
    },
    {
      name: 'nothing-that-runs-needs-a-development-package',
      severity: 'error',
      comment: 'Production installs without them.',
      from: { path: '^(?:src|db)/', pathNot: TESTS },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: '^node_modules/@types/' },
    },
    {
      name: 'packages-are-declared',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'imports-resolve',
      severity: 'error',
      comment: 'The one script that islands load beside themselves is put there by platform/assets.',
      from: {},
      to: { couldNotResolve: true, pathNot: '^[.]/(?:govuk-frontend|altcha-[a-z0-9]+)[.]js$' },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      conditionNames: ['import', 'node', 'default', 'types'],
      exportsFields: ['exports'],
      extensions: ['.ts', '.mjs', '.js', '.json'],
    },
  },
}
