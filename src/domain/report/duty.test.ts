import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { gapsBetween, type KeptTurn, mayKeepTurn, type TurnRefusal } from './duty.ts'
import type { Turn } from './escalation.ts'

const NOW = Temporal.Instant.from('2026-11-22T09:00Z')
const at = (hours: number) => NOW.add({ minutes: Math.round(hours * 60) })
const turn = (accountId: string, place: Turn['place'], from: number, until: number): KeptTurn => ({
  id: `${accountId} ${from}`,
  accountId,
  place,
  from: at(from),
  until: at(until),
})

const KEPT = [turn('wren', 'first', -5, 7), turn('ash', 'first', 7, 19), turn('kit', 'second', 0, 24)]

const CASES: readonly (readonly [name: string, turn: Turn, refusal: TurnRefusal | undefined])[] = [
  ['after the last', turn('robin', 'first', 19, 30), undefined],
  ['a minute into the last', turn('robin', 'first', 19 - 1 / 60, 30), 'first-is-taken'],
  ['around all of them', turn('robin', 'first', 0, 40), 'first-is-taken'],
  ['a second beside the others', turn('robin', 'second', 2, 20), undefined],
  ['the first one as second too', turn('ash', 'second', 10, 12), 'is-on-duty-already'],
  ['the first one as second after their turn', turn('ash', 'second', 19, 22), undefined],
  ['nothing at all', turn('robin', 'first', 30, 30), 'ends-before-it-starts'],
  ['backwards', turn('robin', 'first', 31, 30), 'ends-before-it-starts'],
  ['from an hour ago', turn('robin', 'second', -1, 6), undefined],
  ['from more than an hour ago', turn('robin', 'second', -1 - 1 / 60, 6), 'starts-in-the-past'],
  ['over already', turn('robin', 'second', -0.5, 0), 'ends-in-the-past'],
  ['31 days', turn('robin', 'second', 1, 1 + 31 * 24), undefined],
  ['a minute more', turn('robin', 'second', 1, 1 + 31 * 24 + 1 / 60), 'longer-than-a-month'],
]

for (const [name, given, refusal] of CASES)
  test(`a turn ${name} is ${refusal ?? 'kept'}`, () => {
    const kept = mayKeepTurn(given, KEPT, NOW)
    assert.equal(kept.ok ? undefined : kept.refusal, refusal)
  })

test('a turn that is changed does not stand in its own way, and may have begun', () => {
  const [wren] = KEPT as [KeptTurn]
  assert.ok(mayKeepTurn({ ...wren, until: at(6) }, KEPT, NOW, wren).ok)
  assert.ok(!mayKeepTurn({ ...wren, until: at(8) }, KEPT, NOW, wren).ok)
})

/** Gaps of two days, in hours from now. */
const gaps = (turns: readonly Turn[]) =>
  gapsBetween(turns, at(0), at(48)).map(({ from, until }) => [from, until].map((one) => NOW.until(one).total('hours')))

test('gaps are what no first turn covers', () => {
  assert.deepEqual(gaps([]), [[0, 48]])
  assert.deepEqual(gaps(KEPT), [[19, 48]])
  assert.deepEqual(gaps([turn('a', 'first', 5, 10), turn('b', 'first', 12, 60)]), [
    [0, 5],
    [10, 12],
  ])
  assert.deepEqual(gaps([turn('a', 'second', 0, 48)]), [[0, 48]])
})

test('at every hour either somebody is first on duty or it lies in a gap', () => {
  const arbitrary = fc.array(
    fc
      .tuple(fc.integer({ min: -10, max: 60 }), fc.integer({ min: 1, max: 20 }))
      .map(([from, lasts]) => turn('a', 'first', from, from + lasts)),
  )
  fc.assert(
    fc.property(arbitrary, (turns) => {
      const open = gapsBetween(turns, at(0), at(48))
      const holds = (spans: readonly { from: Temporal.Instant; until: Temporal.Instant }[], hour: number) =>
        spans.some(
          ({ from, until }) =>
            Temporal.Instant.compare(from, at(hour)) <= 0 && Temporal.Instant.compare(until, at(hour)) > 0,
        )
      for (let hour = 0; hour < 48; hour += 1) assert.equal(holds(open, hour), !holds(turns, hour), String(hour))
    }),
  )
})
