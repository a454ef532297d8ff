import { table } from '#tests/support/reading-table.ts'
import type { Facts } from './facts.ts'

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
  ['The application for a closure order was refused by magistrates.', [[null, 'refused', null, null]]],
  ['The closure order on a shop was extended for three months.', [[1, 'extended', 'three months', null]]],
  ['A closure notice was served on a house on 4 March.', [[1, 'granted', null, '2021-03-04']]],
  ['Police may ask for a closure order later.', []],
  ['The shop was closed on Sunday.', []],
  ['School closures were announced.', []],
])
