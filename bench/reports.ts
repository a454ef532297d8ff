import autocannon from 'autocannon'
import { compare, type Figure, medianOf } from './support/figure.ts'
import { benchCluster, load, makeDatabase, type Server, serve } from './support/site.ts'

const CONNECTIONS = 10
const SECONDS = 8
const TIMES = 3

/** What the Home Office form does on such a machine: pages and whole reports a second (10 connections, its own steps). */
const HOME_OFFICE = { pages: 102, reports: 0.8 }

/** Somebody in a hurry, without scripts, who says what they know: what they fill in on each page, in the order of the pages. */
const PAGES: readonly (readonly [page: string, fields: Readonly<Record<string, string>>])[] = [
  ['danger', { 'danger-now': 'no' }],
  ['about', { 'about-whom': 'somebody-seen' }],
  ['child', { 'child-under18': 'no' }],
  ['kinds', { 'kinds-kinds': 'car-wash' }],
  ['signs', { 'signs-signs': 'general.afraid' }],
  [
    'what',
    {
      'what-words': 'Four men live in a container behind the car wash. They have no gloves and never leave. '.repeat(5),
    },
  ],
  ['where', { 'where-place': 'Behind the garage in Plover Yard', 'where-postcode': 'ZZ1 1ZZ' }],
  ['when', { 'when-happening': 'often' }],
  ['who', { 'who-people': 'One man gives the orders and drives the van.' }],
  ['details', { 'details-known': 'vehicle' }],
  ['vehicle', { 'vehicle-plate': 'AB12 CDE', 'vehicle-words': 'A white van' }],
  ['how', { 'how-known': 'saw' }],
  ['files', {}],
  ['identity', { 'identity-knownAs': 'anonymous' }],
  ['safe', { 'safe-ways': 'here' }],
]

/** Requests of one whole report: the first page, its button, every question, sending, and the receipt typed back. */
const REQUESTS = PAGES.length + 4

/** Whole reports through the public door, each step a page and each report a commit. */
export async function run(): Promise<readonly Figure[]> {
  const cluster = await benchCluster()
  try {
    const site = await makeDatabase(cluster, 'bench_reports')
    await site.owner.query(`
      with home as (insert into partnership (name) values ('Bench') returning id)
      insert into strand (partnership_id, kind) select id, 'reports' from home`)
    const door = await serve(site, cluster.folder, 'door')
    const bare = await serve(site, cluster.folder, 'bare-report')
    const rates: number[] = []
    const posts: number[] = []
    const commits: number[] = []
    for (let time = 0; time < TIMES; time += 1) {
      posts.push((await load({ ...POST, url: `${bare.address}/page`, connections: CONNECTIONS }, SECONDS)).rate)
      commits.push((await load({ ...POST, url: `${bare.address}/report`, connections: CONNECTIONS }, SECONDS)).rate)
      rates.push(await journeys(door))
    }
    const { rows } = await site.owner.query<{ reports: number; kept: number }>(
      'select (select count(*) from report)::integer as reports, (select count(*) from report_receipt where kept_at is not null)::integer as kept',
    )
    const { most } = await door.memory()
    await Promise.all([door.end(), bare.end()])
    await site.owner.end()
    const [{ reports, kept } = { reports: 0, kept: 0 }] = rows
    if (reports < 100 || kept < reports - CONNECTIONS * (TIMES + 1))
      throw new Error(`${reports} received, ${kept} kept`)
    return figures(medianOf(rates), { post: medianOf(posts), commit: medianOf(commits), most })
  } finally {
    await cluster.end()
  }
}

const figures = (
  rate: number,
  { post, commit, most }: { post: number; commit: number; most: number },
): readonly Figure[] => [
  compare(
    'Pages of the public journey',
    'pages/s',
    rate,
    { name: 'the Home Office form', value: HOME_OFFICE.pages },
    { atLeast: 25 },
  ),
  compare('The same', 'pages/s', rate, { name: 'a bare post answered with a fixed page', value: post }, undefined),
  compare(
    'Whole reports',
    'reports/s',
    rate / REQUESTS,
    { name: 'the Home Office form', value: HOME_OFFICE.reports },
    { atLeast: 100 },
  ),
  compare(
    'The same',
    'reports/s',
    rate / REQUESTS,
    { name: 'a bare commit of as many words', value: commit },
    undefined,
  ),
  { name: 'Memory under this load', value: most / 1024 ** 2, unit: 'MB', goal: { atMost: 250 } },
]

const FORM = { 'content-type': 'application/x-www-form-urlencoded' }
const POST = {
  method: 'POST',
  headers: FORM,
  body: new URLSearchParams({ words: PAGES.map(([, fields]) => Object.values(fields).join(' ')).join(' ') }).toString(),
} as const

interface Walk {
  journey?: string
  code?: string
}

const TOKEN = /name="journey" value="([^"]*)"/
const CODE = /[0-9A-Z]{6} [0-9A-Z]{6} [0-9A-Z]{6}/

/** Ten people at once, each one whole report after the other; gives pages a second. */
async function journeys({ address }: Server): Promise<number> {
  const wrong: string[] = []
  const post = (page: string, go: string, fields: Readonly<Record<string, string>> = {}): autocannon.Request => ({
    method: 'POST',
    path: '/tell',
    setupRequest: (request, context: Walk) => ({
      ...request,
      headers: FORM,
      body: new URLSearchParams({
        ...fields,
        ...(go === 'keep' ? { number: context.code ?? '' } : {}),
        page,
        go,
        journey: context.journey ?? '',
      }).toString(),
    }),
    onResponse: (status, body, context: Walk) => {
      context.journey = TOKEN.exec(body)?.[1] ?? ''
      if (go === 'send') context.code = CODE.exec(body)?.[0] ?? ''
      if (status !== 200) wrong.push(`${page}: ${status}`)
    },
  })
  const requests: autocannon.Request[] = [
    { method: 'GET', path: '/tell' },
    post('', 'start'),
    ...PAGES.map(([page, fields]) => post(page, 'next', fields)),
    post('check', 'send'),
    post('', 'keep'),
  ]
  const options = { url: address, connections: CONNECTIONS, requests }
  await autocannon({ ...options, duration: 2 })
  const result = await autocannon({ ...options, duration: SECONDS })
  if (wrong.length > 0 || result.errors > 0) throw new Error(`not as expected: ${wrong.slice(0, 3).join(', ')}`)
  return result.requests.average
}
