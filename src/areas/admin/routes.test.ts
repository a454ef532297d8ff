import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hashOfCode } from '#platform/auth/one-time-code.ts'
import { systemClock } from '#platform/clock/clock.ts'
import { newId } from '#platform/db/ids.ts'
import { testHouse } from '#tests/support/house.ts'
import { makeAgency, makePartnership, makePerson, submit, type TestPerson, visit } from '#tests/support/people.ts'

const { app, database, house } = await testHouse({ DAYBREAK_DEMO: 'off' })
const partnership = await makePartnership(database)
const administrator = await makePerson(database, { partnership, roles: ['administrator'], name: 'Ada Fenwick' })
const charity = await makeAgency(database, partnership)

const given = (fields: Readonly<Record<string, string | readonly string[]>> = {}) => ({
  name: 'Sam Reed',
  email: `${newId()}@example.org`,
  agencyId: charity,
  jobTitle: 'Support worker',
  ...fields,
})

const versionOf = (body: string): string =>
  /name="version" value="(?<version>\d+)"/.exec(body)?.groups?.['version'] ?? ''
const codeOn = (body: string): string =>
  /<strong><bdi>(?<code>[^<]+)<\/bdi><\/strong>/.exec(body)?.groups?.['code'] ?? ''

const firstRow = async <Row>(sql: string, values: readonly unknown[]): Promise<Row | undefined> =>
  (await database.owner.query(sql, [...values])).rows[0] as Row | undefined

const accountWith = (email: string) =>
  firstRow<{ id: string; state: string; roles: string[]; rank: string | null; version: number }>(
    'select id, state, roles, rank, version from account where email = $1',
    [email],
  )

const eventsOf = async (recordId: string): Promise<readonly string[]> => {
  const { rows } = await database.owner.query<{ event: string }>(
    'select event from ledger_entry where record_id = $1 order by seq',
    [recordId],
  )
  return rows.map(({ event }) => event)
}

const change = async (person: TestPerson, fields: Readonly<Record<string, string | readonly string[]>>) => {
  const url = `/admin/accounts/${person.accountId}/change`
  const form = await visit(app, administrator, url)
  return submit(app, administrator, url, {
    ...given({ name: person.name, email: person.email, agencyId: person.agencyId }),
    version: versionOf(form.body),
    ...fields,
  })
}

/** A grant on a strand, of a new operation where none is named; gives the strand. */
async function grantTo(accountId: string, level: string, strandId?: string): Promise<string> {
  const strand = strandId ?? newId()
  if (strandId === undefined) {
    const operation = newId()
    await database.owner.query(
      "insert into operation (id, partnership_id, name, made_by) values ($1, $2, 'Heron', $3)",
      [operation, partnership.partnershipId, administrator.accountId],
    )
    await database.owner.query(
      "insert into strand (id, partnership_id, operation_id, kind) values ($1, $2, $3, 'command')",
      [strand, partnership.partnershipId, operation],
    )
  }
  await database.owner.query(
    `insert into access_grant (partnership_id, strand_id, account_id, level, starts_at, reason, granted_by)
     values ($1, $2, $3, $4, now() - interval '1 hour', 'their work', $3)`,
    [partnership.partnershipId, strand, accountId, level],
  )
  return strand
}

/** What the ledger tells of a strand. */
const eventsIn = async (strandId: string): Promise<readonly string[]> => {
  const { rows } = await database.owner.query<{ event: string }>(
    'select event from ledger_entry where strand_id = $1 order by seq',
    [strandId],
  )
  return rows.map(({ event }) => event)
}

const openGrants = (strandId: string) =>
  database.owner
    .query<{ account_id: string; level: string }>(
      'select account_id, level from access_grant where strand_id = $1 and ended_at is null order by id',
      [strandId],
    )
    .then(({ rows }) => rows)

test('an administrator sees what may be kept here', async () => {
  const page = await visit(app, administrator, '/admin')
  assert.equal(page.statusCode, 200)
  for (const href of ['/admin/accounts', '/partners', '/admin/ledger'])
    assert.match(page.body, new RegExp(`href="${href}"`))
  assert.match(page.body, /only one administrator/)
})

test('an account is made with a set-up code that is shown once and kept as a hash', async () => {
  const fields = { ...given({ roles: ['coordinator', 'keeper'] }), actId: newId() }
  const page = await submit(app, administrator, '/admin/accounts/new', fields)
  assert.equal(page.statusCode, 200)
  const made = await accountWith(fields.email)
  assert.equal(made?.state, 'invited')
  assert.deepEqual(made?.roles, ['coordinator', 'keeper'])
  const kept = await firstRow<{ setup_code_hash: Buffer }>(
    'select setup_code_hash from credential where account_id = $1',
    [made?.id],
  )
  assert.deepEqual(kept?.setup_code_hash, hashOfCode(codeOn(page.body)))
  assert.deepEqual(await eventsOf(made?.id ?? ''), ['account-made'])
  const again = await submit(app, administrator, '/admin/accounts/new', fields)
  assert.equal(again.headers.location, `/admin/accounts/${made?.id}`)
  const seen = await visit(app, administrator, `/admin/accounts/${made?.id}`)
  assert.match(seen.body, /Set-up code works until/)
  assert.ok(!seen.body.includes(codeOn(page.body)))
})

test('what was given to a new account is in the ledger, sealed', async () => {
  const fields = given()
  await submit(app, administrator, '/admin/accounts/new', fields)
  const made = await accountWith(fields.email)
  const line = await firstRow<{ changes: Buffer }>('select changes from ledger_entry where record_id = $1', [made?.id])
  assert.ok(line !== undefined && !line.changes.toString().includes('Sam Reed'))
  const opened = await house.keyring.unseal(
    { run: async (sql, values = []) => (await database.owner.query(sql, [...values])).rows },
    made?.id ?? '',
    line.changes,
  )
  const { name, state } = JSON.parse(opened ?? '{}').changes as { name: unknown; state: unknown }
  assert.deepEqual({ name, state }, { name: [null, 'Sam Reed'], state: [null, 'invited'] })
})

const REFUSED: readonly (readonly [string, Readonly<Record<string, string>>, RegExp])[] = [
  [
    'an address that another account has',
    { email: administrator.email.toUpperCase() },
    /Another account has this e-mail/,
  ],
  ['a rank of another body', { rank: 'inspector' }, /Select a rank of their own agency/],
  ['an agency that is not here', { agencyId: newId() }, /Select the agency that they belong to/],
  ['an address that is none', { email: 'sam' }, /Enter an e-mail address in the correct form/],
]

for (const [what, fields, words] of REFUSED) {
  test(`${what} is refused with the reason`, async () => {
    const page = await submit(app, administrator, '/admin/accounts/new', given(fields))
    assert.equal(page.statusCode, 422)
    assert.match(page.body, words)
  })
}

test('every mistake is named at once and leads to its input', async () => {
  const page = await submit(app, administrator, '/admin/accounts/new')
  assert.equal(page.statusCode, 422)
  const targets = [...page.body.matchAll(/<li><a href="#(?<id>\w+)"/g)].map((found) => found.groups?.['id'] ?? '')
  assert.deepEqual(targets, ['name', 'email', 'agencyId', 'jobTitle'])
  for (const id of targets) assert.match(page.body, new RegExp(`<(input|select)[^>]* id="${id}"`))
})

test('nobody is put into an agency that has ended', async () => {
  const ended = await makeAgency(database, partnership, { name: 'Former Trust' })
  await database.owner.query("update agency set active_until = '2020-01-01' where id = $1", [ended])
  const page = await submit(app, administrator, '/admin/accounts/new', given({ agencyId: ended }))
  assert.equal(page.statusCode, 422)
  assert.match(page.body, /nobody joins one that has ended/)
})

test('a change of role takes effect with the next page and is in the ledger', async () => {
  const person = await makePerson(database, { partnership, name: 'Robin Marsh' })
  assert.equal((await visit(app, person, '/partners/new')).statusCode, 403)
  const changed = await change(person, { roles: ['coordinator'], rank: 'sergeant' })
  assert.equal(changed.statusCode, 303)
  assert.equal((await visit(app, person, '/partners/new')).statusCode, 200)
  assert.equal((await accountWith(person.email))?.rank, 'sergeant')
  assert.ok((await eventsOf(person.accountId)).includes('account-changed'))
})

test('nobody changes their own agency or roles', async () => {
  const roles = ['administrator']
  const refused: readonly [Readonly<Record<string, string | readonly string[]>>, string][] = [
    [{ roles: [] }, 'roles'],
    [{ roles: ['administrator', 'keeper'] }, 'roles'],
    [{ roles, agencyId: charity, reason: 'I work there now' }, 'agencyId'],
  ]
  for (const [fields, field] of refused) {
    const changed = await change(administrator, fields)
    assert.equal(changed.statusCode, 422)
    assert.match(changed.body, new RegExp(`href="#${field}">Somebody else must change your own agency and roles`))
  }
  assert.deepEqual((await accountWith(administrator.email))?.roles, roles)
  assert.equal((await change(administrator, { roles, jobTitle: 'Data officer' })).statusCode, 303)
})

test('whoever moves to another agency takes no access of their own along, and why is asked', async () => {
  const person = await makePerson(database, { partnership, name: 'Wren Hollis' })
  const strand = await grantTo(person.accountId, 'read')
  const url = `/admin/accounts/${person.accountId}/change`
  assert.match((await visit(app, administrator, url)).body, /access to 1 strand of their own\. It stays unless/)
  assert.match((await change(person, { agencyId: charity })).body, /href="#reason">Enter the reason for the move/)
  assert.equal((await openGrants(strand)).length, 1)
  assert.equal((await change(person, { jobTitle: 'Analyst' })).statusCode, 303)
  assert.equal((await openGrants(strand)).length, 1, 'what changes neither agency nor access ends none')
  assert.equal((await change(person, { agencyId: charity, reason: 'Works for them now' })).statusCode, 303)
  const ended = await firstRow<{ ended_because: string }>(
    'select ended_because from access_grant where strand_id = $1 and ended_at is not null',
    [strand],
  )
  assert.deepEqual(ended, { ended_because: 'Works for them now' })
  assert.deepEqual(await eventsIn(strand), ['access-ended'])
  const { rows } = await database.owner.query('select reason from ledger_entry where record_id = $1', [
    person.accountId,
  ])
  assert.ok(rows.every(({ reason }) => reason === null || reason === 'sealed'))
})

test('nobody who leads a strand alone is moved to another agency', async () => {
  const lead = await makePerson(database, { partnership, name: 'Kit Lowe' })
  const strand = await grantTo(lead.accountId, 'lead')
  const move = () => change(lead, { agencyId: charity, reason: 'Works for them now' })
  const refused = await move()
  assert.equal(refused.statusCode, 422)
  assert.match(refused.body, /They alone lead Command of an operation that you may not know of\./)
  assert.doesNotMatch(refused.body, /Heron/)
  await grantTo(administrator.accountId, 'exists', strand)
  assert.match((await move()).body, /They alone lead Command of Heron\./)
  await grantTo((await makePerson(database, { partnership })).accountId, 'lead', strand)
  assert.equal((await move()).statusCode, 303)
})

test('the last administrator keeps the account', async () => {
  const url = `/admin/accounts/${administrator.accountId}/close`
  const closed = await submit(app, administrator, url, { reason: 'leaving' })
  assert.equal(closed.statusCode, 422)
  assert.match(closed.body, /last active administrator/)
  assert.equal((await accountWith(administrator.email))?.state, 'active')
})

test('two administrators meet: the second sees what the first left beside what they typed', async () => {
  const person = await makePerson(database, { partnership })
  const url = `/admin/accounts/${person.accountId}/change`
  const version = versionOf((await visit(app, administrator, url)).body)
  const fields = given({ email: person.email, agencyId: person.agencyId })
  assert.equal((await submit(app, administrator, url, { ...fields, jobTitle: 'First', version })).statusCode, 303)
  const conflict = await submit(app, administrator, url, { ...fields, jobTitle: 'Second', version })
  assert.equal(conflict.statusCode, 409)
  assert.match(conflict.body, /First/)
  assert.match(conflict.body, /value="Second"/)
  const chosen = await submit(app, administrator, url, {
    ...fields,
    jobTitle: 'Second',
    version: versionOf(conflict.body),
  })
  assert.equal(chosen.statusCode, 303)
})

test('closing an account signs its person out, ends their access and says why', async () => {
  const person = await makePerson(database, { partnership })
  const strand = await grantTo(person.accountId, 'read')
  const url = `/admin/accounts/${person.accountId}/close`
  assert.match((await visit(app, administrator, url)).body, /Their access to 1 strand ends/)
  assert.equal((await submit(app, administrator, url, { reason: '' })).statusCode, 422)
  assert.equal((await submit(app, administrator, url, { reason: 'Left the force' })).statusCode, 303)
  assert.equal((await accountWith(person.email))?.state, 'closed')
  assert.equal((await visit(app, person, '/partners')).statusCode, 303)
  assert.deepEqual(await openGrants(strand), [])
  const ended = await firstRow<{ ended_by: string; ended_because: string }>(
    'select ended_by, ended_because from access_grant where strand_id = $1',
    [strand],
  )
  assert.deepEqual(ended, { ended_by: administrator.accountId, ended_because: 'Left the force' })
  const events = await eventsOf(person.accountId)
  assert.ok(events.includes('session-ended') && events.includes('account-changed'))
  assert.deepEqual(await eventsIn(strand), ['access-ended'])
  const again = await submit(app, administrator, url, { reason: 'Left the force' })
  assert.match(again.body, /closed already/)
})

test('a strand that somebody led alone is handed to another, never to the administrator who closes', async () => {
  const lead = await makePerson(database, { partnership })
  const successor = await makePerson(database, { partnership, name: 'Noor Hale' })
  const strand = await grantTo(lead.accountId, 'lead')
  const url = `/admin/accounts/${lead.accountId}/close`
  const nobody = await submit(app, administrator, url, { reason: 'Moved away' })
  assert.equal(nobody.statusCode, 422)
  assert.match(nobody.body, /Select who leads from now on/)
  const oneself = await submit(app, administrator, url, { reason: 'Moved away', successorId: administrator.accountId })
  assert.equal(oneself.statusCode, 422)
  assert.match(oneself.body, /other than yourself/)
  const closed = await submit(app, administrator, url, { reason: 'Moved away', successorId: successor.accountId })
  assert.equal(closed.statusCode, 303)
  assert.deepEqual(await openGrants(strand), [{ account_id: successor.accountId, level: 'lead' }])
  assert.deepEqual(await eventsIn(strand), ['access-ended', 'access-granted'])
})

test('a strand that another leads for a while only is handed over', async () => {
  const lead = await makePerson(database, { partnership })
  const strand = await grantTo(lead.accountId, 'lead')
  await grantTo((await makePerson(database, { partnership })).accountId, 'lead', strand)
  await database.owner.query(
    "update access_grant set ends_at = now() + interval '1 day' where strand_id = $1 and account_id <> $2",
    [strand, lead.accountId],
  )
  const closed = await submit(app, administrator, `/admin/accounts/${lead.accountId}/close`, { reason: 'Moved away' })
  assert.match(closed.body, /Select who leads from now on/)
})

test('a strand that another leads too needs nobody new', async () => {
  const lead = await makePerson(database, { partnership })
  const other = await makePerson(database, { partnership })
  const strand = await grantTo(lead.accountId, 'lead')
  await grantTo(other.accountId, 'lead', strand)
  const closed = await submit(app, administrator, `/admin/accounts/${lead.accountId}/close`, { reason: 'Moved away' })
  assert.equal(closed.statusCode, 303)
  assert.deepEqual(await openGrants(strand), [{ account_id: other.accountId, level: 'lead' }])
})

test('a closed account is opened again with a new code, and its access stays ended', async () => {
  const person = await makePerson(database, { partnership })
  const strand = await grantTo(person.accountId, 'read')
  await submit(app, administrator, `/admin/accounts/${person.accountId}/close`, { reason: 'Secondment' })
  const url = `/admin/accounts/${person.accountId}/invitation`
  assert.match((await visit(app, administrator, url)).body, /Open the account/)
  const opened = await submit(app, administrator, url, { reason: 'Back from secondment' })
  assert.equal(opened.statusCode, 200)
  assert.notEqual(codeOn(opened.body), '')
  assert.equal((await accountWith(person.email))?.state, 'invited')
  assert.deepEqual(await openGrants(strand), [])
})

test('a new set-up code takes the place of the one before', async () => {
  const fields = given()
  const first = await submit(app, administrator, '/admin/accounts/new', fields)
  const made = await accountWith(fields.email)
  const url = `/admin/accounts/${made?.id}/invitation`
  const second = await submit(app, administrator, url, { reason: 'Lost the first' })
  assert.notEqual(codeOn(second.body), codeOn(first.body))
  const kept = await firstRow<{ setup_code_hash: Buffer }>(
    'select setup_code_hash from credential where account_id = $1',
    [made?.id],
  )
  assert.deepEqual(kept?.setup_code_hash, hashOfCode(codeOn(second.body)))
})

test('accounts are listed by name, by state and page by page', async () => {
  const elsewhere = await makePartnership(database, 'Hillmoor Partnership')
  await makePerson(database, { partnership: elsewhere, name: 'Ola Elsewhere' })
  await Promise.all(
    Array.from({ length: 51 }, (_, at) => makePerson(database, { partnership, name: `Person ${100 + at}` })),
  )
  const first = await visit(app, administrator, '/admin/accounts')
  assert.match(first.body, /Person 100/)
  assert.doesNotMatch(first.body, /Ola Elsewhere/)
  const next = /rel="next" href="(?<href>[^"]+)"/.exec(first.body)?.groups?.['href'] ?? ''
  const second = await visit(app, administrator, next.replaceAll('&amp;', '&'))
  assert.match(second.body, /Person 150/)
  assert.doesNotMatch(second.body, /Person 100/)
  const closed = await visit(app, administrator, '/admin/accounts?state=closed')
  assert.doesNotMatch(closed.body, /Person 150/)
})

test('an account is looked at with numbers of use only, and the look is noted', async () => {
  const person = await makePerson(database, { partnership, at: systemClock.now().subtract({ minutes: 5 }) })
  await grantTo(person.accountId, 'read')
  const page = await visit(app, administrator, `/admin/accounts/${person.accountId}`)
  assert.doesNotMatch(page.body, /Heron/)
  assert.deepEqual(await eventsOf(person.accountId), ['account-looked-at'])
})

test('nobody but an administrator keeps accounts', async () => {
  const coordinator = await makePerson(database, { partnership, roles: ['coordinator', 'keeper'] })
  const path = `/admin/accounts/${coordinator.accountId}`
  for (const url of [
    '/admin',
    '/admin/accounts',
    '/admin/accounts/new',
    path,
    `${path}/change`,
    `${path}/close`,
    `${path}/invitation`,
  ]) {
    assert.equal((await visit(app, coordinator, url)).statusCode, 403, url)
  }
  for (const url of ['/admin/accounts/new', `${path}/change`, `${path}/close`, `${path}/invitation`]) {
    assert.equal((await submit(app, coordinator, url, given({ reason: 'why' }))).statusCode, 403, url)
  }
})

test('an account of another partnership looks as if it did not exist', async () => {
  const elsewhere = await makePartnership(database, 'Eastwold Partnership')
  const stranger = await makePerson(database, { partnership: elsewhere })
  const path = `/admin/accounts/${stranger.accountId}`
  for (const url of [path, `${path}/change`, `${path}/close`, `${path}/invitation`, '/admin/accounts/none']) {
    assert.equal((await visit(app, administrator, url)).statusCode, 404, url)
  }
  for (const url of [`${path}/change`, `${path}/close`, `${path}/invitation`]) {
    assert.equal((await submit(app, administrator, url, given({ reason: 'why' }))).statusCode, 404, url)
  }
})

test('two administrators who close each other at once leave one of them', async () => {
  const alone = await makePartnership(database, 'Westmere Partnership')
  const [ada, ben] = await Promise.all([
    makePerson(database, { partnership: alone, roles: ['administrator'] }),
    makePerson(database, { partnership: alone, roles: ['administrator'] }),
  ])
  const closings = await Promise.all([
    submit(app, ada, `/admin/accounts/${ben.accountId}/close`, { reason: 'a quarrel' }),
    submit(app, ben, `/admin/accounts/${ada.accountId}/close`, { reason: 'a quarrel' }),
  ])
  // The second is refused as the last, or comes when they are signed out already.
  const done = closings.filter(({ headers }) => String(headers.location).startsWith('/admin/accounts/'))
  assert.equal(done.length, 1)
  const { rows } = await database.owner.query('select state from account where id in ($1, $2) order by state', [
    ada.accountId,
    ben.accountId,
  ])
  assert.deepEqual(
    rows.map(({ state }) => String(state)),
    ['active', 'closed'],
  )
})
