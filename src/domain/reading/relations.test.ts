import assert from 'node:assert/strict'
import { test } from 'node:test'
import { table } from '#tests/support/reading-table.ts'
import type { Facts } from './facts.ts'
import { read } from './read.ts'

const people = ({ arrests }: Facts) => arrests.people.map(({ count, sex, age, status }) => [count, sex, age, status])

table('arrests', people, [
  [
    'Two men aged 33 and 26 were arrested.',
    [
      [1, 'male', 33, null],
      [1, 'male', 26, null],
    ],
  ],
  [
    'Officers arrested a 24-year-old man and two women of 30 and 41.',
    [
      [1, 'male', 24, null],
      [1, 'female', 30, null],
      [1, 'female', 41, null],
    ],
  ],
  ['Nine men, aged between 22 and 57, were arrested.', [[9, 'male', '22-57', null]]],
  [
    'Three people were arrested. A further two people were arrested in Hartwell.',
    [
      [3, null, null, null],
      [2, null, null, null],
    ],
  ],
  [
    'Five arrests were made. Four men and a woman were arrested.',
    [
      [4, 'male', null, null],
      [1, 'female', null, null],
    ],
  ],
  ['A man in his 40s was arrested. He has been bailed.', [[1, 'male', '40s', 'bailed']]],
  ['The suspect, 38, was arrested.', [[1, null, 38, null]]],
  ['Six people were arrested and all remain in custody.', [[6, null, null, 'in custody']]],
  [
    'Four people were arrested but one was de-arrested.',
    [
      [1, null, null, 'released without charge'],
      [3, null, null, null],
    ],
  ],
  [
    'Nine men and two women were arrested. Seven have been bailed.',
    [
      [9, 'male', null, null],
      [2, 'female', null, null],
    ],
  ],
  ['Anyone who exploits people will be arrested.', []],
  ['In 2019 there were 400 potential victims recorded and 80 people arrested nationally.', []],
])

table('arrests in all', ({ arrests }) => arrests.count, [
  ['More than 300 people have been arrested.', 300],
  ['No one has been arrested.', 0],
  ['Police raided a farm.', null],
])

table('offences', ({ arrests }) => arrests.people.map(({ offences }) => offences), [
  ['A man was arrested on suspicion of modern slavery and money laundering.', [['modern slavery', 'money laundering']]],
  ['A woman was arrested on suspicion of controlling prostitution for gain.', [['controlling prostitution']]],
  [
    'A man was arrested on suspicion of human trafficking and a woman on suspicion of theft.',
    [['human trafficking'], ['theft']],
  ],
])

const found = ({ victims }: Facts) =>
  victims.groups.map(({ count, sex, age_group, nationalities, support }) => [
    count,
    sex,
    age_group,
    nationalities.join(),
    support.join(),
  ])

table('people found', found, [
  [
    'Eleven Bulgarian and Latvian women were safeguarded.',
    [[11, 'female', 'adult', 'Bulgarian,Latvian', 'safeguarded']],
  ],
  [
    'Six people, including two boys of 14, were taken to a reception centre.',
    [
      [2, 'male', 'child', '', 'reception centre'],
      [4, null, null, '', 'reception centre'],
    ],
  ],
  ['Officers found 20 men. The men have been safeguarded.', [[20, 'male', 'adult', '', 'safeguarded']]],
  ['Officers met 30 women and identified four of them as potential victims.', [[4, 'female', 'adult', '', '']]],
  ['Seven people, along with a cat, were safeguarded.', [[7, null, null, '', 'safeguarded']]],
  [
    'Two Albanian men have entered the National Referral Mechanism.',
    [[2, 'male', 'adult', 'Albanian', 'National Referral Mechanism']],
  ],
  ['A child is in the care of the council.', [[1, null, 'child', '', 'care of the local authority']]],
  ['Eight women, all Hungarian nationals, were rescued.', [[8, 'female', 'adult', 'Hungarian', 'rescued']]],
  [
    'Ten victims were found. Six of the victims are Polish and four are Thai.',
    [
      [6, null, null, 'Polish', ''],
      [4, null, null, 'Thai', ''],
    ],
  ],
  ['It is not known whether anybody is a victim.', []],
])

table('action dates', ({ action_dates }) => action_dates, [
  ['Police raided a house on Tuesday.', ['2021-03-09']],
  ['Police raided a house yesterday.', ['2021-03-11']],
  ['Police raided a house today (Friday).', ['2021-03-12']],
  ['Police raided a house on Thursday, December 10.', ['2020-12-10']],
  ['Warrants were executed on Monday and Tuesday.', ['2021-03-08', '2021-03-09']],
  ['Police raided a house on 3 February 2021, it said on Monday.', ['2021-02-03']],
  ['An officer said on Monday that the raids went well.', []],
  ['Police raided a house on 31 February.', []],
  ['Officers visited farms between 2 and 4 March.', ['2021-03-02', '2021-03-04']],
])

test('a day without a year is left partial where no publication date is known', () => {
  const { facts: read1, open } = read('Police raided a farm in Marlby on Friday 5 October.')
  assert.deepEqual(read1.action_dates, [])
  assert.deepEqual(read1.action_dates_partial, ['--10-05'])
  assert.ok(open.some(({ code }) => code === 'action-year-not-stated'))
})

table('places', ({ places }) => places, [
  ['Police raided homes in Marlby, Hartwell and Ashby Vale.', ['Marlby', 'Hartwell', 'Ashby Vale']],
  [
    'Warrants were executed in Albany Road, Marlby, and Mill Lane, Hartwell.',
    ['Albany Road, Marlby', 'Mill Lane, Hartwell'],
  ],
  ['A man was arrested. He is in custody in Hartwell.', []],
  ['One brothel in Marlby was raided.', ['Marlby']],
  ['One Marlby house was raided.', ['Marlby']],
  ['Twenty-one addresses were searched in Hartwell One was raided twice.', ['Hartwell']],
  ['Police raided a house in Marlby on Tuesday 3 November.', ['Marlby']],
  ['Police raided houses in Marlby on Friday, in Hartwell in May.', ['Marlby', 'Hartwell']],
  ['Police raided a house in Marlby Tues and in Hartwell Nov 3.', ['Marlby', 'Hartwell']],
  ['Police raided brothels in Seven Sisters and near Mayfield.', ['Seven Sisters', 'Mayfield']],
])

test('a headline that counts otherwise than the body leaves the count in doubt', () => {
  const {
    facts: told,
    certainty,
    reasons,
  } = read('Seven arrested in Marlby raids\n\nEight people were arrested in Marlby yesterday.')
  assert.equal(told.arrests.count, 8)
  assert.equal(certainty['/arrests/count'], 'unsure')
  assert.deepEqual(reasons['/arrests/count'], { code: 'two-figures', values: { headline: 7, text: 8 } })
})

test('a headline that counts as the body does is no second group of people', () => {
  const { facts: told, certainty } = read(
    'Five held in Marlby raids\n\nFour men, aged 20, 21, 22 and 23, were arrested. Another man, 20, was arrested.',
  )
  assert.equal(told.arrests.count, 5)
  assert.equal(told.arrests.people.length, 5)
  assert.equal(certainty['/arrests/count'], 'likely')
})

test('a text that tells of arrests and denies them is in doubt', () => {
  const { facts: told, reasons } = read('Two men were arrested in Marlby. No arrests have been made.')
  assert.equal(told.arrests.count, 2)
  assert.deepEqual(reasons['/arrests/count'], { code: 'also-denied', values: { count: 2 } })
})
