import assert from 'node:assert/strict'
import { test } from 'node:test'
import { MOST_TOLD } from './noted.ts'
import { proposals } from './proposals.ts'
import { read } from './read.ts'

/** What a text made to do harm may repeat; `turn` makes each repetition another one. */
const UNITS: readonly (readonly [what: string, unit: (turn: number) => string])[] = [
  ['premises without an end', () => 'four brothels '],
  ['premises, each another', (turn) => `Police raided ${turn} brothels in Foo${letters(turn)}. `],
  ['lines of a letter', () => 'A\n'],
  ['lines of a word', () => 'Abc\n'],
  ['brackets', () => '('],
  ['quotation marks', () => '“'],
  ['ages', () => 'aged 3, 4 and '],
  ['operations', () => 'Operation Foo '],
  ['days', () => 'on Tuesday 10 December '],
  ['digits', () => '1'],
  ['letters without a space', () => 'x'],
  ['places', (turn) => `Police raided homes in Foo${letters(turn)}. `],
  ['people taken out of a total', (turn) => (turn === 0 ? '999999' : turn).toString().concat(' men were arrested. ')],
  ['names', (turn) => `PC Foo${letters(turn)} Bar. Mr Quill said. `],
  ['telephone numbers, each another', (turn) => `Dorin rings from 07700 9${10_000 + turn}. `],
  ['beginnings of numbers', () => '+4 (0) '],
  ['plates', (turn) => `A white Ford van, reg AB${10 + (turn % 90)} CD${letters(turn % 9).toUpperCase()}. `],
  ['colours', () => 'dark blue '],
  ['addresses', (turn) => `Flat 3, ${turn} Harbour Street, Marlby, AB1 2DE. `],
  ['houses without a street', () => 'Flat 3, 12 Harbour '],
  ['halves of postcodes', () => 'AB1 2D '],
  ['signs of mail', () => 'a@'],
  ['addresses written apart', () => 'a dot '],
  [
    'people, each another',
    (turn) => `A man called Foo${letters(turn)}, who goes by Nico. His number is 07700 900123. `,
  ],
  ['words that name nobody', () => 'a man called his name is '],
  ['hours', (turn) => `between ${turn % 12} and 8 every morning `],
  ['half hours', () => 'half past '],
  ['headers of mail', () => 'From: a\n'],
  ['greetings of mail', () => 'Kind regards\n'],
  ['closures', (turn) => `A closure order was granted on ${turn} flats. `],
]

const letters = (turn: number): string => String(turn).replaceAll(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)))

function textOf(unit: (turn: number) => string, length: number): string {
  const parts: string[] = []
  for (let [turn, written] = [0, 0]; written < length; turn += 1) {
    const part = unit(turn)
    parts.push(part)
    written += part.length
  }
  return parts.join('')
}

/** The least of several runs, for only other work on the machine makes one slower. */
function millisecondsFor(text: string): number {
  const runs = Array.from({ length: 3 }, () => {
    const started = performance.now()
    proposals(read(text), text)
    return performance.now() - started
  })
  return Math.min(...runs)
}

const LENGTH = 12_500
const LONGER = 4
/** Four times the time is linear, sixteen times is quadratic: between them there is room for a busy machine. */
const MOST_TIMES = 8
const TRIES = 2

for (const [what, unit] of UNITS)
  test(`four times as many ${what} take about four times the time`, () => {
    const [text, longer] = [textOf(unit, LENGTH), textOf(unit, LONGER * LENGTH)]
    let times = Number.POSITIVE_INFINITY
    for (let tried = 0; tried < TRIES && times >= MOST_TIMES; tried += 1)
      // A few milliseconds on both sides keep the clock's own steps out of the ratio of what is read at once.
      times = (5 + millisecondsFor(longer)) / (5 + millisecondsFor(text))
    assert.ok(times < MOST_TIMES, `${times.toFixed(1)} times as long`)
  })

for (const unit of ['1', '0 ', '(', '@', '+', 'a.', 'http://', '"']) {
  test(`a line of 100,000 times ${unit} is read at once`, () => {
    const text = unit.repeat(100_000)
    const started = performance.now()
    proposals(read(text), text)
    assert.ok(performance.now() - started < 5000)
  })
}

test('a text that tells of thousands of things is read for the first of each kind', () => {
  const text = textOf(UNITS[1]?.[1] ?? String, 2 * LENGTH)
  const { facts } = read(text)
  assert.equal(facts.premises.length, MOST_TOLD)
  assert.equal(facts.places.length, MOST_TOLD)
  assert.equal(proposals(read(text), text).length, 2 * MOST_TOLD + 2)
})
