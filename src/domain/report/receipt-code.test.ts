import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { CODE_BYTES, codeFrom, readCode, shownCode } from './receipt-code.ts'

const random = fc.uint8Array({ minLength: CODE_BYTES, maxLength: CODE_BYTES })
const codes = random.map(codeFrom)

test('every code is read again as it is shown, in any case, with dashes, spaces and the letters that look like digits', () => {
  fc.assert(
    fc.property(codes, (code) => {
      for (const typed of [
        shownCode(code),
        code.toLowerCase(),
        shownCode(code).replaceAll(' ', '-'),
        ` ${code}\n`,
        code.replaceAll('0', 'o').replaceAll('1', 'l'),
        code.replaceAll(/\d/gu, (digit) => String.fromCodePoint(0x0660 + Number(digit))),
      ])
        assert.deepEqual(readCode(typed), { ok: true, value: code })
    }),
  )
})

test('codes are as different as the bytes that they are made of', () => {
  fc.assert(
    fc.property(
      random,
      random,
      (one, other) => (codeFrom(one) === codeFrom(other)) === (String(one) === String(other)),
    ),
  )
})

test('one mistyped sign is told at once, whichever it is', () => {
  fc.assert(
    fc.property(
      codes,
      fc.nat(17),
      fc.constantFrom(...Array.from('0123456789ABCDEFGHJKMNPQRSTVWXYZ')),
      (code, at, sign) => {
        fc.pre(code[at] !== sign)
        assert.deepEqual(readCode(code.slice(0, at) + sign + code.slice(at + 1)), {
          ok: false,
          refusal: 'code-mistyped',
        })
      },
    ),
  )
})

test('two neighbours that changed places are told at once', () => {
  fc.assert(
    fc.property(codes, fc.nat(14), (code, at) => {
      const [one = '', other = ''] = code.slice(at, at + 2)
      fc.pre(one !== other)
      assert.equal(readCode(code.slice(0, at) + other + one + code.slice(at + 2)).ok, false)
    }),
  )
})

const not: readonly [string, string][] = [
  ['', 'code-missing'],
  [' - ', 'code-missing'],
  ['7KQM2X', 'code-incomplete'],
  ['7KQM2X 7KQM2X 7KQM2X 7', 'code-incomplete'],
  ['ŠŠŠŠŠŠŠŠŠŠŠŠŠŠŠŠŠŠ', 'code-mistyped'],
]
for (const [typed, refusal] of not)
  test(`${JSON.stringify(typed)} is ${refusal}`, () => assert.deepEqual(readCode(typed), { ok: false, refusal }))
