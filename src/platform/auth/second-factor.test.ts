import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Secret } from 'otpauth'
import { hashOfCode, inGroups, newCode } from './one-time-code.ts'
import { qrCodeOf } from './qr-code.ts'
import { addressForApp, newSecret, stepOf } from './second-factor.ts'

// The test values of RFC 6238, appendix B, for SHA-1; we take the last six of their eight digits.
const RFC_SECRET = Secret.fromUTF8('12345678901234567890').base32
const RFC_CODES: readonly [seconds: number, code: string][] = [
  [59, '287082'],
  [1111111109, '081804'],
  [1111111111, '050471'],
  [1234567890, '005924'],
  [2000000000, '279037'],
]
for (const [seconds, code] of RFC_CODES) {
  test(`the code at second ${seconds} is ${code}`, () => {
    const now = Temporal.Instant.fromEpochMilliseconds(seconds * 1000)
    assert.equal(stepOf(RFC_SECRET, code, now), Math.floor(seconds / 30))
  })
}

// '287082' is the code of step 1, seconds 30 to 59; a telephone may be one step early or late.
const WINDOW: readonly [seconds: number, step: number | undefined][] = [
  [0, 1],
  [29, 1],
  [30, 1],
  [59, 1],
  [60, 1],
  [89, 1],
  [90, undefined],
  [120, undefined],
]
for (const [seconds, step] of WINDOW) {
  test(`a code of step 1 at second ${seconds} is ${step === undefined ? 'refused' : 'accepted'}`, () => {
    assert.equal(stepOf(RFC_SECRET, '287082', Temporal.Instant.fromEpochMilliseconds(seconds * 1000)), step)
  })
}

const TYPED: readonly [typed: string, step: number | undefined][] = [
  ['287 082', 1],
  [' 287082 ', 1],
  ['28708', undefined],
  ['2870822', undefined],
  ['28708a', undefined],
  ['', undefined],
]
for (const [typed, step] of TYPED) {
  test(`'${typed}' typed as a code is ${step === undefined ? 'refused' : 'accepted'}`, () => {
    assert.equal(stepOf(RFC_SECRET, typed, Temporal.Instant.fromEpochMilliseconds(59_000)), step)
  })
}

test('a secret has 160 bits and names us and its owner to the app', () => {
  const secret = newSecret()
  assert.match(secret, /^[A-Z2-7]{32}$/)
  assert.match(addressForApp(secret, 'ines@example.org'), /^otpauth:\/\/totp\/Daybreak:ines%40example\.org\?/)
  assert.equal(inGroups('ABCDEFGHIJ'), 'ABCD EFGH IJ')
})

test('a code to be written down is found however it is typed', () => {
  const code = newCode()
  assert.match(code, /^(?:[0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/)
  assert.deepEqual(hashOfCode(code.toLowerCase().replaceAll('-', ' ')), hashOfCode(code))
  assert.deepEqual(hashOfCode('oOiI-lL00-1111-2222'), hashOfCode('0011110011112222'))
  assert.notDeepEqual(hashOfCode(newCode()), hashOfCode(code))
})

test('a QR code has its three corner marks and an empty edge', () => {
  const { viewBox, path } = qrCodeOf('otpauth://totp/Daybreak')
  assert.match(viewBox, /^-4 -4 \d+ \d+$/)
  assert.ok(path.startsWith('M0 0h1v1h-1zM1 0h1v1h-1z'))
  assert.match(path, /^(?:M\d+ \d+h1v1h-1z)+$/)
})
