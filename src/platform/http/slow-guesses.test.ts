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
  const guess = slowGuesses(clock, async (milliseconds) => waits.push(milliseconds))('one')
  for (let count = 0; count < 5; count += 1) assert.ok(await guess.begin())
  assert.deepEqual(waits, [])
  for (let count = 0; count < 6; count += 1) assert.ok(await guess.begin())
  assert.deepEqual(waits, [500, 1000, 2000, 4000, 8000, 8000])
})

test('a right guess is not counted, and wrong ones are forgotten', async () => {
  const waits: number[] = []
  const { clock, pass } = world()
  const guess = slowGuesses(clock, async (milliseconds) => waits.push(milliseconds))('one')
  for (let count = 0; count < 100; count += 1) (await guess.begin())?.wasRight()
  assert.deepEqual(waits, [])
  for (let count = 0; count < 15; count += 1) await guess.begin()
  await pass(5 * 60_000)
  waits.length = 0
  await guess.begin()
  assert.deepEqual(waits, [])
})

test('whoever guesses does not slow down somebody elsewhere', async () => {
  const waits: string[] = []
  const { clock } = world()
  let who = 'guesser'
  const guesses = slowGuesses(clock, async () => waits.push(who))
  for (let count = 0; count < 20; count += 1) await guesses('guesser').begin()
  who = 'reporter'
  assert.ok(await guesses('reporter').begin())
  assert.ok(!waits.includes('reporter'))
})

test('whoever guesses from many addresses shuts nobody out elsewhere', async () => {
  const { clock, wait, pass } = world()
  const guesses = slowGuesses(clock, wait)
  for (let passed = 0; passed < 120_000; passed += 250) {
    for (let count = 0; count < 64; count += 1) void guesses(`from ${count % 8}`).begin()
    await pass(250)
  }
  assert.equal(await guesses('from 1').begin(), undefined)
  let isIn = false
  void guesses('reporter')
    .begin()
    .then((guess) => {
      isIn = guess !== undefined
    })
  await pass(8000)
  assert.ok(isIn)
})

/** Guesses as hard as it is let, from so many addresses, for an hour; gives how many guesses were let through. */
async function guessForAnHour(addresses: number): Promise<number> {
  const { clock, wait, pass } = world()
  const guesses = slowGuesses(clock, wait)
  let tried = 0
  const STEP = 250
  for (let passed = 0; passed < 3_600_000; passed += STEP) {
    for (let count = 0; count < 40; count += 1)
      void guesses(`from ${count % addresses}`)
        .begin()
        .then((guess) => {
          if (guess !== undefined) tried += 1
        })
    await pass(STEP)
  }
  return tried
}

/** Different receipts: 80 random bits, for the check signs are made of these. */
const RECEIPTS = 2 ** 80
/** Far more than one partnership ever receives. */
const REPORTS = 1_000_000
const HOURS_A_YEAR = 24 * 365.25

for (const [addresses, mostAnHour] of [
  [1, 3_700],
  [40, 16_000],
] as const)
  test(`guessing as fast as ${addresses} address(es) may, to find any of a million receipts takes longer than the world is old`, async () => {
    const anHour = await guessForAnHour(addresses)
    assert.ok(anHour > 0 && anHour <= mostAnHour, `${anHour} an hour`)
    // On average as many guesses as there are receipts for each report, plus one in the end: (N + 1) / (k + 1).
    const expected = (RECEIPTS + 1) / (REPORTS + 1)
    const years = expected / anHour / HOURS_A_YEAR
    assert.ok(years > 5_000_000_000, `${years} years`)
  })

test('somebody who comes while others wait is let in again a few seconds later: slowed, never shut out', async () => {
  const { clock, wait, pass } = world()
  const guesses = slowGuesses(clock, wait)
  for (let count = 0; count < 300; count += 1) void guesses('onion').begin()
  await pass(8000)
  const late = guesses('onion').begin()
  await pass(8000)
  assert.ok(await late)
})
