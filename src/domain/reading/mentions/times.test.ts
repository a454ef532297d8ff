import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '../read.ts'

const timesIn = (text: string): readonly string[] =>
  read(text).facts.times.map(
    ({ from, to, happens }) => `${to === null ? from : `${from}-${to}`}${happens === null ? '' : `: ${happens}`}`,
  )

const NAMED: readonly (readonly [text: string, ...times: readonly string[]])[] = [
  ['At 10.30pm she heard shouting.', '22:30: she heard shouting'],
  ['A van picks them up at 0530 hrs.', '05:30: A van picks them up'],
  ['Men arrive between 7 and 8 every morning.', '07:00-08:00: Men arrive'],
  ['They leave at about half past five in the morning.', '05:30: They leave'],
  ['They come back at quarter to nine at night', '20:45: They come back'],
  ['The shop is open from 9am to 11pm.', '09:00-23:00: The shop is open'],
  ['They work 7-8am.', '07:00-08:00: They work'],
  ['They work 11-1pm', '11:00-13:00: They work'],
  ['She works 0700-1900hrs', '07:00-19:00: She works'],
  ['Lights go out at midnight.', '00:00: Lights go out'],
  ['The driver comes at noon', '12:00: The driver comes'],
  ['A man came at 22:15 and left at 23:40.', '22:15: A man came', '23:40: left'],
  ["The bus comes at six o'clock every morning", '06:00: The bus comes'],
  ['Around 5 in the evening two men arrive', '17:00: two men arrive'],
  ['Every night at 11 a car stops: the girls get in at 11pm', '23:00: the girls get in'],
  [
    'Call from a woman, would not give her name, 07700 900123, at 22:40 on 14 November 2026.',
    '22:40: Call from a woman',
  ],
  [
    'About six men, she thinks Vietnamese, come in a van at 23:00.',
    '23:00: About six men, she thinks Vietnamese, come in a van',
  ],
  ['Two men, in a van, come at 23:00 and leave', '23:00: Two men, in a van, come'],
  ['Collected at 7am, dropped at 8pm', '07:00: Collected', '20:00: dropped'],
  ['from 10pm until 2am men come and go', '22:00-02:00: men come'],
]
for (const [text, ...times] of NAMED)
  test(`'${text}' tells of ${times.join(' and ')}`, () => assert.deepEqual(timesIn(text), times))

const NONE: readonly string[] = [
  'Between 20 and 69 people were found.',
  'Men aged between 7 and 18 were there.',
  'They are paid £7.30 to £8.30 a day.',
  'Open 24 hours, and they work 12 hours a day.',
  'Crime reference 0530 was given at the desk.',
  'From 2018 to 2019 there were 12 raids.',
  'They live at 7 Harbour Street.',
  'Lines are open from 9am to 5pm.',
  'Published at 10:30 on Monday.',
  'Last updated 14:03 GMT',
  'Two to three men come.',
  'He is half their age, and a quarter of them left.',
  'One to one care was offered.',
  'The ratio was 4.5 to 1.',
  'From: Jo Marsh\nSent: 12 March 2021 09:14\nSubject: A flat\n\nTwo women live there.',
  'Call received: 14/03/2021 21:40',
]
for (const text of NONE)
  test(`'${text.replaceAll('\n', ' / ')}' tells of no time`, () => assert.deepEqual(timesIn(text), []))

const DOUBTED: readonly (readonly [text: string, certainty: string, code: string | undefined])[] = [
  ['At 10pm they leave', 'sure', undefined],
  ['At about 10pm they leave', 'likely', 'approximate'],
  ['At half past five they leave', 'unsure', 'half-of-day-not-stated'],
  ['At 5:30 they leave', 'unsure', 'half-of-day-not-stated'],
  ['At 05:30 they leave', 'sure', undefined],
]
for (const [text, certainty, code] of DOUBTED)
  test(`the time of '${text}' is ${certainty}`, () => {
    const reading = read(text)
    assert.equal(reading.certainty['/times/0/from'], certainty)
    assert.equal(reading.reasons['/times/0/from']?.code, code)
  })
