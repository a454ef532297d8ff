import assert from 'node:assert/strict'
import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { type KeptFacts, stepFrom } from '#areas/closures/step-form/step-facts.ts'
import { correctStep } from '#domain/closure/acts.ts'
import { closureOf } from '#domain/closure/fold.ts'
import { CLOSURE_COLUMNS, type ClosureRow, columnsOf, readClosure } from '#platform/clocks/closure-row.ts'
import { newId } from '#platform/db/ids.ts'
import { migrate } from '#platform/db/migrate.ts'
import { makeClosureAt } from '../support/closure-at.ts'
import { LATER } from '../support/closure-steps.ts'
import { emptyDatabase } from '../support/database.ts'
import { makeOperationAt } from '../support/operation-at.ts'
import { makePartnership, makePerson } from '../support/people.ts'

const ALL = path.resolve(import.meta.dirname, '../../db/migrations')
const before = mkdtempSync(path.join(tmpdir(), 'daybreak-migrations-'))
after(() => rmSync(before, { recursive: true }))
for (const file of readdirSync(ALL).filter((name) => name < '0014'))
  copyFileSync(path.join(ALL, file), path.join(before, file))

const database = await emptyDatabase()
const { owner } = database
await migrate(owner, before)

const at = Temporal.Instant.from('2020-06-01T09:00Z')
const partnership = await makePartnership(database)
const lead = await makePerson(database, { partnership, at })
const operation = await makeOperationAt(database, lead, { at })

const SOA = { route: 'sexual-offences-2003' }
const SERVED = { notice_hours: 48, notice_served_at: '2019-12-10T09:00Z' }
const HEARD = { ...SERVED, hearing_at: '2019-12-12T08:30Z' }
const ORDERED = { ...HEARD, order_made_on: '2019-12-12', order_length: '3 months', order_ends_on: '2020-03-11' }
const EXTENDED = {
  order_extended_on: ['2020-03-02', '2020-05-04'],
  order_extended_to: ['2020-05-11', '2020-06-11'],
}
const WHY = { ended_because: 'The tenancy was given up' }

/** What a closure was, the text it came from if it came from one, and the acts and facts that it has become. */
interface Shape {
  readonly old: Readonly<Record<string, unknown>>
  readonly quote?: string
  readonly acts: readonly string[]
  /** Of these facts each has become this, or is not there. */
  readonly began: Readonly<Record<string, string | undefined>>
}

const stated = (state: string) => ({ state, actStated: undefined })
const assumed = (state: string) => ({ state, actStated: 'not-stated' })
const BEGAN = ['began']

const SHAPES: Readonly<Record<string, Shape>> = {
  'a notice of which nothing is known': { old: { state: 'notice' }, acts: BEGAN, began: stated('notice') },
  'a notice that was served': { old: { state: 'notice', ...SERVED }, acts: BEGAN, began: stated('notice') },
  'a notice of the 2003 Act': { old: { state: 'notice', ...SOA }, acts: BEGAN, began: stated('notice') },
  'an application': { old: { state: 'application' }, acts: BEGAN, began: stated('application') },
  'an application for an hour': { old: { state: 'application', ...HEARD }, acts: BEGAN, began: stated('application') },
  'an application for a day': {
    old: { state: 'application', ...SERVED, hearing_on: '2019-12-12' },
    acts: BEGAN,
    began: { ...stated('application'), hearing: '2019-12-12' },
  },
  'an order without a date': { old: { state: 'order' }, acts: BEGAN, began: stated('order') },
  'an order': {
    old: { state: 'order', ...ORDERED },
    acts: BEGAN,
    began: { ...stated('order'), orderLength: '3 months' },
  },
  'an extended order': {
    old: { state: 'order', ...ORDERED, ...EXTENDED },
    acts: ['began', 'extended', 'extended'],
    began: stated('order'),
  },
  'an extended order without a date': {
    old: { state: 'order', ...EXTENDED },
    acts: ['began', 'extended', 'extended'],
    began: stated('order'),
  },
  'a refusal without a date': { old: { state: 'refused' }, acts: BEGAN, began: stated('refused') },
  'a refusal': {
    old: { state: 'refused', ...HEARD, ended_on: '2019-12-12', ...WHY },
    acts: BEGAN,
    began: { ...stated('refused'), endedOn: '2019-12-12', because: 'The tenancy was given up' },
  },
  'a refusal with extensions that cannot be': {
    old: { state: 'refused', ...EXTENDED, ended_on: '2020-05-12' },
    acts: BEGAN,
    began: { ...stated('refused'), endedOn: '2020-05-12' },
  },
  'a cancellation without a date': { old: { state: 'cancelled' }, acts: BEGAN, began: stated('cancelled') },
  'a cancellation': {
    old: { state: 'cancelled', ...SERVED, ended_on: '2019-12-11' },
    acts: BEGAN,
    began: { ...stated('cancelled'), endedOn: '2019-12-11' },
  },
  'a discharge without a date': { old: { state: 'discharged' }, acts: BEGAN, began: stated('discharged') },
  'a discharge': {
    old: { state: 'discharged', ...ORDERED, ended_on: '2020-01-20', ...WHY },
    acts: BEGAN,
    began: { ...stated('discharged'), endedOn: '2020-01-20' },
  },
  'a discharge of an extended order': {
    old: { state: 'discharged', ...ORDERED, ...EXTENDED, ended_on: '2020-05-20', ...WHY },
    acts: ['began', 'extended', 'extended', 'discharged'],
    began: { ...stated('order'), endedOn: undefined, because: undefined },
  },
  'a discharge of an extended order without a reason': {
    old: { state: 'discharged', ...EXTENDED, ended_on: '2020-05-20' },
    acts: ['began', 'extended', 'extended', 'discharged'],
    began: { ...stated('order'), endedOn: undefined },
  },
  'a discharge of an extended order on a day that nobody knows': {
    old: { state: 'discharged', ...ORDERED, ...EXTENDED, ...WHY },
    acts: BEGAN,
    began: { ...stated('discharged'), because: 'The tenancy was given up' },
  },
  'an order of a text that names no Act': {
    old: { state: 'order', order_made_on: '2019-12-12' },
    quote: 'closure orders were granted',
    acts: BEGAN,
    began: assumed('order'),
  },
  'an order of a text that names its Act': {
    old: { state: 'order' },
    quote: 'closed under the Antisocial Behaviour Act',
    acts: BEGAN,
    began: stated('order'),
  },
  'an application of a text under the 2003 Act': {
    old: { state: 'application', ...SOA },
    quote: 'closed under the Sexual Offences Act',
    acts: BEGAN,
    began: stated('application'),
  },
  'a discharge of an extended order of a text': {
    old: { state: 'discharged', ...EXTENDED, ended_on: '2020-05-20' },
    quote: 'the brothel was closed',
    acts: ['began', 'extended', 'extended', 'discharged'],
    began: assumed('order'),
  },
}

const ids = new Map<string, string>()
const draftFactId = await keepText()
for (const [name, { old, quote }] of Object.entries(SHAPES)) {
  const id = await makeClosureAt(database, { operation, by: lead, at }, old, name)
  ids.set(name, id)
  if (quote !== undefined)
    await owner.query(
      "insert into fact_source (record_id, draft_fact_id, partnership_id, strand_id, record_kind, quote) values ($1, $2, $3, $4, 'closure', $5)",
      [id, draftFactId, partnership.partnershipId, operation.strands.closures, quote],
    )
}
await migrate(owner, ALL)

for (const [name, { old, acts, began }] of Object.entries(SHAPES))
  test(`${name} comes to the same by its steps, which can be put right`, async () => {
    const { rows: kept } = await owner.query<{ act: string; facts: KeptFacts }>(
      'select act, facts from closure_step where closure_id = $1 order by position',
      [ids.get(name)],
    )
    assert.deepEqual(
      kept.map(({ act }) => act),
      acts,
    )
    const facts = kept[0]?.facts ?? {}
    assert.deepEqual(Object.fromEntries(Object.keys(began).map((fact) => [fact, facts[fact]])), began)

    const steps = kept.map((step) => stepFrom(step.act, step.facts))
    const [row] = (
      await owner.query<ClosureRow>(`select ${CLOSURE_COLUMNS.join(', ')} from closure where id = $1`, [ids.get(name)])
    ).rows
    assert.ok(row !== undefined)
    assert.deepEqual(columnsOf(closureOf(steps)), columnsOf(readClosure(row)))
    for (const column of ['state', 'ended_on', 'order_made_on', 'notice_hours'] as const)
      assert.equal(row[column], old[column] ?? null, column)

    const same = correctStep(steps, 0, steps[0], LATER)
    assert.ok(same.ok, JSON.stringify(same))
  })

/** A text with one fact, of which the closures of texts came. */
async function keepText(): Promise<string> {
  const [draftId, factId] = [newId(), newId()]
  await owner.query(
    `insert into draft (id, partnership_id, owner_id, title, body, sha256, made_at)
     values ($1, $2, $3, 'A text', 'A text', 'x', now())`,
    [draftId, partnership.partnershipId, lead.accountId],
  )
  await owner.query(
    `insert into draft_fact (id, partnership_id, draft_id, position, key, kind, value, spans, certainty)
     values ($1, $2, $3, 1, 'closure', 'closure', '{}', '[]', 'sure')`,
    [factId, partnership.partnershipId, draftId],
  )
  return factId
}
