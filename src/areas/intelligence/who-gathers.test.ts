import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Level, OperationStrand } from '#domain/access/strands.ts'
import { newId } from '#platform/db/ids.ts'
import { acceptFacts, cardOf, choose, factsOfDraft, pasteText } from '#tests/support/drafts.ts'
import { testHouse } from '#tests/support/house.ts'
import { makeGrant } from '#tests/support/operation.ts'
import { makePartnership, makePerson, submit, type TestPerson, visit } from '#tests/support/people.ts'
import { answersWith, makeReport } from '#tests/support/reports.ts'

const { app, database, house } = await testHouse()
const partnership = await makePartnership(database)
const lead = await makePerson(database, { partnership, name: 'Ash Calder', roles: ['coordinator'] })
const at = house.clock.now().subtract({ hours: 24 })

const FIRST = `2021-03-12
Eight people were arrested on suspicion of modern slavery. Four brothels in Marlby were raided by police on 9 March 2021.
Nine women were taken to a reception centre.`
const SECOND = `2021-03-14
Eight people were arrested on suspicion of modern slavery. Four brothels in Marlby were raided on 9 March 2021.
Eleven women were taken to a reception centre.`

const first = await pasteText(app, lead, FIRST)
await acceptFacts(app, database, lead, { draftId: first })
const operationId = newId()
const put = await submit(app, lead, `/drafts/${first}/accept`, { actId: operationId, into: 'new', name: 'Kestrel' })
assert.equal(put.statusCode, 303, put.body)
const { rows: held } = await database.owner.query<{ id: string; kind: OperationStrand }>(
  'select id, kind from strand where operation_id = $1',
  [operationId],
)

/** Somebody with a level on some strands of the operation. */
async function holder(name: string, levels: Partial<Record<OperationStrand, Level>>): Promise<TestPerson> {
  const person = await makePerson(database, { partnership, name })
  for (const { id, kind } of held) {
    const level = levels[kind]
    if (level !== undefined) await makeGrant(database, { to: person, by: lead, strandId: id, level, at })
  }
  return person
}

const CONTRIBUTE = { command: 'contribute', suspects: 'contribute' } as const
const analyst = await holder('Wren Hollis', CONTRIBUTE)
const commander = await holder('Femi Calloway', { command: 'read' })
const outsider = await holder('Robin Marsh', {})
const suspectsOnly = await holder('Sam Reed', { suspects: 'contribute' })

const banner = async (person: TestPerson, draftId: string): Promise<string> =>
  /<section class="app-resembles"[^]*?<\/section>/.exec((await visit(app, person, `/drafts/${draftId}`)).body)?.[0] ??
  ''

test('a text seems to be an operation by its place, its day and the figures that this person may read', async () => {
  const said = await banner(analyst, await pasteText(app, analyst, FIRST))
  assert.match(said, /This seems to be Operation Kestrel/)
  assert.match(said, /same place: Marlby; same day: 9 March 2021; 8 arrested in both; 4 places visited in both/)
  assert.doesNotMatch(said, /found in both/)
  assert.match(await banner(lead, await pasteText(app, lead, FIRST)), /9 people found in both/)
})

test('nobody is told of an operation that they may not add to', async () => {
  for (const person of [commander, outsider, suspectsOnly])
    assert.equal(await banner(person, await pasteText(app, person, FIRST)), '', person.name)
})

test('another day denies that it is that operation', async () => {
  assert.equal(await banner(analyst, await pasteText(app, analyst, FIRST.replace('9 March', '10 March'))), '')
})

test('a text seems to tell of the same as another draft of this person, and of nobody else', async () => {
  const [one, other] = [await holder('Ines Hale', {}), await holder('Lee Oakes', {})]
  const draftId = await pasteText(app, one, FIRST)
  await pasteText(app, other, FIRST)
  assert.equal(await banner(one, draftId), '')
  await pasteText(app, one, SECOND)
  assert.match(await banner(one, draftId), /the same as your draft/)
})

test('what stands in a strand that this person may not read stands beside nothing', async () => {
  const draftId = await pasteText(app, analyst, SECOND)
  assert.equal((await submit(app, analyst, `/drafts/${draftId}/meant-for`, { operation: operationId })).statusCode, 303)
  const facts = await factsOfDraft(database, draftId)
  const [arrests, found] = ['arrests', 'people-found'].map((kind) => facts.find((fact) => fact.kind === kind)?.id ?? '')
  assert.match(await cardOf(app, analyst, draftId, arrests ?? ''), /in the operation already/)
  assert.equal(await cardOf(app, analyst, draftId, found ?? ''), '')
  assert.doesNotMatch((await visit(app, analyst, `/drafts/${draftId}`)).body, /Nine women/)
})

test('a text is meant for no operation that this person may add nothing to', async () => {
  const draftId = await pasteText(app, commander, FIRST)
  assert.equal(
    (await submit(app, commander, `/drafts/${draftId}/meant-for`, { operation: operationId })).statusCode,
    404,
  )
})

test('a reader of command alone sees no figure that was kept as differing in another strand', async () => {
  const draftId = await pasteText(app, lead, SECOND, `/drafts/new?operation=${operationId}`)
  const found = (await factsOfDraft(database, draftId)).find(({ kind }) => kind === 'people-found')
  assert.ok(found)
  assert.match(await cardOf(app, lead, draftId, found.id), /differs from what stands/)
  await choose(app, lead, { draftId, fact: found, choice: `keep ${found.id}` })
  const answer = await submit(app, lead, `/drafts/${draftId}/accept`, { actId: newId(), into: 'existing', operationId })
  assert.match(String(answer.headers.location), /^\/operations\//)
  const { body } = await visit(app, lead, `/operations/${operationId}/people-safeguarded`)
  assert.match(body, /Says otherwise[^]*Eleven women/)
  for (const path of [`/drafts/${draftId}`, `/operations/${operationId}`, `/operations/${operationId}/timeline`])
    assert.doesNotMatch((await visit(app, commander, path)).body, /Eleven|11 women/i, path)
})

test('words of a report stand beside another text under their own seal, and are erased alone', async () => {
  const reporter = await makePerson(database, { partnership, name: 'Joan Petherick' })
  await makeGrant(database, { to: reporter, by: lead, strandId: partnership.reportsStrandId, level: 'lead', at })
  const report = await makeReport(house, {
    answers: answersWith({}),
  })
  const shown = /name="shown" value="([^"]*)"/.exec(
    (await visit(app, reporter, `/reports/${report.id}/read`)).body,
  )?.[1]
  const ofReport = newId()
  await submit(app, reporter, `/reports/${report.id}/read`, { actId: ofReport, what: 'words', shown: shown ?? '' })
  const [one, other] = [await pasteText(app, reporter, FIRST), await pasteText(app, reporter, SECOND)]
  for (const draftId of [one, other])
    assert.equal((await submit(app, reporter, `/drafts/${ofReport}/beside`, { other: draftId })).statusCode, 303)
  const { rows } = await database.owner.query('select body, beside_id from draft where id = $1', [ofReport])
  assert.deepEqual({ ...rows[0] }, { body: '', beside_id: null })
  assert.match((await visit(app, reporter, `/drafts/${one}`)).body, /3 texts side by side/)
  await database.owner.query('update sealed_key set wrapped = null, destroyed_at = now() where id = $1', [report.id])
  const left = await database.owner.query('select id, beside_id from draft where owner_id = $1 order by id', [
    reporter.accountId,
  ])
  assert.deepEqual(
    left.rows.map((row) => ({ ...row })),
    [
      { id: one, beside_id: null },
      { id: other, beside_id: one },
    ],
  )
})
