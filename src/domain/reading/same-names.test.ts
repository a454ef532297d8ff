import assert from 'node:assert/strict'
import { test } from 'node:test'
import { comparable, initials } from './same-names.ts'

const SAME: readonly (readonly [string, string])[] = [
  ['The National Crime Agency (NCA)', 'National Crime Agency'],
  ['HM Revenue & Customs', 'HM Revenue and Customs'],
  ['Fenshire Fire-and-Rescue  Service', 'fenshire fire and rescue service'],
  ['Theale Council', 'Theale Council'],
]

for (const [one, other] of SAME) {
  test(`${one} is ${other}`, () => assert.equal(comparable(one), comparable(other)))
}

test('two councils of different towns are not one', () => {
  assert.notEqual(comparable('Harrowmere Council'), comparable('Eastwick Council'))
})

for (const [name, short] of [
  ['HM Revenue and Customs', 'hmrc'],
  ['National Crime Agency', 'nca'],
  ['Department for Work and Pensions', 'dwp'],
  ['Azalea', 'azalea'],
] as const) {
  test(`${name} for short is ${short}`, () => assert.equal(initials(name), short))
}
