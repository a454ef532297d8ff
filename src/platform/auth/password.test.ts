import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hashPassword, isPassword, passwordIn } from './password.ts'
import { judgePassword } from './password-rule.ts'

test('a password is found again by its hash alone', async () => {
  const stored = await hashPassword('grey heron at dawn')
  assert.match(stored, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/)
  assert.ok(await isPassword('grey heron at dawn', stored))
  assert.ok(!(await isPassword('grey heron at dusk', stored)))
  assert.notEqual(await hashPassword('grey heron at dawn'), stored)
})

test('a letter is the same letter however a keyboard makes it', async () => {
  assert.ok(await isPassword('caf\u00e9 by the harbour', await hashPassword('cafe\u0301 by the harbour')))
})

test('nobody has a password, and saying so takes as long', async () => {
  const stored = await hashPassword('grey heron at dawn')
  const started = process.hrtime.bigint()
  await isPassword('grey heron at dusk', stored)
  const known = process.hrtime.bigint()
  assert.equal(await isPassword('grey heron at dawn', undefined), false)
  const unknown = process.hrtime.bigint()
  assert.ok(Number(unknown - known) > Number(known - started) / 4)
})

test('a password keeps its spaces', () => {
  assert.equal(passwordIn({ password: ' two spaces ' }, 'password'), ' two spaces ')
  assert.equal(passwordIn({ password: ['one', 'two'] }, 'password'), '')
  assert.equal(passwordIn({}, 'password'), '')
})

const OWNER = { name: 'Ines Okafor-Hale', email: 'ines.okafor@example.org' }
const JUDGED: readonly [password: string, outcome: string][] = [
  ['grey heron at dawn', 'accepted'],
  ['tkQ8-vvX2-91pm', 'accepted'],
  ['!"£$%^&*()_+', 'accepted'],
  ['eleven sign', 'too-short'],
  ['🦩🦩🦩🦩🦩🦩', 'too-short'],
  ['x'.repeat(201), 'too-long'],
  ['aaaaaaaaaaaa', 'common'],
  ['ababababababab', 'common'],
  ['123456789012', 'common'],
  ['Password-1234', 'common'],
  ['Correct Horse Battery Staple', 'common'],
  ['Ines Okafor-Hale!', 'own-name'],
  ['inesokaforhale99', 'own-name'],
  ['ines.okafor and more', 'own-name'],
  ['ines.okafor@example.org', 'own-name'],
]
for (const [password, outcome] of JUDGED) {
  test(`'${password.slice(0, 30)}' as a password is ${outcome}`, () => {
    const judged = judgePassword(password, OWNER)
    assert.equal(judged.ok ? 'accepted' : judged.refusal, outcome)
  })
}

test('a name of two letters is no reason to refuse a password', () => {
  assert.ok(judgePassword('stone bridge over water', { name: 'Bo', email: 'bo@example.org' }).ok)
})
