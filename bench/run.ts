import { line } from './support/figure.ts'

/** Every benchmark, by the name that `npm run bench -- NAME` takes. */
const BENCHMARKS = {
  start: () => import('./start.ts'),
  deadlines: () => import('./deadlines.ts'),
  pages: () => import('./pages.ts'),
  entries: () => import('./entries.ts'),
  reports: () => import('./reports.ts'),
  live: () => import('./live.ts'),
  'verify-ledger': () => import('./verify-ledger.ts'),
}

const wanted = process.argv.slice(2)
for (const [name, load] of Object.entries(BENCHMARKS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  const { run } = await load()
  for (const figure of await run()) console.log(line(figure))
}
