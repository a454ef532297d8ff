import { type Figure, line } from './support/figure.ts'

type Benchmark = { readonly run: (words: readonly string[]) => Promise<readonly Figure[]> }

/** Every benchmark, by the name that `npm run bench -- NAME` takes; further words go to it. */
const BENCHMARKS: Readonly<Record<string, () => Promise<Benchmark>>> = {
  start: () => import('./start.ts'),
  deadlines: () => import('./deadlines.ts'),
  pages: () => import('./pages.ts'),
  entries: () => import('./entries.ts'),
  reports: () => import('./reports.ts'),
  reading: () => import('./reading.ts'),
  live: () => import('./live.ts'),
  'verify-ledger': () => import('./verify-ledger.ts'),
}

const wanted = process.argv.slice(2).filter((word) => Object.hasOwn(BENCHMARKS, word))
const words = process.argv.slice(2).filter((word) => !Object.hasOwn(BENCHMARKS, word))
for (const [name, load] of Object.entries(BENCHMARKS)) {
  if (wanted.length > 0 ? !wanted.includes(name) : words.length > 0) continue
  const { run } = await load()
  for (const figure of await run(words)) console.log(line(figure))
}
