import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '#platform/db/ids.ts'
import { factsOfDraft, fixtureText, pasteText } from '#tests/support/drafts.ts'
import { testHouse } from '#tests/support/house.ts'
import { makePartnership, makePerson, submit, visit } from '#tests/support/people.ts'
import { tallyBy, tallyOf } from './tally.ts'

const { app, database } = await testHouse()
const partnership = await makePartnership(database)
const coordinator = await makePerson(database, { partnership, name: 'Ash Calder', roles: ['coordinator'] })
const constable = await makePerson(database, { partnership, name: 'Wren Hollis' })
const elsewhere = await makePerson(database, {
  partnership: await makePartnership(database),
  name: 'Kit Ardley',
  roles: ['administrator'],
})

const csv = async (person = coordinator): Promise<readonly string[]> =>
  (await visit(app, person, '/drafts/reading/csv')).body.trim().split('\r\n')

test("what was decided on everybody's texts is counted by kind, without a word of them", async () => {
  const draftId = await pasteText(app, constable, fixtureText('four-closed-one-awaited'))
  const facts = await factsOfDraft(database, draftId)
  const [first, second, third] = facts.filter(({ kind }) => kind === 'agency')
  const decide = (id: string | undefined, fields: Readonly<Record<string, string>>) =>
    submit(app, constable, `/drafts/${draftId}/facts/${id}`, fields)
  await decide(first?.id, { decision: 'accept' })
  await decide(second?.id, { decision: 'change', value: 'Eastwick Rescue' })
  await decide(third?.id, { decision: 'refuse' })
  const given = { 'kind-of-fact': 'agency', form: 'give-agency', value: 'Marlby Council' }
  await submit(app, constable, `/drafts/${draftId}/facts`, { ...given, actId: newId(), 'text-words': 'closure order' })
  await submit(app, constable, `/drafts/${draftId}/facts`, { ...given, actId: newId() })
  const agencies = facts.filter(({ kind }) => kind === 'agency').length
  assert.ok((await csv()).includes(`kind,agency,${agencies},1,1,1,${agencies - 3},1`), (await csv()).join('\n'))
  const page = await visit(app, coordinator, '/drafts/reading')
  assert.match(page.body, /33% of what was decided on was right as it was read/)
  assert.doesNotMatch(page.body, /Marlby|Eastwick|Harrowmere/)
  assert.deepEqual(await csv(elsewhere), ['by,name,read,accepted,changed,refused,undecided,missed'])
})

test('only those who answer for the tools of the partnership see the counts, and are led to them', async () => {
  for (const path of ['/drafts/reading', '/drafts/reading/csv'])
    assert.equal((await visit(app, constable, path)).statusCode, 403)
  assert.doesNotMatch((await visit(app, constable, '/drafts')).body, /How the reader does/)
  assert.match((await visit(app, coordinator, '/drafts')).body, /href="\/drafts\/reading"/)
})

test('a time in which nothing was read says so', async () => {
  assert.match((await visit(app, elsewhere, '/drafts/reading?since=quarter')).body, /Nobody has decided on a fact/)
})

const one = { kind: 'place', certainty: 'sure', isInText: true, count: 2 } as const

test('what differs from what stands was read rightly; what was given and taken back was not missed', () => {
  const counted = [
    { ...one, decision: 'differs' },
    { ...one, decision: 'refused' },
    { ...one, certainty: 'given', decision: 'refused' },
    { ...one, certainty: 'given', decision: 'accepted', isInText: false },
  ] as const
  const { accepted, refused, missed, right } = tallyOf('all', counted)
  assert.deepEqual([accepted, refused, missed, right], [2, 2, 0, 0.5])
  assert.deepEqual(
    tallyBy('certainty', counted).map(({ name }) => name),
    ['sure'],
  )
})
