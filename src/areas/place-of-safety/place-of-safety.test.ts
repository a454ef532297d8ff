import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '#platform/db/ids.ts'
import { testHouse } from '#tests/support/house.ts'
import { makeGrant, makeTestOperation } from '#tests/support/operation.ts'
import { makeAgency, makePartnership, makePerson, visit } from '#tests/support/people.ts'
import { telephonesIn } from './see-place-of-safety/page.ts'

const { house, app, database } = await testHouse()
const now = house.clock.now()
const at = now.subtract({ hours: 1 })
const partnership = await makePartnership(database)
const maker = await makePerson(database, { partnership, name: 'Robin Marsh', roles: ['coordinator'] })
const redCrossId = await makeAgency(database, partnership, { name: 'Red Cross Fenshire' })
const volunteer = await makePerson(database, { partnership, agencyId: redCrossId, name: 'Ash Field' })
const operation = await makeTestOperation(database, maker, { at })
const { strands } = operation
await makeGrant(database, { to: volunteer, by: maker, strandId: strands['place-of-safety'], level: 'contribute', at })
const page = `/operations/${operation.id}/place-of-safety`

const addEntry = (
  kind: string,
  body: string,
  happenedAt: Temporal.Instant | null,
  strandId = strands['place-of-safety'],
) =>
  database.owner.query(
    `insert into entry (id, partnership_id, strand_id, operation_id, kind, body, happened_at, recorded_at, recorded_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      newId(),
      partnership.partnershipId,
      strandId,
      operation.id,
      kind,
      body,
      happenedAt?.toString() ?? null,
      at.toString(),
      maker.accountId,
    ],
  )

await addEntry('contact', 'Night lead: 07700 900123', null)
await addEntry('event', 'Five women come from the flats', now.add({ hours: 3 }))
await addEntry('event', 'The heating was mended', at)
await database.owner.query(
  'insert into suspect_group (partnership_id, strand_id, operation_id, count, recorded_at, recorded_by) values ($1, $2, $3, 83, $4, $5)',
  [partnership.partnershipId, strands.suspects, operation.id, at.toString(), maker.accountId],
)

test('a volunteer sees whom to ring, who is expected and what happened', async () => {
  const { body, statusCode } = await visit(app, volunteer, page)
  assert.equal(statusCode, 200)
  assert.match(body, /href="tel:07700900123"/)
  assert.match(body, /Five women come from the flats/)
  assert.match(body, /The heating was mended/)
  assert.match(body, /not the legal term of the Children Act 1989 or the Mental Health Act 1983/)
  assert.match(body, new RegExp(`href="/operations/${operation.id}/entries/new\\?strand=place-of-safety"`))
})

test('a volunteer sees no suspect, no number of them and no other strand', async () => {
  const { body } = await visit(app, volunteer, page)
  assert.doesNotMatch(
    body.slice(body.indexOf('<main'), body.indexOf('</main>')),
    /\b83\b|suspects|people-safeguarded|closures"/i,
  )
  for (const strand of ['suspects', 'people-safeguarded']) {
    assert.equal((await visit(app, volunteer, `/operations/${operation.id}/${strand}`)).statusCode, 404)
  }
})

test('wherever a volunteer goes, no number of suspects is shown', async () => {
  const pages = ['/work', '/operations', `/operations/${operation.id}`, `/operations/${operation.id}/timeline`]
  for (const url of [...pages, `/operations/${operation.id}/access`, '/closures', '/premises']) {
    const { body, statusCode } = await visit(app, volunteer, url)
    assert.equal(statusCode, 200, url)
    const main = body.slice(body.indexOf('<main'), body.indexOf('</main>'))
    assert.doesNotMatch(main, /(?<![\da-f-])83(?![\da-f-])|Arrested/, url)
  }
})

test('a stranger finds nothing', async () => {
  const stranger = await makePerson(database, { partnership, name: 'Jay Reed' })
  assert.equal((await visit(app, stranger, page)).statusCode, 404)
})

const TEXTS: readonly [text: string, ...hrefs: string[]][] = [
  ['Night lead: 07700 900123', 'tel:07700900123'],
  ['01632 960 456 or +44 1632 960457', 'tel:01632960456', 'tel:+441632960457'],
  ['Room 12, ask for the kettle'],
]
for (const [text, ...hrefs] of TEXTS) {
  test(`“${text}” rings ${hrefs.length} numbers`, () => {
    const parts = telephonesIn(text)
    assert.equal(parts.map((part) => part.text).join(''), text)
    assert.deepEqual(
      parts.flatMap(({ href }) => href ?? []),
      hrefs,
    )
  })
}
