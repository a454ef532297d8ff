import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startMailServer } from '../support/mail-server.ts'
import { daybreak, freshDataFolder, signInTo, startProgram } from '../support/program.ts'

const server = await startMailServer()
const settings = { DAYBREAK_DATA: freshDataFolder(), SMTP_URL: server.url, MAIL_FROM: 'daybreak@example.org' }

/** Those of the demonstration who add to or lead the closures of what goes on now. */
const WARNED = ['ines.hallworth@example.org', 'moira.keldon@example.org', 'priya.varnham@example.org']

/** The first and the second on duty: a report of danger to life has waited for 24 minutes. */
const ALERTED = ['moira.keldon@example.org', 'tomas.brightwell@example.org']
const ALL = WARNED.length + ALERTED.length

const sentTo = (subject: RegExp): readonly string[] =>
  server.taken
    .filter(({ mail }) => subject.test(mail.subject ?? ''))
    .flatMap(({ to }) => to)
    .toSorted()

test('a program that starts warns and alerts whom it concerns, and one that is started again warns nobody twice', async () => {
  const first = await startProgram(settings)
  await server.hasTaken(ALL)
  assert.deepEqual(sentTo(/^Something is due in Daybreak within \d+ hours?$/), WARNED)
  assert.deepEqual(sentTo(/^Something in Daybreak cannot wait and nobody has it yet$/), ALERTED)
  assert.equal(await first.end('SIGTERM'), 0)
  const second = await startProgram(settings)
  const cookie = await signInTo(second.address, 'Sunita Wexcombe')
  const page = await (await fetch(`${second.address}/admin/warnings`, { headers: { cookie } })).text()
  assert.match(page, /Waiting to be sent<\/dt><dd>0</)
  assert.equal(await second.end('SIGTERM'), 0)
  assert.equal(server.taken.length, ALL)
})

test('a mail server without a sender stops the start with one line', async () => {
  const { stderr, exitCode } = await daybreak(['start'], { ...settings, MAIL_FROM: '' })
  assert.equal(exitCode, 1)
  assert.match(stderr, /^MAIL_FROM is not set: it must be [^\n]+\n$/)
})
