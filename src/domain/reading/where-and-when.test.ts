import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Facts } from './facts.ts'
import { read } from './read.ts'

const PUBLISHED = '2021-03-12\n\n'
const table = <Value>(relation: string, of: (read: Facts) => Value, cases: readonly (readonly [string, Value])[]) => {
  for (const [text, expected] of cases)
    test(`${relation}: ${text}`, () => assert.deepEqual(of(read(PUBLISHED + text).facts), expected))
}

table('action dates', ({ action_dates }) => action_dates, [
  ['Farms were visited from 3 to 5 March.', ['2021-03-03', '2021-03-05']],
  ['Farms were visited from March 3 to 5.', ['2021-03-03', '2021-03-05']],
  ['The operation ran from Monday 1st March until Friday 5th March.', ['2021-03-01', '2021-03-05']],
  ['A man was arrested and bailed until 5 March.', []],
  ["Since Tuesday's raid officers have combed the barn.", ['2021-03-09']],
  ['Since Tuesday officers have arrested nobody.', []],
  ['The brothel was raided on Thursday last week.', ['2021-03-04']],
  ['The week of action, which began on 1 March, found nobody.', ['2021-03-01']],
  ['MARLBY, March 11 - Police arrested four people.', []],
  ['Earlier this week police raided a house.', []],
  ['Two vans were stopped on Monday morning (8 March).', ['2021-03-08']],
])

for (const [first, expected] of [
  ['Published: Thursday, 12th December 2019', '2019-12-12'],
  ['Last updated 17-06-2025 at 10:31', '2025-06-17'],
  ['Wednesday, 16 October 2019 17:57 GMT', '2019-10-16'],
  ['Corin Haldane · 01 March, 2019', '2019-03-01'],
  ['By Corin Haldane, Marlby News | 3 min read | 23rd February 2017', '2017-02-23'],
  ['Three people arrested, Marlby, 2nd March 2024 - Labour Exploitation', '2024-03-02'],
  ['Corin Haldane · 01 March, 2019 police badge', '2019-03-01'],
  ['Police raided a brothel in Marlby on 3 May 2019', null],
  ['Published11 September 2017', null],
  ['A man who was last seen on 4 June 2018', null],
] as const)
  test(`the day of publication in: ${first}`, () =>
    assert.equal(read(`${first}\n\nPolice raided a farm.`).facts.published, expected))

table('places', ({ places }) => places, [
  ['Two people were found at a flat in Mill Lane, Marlby, in north London.', ['Mill Lane, Marlby']],
  ['A flat was raided in Mill Lane in Marlby.', ['Mill Lane, Marlby']],
  [
    'Officers went to Mill Lane, Albany Road and Ashby Terrace in Marlby.',
    ['Mill Lane', 'Albany Road', 'Ashby Terrace', 'Marlby'],
  ],
  ['The notice to 3 Mill Lane was served.', ['3 Mill Lane']],
  ['Warrants were executed at Jade House Massage, Mill Lane, Marlby.', ['Mill Lane, Marlby']],
  ['Officers searched homes in Mill Lane,Marlby.', ['Mill Lane, Marlby']],
  ['Alleged Luton brothels shut', ['Luton']],
  ['Dawn raids were carried out in Marlby.', ['Marlby']],
  ['Leeds raids: four held', ['Leeds']],
  ['Two people were met in Leeds.', ['Leeds']],
  ['Two people work in Leeds.', []],
  ['A woman of 30 from Leeds was arrested in Marlby.', ['Marlby']],
  ['Slavery happens in Leeds, an officer said.', []],
  ['The men were jailed in Leeds.', []],
  ['People and a dog met to the north of Leeds.', ['Leeds']],
  ['A man was arrested on Tyneside.', ['Tyneside']],
  ['The Week of Action in Labour Trafficking ended with a raid.', []],
])

const kinds = ({ premises }: Facts) => premises.map(({ kind, count }) => [kind, count])
table('premises', kinds, [
  [
    'Police raided two homes, a takeaway and a business unit.',
    [
      ['home', 2],
      ['takeaway', 1],
      ['business unit', 1],
    ],
  ],
  ['In all 221 premises were visited.', [['premises', 221]]],
  [
    'Officers searched four locations in Marlby and three in Hartwell.',
    [
      ['location', 4],
      ['location', 3],
    ],
  ],
  ['A man was arrested at Blossom Nails in Mill Lane, Marlby.', [['nail bar', 1]]],
  ['Officers visited people of Blossom Farm Shop.', []],
  ['A man was arrested on suspicion of managing a brothel.', []],
  ['They were forced to run cannabis farms, the raids showed.', []],
  ['A man was arrested for stealing a caravan.', []],
  ['A man was arrested in a caravan.', [['caravan', 1]]],
  ['Two fishing vessels were searched.', [['fishing vessel', 2]]],
  [
    'Warrants were executed at traveller sites and vape shops.',
    [
      ["travellers' site", null],
      ['vape shop', null],
    ],
  ],
  ['A property in Marlby has been closed by the court. Neighbours had complained of the flat.', [['flat', 1]]],
  ['A house in Marlby was raided. Officers searched the property.', [['house', 1]]],
  [
    'A house in Marlby was raided. A man was arrested at an address in Mill Lane, Hartwell.',
    [
      ['house', 1],
      ['address', 1],
    ],
  ],
  ['Five car washes were raided. Three sites had faults.', [['car wash', 5]]],
  ['Two men were arrested at the same address.', []],
  ['Six people who may be victims were found in a house in Marlby.', [['house', 1]]],
])

const closures = ({ closure }: Facts) =>
  closure.map(({ kind, count, status, duration }) => [kind, count, status, duration])
table('closures', closures, [
  ['Police have shut down a brothel in Marlby.', [['closure', 1, 'granted', null]]],
  ['The court has closed two flats for three months.', [['closure order', 2, 'granted', 'three months']]],
  ['House in Marlby closed after drug dealing', [['closure', 1, 'granted', null]]],
  ['Twelve shops have been shut.', [['closure', 12, 'granted', null]]],
  ['The closure of two brothels was welcomed by the council.', [['closure', 2, 'granted', null]]],
  ['A 48 hour emergency closure was negotiated.', [['closure order', null, 'granted', '48 hours']]],
  [
    'A closure order was issued to a flat. Neighbours had complained. For three months nobody may enter it.',
    [['closure order', 1, 'granted', 'three months']],
  ],
  [
    'A closure order was made on a flat. Whoever breaks it faces three months in prison.',
    [['closure order', 1, 'granted', null]],
  ],
  ['Police want to close a fifth property.', [['closure order', 1, 'applied', null]]],
  [
    'Four brothels have been hit with closure orders for three months. Police want to close a fifth property.',
    [
      ['closure order', 4, 'granted', 'three months'],
      ['closure order', 1, 'applied', null],
    ],
  ],
  [
    'Under the partial closure, won on 3 March, only the tenant may use the house in Mill Road.',
    [['partial closure order', 1, 'granted', null]],
  ],
  ['Mill Road was closed by police for three hours while they searched a house.', []],
  ['The shop was closed on Tuesday.', []],
  ['The cafe shuts at five and is closed for the winter, police said.', []],
  ['A Slavery and Trafficking Risk Order was made against a man.', []],
  ['A Public Space Protection Order is in force on Mill Lane.', []],
])

table('warrants', ({ warrants }) => warrants, [
  ['At four locations in Marlby detectives carried out search warrants.', 4],
  ['At four locations in Marlby detectives asked about warrants.', null],
])

table('action dates', ({ action_dates }) => action_dates, [
  ['A man was jailed at Marlby Crown Court on 3 March.', ['2021-03-03']],
  ['A man was jailed on 3 March. Police raided his house on 1 March.', ['2021-03-01']],
  ['Police said on 3 March that slavery is rare.', []],
])

table('no places', ({ places }) => places, [
  ['Six men were arrested at the Golden Lotus in Harrowmere.', ['Harrowmere']],
  ['A search was made at Marlow Motors in Mill Lane, Harrowmere.', ['Mill Lane, Harrowmere']],
  ['Suspected brothels in Harrowmere were raided.', ['Harrowmere']],
])
