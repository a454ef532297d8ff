import assert from 'node:assert/strict'
import { test } from 'node:test'
import { slowGuesses } from './slow-guesses.ts'

const START = Temporal.Instant.from('2026-11-23T09:00Z')

/** A clock and waits that go by it: a day of guessing in no time. */
function world() {
  let now = START.epochMilliseconds
  const sleepers: { readonly until: number; readonly wake: () => void }[] = []
  return {
    clock: { now: () => Temporal.Instant.fromEpochMilliseconds(now) },
    wait: (milliseconds: number) => new Promise<void>((wake) => sleepers.push({ until: now + milliseconds, wake })),
    /** Lets time pass and wakes whoever waited until then. */
    async pass(milliseconds: number) {
      now += milliseconds
      for (const sleeper of sleepers.splice(0)) {
        if (sleeper.until <= now) sleeper.wake()
        else sleepers.push(sleeper)
      }
      await new Promise(setImmediate)
    },
  }
}

test('the first five slips of a person cost them no time', async () => {
  const waits: number[] = []
  const { clock } = world()
  const guesses = slowGuesses(clock, async (milliseconds) => waits.push(milliseconds))('one')
  for (let count = 0; count < 5; count += 1) assert.ok(await guesses.wasWrong())
  assert.deepEqual(waits, [])
  for (let count = 0; count < 6; count += 1) assert.ok(await guesses.wasWrong())
  assert.deepEqual(waits, [500, 1000, 2000, 4000, 8000, 8000])
})

test('wrong guesses are forgotten', async () => {
  const waits: number[] = []
  const { clock, pass } = world()
  const guesses = slowGuesses(clock, async (milliseconds) => waits.push(milliseconds))('one')
  for (let count = 0; count < 15; count += 1) await guesses.wasWrong()
  await pass(5 * 60_000)
  waits.length = 0
  await guesses.wasWrong()
  assert.deepEqual(waits, [])
})

test('whoever guesses does not slow down somebody elsewhere', async () => {
  const waits: string[] = []
  const { clock } = world()
  let who = 'guesser'
  const guesses = slowGuesses(clock, async () => waits.push(who))
  for (let count = 0; count < 20; count += 1) await guesses('guesser').wasWrong()
  who = 'reporter'
  assert.ok(await guesses('reporter').wasWrong())
  assert.ok(!waits.includes('reporter'))
})

/** Guesses as hard as it can, from so many addresses, for an hour; gives how many wrong guesses were answered. */
async function guessForAnHour(addresses: number): Promise<number> {
  const { clock, wait, pass } = world()
  const guesses = slowGuesses(clock, wait)
  let answered = 0
  const STEP = 250
  for (let passed = 0; passed < 3_600_000; passed += STEP) {
    for (let count = 0; count < 40; count += 1)
      void guesses(`from ${count % addresses}`)
        .wasWrong()
        .then((isAnswered) => {
          if (isAnswered) answered += 1
        })
    await pass(STEP)
  }
  return answered
}

for (const [addresses, mostAnHour] of [
  [1, 3_700],
  [40, 15_000],
] as const)
  test(`of the wrong guesses of ${addresses} address(es) few are answered`, async () => {
    const anHour = await guessForAnHour(addresses)
    assert.ok(anHour > 0 && anHour <= mostAnHour, `${anHour} an hour`)
  })

/** Different receipts: 80 random bits, for the check signs are made of these. */
const RECEIPTS = 2 ** 80
/** Far more than one partnership ever receives. */
const REPORTS = 1_000_000
/** Whoever does not wait for an answer guesses as fast as the database finds nothing: here more than it ever does. */
const GUESSES_A_SECOND = 10_000
const SECONDS_A_YEAR = 365.25 * 24 * 3600

test('somebody who waits for no answer finds any of a million receipts in millions of years', () => {
  // On average as many guesses as there are receipts for each report, plus one in the end: (N + 1) / (k + 1).
  const expected = (RECEIPTS + 1) / (REPORTS + 1)
  const years = expected / GUESSES_A_SECOND / SECONDS_A_YEAR
  assert.ok(years > 3_000_000, `${years} years`)
})

test('no more wait at a time than may, and who waited is forgotten', async () => {
  const { clock, wait, pass } = world()
  const guesses = slowGuesses(clock, wait)
  const answers: boolean[] = []
  for (let count = 0; count < 200; count += 1)
    void guesses(`from ${count % 10}`)
      .wasWrong()
      .then((isAnswered) => answers.push(isAnswered))
  await pass(0)
  const waiting = 200 - answers.length
  assert.ok(waiting > 0 && waiting <= 32, String(waiting))
  await pass(8000)
  assert.equal(answers.length, 200)
})
