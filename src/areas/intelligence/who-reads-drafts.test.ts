import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Level, OPERATION_STRANDS, type OperationStrand } from '#domain/access/strands.ts'
import type { FactKind } from '#domain/reading/happened.ts'
import { strandsOfFacts } from '#domain/reading/strands-of-facts.ts'
import { systemClock } from '#platform/clock/clock.ts'
import { newId } from '#platform/db/ids.ts'
import { acceptFacts, factsOfDraft, fixtureText, pasteText } from '#tests/support/drafts.ts'
import { testHouse } from '#tests/support/house.ts'
import { makeGrant, makeTestOperation } from '#tests/support/operation.ts'
import { makePartnership, makePerson, submit, type TestPerson, visit } from '#tests/support/people.ts'
import { FACT_FIELDS } from './fact-fields.words.ts'

const { app, database } = await testHouse()
const partnership = await makePartnership(database)
const owner = await makePerson(database, { partnership, name: 'Ash Calder', roles: ['coordinator'] })
const at = systemClock.now().subtract({ hours: 24 })
const operation = await makeTestOperation(database, owner, { at })

const TEXT = fixtureText('four-closed-one-awaited')
const SENTENCE_WITHOUT_FACT = /planned to disrupt those who profit/
const OF_WOMEN = /11 women|Hungarian/
const OF_ARRESTS = /8 people arrested|released under investigation/i
const OF_CLOSURES = /Closure order for 4 premises|Closure order for 1 premises/i
const OF_COMMAND = /Harrowmere Council/

/** Somebody with a level on some strands of the operation. */
async function reader(name: string, levels: Partial<Record<OperationStrand, Level>>): Promise<TestPerson> {
  const person = await makePerson(database, { partnership, name })
  for (const [kind, level] of Object.entries(levels)) {
    const strandId = operation.strands[kind as OperationStrand]
    await makeGrant(database, { to: person, by: owner, strandId, level, at })
  }
  return person
}

const everyStrand = Object.fromEntries(OPERATION_STRANDS.map((kind) => [kind, 'read' as const]))
const command = await reader('Femi Calloway', { command: 'lead', suspects: 'exists' })
const closures = await reader('Priya Varnham', { command: 'read', closures: 'contribute' })
const all = await reader('Wren Hollis', everyStrand)
const allButSuspects = await reader('Lee Oakes', { ...everyStrand, suspects: 'exists' })
const suspects = await reader('Sam Reed', { suspects: 'read' })
const stranger = await makePerson(database, { partnership, name: 'Robin Marsh' })

const draftId = await pasteText(app, owner, TEXT)
const child = (await factsOfDraft(database, draftId)).findLast(({ kind }) => kind === 'people-found')
await submit(app, owner, `/drafts/${draftId}/facts/${child?.id}`, { decision: 'refuse' })
await acceptFacts(app, database, owner, { draftId })
const acceptPage = await visit(app, owner, `/drafts/${draftId}/accept`)
const put = await submit(app, owner, `/drafts/${draftId}/accept`, {
  actId: newId(),
  into: 'existing',
  operationId: operation.id,
})
assert.equal(put.statusCode, 303, put.body)

const READERS: readonly {
  readonly who: TestPerson
  readonly what: string
  readonly sees: readonly RegExp[]
  readonly not: readonly RegExp[]
}[] = [
  {
    who: command,
    what: 'reads command only sees the facts of command and whom to ask for a strand that they know of',
    sees: [OF_COMMAND, /held in the strand Suspects\. To see them, ask Ash Calder, Fenshire Police/],
    not: [OF_WOMEN, OF_ARRESTS, OF_CLOSURES, /held in the strand (?!Suspects)/, /care of the local authority/],
  },
  {
    who: closures,
    what: 'reads command and closures sees the closures as well, and nothing of strands that they do not know of',
    sees: [OF_COMMAND, OF_CLOSURES],
    not: [OF_WOMEN, OF_ARRESTS, /held in the strand/, /Suspects|People safeguarded/i],
  },
  {
    who: allButSuspects,
    what: 'reads all strands but one sees the facts of the others, without the one that was refused',
    sees: [OF_COMMAND, OF_CLOSURES, OF_WOMEN, /held in the strand Suspects/],
    not: [OF_ARRESTS, /care of the local authority/],
  },
]

for (const { who, what, sees, not } of READERS) {
  test(`somebody who ${what}`, async () => {
    const { statusCode, body } = await visit(app, who, `/drafts/${draftId}`)
    assert.equal(statusCode, 200)
    for (const pattern of sees) assert.match(body, pattern)
    for (const pattern of [...not, /app-reading__text|<mark/]) assert.doesNotMatch(body, pattern)
  })
}

for (const [what, who] of [
  ['somebody who may read every strand of its facts', all],
  ['its owner', owner],
] as const) {
  test(`${what} reads the whole text with its marks, and its history`, async () => {
    const { body } = await visit(app, who, `/drafts/${draftId}`)
    for (const pattern of [SENTENCE_WITHOUT_FACT, OF_WOMEN, OF_ARRESTS, OF_CLOSURES, /<mark/])
      assert.match(body, pattern)
    assert.equal((await visit(app, who, `/records/draft/${draftId}/history`)).statusCode, 200)
  })
}

test('somebody who may not read command finds no draft, whatever else they may read', async () => {
  for (const who of [suspects, stranger]) {
    assert.equal((await visit(app, who, `/drafts/${draftId}`)).statusCode, 404)
    assert.doesNotMatch((await visit(app, who, '/drafts?state=accepted')).body, new RegExp(draftId))
  }
})

test('the history of a draft is for those who may read its whole text', async () => {
  for (const who of [command, closures, allButSuspects, suspects, stranger]) {
    assert.equal((await visit(app, who, `/records/draft/${draftId}/history`)).statusCode, 404, who.name)
  }
})

test('a list counts only the facts that somebody may read', async () => {
  const facts = await factsOfDraft(database, draftId)
  const ofCommand = facts.filter(({ kind }) => strandsOfFacts([kind as FactKind]).length === 1).length
  const { body } = await visit(app, command, '/drafts?state=accepted')
  assert.match(body, new RegExp(`>${ofCommand} facts<`))
  assert.doesNotMatch(body, new RegExp(`>${facts.length} facts<`))
})

test('before a text is accepted its owner is told who will read all of it and who parts', () => {
  assert.match(
    acceptPage.body,
    /belong to: Command, Intelligence, Suspects, People safeguarded, Closures and Communications/,
  )
  assert.match(acceptPage.body, /Those who may read Command but not all of these strands will see its name/)
})

test('a text without a fact outside command is read by everybody who reads command', async () => {
  const id = await pasteText(app, owner, 'Officers executed three warrants in Harrowmere on 10 December 2019.')
  for (const fact of (await factsOfDraft(database, id)).filter(
    ({ kind }) => strandsOfFacts([kind as FactKind]).length > 1,
  )) {
    assert.fail(`the text was to tell of command only, not of ${fact.kind}`)
  }
  await acceptFacts(app, database, owner, { draftId: id })
  assert.match(
    (await visit(app, owner, `/drafts/${id}/accept`)).body,
    /everybody who may read Command will read the whole/,
  )
  await submit(app, owner, `/drafts/${id}/accept`, { actId: newId(), into: 'existing', operationId: operation.id })
  assert.match((await visit(app, command, `/drafts/${id}`)).body, /app-reading__text/)
})

test('an owner keeps their text with facts of strands that they may not read', async () => {
  const constable = await reader('Kit Lowe', { command: 'contribute' })
  const id = await pasteText(app, constable, TEXT)
  await acceptFacts(app, database, constable, { draftId: id, leaveOut: ({ kind }) => kind !== 'place' })
  await submit(app, constable, `/drafts/${id}/accept`, { actId: newId(), into: 'existing', operationId: operation.id })
  assert.match((await visit(app, constable, `/drafts/${id}`)).body, OF_WOMEN)
  const { body } = await visit(app, command, `/drafts/${id}`)
  assert.match(body, /Harrowmere/)
  assert.doesNotMatch(body, OF_WOMEN)
})

test('every kind of fact belongs in the database where the domain says it belongs', async () => {
  const id = newId()
  const kinds = Object.keys(FACT_FIELDS) as FactKind[]
  await database.owner.query(
    "insert into draft (id, partnership_id, owner_id, title, body, sha256, made_at) values ($1, $2, $3, 'Kinds', 'x', 'x', now())",
    [id, partnership.partnershipId, stranger.accountId],
  )
  const { rows } = await database.owner.query<{ kind: FactKind; strand_kind: string }>(
    `insert into draft_fact (partnership_id, draft_id, position, key, kind, value, spans, certainty)
     select $1, $2, 0, kind, kind, '1', '[]', 'sure' from unnest($3::text[]) kind returning kind, strand_kind`,
    [partnership.partnershipId, id, kinds],
  )
  assert.equal(rows.length, kinds.length)
  for (const { kind, strand_kind } of rows) assert.equal(strand_kind, strandsOfFacts([kind]).at(-1) ?? 'command', kind)
})

/** Asks the database itself, as the program does for this person but without any page in between. */
async function ask(person: TestPerson, sql: string): Promise<readonly Record<string, unknown>[] | string> {
  const client = await database.owner.connect()
  try {
    await client.query('begin; set local role daybreak_system')
    await client.query('select * from enter_account($1, now())', [person.accountId])
    await client.query('set local role daybreak_app')
    const rows = await client.query<Record<string, unknown>>(sql, [draftId]).then(
      (result) => result.rows,
      (fault: { code: string }) => fault.code,
    )
    await client.query('rollback')
    return rows
  } finally {
    client.release()
  }
}

const kindsFor = async (person: TestPerson) => {
  const rows = await ask(person, 'select distinct strand_kind from draft_fact where draft_id = $1 order by 1')
  return typeof rows === 'string' ? rows : rows.map(({ strand_kind }) => strand_kind)
}

test('the database gives each reader the facts of their strands only', async () => {
  const everything = ['closures', 'command', 'communications', 'intelligence', 'people-safeguarded', 'suspects']
  assert.deepEqual(await kindsFor(command), ['command'])
  assert.deepEqual(await kindsFor(closures), ['closures', 'command'])
  assert.deepEqual(await kindsFor(allButSuspects), everything.slice(0, -1))
  assert.deepEqual(await kindsFor(all), everything)
  assert.deepEqual(await kindsFor(owner), everything)
  assert.deepEqual(await kindsFor(suspects), [])
  assert.deepEqual(await kindsFor(stranger), [])
})

test('the database gives the words to those who may read all of them, and to nobody by the table', async () => {
  const words = 'select body from text_of_draft($1)'
  for (const who of [all, owner]) assert.deepEqual(await ask(who, words), [{ body: TEXT.trim() }], who.name)
  for (const who of [command, closures, allButSuspects, suspects, stranger]) {
    assert.deepEqual(await ask(who, words), [], who.name)
  }
  for (const who of [command, owner]) {
    for (const sql of [
      'select body from draft where id = $1',
      'select sha256 from draft where id = $1',
      'select questions from draft where id = $1',
      'select * from draft where id = $1',
      'select draft::text from draft where id = $1',
      "select id from draft where id = $1 and body like '%women%'",
      'update draft set title = body where id = $1',
      'update draft set title = title where id = $1 returning body',
    ]) {
      assert.equal(await ask(who, sql), '42501', sql)
    }
  }
})

const strandsFor = async (person: TestPerson) => {
  const rows = await ask(
    person,
    'select strand.kind from strands_of_draft($1) held join strand on strand.id = held order by 1',
  )
  return typeof rows === 'string' ? rows : rows.map(({ kind }) => kind)
}

test('the database names the strands of a text only to those who find it and know of them', async () => {
  assert.deepEqual(await strandsFor(command), ['command', 'suspects'])
  assert.deepEqual(await strandsFor(closures), ['closures', 'command'])
  assert.deepEqual(await strandsFor(suspects), [])
  assert.deepEqual(await strandsFor(stranger), [])
})
