import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Facts } from './facts.ts'
import { read } from './read.ts'

type Row = string
const rows = ({ arrests }: Facts): readonly Row[] =>
  arrests.people.map(({ count, sex, age, status }) =>
    [count, sex ?? '-', age ?? '-', ...(status === null ? [] : [status])].join(' '),
  )
const table = (of: (facts: Facts) => readonly Row[], cases: readonly (readonly [string, readonly Row[]])[]) => {
  for (const [text, expected] of cases)
    test(text, () => assert.deepEqual(of(read(`2021-03-12\n\n${text}`).facts), expected))
}

table(rows, [
  ['A man and a woman, aged 42 and 37, were arrested.', ['1 male 42', '1 female 37']],
  ['Officers arrested a man and a woman, both aged 61.', ['1 male 61', '1 female 61']],
  ['Two men and a woman, all in their 40s, were arrested.', ['2 male 40s', '1 female 40s']],
  ['A man and a woman in her 40s were arrested.', ['1 male -', '1 female 40s']],
  ['Two men, one 25 and the other 47, were arrested.', ['1 male 25', '1 male 47']],
  ['Four men, aged 20, 32, 32 and 34, were arrested.', ['1 male 20', '1 male 32', '1 male 32', '1 male 34']],
  ['A woman from Harrowmere, 62, and a man of 30 were arrested.', ['1 female 62', '1 male 30']],
  ['A woman from 12 streets away was arrested.', ['1 female -']],
  ['A 53-year-old from Marlby and a 27-year-old from Eastwick were arrested.', ['1 - 53', '1 - 27']],
  ['A woman (aged 42) and a man (aged 38) were arrested.', ['1 female 42', '1 male 38']],
  ['A man and a woman were arrested. The pair, aged 35 and 31, were arrested at home.', ['1 male 35', '1 female 31']],
  ['A couple of weeks ago a man in his late teens was arrested.', ['1 male teens']],
])
