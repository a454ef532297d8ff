import assert from 'node:assert/strict'
import { test } from 'node:test'
import { proposals } from './proposals.ts'
import { read } from './read.ts'

const mail = (subject: string, ...lines: readonly string[]): string =>
  ['From: Jo Marsh <jo@example.org>', 'Sent: 12 March 2021 09:14', `Subject: ${subject}`, '', ...lines].join('\n')

type People = readonly (readonly [count: number | null, sex: string | null, age: string | null, from: string])[]

/** Notes and mails with the people whom they tell of, how sure, and nothing said of where an action was. */
const SEEN: readonly (readonly [text: string, certainty: string, people: People])[] = [
  ['On Monday our outreach worker met two Vietnamese women.', 'likely', [[2, 'female', 'adult', 'Vietnamese']]],
  [
    'Call from a woman. About six men, she thinks Vietnamese, come in a van.',
    'unsure',
    [[6, 'male', 'adult', 'Vietnamese']],
  ],
  ['Caller gave no name. One boy looks about 15.', 'unsure', [[1, 'male', 'child', '']]],
  ['Caller thinks it is wrong. There are three girls in the back room.', 'likely', [[3, 'female', 'child', '']]],
  ['We met a person there who looks about 16.', 'unsure', [[1, null, 'child', '']]],
  ['Call from a man. A man called Dorin runs it. Caller saw a woman who drives a van.', 'likely', []],
  ['Two women live above the shop in Marlby.', 'likely', []],
]

for (const [text, certainty, people] of SEEN)
  test(`whom somebody met or saw: ${text}`, () => {
    const found = proposals(read(text), text).filter(({ kind }) => kind === 'people-found')
    assert.deepEqual(
      found.map(({ value }) => value),
      people.map(([count, sex, age_group, from]) => ({
        count,
        sex,
        nationalities: from === '' ? [] : [from],
        age_group,
        support: [],
      })),
    )
    for (const one of found) assert.deepEqual([one.certainty, one.reason?.code], [certainty, 'met-or-seen'])
  })

const PREMISES: readonly (readonly [text: string, kind: string, place: string | null])[] = [
  [mail('RE: Nail bar, Mill Lane', 'We met two women. They sleep above the shop.'), 'nail bar', null],
  [mail('Concern', 'We went to Polished Nails and met two women.'), 'nail bar', 'Polished Nails'],
  ['Caller saw six men at the car wash. They sleep above the shop.', 'car wash', null],
]

for (const [text, kind, place] of PREMISES)
  test(`a note is about a ${kind}: ${text.split('\n').at(-1)}`, () => {
    const { facts, certainty } = read(text)
    assert.deepEqual(facts.premises, [{ kind, count: 1, place }])
    assert.equal(certainty['/premises/0/kind'], 'likely')
  })

test('a mail is of the trade that its subject names', () =>
  assert.deepEqual(read(mail('Nail bar, Mill Lane', 'We met two women.')).facts.sectors, ['nail bar']))

test('papers and phones that somebody holds are signs', () =>
  assert.deepEqual(read('The owner holds their passports and they take phones off them.').facts.indicators, [
    'holds their passports',
    'take phones off them',
  ]))

const asked = (text: string) => read(text).open.map(({ code }) => code)

test('who leads and who was arrested is asked only of a text that tells of an action', () => {
  const ofAction = [
    'lead-agency-not-stated',
    'arrests-not-stated',
    'operation-name-not-stated',
    'action-date-not-stated',
  ]
  for (const code of ofAction) {
    assert.ok(!asked('Caller saw six men at the car wash.').includes(code), code)
    assert.ok(asked('Police raided a car wash in Marlby.').includes(code), code)
  }
  assert.ok(asked('Caller saw six men. Two men were arrested in Marlby.').includes('lead-agency-not-stated'))
})

const EARLIER: readonly (readonly [what: string, text: string])[] = [
  [
    'lines marked one by one',
    mail('Nail bar', 'We met two women.', '> Please tell us about five men', '> at the car wash'),
  ],
  [
    'all after the line that says who wrote',
    mail('Nail bar', 'We met two women.', '', 'On 10 March 2021 Kit Hale wrote:', 'Tell us of the car wash.'),
  ],
  [
    'a second header',
    mail(
      'RE: Nail bar',
      'We met two women.',
      '',
      'From: Kit Hale',
      'Sent: 10 March 2021',
      '',
      'Tell us of the car wash.',
    ),
  ],
]

for (const [what, text] of EARLIER)
  test(`what is quoted of an earlier message is not sure: ${what}`, () => {
    const sectors = proposals(read(text), text).filter(({ kind }) => kind === 'sector')
    assert.deepEqual(
      sectors.map(({ value, certainty, reason }) => [value, certainty, reason?.code]),
      [
        ['nail bar', 'sure', undefined],
        ['car wash', 'unsure', 'quoted-from-earlier'],
      ],
    )
  })

test('a message that was sent on is what the mail is about', () => {
  const text = mail(
    'FW: Nail bar',
    'See below.',
    '',
    'From: Kit Hale',
    'Sent: 10 March 2021',
    '',
    'We saw the car wash.',
  )
  assert.ok(proposals(read(text), text).every(({ reason }) => reason?.code !== 'quoted-from-earlier'))
})

test('an arrest of which only an earlier message tells leaves nothing to ask', () => {
  const { open } = read(mail('Nail bar', 'We met two women.', '> Four people were arrested in Marlby.'))
  assert.ok(!open.some(({ code }) => code === 'lead-agency-not-stated'))
})
