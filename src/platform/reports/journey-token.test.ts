import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { asWritten } from '#tests/support/as-written.ts'
import { createKeyring, masterKeyFrom } from '../seal/keyring.ts'
import { beginJourney, openJourney, sealJourney } from './journey-token.ts'

const now = Temporal.Instant.from('2026-11-23T09:00:00Z')
const keyring = createKeyring(masterKeyFrom(Buffer.alloc(32, 7)))
const opened = (token: string, at = now) => openJourney(keyring, token, at)

test('a journey comes back as it was, also after a restart, and grows little for long texts', () => {
  const again = createKeyring(masterKeyFrom(Buffer.alloc(32, 7)))
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (words) => {
      const journey = { ...beginJourney(now), answers: { what: { words: words.toWellFormed() } } }
      assert.deepEqual(
        asWritten(openJourney(again, sealJourney(keyring, journey), now)),
        asWritten({ journey, isOver: false }),
      )
    }),
  )
  const long = { ...beginJourney(now), answers: { what: { words: 'Men sleep behind the car wash. '.repeat(258) } } }
  assert.ok(sealJourney(keyring, long).length < 2000)
})

test('no id of a journey says when it began', () => {
  const { id, identityId } = beginJourney(now)
  for (const one of [id, identityId]) assert.match(one, /^.{14}4/)
})

test('no two journeys have the same number, key or id', () => {
  const [one, other] = [beginJourney(now), beginJourney(now)]
  for (const name of ['id', 'identityId', 'code', 'key'] as const) assert.notDeepEqual(one[name], other[name])
})

test('a journey is over half a day after it was begun', () => {
  const token = sealJourney(keyring, beginJourney(now))
  assert.equal(opened(token, now.add({ hours: 12 }))?.isOver, false)
  assert.equal(opened(token, now.add({ hours: 12, seconds: 1 }))?.isOver, true)
})

test('a token of which any sign was changed is none', () => {
  const token = sealJourney(keyring, beginJourney(now))
  for (let at = 0; at < token.length; at += 7)
    assert.equal(opened(token.slice(0, at) + (token[at] === 'A' ? 'B' : 'A') + token.slice(at + 1)), undefined, `${at}`)
})

test('a token of another installation is none', () => {
  const other = createKeyring(masterKeyFrom(Buffer.alloc(32, 8)))
  assert.equal(opened(sealJourney(other, beginJourney(now))), undefined)
})

test('whatever is sent in its place is none', () => {
  fc.assert(fc.property(fc.string({ maxLength: 500 }), (text) => opened(text) === undefined))
})
