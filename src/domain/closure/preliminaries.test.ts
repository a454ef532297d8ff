import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  ASB,
  at,
  closureIn,
  codes,
  day,
  further,
  LATER,
  refusals,
  SOA,
  step,
  taken,
} from '#tests/support/closure-steps.ts'
import { takeStep } from './acts.ts'
import { closureOf } from './fold.ts'
import type { ClosureRoute } from './route.ts'
import type { ClosureStep } from './steps/steps.ts'

const issue = (route: ClosureRoute) =>
  route === ASB ? step('issued') : step('issued', { noticeHours: undefined, advice: undefined, given: 'orally' })

/** What was done before the notice, and what is missing of it when the notice is issued on 10 December 2019 at 8:00. */
const CASES: readonly (readonly [
  name: string,
  route: ClosureRoute,
  before: readonly ClosureStep[],
  missing: readonly string[],
])[] = [
  ['nothing was done', ASB, [], ['test-not-shown', 'nobody-told', 'nobody-consulted', 'no-court-slot']],
  ['everything was done', ASB, [step('evidence'), step('told'), step('consulted'), step('slot')], []],
  [
    'disorder linked to the premises is shown',
    ASB,
    [step('evidence', { shows: 'disorder' }), step('told'), step('consulted'), step('slot')],
    [],
  ],
  [
    'crime on the premises alone is shown, as exploitation would be',
    ASB,
    [step('evidence', { shows: 'criminal-behaviour' }), step('told'), step('consulted'), step('slot')],
    ['test-not-shown'],
  ],
  [
    'offensive behaviour alone is shown',
    ASB,
    [step('evidence', { shows: 'offensive-behaviour' }), step('told'), step('consulted'), step('slot')],
    ['test-not-shown'],
  ],
  [
    'nuisance is shown beside crime',
    ASB,
    [
      step('evidence', { shows: 'criminal-behaviour' }),
      step('evidence'),
      step('told'),
      step('consulted'),
      step('slot'),
    ],
    [],
  ],
  [
    'the nuisance came only the day after the notice',
    ASB,
    [step('evidence', { happenedOn: day('2019-12-11') }), step('told'), step('consulted'), step('slot')],
    ['test-not-shown'],
  ],
  [
    'the nuisance was on the day of the notice',
    ASB,
    [step('evidence', { happenedOn: day('2019-12-10') }), step('told'), step('consulted'), step('slot')],
    [],
  ],
  ['nobody was told', ASB, [step('evidence'), step('consulted'), step('slot')], ['nobody-told']],
  [
    'somebody was sought and not reached: the law asks for reasonable efforts',
    ASB,
    [step('evidence'), step('told', { outcome: 'not-reached' }), step('consulted'), step('slot')],
    [],
  ],
  [
    'the owner was told only a minute after the notice',
    ASB,
    [step('evidence'), step('told', { toldAt: at('2019-12-10T08:01') }), step('consulted'), step('slot')],
    ['nobody-told'],
  ],
  ['nobody was consulted', ASB, [step('evidence'), step('told'), step('slot')], ['nobody-consulted']],
  [
    'the council was consulted only a minute after the notice',
    ASB,
    [step('evidence'), step('told'), step('consulted', { consultedAt: at('2019-12-10T08:01') }), step('slot')],
    ['nobody-consulted'],
  ],
  [
    'a charity was consulted: the 2014 Act names nobody',
    ASB,
    [step('evidence'), step('told'), step('consulted', { body: 'other' }), step('slot')],
    [],
  ],
  ['the court gave no time', ASB, [step('evidence'), step('told'), step('consulted')], ['no-court-slot']],
  [
    'the court’s time was yesterday',
    ASB,
    [step('evidence'), step('told'), step('consulted'), step('slot', { hearing: at('2019-12-09T10:00') })],
    ['no-court-slot'],
  ],
  [
    'the court’s time was an hour ago',
    ASB,
    [step('evidence'), step('told'), step('consulted'), step('slot', { hearing: at('2019-12-10T07:00') })],
    ['no-court-slot'],
  ],
  [
    'the court gave that day and no hour',
    ASB,
    [step('evidence'), step('told'), step('consulted'), step('slot', { hearing: day('2019-12-10') })],
    [],
  ],
  [
    'under the 2003 Act the offences and the council are there',
    SOA,
    [step('evidence', { shows: 'pornography' }), step('told'), step('consulted'), step('slot')],
    [],
  ],
  [
    'under the 2003 Act the use was on the first of the three months’ days',
    SOA,
    [
      step('evidence', { shows: 'prostitution', happenedOn: day('2019-09-11') }),
      step('told'),
      step('consulted'),
      step('slot'),
    ],
    [],
  ],
  [
    'under the 2003 Act the use was the day before',
    SOA,
    [
      step('evidence', { shows: 'prostitution', happenedOn: day('2019-09-10') }),
      step('told'),
      step('consulted'),
      step('slot'),
    ],
    ['evidence-too-old'],
  ],
  [
    'nuisance of last year is shown: the 2014 Act counts no months',
    ASB,
    [step('evidence', { happenedOn: day('2018-12-10') }), step('told'), step('consulted'), step('slot')],
    [],
  ],
  [
    'under the 2003 Act only a charity was consulted',
    SOA,
    [step('evidence', { shows: 'prostitution' }), step('told'), step('consulted', { body: 'other' }), step('slot')],
    ['council-not-consulted'],
  ],
  [
    'under the 2003 Act nobody was consulted',
    SOA,
    [step('evidence', { shows: 'child-sex-offence' }), step('told'), step('slot')],
    ['nobody-consulted'],
  ],
]

for (const [name, route, before, missing] of CASES) {
  test(`before the notice ${name}: ${missing.length === 0 ? 'it is issued' : missing.join(', ')}`, () => {
    const closure = closureOf([step('began', { route }), ...before])
    const found = refusals(closure, issue(route))
    assert.deepEqual(
      found.map(({ code }) => code),
      missing,
    )
    assert.ok(found.every(({ mayBeLate }) => mayBeLate))
    const late = taken(closure, issue(route), LATER, true)
    assert.equal(late.after.state, 'notice')
    assert.deepEqual(
      late.against.map(({ code }) => code),
      missing,
    )
  })
}

test('evidence of the other Act proves nothing, and cannot be entered late either', () => {
  for (const [route, shows] of [
    [ASB, 'prostitution'],
    [SOA, 'nuisance'],
  ] as const) {
    const result = takeStep(closureIn('preparing', route), step('evidence', { shows }), LATER, true)
    assert.ok(!result.ok)
    assert.deepEqual(
      result.refusal.map(({ code }) => code),
      ['evidence-of-another-act'],
    )
  }
})

test('a notice of the 2014 Act says how long it is and who gives advice', () => {
  const closure = closureIn('preparing')
  assert.deepEqual(codes(closure, step('issued', { noticeHours: undefined })), ['length-not-said'])
  assert.deepEqual(codes(closure, step('issued', { advice: undefined })), ['advice-not-said'])
})

test('what cannot have happened so is not entered late, whatever the reason', () => {
  const impossible: readonly (readonly [closure: ReturnType<typeof closureIn>, given: ClosureStep, code: string])[] = [
    [closureIn('preparing'), step('issued', { role: 'inspector' }), 'no-authority'],
    [closureIn('preparing'), step('issued', { issuedAt: at('2021-01-15T12:01') }), 'in-the-future'],
    [closureIn('notice'), step('issued'), 'already-issued'],
    [closureIn('notice'), step('cancelled', { endedOn: day('2019-12-09') }), 'before-the-issue'],
    [closureIn('notice'), step('varied', { variedAt: at('2019-12-10T07:59') }), 'before-the-issue'],
    [closureIn('notice'), step('application', { appliedOn: day('2019-12-09') }), 'before-the-issue'],
    [closureIn('application'), step('adjourned', { adjournedOn: day('2019-12-09') }), 'hearing-before-service'],
    [
      closureIn('application'),
      step('adjourned', { hearing: day('2019-12-10'), adjournedOn: day('2019-12-11') }),
      'adjourned-backwards',
    ],
    [closureIn('application'), step('continued', { decidedAt: at('2019-12-10T08:59') }), 'hearing-before-service'],
    [further(closureIn('application'), step('continued')), step('continued'), 'notice-continued-once'],
    [closureIn('application'), step('order', { covers: 'part' }), 'part-not-said'],
    [closureIn('notice'), step('application', { covers: 'part' }), 'part-not-said'],
    [closureIn('application'), step('order', { startsAt: at('2019-12-10T23:59') }), 'order-starts-before-it-is-made'],
    [closureIn('order'), step('access-decided'), 'nothing-asked'],
    [closureIn('order'), step('costs-decided'), 'nothing-asked'],
    [closureIn('order'), step('compensation-decided'), 'nothing-asked'],
    [closureIn('order'), step('appeal-decided'), 'nothing-asked'],
    [
      further(closureIn('order'), step('appealed')),
      step('appeal-decided', { decidedOn: day('2019-12-19') }),
      'nothing-asked',
    ],
    [
      further(closureIn('order'), step('access-applied')),
      step('access-decided', { decidedOn: day('2019-12-19') }),
      'nothing-asked',
    ],
    [closureIn('order'), step('appealed', { against: 'extension' }), 'nothing-to-appeal'],
    [closureIn('order'), step('appealed', { against: 'refusal' }), 'nothing-to-appeal'],
    [closureIn('refused'), step('appealed', { against: 'order' }), 'nothing-to-appeal'],
    [closureIn('refused'), step('order'), 'already-ended'],
    [
      further(closureIn('refused'), step('appealed', { against: 'refusal' }), step('appeal-decided')),
      step('order', { madeOn: day('2020-01-10'), endsOn: undefined }),
      'already-ended',
    ],
    [closureIn('order'), step('appealed', { appealedOn: day('2019-12-10') }), 'nothing-to-appeal'],
    [closureIn('order'), step('extension-applied', { appliedOn: day('2019-12-10') }), 'extension-before-the-order'],
    [closureIn('order'), step('discharge-applied', { appliedOn: day('2019-12-10') }), 'ended-before-the-order'],
    [closureIn('order'), step('access-applied', { appliedOn: day('2019-12-10') }), 'ended-before-the-order'],
  ]
  for (const [closure, given, code] of impossible) {
    const result = takeStep(closure, given, LATER, true)
    assert.ok(!result.ok, `${given.act}: ${code}`)
    assert.deepEqual(
      result.refusal.map((refusal) => [refusal.code, refusal.mayBeLate]),
      [[code, false]],
    )
  }
})

test('what happens this minute can be recorded, and the next minute cannot', () => {
  const closure = closureIn('preparing')
  const known = { ...LATER, now: at('2019-12-10T08:00').toInstant() }
  assert.deepEqual(codes(closure, step('issued', { issuedAt: at('2019-12-10T08:00') }), known), [])
  assert.deepEqual(codes(closure, step('issued', { issuedAt: at('2019-12-10T08:01') }), known), ['in-the-future'])
})

test('a time of the court that is recorded only after the application does not move the hearing; where none is known it is the hearing', () => {
  const late = step('slot', { hearing: at('2019-12-12T08:00') })
  assert.equal(further(closureIn('notice'), late).hearing?.toString(), late.hearing.toString())
  const applied = closureIn('application')
  assert.equal(further(applied, late).hearing?.toString(), applied.hearing?.toString())
  const unheard = closureOf([step('began', { state: 'application', servedAt: at('2019-12-10T09:00') })])
  assert.equal(further(unheard, late).hearing?.toString(), late.hearing.toString())
})
