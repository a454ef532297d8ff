import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '../read.ts'

const MAIL = 'From: Jo Marsh <jo@example.org>\nSent: 12 March 2021 09:14\nTo: Kit Hale\nSubject: A flat\n\n'

const DAYS: readonly (readonly [text: string, saidOn: string | null, published: string | null])[] = [
  [`${MAIL}Two women live there.`, '2021-03-12', null],
  ['From: Jo Marsh\nDate: Fri, 12 Mar 2021 09:14:00 +0000\nSubject: A flat\n\nTwo women.', '2021-03-12', null],
  ['Call received: 14/03/2021 21:40\nA man rang.', '2021-03-14', null],
  ['Call received 14/03/21 at 21:40. A man rang.', '2021-03-14', null],
  ['Date of call: 14 March 2021', '2021-03-14', null],
  ['Date: 2021-03-14\n\nPolice raided a farm.', null, '2021-03-14'],
  ['Published: 14 March 2021\n\nPolice raided a farm.', null, '2021-03-14'],
  ['Two women live there. Call received by the desk.', null, null],
]
for (const [text, saidOn, published] of DAYS)
  test(`'${text.slice(0, 40).replaceAll('\n', ' / ')}' was said on ${saidOn}, published on ${published}`, () => {
    const { facts } = read(text)
    assert.deepEqual([facts.said_on, facts.published], [saidOn, published])
  })

test('a relative day is one before the mail was sent', () => {
  const { facts } = read(`${MAIL}Police raided the flat in Marlby yesterday and arrested two men.`)
  assert.deepEqual(facts.action_dates, ['2021-03-11'])
})

test('neither header, signature nor disclaimer of a mail is a fact, and what follows them is', () => {
  const text = `${MAIL}Two women live there.\n\nKind regards,\nMr Jo Marsh\nTel: 01632 960200\n12 Chapel Road, Eastwick\n\nThis email is confidential. Ring 01632 960201.\n\nP.S. The van is AB12 CDE.`
  const { facts } = read(text)
  assert.deepEqual([facts.phones, facts.people_named, facts.addresses, facts.email_addresses], [[], [], [], []])
  assert.deepEqual(
    facts.vehicles.map(({ plate }) => plate),
    ['AB12 CDE'],
  )
})
