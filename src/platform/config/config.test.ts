import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readConfig, WrongConfig } from './config.ts'

test('nothing configured is the demonstration, on this machine only', () => {
  const config = readConfig({})
  assert.equal(config.demonstration, true)
  assert.equal(config.host, '127.0.0.1')
  assert.equal(config.port, 3000)
  assert.equal(config.baseUrl, 'http://127.0.0.1:3000')
})

test('with a database of one’s own there is no demonstration', () => {
  assert.equal(readConfig({ DATABASE_URL: 'postgres://db.example.org/daybreak' }).demonstration, false)
})

const WRONG: readonly (readonly [name: string, environment: Record<string, string>, says: RegExp])[] = [
  ['a port that is no number', { PORT: 'abc' }, /^PORT is "abc": it must be a port between 0 and 65535/],
  ['a port out of range', { PORT: '70000' }, /^PORT is "70000"/],
  ['another kind of database', { DATABASE_URL: 'mysql://root:secret@db' }, /^DATABASE_URL is set but not usable/],
  [
    'an onion service that is none',
    { ONION_ADDRESS: 'http://short.onion' },
    /^ONION_ADDRESS is "http:\/\/short.onion"/,
  ],
  ['an address without a scheme', { BASE_URL: 'daybreak.example.org' }, /^BASE_URL is "daybreak.example.org"/],
  [
    'the demonstration on a database of one’s own',
    { DATABASE_URL: 'postgres://db', DAYBREAK_DEMO: 'on' },
    /^DAYBREAK_DEMO is "on"/,
  ],
  [
    'the demonstration for the whole network',
    { HOST: '0.0.0.0' },
    /^HOST is "0.0.0.0": the demonstration listens on this machine only/,
  ],
  [
    'a mail server of another kind',
    { SMTP_URL: 'http://mail' },
    /^SMTP_URL is set but not usable: it must be the mail/,
  ],
  ['a mail server without a sender', { SMTP_URL: 'smtp://mail.example.org' }, /^MAIL_FROM is not set: it must be/],
  ['a sender that is no address', { MAIL_FROM: 'Daybreak' }, /^MAIL_FROM is "Daybreak"/],
  ['a scanner without a port', { CLAMD_SOCKET: 'localhost' }, /^CLAMD_SOCKET is "localhost": it must be the socket of/],
  ['a scanner at no port', { CLAMD_SOCKET: 'localhost:99999' }, /^CLAMD_SOCKET is "localhost:99999"/],
  ['a setting that does not exist', { DAYBREAK_DATE: '/var/lib/x' }, /^DAYBREAK_DATE is not a setting/],
]

for (const [name, environment, says] of WRONG) {
  test(`${name} is refused in one line that names the setting`, () => {
    assert.throws(
      () => readConfig(environment),
      (fault) => fault instanceof WrongConfig && says.test(fault.message) && !fault.message.includes('\n'),
    )
  })
}

for (const [name, value] of [
  ['DATABASE_URL', 'mysql://root:secret@db'],
  ['SMTP_URL', 'smpt://relay:secret@mail'],
] as const) {
  test(`a secret in ${name} is not repeated`, () => {
    assert.throws(
      () => readConfig({ [name]: value }),
      (fault: Error) => !fault.message.includes('secret'),
    )
  })
}

test('mail is sent where its server and its sender are set', () => {
  const { mail } = readConfig({ SMTP_URL: 'smtp://mail.example.org:587', MAIL_FROM: 'daybreak@example.org' })
  assert.deepEqual(mail, { url: 'smtp://mail.example.org:587', from: 'daybreak@example.org' })
  assert.equal(readConfig({}).mail, undefined)
})

const SCANNERS = [
  ['/run/clamav/clamd.ctl', { path: '/run/clamav/clamd.ctl' }],
  ['clamd.example.org:3310', { host: 'clamd.example.org', port: 3310 }],
  ['[::1]:3310', { host: '::1', port: 3310 }],
] as const
for (const [text, address] of SCANNERS) {
  test(`the scanner is reached at ${text}`, () => {
    assert.deepEqual(readConfig({ CLAMD_SOCKET: text }).scanner, address)
  })
}
