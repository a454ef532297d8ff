import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isTold, pageAfter, pageAfterChange, pageBefore, pagesFor, progressAt, questionOn } from './pages.ts'
import { type Answers, QUESTIONS } from './questions.ts'
import { answersToSend, signsFor } from './signs-for.ts'

/** Any answers at all, asked for or not. */
const answers: fc.Arbitrary<Answers> = fc
  .record(
    Object.fromEntries(
      QUESTIONS.map(({ id, parts }) => [
        id,
        fc.record(
          Object.fromEntries(
            parts.map(({ name, type, options = ['general.afraid', 'farm.caravans', 'child.gifts'] }) => [
              name,
              type === 'choice'
                ? fc.constantFrom(...options)
                : type === 'choices'
                  ? fc.subarray([...options])
                  : fc.string({ maxLength: 5 }),
            ]),
          ),
          { requiredKeys: [] },
        ),
      ]),
    ),
    { requiredKeys: [] },
  )
  .map((given) => given as Answers)

const BRANCHES: readonly (readonly [what: string, given: Answers, asked: string, isAsked: boolean])[] = [
  ['danger', { danger: { now: 'yes' } }, 'call-now', true],
  ['no danger', { danger: { now: 'not-sure' } }, 'call-now', false],
  ['somebody who tells of themselves', { about: { whom: 'myself' } }, 'for-you', true],
  ['somebody who tells of themselves', { about: { whom: 'myself' } }, 'how', false],
  ['somebody who tells of a place', { about: { whom: 'place' } }, 'how', true],
  ['a child', { child: { under18: 'yes' } }, 'for-a-child', true],
  ['perhaps a child', { child: { under18: 'not-sure' } }, 'for-a-child', false],
  ['a known vehicle', { details: { known: ['vehicle'] } }, 'vehicle', true],
  ['a known phone number', { details: { known: ['phone'] } }, 'vehicle', false],
  ['a name that is given', { identity: { knownAs: 'named' } }, 'contact', true],
  ['a name that is kept away', { identity: { knownAs: 'confidential' } }, 'contact', true],
  ['no name', { identity: { knownAs: 'anonymous' } }, 'contact', false],
  ['nothing answered', {}, 'files', true],
]
for (const [what, given, asked, isAsked] of BRANCHES)
  test(`${what}: ${asked} is ${isAsked ? '' : 'not '}a page`, () =>
    assert.equal(pagesFor(given).includes(asked), isAsked))

test('from any answers every page is reached, one after the other, and the last one is the reading again', () => {
  fc.assert(
    fc.property(answers, (given) => {
      const pages = pagesFor(given)
      assert.deepEqual(
        pages.slice(0, -1).map((page) => pageAfter(given, page)),
        pages.slice(1),
      )
      assert.deepEqual([pages[0], pages.at(-1)], ['danger', 'check'])
      assert.equal(new Set(pages).size, pages.length)
    }),
  )
})

test('back and then on leads to the same page', () => {
  fc.assert(
    fc.property(answers, (given) => {
      for (const page of pagesFor(given)) {
        const before = pageBefore(given, page)
        assert.equal(before === undefined ? page : pageAfter(given, before), page)
      }
    }),
  )
})

test('a page that is asked no more leads on to what was not answered, and back to the reading again', () => {
  assert.equal(pageAfter({ danger: {}, about: {} }, 'contact'), 'child')
  assert.equal(pageBefore({}, 'contact'), 'check')
})

test('after a change comes what is told because of it, then what is newly asked, then the reading again', () => {
  const all = Object.fromEntries(QUESTIONS.map(({ id }) => [id, {}])) as Answers
  assert.equal(pageAfterChange({ ...all, danger: { now: 'yes' } }, 'danger'), 'call-now')
  const { contact: _contact, ...without } = all
  assert.equal(pageAfterChange({ ...without, identity: { knownAs: 'named' } }, 'identity'), 'contact')
  assert.equal(pageAfterChange(all, 'what'), 'check')
})

test('the count of questions grows by one a question, and never beyond its end', () => {
  fc.assert(
    fc.property(answers, (given) => {
      const asking = pagesFor(given).filter((page) => page !== 'check' && !isTold(page))
      for (const [at, page] of asking.entries())
        assert.deepEqual(progressAt(given, page), { at: at + 1, of: asking.length })
    }),
  )
})

test('what is not asked is never sent, nor a sign that is not offered, nor anything empty', () => {
  fc.assert(
    fc.property(answers, (given) => {
      const sent = answersToSend(given)
      const pages = pagesFor(given)
      for (const [id, answer] of Object.entries(sent)) {
        assert.ok(questionOn(id) !== undefined && pages.includes(id), id)
        for (const value of Object.values(answer)) assert.ok(value.length > 0, id)
      }
      const offered = signsFor(given).flatMap(({ signs }) => signs)
      for (const sign of sent['signs']?.['signs'] ?? []) assert.ok(offered.includes(sign), sign)
    }),
  )
})

const SIGNS_OF: readonly (readonly [given: Answers, kinds: readonly string[]])[] = [
  [{}, ['general']],
  [{ kinds: { kinds: ['farm', 'not-sure'] } }, ['general', 'farm']],
  [{ child: { under18: 'not-sure' } }, ['general', 'child']],
  [{ about: { whom: 'place' }, child: { under18: 'yes' } }, ['general', 'place', 'child']],
]
for (const [given, kinds] of SIGNS_OF)
  test(`the signs of ${JSON.stringify(given)} are ${kinds.join(', ')}`, () =>
    assert.deepEqual(
      signsFor(given).map(({ kind }) => kind),
      kinds,
    ))
