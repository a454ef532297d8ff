import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createMailer } from '#platform/mail/mailer.ts'
import { giveWarnings } from '#platform/warnings/give-warnings.ts'
import { sendWarnings } from '#platform/warnings/send-warnings.ts'
import { makeClosureAt } from '#tests/support/closure-at.ts'
import { testHouse } from '#tests/support/house.ts'
import { startMailServer } from '#tests/support/mail-server.ts'
import { makeOperationAt } from '#tests/support/operation-at.ts'
import { makePartnership, makePerson, visit } from '#tests/support/people.ts'

const server = await startMailServer()
const mail = { url: server.url, from: 'daybreak@example.org' }
const { app, house, database } = await testHouse({ SMTP_URL: mail.url, MAIL_FROM: mail.from })
const now = house.clock.now()
const at = now.subtract({ hours: 100 })
const partnership = await makePartnership(database)
const lead = await makePerson(database, { partnership, name: 'Robin Marsh' })
const administrator = await makePerson(database, { partnership, name: 'Ash Calder', roles: ['administrator'] })
const stranger = await makePerson(database, {
  partnership: await makePartnership(database, 'Elsewhere'),
  name: 'Sam Stranger',
  roles: ['administrator'],
})
const operation = await makeOperationAt(database, lead, { at })
const hearing = { state: 'application', hearing_at: now.add({ hours: 5 }).toString() }
await makeClosureAt(database, { operation, by: lead, at }, hearing)
await giveWarnings(house)

const home = async (): Promise<string> => (await visit(app, administrator, '/admin')).body
const page = async (who = administrator): Promise<string> => (await visit(app, who, '/admin/warnings')).body

test('the administrator sees what waits, what was put off and what was sent, and nothing of what it is about', async () => {
  assert.match(await page(), /Robin Marsh[\s\S]*Waiting to be sent/)
  server.answer(451)
  await assert.rejects(sendWarnings(house, createMailer(mail), lead.accountId))
  assert.match(await page(), /Waiting to be sent[\s\S]*The mail server put it off[\s\S]*Tried once/)
  assert.match(await home(), /1 warning could not be sent, or not yet/)
  server.answer(undefined)
  await sendWarnings(house, createMailer(mail), lead.accountId)
  const sent = await page()
  assert.doesNotMatch(await home(), /could not be sent/)
  assert.match(sent, /Robin Marsh[\s\S]*Sent/)
  for (const held of ['Canal Row', 'Heron']) assert.ok(!sent.includes(held), held)
})

test('another partnership’s administrator sees nothing of it', async () => {
  const elsewhere = await page(stranger)
  assert.ok(!elsewhere.includes('Robin Marsh'))
  assert.match(elsewhere, /No warning was to be mailed/)
})
