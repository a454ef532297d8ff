import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marksIn } from '#domain/report/marks.ts'
import type { Answers } from '#domain/report/questions.ts'
import { newId } from '#platform/db/ids.ts'
import { asSystem } from '#platform/db/transaction.ts'
import { blinder } from '#platform/reports/blind.ts'
import { grant, makeFilledOperation } from '#tests/support/filled-operation.ts'
import { testHouse } from '#tests/support/house.ts'
import { makePartnership, makePerson, submit, visit } from '#tests/support/people.ts'
import { makeReport } from '#tests/support/reports.ts'

const { app, house, database } = await testHouse({ DAYBREAK_DEMO: 'off' })
const partnership = await makePartnership(database)
const lead = await makePerson(database, { partnership, roles: ['coordinator'] })
const reader = await makePerson(database, { partnership, name: 'Kit Reader' })
const outsider = await makePerson(database, { partnership, name: 'Ash Outside' })
await grant(database, lead, partnership.reportsStrandId, 'lead', lead)
await grant(database, reader, partnership.reportsStrandId, 'read', lead)

/** Numbers that look as if they were drawn, the same in every run. */
function dice(seed: number): (sides: number) => number {
  let state = seed
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * sides)
  }
}

const roll = dice(7)
const pick = (from: readonly string[]): string => from[roll(from.length)] ?? ''
const SYLLABLES = 'ba ko mi ren tal vor sen dy lu gra pim ost hel nar wic'.split(' ')
const word = (): string => Array.from({ length: 3 }, () => pick(SYLLABLES)).join('')
const VOCABULARY = Array.from({ length: 1500 }, word)
const SENTENCES = [
  'Men sleep in the back of the shop and work every day without pay',
  'A woman told me that she cannot leave and that they keep her passport',
  'They are brought in a van early in the morning and fetched late at night',
  'The windows are always covered and many people come for short visits',
]
const digits = (length: number): string => Array.from({ length }, () => roll(10)).join('')
const letters = (length: number): string =>
  Array.from({ length }, () => pick('ABCDEFGHJKLMNPRSTUVWXYZ'.split(''))).join('')
const plate = (): string => `${letters(2)}${digits(2)} ${letters(3)}`

/** A report like others: common sentences, a few words of its own, here and there a number or a place that no other has. */
function ordinary(): Answers {
  const text = [pick(SENTENCES), pick(SENTENCES), pick(VOCABULARY), pick(VOCABULARY)].join('. ')
  return {
    what: { words: text },
    identity: { knownAs: 'anonymous' },
    ...(roll(3) === 0 ? { vehicle: { plate: plate() } } : {}),
    ...(roll(4) === 0 ? { phone: { numbers: `07700 9${digits(5)}` } } : {}),
    ...(roll(3) === 0 ? { where: { place: `${1 + roll(200)} ${word()} Road` } } : {}),
  }
}

/** Two reports of one matter, each as another person wrote it down; `needs` is what must be told of why. */
const PLANTED: readonly (readonly [what: string, one: Answers, other: Answers, why: RegExp])[] = [
  [
    'a phone, at home and from abroad',
    { what: { words: 'Ring 07911 123 456 and ask for the girl.' } },
    { phone: { numbers: '+44 (0)7911123456' }, what: { words: 'Er hat eine Nummer' } },
    /Same phone number, ending 911123456/,
  ],
  [
    'a plate, with letters for digits',
    { what: { words: 'White van, WXI2 ABC.' } },
    { vehicle: { plate: 'wx12abc' }, what: { words: 'furgonetka' } },
    /Same number plate: WX12ABC/,
  ],
  [
    'a house and its postcode, in two boxes and in one text',
    { what: { words: 'It is number 5, The Maltings, ZE1 0AB' } },
    { where: { place: '5, the maltings', postcode: 'ze10ab' }, what: { words: 'vecini' } },
    /Same house and postcode: 5 ZE10AB/,
  ],
  [
    'an address, abbreviated',
    { what: { words: "The flat at 12b St Quillon's Rd is always dark" } },
    { what: { words: 'x' }, where: { place: '12B St Quillons Road' } },
    /Same address: 12B ST QUILLONS ROAD/,
  ],
  [
    'an advertisement, with and without what counts clicks',
    { web: { addresses: 'https://www.example.org/ad/9911?utm_source=mail' }, what: { words: 'x' } },
    { what: { words: 'Annonce: example.org/ad/9911' } },
    /Same web address: EXAMPLE.ORG\/AD\/9911/,
  ],
  [
    'rare names, with and without accents',
    { what: { words: 'Łukasz Brzęczyszczykiewicz z Chrząszczyżewoszyc' } },
    { who: { people: 'Lukasz Brzeczyszczykiewicz, from Chrzaszczyzewoszyc' }, what: { words: 'x' } },
    /Same rare words: .*brzeczyszczykiewicz/,
  ],
]

/** With the boxes open that are only asked of those who know something for them. */
const asked = (answers: Answers): Answers => ({
  ...answers,
  details: { known: ['vehicle', 'phone', 'web', 'company'] },
})

const BACKGROUND = 2000
await Promise.all(
  Array.from({ length: 8 }, async () => {
    for (let made = 0; made < BACKGROUND / 8; made += 1) await makeReport(house, { answers: asked(ordinary()) })
  }),
)
const planted = await Promise.all(
  PLANTED.map(async ([what, one, other, why]) => {
    const first = await makeReport(house, { answers: asked(one) })
    return { what, why, first, second: await makeReport(house, { answers: asked(other) }) }
  }),
)

/** The numbers of the reports that the page of a report says look like it, and which it calls likely. */
async function alikeOn(id: string) {
  const { body } = await visit(app, reader, `/reports/${id}`)
  const section = /<section[^>]*id="alike">([\s\S]*?)<\/section>/.exec(body)?.[1] ?? ''
  const ones = [...section.matchAll(/<li class="app-alike__one">([\s\S]*?)<\/ul>/g)].map(([, text = '']) => ({
    number: Number(/Report (\d+)/.exec(text)?.[1]),
    isLikely: text.includes('Likely the same'),
    text,
  }))
  return ones
}

for (const { what, first, second, why } of planted)
  test(`among ${BACKGROUND} reports the other of two that share ${what} stands first, and why`, async () => {
    for (const [one, wanted] of [
      [first, second],
      [second, first],
    ] as const) {
      const [likest] = await alikeOn(one.id)
      assert.equal(likest?.number, wanted.number)
      assert.match(likest.text, why)
    }
  })

test('of ordinary reports hardly any is called likely the same as another', async () => {
  const { rows } = await database.owner.query<{ id: string }>('select id from report order by number limit 60')
  const likely: string[] = []
  for (const { id } of rows)
    for (const { isLikely, text } of await alikeOn(id)) if (isLikely) likely.push(text.replaceAll(/<[^>]*>|\s+/g, ' '))
  assert.ok(likely.length <= 2, likely.join('\n'))
})

test('whoever may not read reports finds none, however they ask', async () => {
  const { first } = planted[0] ?? assert.fail()
  assert.equal((await visit(app, outsider, `/reports/${first.id}`)).statusCode, 404)
  assert.equal((await submit(app, outsider, '/reports/search', { text: '07911 123456' })).statusCode, 404)
})

test('a search finds by any spelling, and stands in no address and not in the ledger', async () => {
  const { first, second } = planted[0] ?? assert.fail()
  for (const text of ['0044 7911 123456', '07911123456', 'the number 07911-123-456']) {
    const { body, statusCode } = await submit(app, reader, '/reports/search', { text })
    assert.equal(statusCode, 200)
    for (const { number } of [first, second]) assert.match(body, new RegExp(`Report ${number}<`))
  }
  const byNumber = await submit(app, reader, '/reports/search', { text: `report ${first.number}` })
  assert.match(byNumber.body, new RegExp(`href="/reports/${first.id}"`))
  const { rows } = await database.owner.query(
    "select row_to_json(l)::text as line from ledger_entry l where event = 'reports-searched'",
  )
  assert.ok(rows.length >= 4)
  assert.ok(rows.every(({ line }: { line: string }) => !line.includes('7911')))
})

test('premises are found by the address that a report names, by those alone who may see them', async () => {
  const operation = await makeFilledOperation(database, lead)
  await database.owner.query(
    `update premises set label = 'The Orchid', address = '77 Quarry Lane, ZE2 9XY' where id = $1`,
    [operation.premisesId],
  )
  const { id } = await makeReport(house, { answers: { what: { words: 'It happens at 77 Quarry Ln' } } })
  assert.doesNotMatch((await visit(app, reader, `/reports/${id}`)).body, /Orchid/)
  await grant(database, reader, operation.strands.command, 'read', lead)
  assert.match((await visit(app, reader, `/reports/${id}`)).body, /The Orchid[\s\S]*Same address/)
})

test('what a reporter wrote later counts as well', async () => {
  const answers = { what: { words: 'x' }, identity: { knownAs: 'anonymous' } }
  const [one, other] = [await makeReport(house, { answers }), await makeReport(house, { answers })]
  const text = 'The van is WX77 QRS'
  for (const { id } of [one, other])
    await asSystem(house.pool, async (transaction) => {
      const body = await house.keyring.seal(
        transaction,
        { recordId: id, partnershipId: partnership.partnershipId },
        text,
      )
      await transaction.run(
        `insert into report_message (id, report_id, partnership_id, strand_id, language, body, sent_at)
         select $2, id, partnership_id, strand_id, 'en', $3, now() from report where id = $1`,
        [id, newId(), body],
      )
      await transaction.run('update report set marks = $2 where id = $1', [id, marksIn(text).map(blinder(house))])
    })
  const [likest] = await alikeOn(one.id)
  assert.equal(likest?.number, other.number)
  assert.match(likest.text, /Same number plate: WX77QRS/)
})

test('an erased report leaves no marks, and is found no more', async () => {
  const { first, second } = planted[1] ?? assert.fail()
  await asSystem(house.pool, (transaction) => house.keyring.destroy(transaction, second.id, house.clock.now()))
  const { rows } = await database.owner.query('select marks from report where id = $1', [second.id])
  assert.deepEqual(rows, [{ marks: [] }])
  assert.ok((await alikeOn(first.id)).every(({ number }) => number !== second.number))
})
