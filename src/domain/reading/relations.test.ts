import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Facts } from './facts.ts'
import { read } from './read.ts'

const PUBLISHED = '2021-03-12\n\n'
const facts = (text: string): Facts => read(PUBLISHED + text).facts
const table = <Value>(relation: string, of: (read: Facts) => Value, cases: readonly (readonly [string, Value])[]) => {
  for (const [text, expected] of cases) test(`${relation}: ${text}`, () => assert.deepEqual(of(facts(text)), expected))
}

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

const kinds = ({ premises }: Facts) => premises.map(({ kind, count, place }) => [kind, count, place])
table('premises', kinds, [
  ['Police raided four suspected brothels in Marlby.', [['brothel', 4, 'Marlby']]],
  ['Two hand car washes around Marlby were raided.', [['car wash', 2, 'Marlby']]],
  [
    'Officers searched four addresses in Marlby and three in Hartwell.',
    [
      ['address', 4, 'Marlby'],
      ['address', 3, 'Hartwell'],
    ],
  ],
  ['Officers visited 16 addresses identified as brothels.', [['brothel', 16, null]]],
  ['Flats in Hartwell were searched.', [['flat', null, 'Hartwell']]],
  ['Police raided two brothels in Marlby on Tuesday 3 November.', [['brothel', 2, 'Marlby']]],
  ['Fifteen nail bar workers were helped.', []],
])

table('warrants', ({ warrants }) => warrants, [
  ['Six warrants were executed.', 6],
  ['Officers executed a search warrant in Marlby.', 1],
  ['Warrants were executed at five properties.', 5],
  ['A number of warrants were executed.', null],
])

const orders = ({ closure }: Facts) =>
  closure.map(({ count, status, duration, date }) => [count, status, duration, date])
table('closures', orders, [
  ['A three-month closure order on a house was granted on 4 March.', [[1, 'granted', 'three months', '2021-03-04']]],
  ['Closure orders have been made on four flats. They last for three months.', [[4, 'granted', 'three months', null]]],
  ['An application to close a fifth property is due to be heard on Monday.', [[1, 'pending', null, '2021-03-15']]],
  ['The council has applied for a closure order on a flat.', [[1, 'applied', null, null]]],
  [
    'An application for a closure order on a house was adjourned until 20 March.',
    [[1, 'adjourned', null, '2021-03-20']],
  ],
  ['The road closure caused delays.', []],
])

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

table('agencies', ({ agencies }) => agencies, [
  [
    'Northmoor Police worked with Marlby City Council and the British Red Cross.',
    ['Northmoor Police', 'Marlby City Council', 'British Red Cross'],
  ],
  [
    'The Gangmasters and Labour Abuse Authority (GLAA) raided a farm. GLAA officers seized phones.',
    ['Gangmasters and Labour Abuse Authority (GLAA)'],
  ],
  ['The raid was supported by the Departmnet for Work and Pensions.', ['Department for Work and Pensions']],
])

table('lead', ({ lead_agency }) => lead_agency, [
  [
    'Car washes were visited by Northmoor Police’s vulnerability team, with officers of Immigration Enforcement. It forms part of a campaign coordinated by the National Crime Agency.',
    'Northmoor Police',
  ],
  [
    'Arrests were made, said Sergeant Ada Marlow of Fenshire Police. Hope for Justice went with them.',
    'Fenshire Police',
  ],
  [
    'Fenshire Police, Marlby County Council and the Gangmasters and Labour Abuse Authority made the visit together.',
    'Fenshire Police',
  ],
  ['The National Crime Agency supported the raid, which was led by Northmoor Police.', 'Northmoor Police'],
  ['Specialists from partners including the National Crime Agency took part.', null],
])

table('operation name', ({ operation_name }) => operation_name, [
  ['Warrants were executed as part of Operation Larkfield.', 'Operation Larkfield'],
  ['Operation Kestrel, a specialist police team, took part.', null],
])

table('contacts', ({ contacts }) => contacts.map(({ kind, value }) => [kind, value]), [
  [
    'Ring police on 101 or Crimestoppers on 0800 555 111.',
    [
      ['phone', '101'],
      ['phone', '0800 555 111'],
    ],
  ],
  [
    'Write to help@example.org, or see www.example.org/help for more.',
    [
      ['email', 'help@example.org'],
      ['web', 'www.example.org/help'],
    ],
  ],
  ['Report it at https://www.example.or', []],
])

table('statements', ({ quotes }) => quotes.map(({ speaker, role, words }) => [speaker, role, words]), [
  ['Detective Inspector Corin Haldane said: “We acted.”', [['Corin Haldane', 'Detective Inspector', 'We acted.']]],
  ['“  “ Detective Inspector Corin Haldane said: “We acted.”', [['Corin Haldane', 'Detective Inspector', 'We acted.']]],
  [
    'Ottilie Brandt, head of care at Larkspur, said they were safe.',
    [['Ottilie Brandt', 'head of care at Larkspur', null]],
  ],
  [
    'It went on for years, said Chief Inspector Ada Marlow of Fenshire Police.',
    [['Ada Marlow', 'Chief Inspector', null]],
  ],
  [
    'Corin Haldane, from King’s Hall, had set up the hub. He said the need was great.',
    [['Corin Haldane', "from King's Hall", null]],
  ],
  ['The Marlby Partnership, chaired by the council, said it would go on.', []],
  ['A police spokesman said enquiries continue.', [['police spokesman', 'police spokesman', null]]],
])

table('seized', ({ seized }) => seized, [
  [
    'Officers seized £4,000 in cash, 12 mobile phones and two vehicles.',
    ['£4,000 in cash', '12 mobile phones', 'two vehicles'],
  ],
  ['Weapons were confiscated: a crossbow, two machetes and four knives.', ['crossbow', 'two machetes', 'four knives']],
  ['A significant number of exhibits were taken away.', ['significant number of exhibits']],
  ['The women had their passports taken away.', []],
  ['Laptops and documents were seized.', ['Laptops', 'documents']],
  ['Officers found phones in a drawer.', []],
])

const signs = ({ indicators }: Facts) => indicators
table('signs', signs, [
  ['They were paid little or nothing and slept on mattresses.', ['little or no pay', 'mattresses']],
  [
    'The men had unexplained injuries and language barriers kept them from asking.',
    ['unexplained injuries', 'language barriers'],
  ],
  ['Residents told of people coming and going at all hours.', ['people coming and going at all hours']],
  ['Boxes of passports were taken by detectives to the station.', []],
  ['Thousands of people are victims of debt bondage each year.', []],
])

table('exploitation', ({ exploitation_types }) => exploitation_types, [
  ['Police raided brothels in Marlby.', ['sexual']],
  ['Workers at a car wash were thought to be exploited.', ['labour']],
  ['Children were made to work on a cannabis farm.', ['criminal']],
  ['Victims may be forced to work at car washes or in brothels.', []],
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
