import { table } from '#tests/support/reading-table.ts'

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
  ['Officers found £4,000 and seized a car.', ['car']],
  ['Police recovered three stolen vehicles.', ['three stolen vehicles']],
  ['He was seized by fear.', []],
  ['Drugs worth £2,000 were seized.', ['Drugs worth £2,000']],
  ['Officers seized the moment.', []],
  ['Once here their documents were taken away.', []],
  ['Officers arrested him and his car was seized.', ['car']],
])
