import { table } from '#tests/support/reading-table.ts'
import type { Facts } from './facts.ts'

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
  [
    'Officers raided a nail bar and two restaurants in Marlby.',
    [
      ['nail bar', 1, 'Marlby'],
      ['restaurant', 2, 'Marlby'],
    ],
  ],
  [
    'Seven addresses were searched, four of them brothels.',
    [
      ['address', 7, null],
      ['brothel', 4, null],
    ],
  ],
  ['A man of no fixed address was arrested.', []],
  ['Police said houses in general are hard to watch.', []],
  ['Police raided a brothel. The brothel had been open for a year.', [['brothel', 1, null]]],
  ['Last year police visited 40 brothels.', []],
])

table('warrants', ({ warrants }) => warrants, [
  ['Six warrants were executed.', 6],
  ['Officers executed a search warrant in Marlby.', 1],
  ['Warrants were executed at five properties.', 5],
  ['A number of warrants were executed.', null],
  ['A warrant for his arrest was issued.', null],
  ['Two European arrest warrants were executed.', null],
  ['Warrants were executed at four houses and at two businesses.', 6],
  ['No warrant was needed.', null],
  ['The warrant was executed at dawn.', 1],
  ['Last year 30 warrants were executed.', null],
])
