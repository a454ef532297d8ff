import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Block, Document } from '#domain/document/document.ts'
import { gapsOf, textOf } from '#domain/document/gaps.ts'
import { at, CHRISTMAS_2019, factsOf, on } from '#tests/support/closure-facts.ts'
import type { ClosureStep } from '../steps/steps.ts'
import { CLOSURE_DOCUMENTS, type ClosureDocument, findDocument, makeDocument, whyNot } from './documents.ts'
import type { DocumentFacts } from './facts.ts'
import { CLOSURE_FIELDS } from './template-fields.ts'
import { templateValues } from './template-values.ts'

const NOTHING: readonly ClosureStep[] = [{ act: 'began', state: 'preparing', route: 'anti-social-behaviour-2014' }]
const SOA: readonly ClosureStep[] = [
  { act: 'began', state: 'preparing', route: 'sexual-offences-2003' },
  {
    act: 'evidence',
    shows: 'prostitution',
    what: 'Four women received callers',
    happenedOn: on('2026-11-02'),
    source: 'Police log',
  },
  {
    act: 'issued',
    by: 'Tomas Reed',
    role: 'superintendent',
    issuedAt: at('2026-11-20T18:00'),
    given: 'orally',
    why: 'It goes on.',
  },
  {
    act: 'service',
    served: 'notice',
    how: 'prominent-place',
    where: 'Front door',
    doneAt: at('2026-11-21T07:00'),
    by: 'Ash Field',
    outcome: 'done',
  },
]
const full = factsOf(CHRISTMAS_2019)
const make = (name: ClosureDocument, facts = full): Document => makeDocument(name, facts)

const saidIn = (block: Block): string => {
  if (block.type === 'heading') return block.text
  if ('text' in block) return textOf(block.text)
  if ('items' in block) return block.items.map(textOf).join('\n')
  if (block.type === 'signature') return [block.as, textOf(block.name), textOf(block.capacity)].join('\n')
  if (block.type === 'facts')
    return block.rows
      .map(({ item = '', name, values }) => `${item} ${name}: ${values.map(textOf).join(' | ')}`)
      .join('\n')
  return [block.columns.join(' | '), ...block.rows.map((row) => row.map(textOf).join(' | '))].join('\n')
}
const said = (document: Document): string => document.blocks.map(saidIn).join('\n')

test('a closure notice has the seven contents of s 76(5), each under its letter', () => {
  const facts = make('closure-notice').blocks.find((block) => block.type === 'facts')
  assert.deepEqual(
    facts?.rows.map(({ item }) => item),
    ['(a)', '(b)', '(c)', '(d)', '(e)', '(f)', '(g)'],
  )
  assert.deepEqual(gapsOf(make('closure-notice')), [])
})

test('a closure notice over Christmas says when it ends, with Christmas Day left out', () => {
  assert.match(
    said(make('closure-notice')),
    /served on Tuesday 24 December 2019 at 10:00 and ends on Friday 27 December 2019 at 10:00/,
  )
})

const ISSUED: ClosureStep = {
  act: 'issued',
  by: 'Tomas Reed',
  role: 'superintendent',
  issuedAt: at('2026-11-20T18:00'),
  why: 'It goes on.',
}
const SLOT: ClosureStep = { act: 'slot', court: 'Fenmarsh Magistrates', hearing: at('2026-11-22T10:00') }
const ADJOURNED: ClosureStep = {
  act: 'adjourned',
  adjournedOn: on('2026-11-22'),
  hearing: at('2026-12-04T14:00'),
  continued: 'continued',
}
const LATER_SLOT: ClosureStep = { ...SLOT, hearing: at('2026-11-22T15:00') }

const NOTICED: readonly (readonly [what: string, steps: readonly ClosureStep[], hour: string])[] = [
  ['adjourned after it', [...NOTHING, SLOT, ISSUED, ADJOURNED], '22 November 2026 at 10:00'],
  ['moved before it', [...NOTHING, SLOT, LATER_SLOT, ISSUED, ADJOURNED], '22 November 2026 at 15:00'],
  ['moved after it', [...NOTHING, SLOT, ISSUED, LATER_SLOT], '22 November 2026 at 10:00'],
  ['first given after it', [...NOTHING, ISSUED, SLOT, ADJOURNED], '22 November 2026 at 10:00'],
  [
    'known as the record began',
    [{ ...NOTHING[0], act: 'began', state: 'notice', hearing: at('2026-11-22T10:00') } as ClosureStep, ADJOURNED],
    '22 November 2026 at 10:00',
  ],
]

for (const [what, steps, hour] of NOTICED) {
  test(`a closure notice states the hearing that stood when it was issued, where it was ${what}`, () => {
    const notice = said(make('closure-notice', factsOf(steps)))
    assert.ok(notice.includes(hour), notice)
    assert.doesNotMatch(notice, /4 December/)
  })
}

test('what was seen is not in the notice, which hangs on the door', () => {
  assert.doesNotMatch(said(make('closure-notice')), /neighbour\b.*banged|Observation log|Money taken/)
  assert.match(said(make('closure-notice')), /reasonable grounds to believe that the use of the premises has resulted/)
})

test('a notice of which nothing is known yet names what is missing', () => {
  const gaps = gapsOf(make('closure-notice', factsOf(NOTHING)))
  for (const missing of [
    'for how many hours, 24 or 48',
    'the day and time of the hearing',
    'the name of the court',
    'names and contacts in the area that give advice about housing and legal matters',
    'the name of whoever issues the notice',
    'nuisance or disorder, which the record does not yet show',
  ]) {
    assert.ok(gaps.includes(missing), `${missing} in ${gaps.join('; ')}`)
  }
})

test('exploitation alone shows no reason for a notice', () => {
  const steps: readonly ClosureStep[] = [
    ...NOTHING,
    { act: 'evidence', shows: 'criminal-behaviour', what: 'People made to work', source: 'Log' },
  ]
  assert.ok(
    gapsOf(make('closure-notice', factsOf(steps))).includes('nuisance or disorder, which the record does not yet show'),
  )
})

test('a certificate of service has every step with its door, time, server and what came of it', () => {
  const text = said(make('certificate-of-service'))
  assert.match(
    text,
    /Front door \| Fixed to a prominent place on the premises \(s 79\(2\)\(a\)\) \| Tuesday 24 December 2019 at 10:00 \| Ash Field \| Done\. Photo: front door\.jpg/,
  )
  assert.match(text, /Yard gate \| .*s 79\(2\)\(b\).* \| Kit Lowe \| Not possible: Locked, with a dog behind it/)
  assert.match(text, /Ground floor: The tenant .* \| Offered; they would not take it: She shut the door/)
  assert.match(text, new RegExp(`front door.jpg, SHA-256 ${'ab'.repeat(32)}`))
  assert.match(text, /Signed by Ash Field, for the steps that they took[\s\S]*Signed by Kit Lowe/)
})

test('a certificate of service says of what the Act asks nothing is recorded', () => {
  assert.ok(
    gapsOf(make('certificate-of-service')).some((gap) => /handed to a person with control .*s 79\(2\)\(d\)/.test(gap)),
  )
})

test('an application maps the evidence to the test, and says that exploitation is not the test', () => {
  const text = said(make('application'))
  assert.match(text, /Exploitation is not in itself the test/)
  assert.match(
    text,
    /s 80\(5\)\(b\): serious nuisance.* \| When[\s\S]*Nuisance to members of the public: Callers at all hours.* \| Saturday 14 December 2019 \| Statement of a neighbour \| RM\/1/,
  )
  assert.match(
    text,
    /s 80\(5\)\(c\): disorder near the premises associated with their use\. No evidence of this is recorded/,
  )
  assert.match(text, /no later than Friday 27 December 2019 at 10:00/)
})

test('evidence without a date or an exhibit has a gap for each', () => {
  const gaps = gapsOf(make('application'))
  assert.ok(gaps.includes('when it happened') && gaps.includes('the exhibit reference'))
})

test('a draft order says how much is closed, who may enter, until when, and that a breach is an offence', () => {
  const text = said(make('draft-order'))
  assert.match(text, /Access to this part of the premises: The ground floor and the yard at 14 Canal Row/)
  assert.match(text, /except: The owner, to make repairs, on weekdays/)
  assert.match(text, /until Thursday 26 March 2020 at \[To be completed: the time of day/)
  assert.match(text, /section 86/)
  assert.match(text, /section 85/)
})

test('a variation notice says which part is released, and that the rest stands', () => {
  const steps: readonly ClosureStep[] = [
    ...CHRISTMAS_2019.slice(0, -3),
    {
      act: 'varied',
      by: 'Tomas Reed',
      role: 'superintendent',
      variedAt: at('2019-12-24T16:00'),
      part: 'The flat above',
    },
  ]
  const text = said(make('variation-notice', factsOf(steps)))
  assert.match(text, /The closure notice no longer applies to: The flat above/)
  assert.match(text, /For the rest of the premises the closure notice stands/)
  assert.match(text, /Served: Tuesday 24 December 2019 at 10:00/)
})

test('a complaint to extend says how far the order can be carried', () => {
  const text = said(make('extension-application'))
  assert.match(text, /extended to Friday 26 June 2020/)
  assert.match(text, /can carry the order to \w+ \d+ June 2020 at the latest/)
  assert.equal(make('extension-application').title, 'Complaint for the extension of a closure order')
})

test('a witness statement leaves its form of words to the court', () => {
  const text = said(make('witness-statement'))
  assert.match(text, /I am Superintendent of Fenshire Police/)
  assert.match(text, /I refer to exhibit RM\/1/)
  assert.match(text, /Check the form of words with the court/)
})

test('a chronology has every step in the order in which it happened, with its source', () => {
  const table = make('chronology').blocks.find((block) => block.type === 'table')
  const lines = table?.rows.map((row) => row.map(textOf)) ?? []
  assert.equal(lines.length, CHRISTMAS_2019.length)
  assert.deepEqual(lines[0]?.[0], 'Saturday 14 December 2019')
  assert.match(lines[0]?.[2] ?? '', /Statement of a neighbour\. Recorded by Wren Holt on Friday 20 March 2020 at 12:00/)
  assert.ok(gapsOf(make('chronology')).includes('when this happened: evidence'))
  assert.ok(
    lines.some(([when]) => when === 'By Friday 20 March 2020 at 12:00'),
    'a slot has no time of its own',
  )
})

test('a chronology says why something was recorded late', () => {
  const [first] = full.recorded
  assert.ok(first)
  const facts = { ...full, recorded: [{ ...first, lateBecause: 'The officer was at court' }] }
  assert.match(said(make('chronology', facts)), /Recorded late: The officer was at court/)
})

test('under the 2003 Act the notice says that its contents are not confirmed, and has no letters', () => {
  const notice = make('closure-notice', factsOf(SOA))
  assert.match(said(notice), /could not be confirmed/)
  assert.match(said(notice), /by word of mouth, to be confirmed in writing/)
  assert.ok(notice.blocks.every((block) => block.type !== 'facts' || block.rows.every((row) => !('item' in row))))
  assert.ok(notice.provenance.law.some(({ certainty }) => certainty === 'unconfirmed'))
})

test('under the 2003 Act the hearing is counted from the fixing, without any day left out', () => {
  assert.match(said(make('application', factsOf(SOA))), /no later than Monday 23 November 2026 at 07:00/)
})

test('every document says what it was made from, when, by whom and on which law', () => {
  for (const name of CLOSURE_DOCUMENTS) {
    const { provenance } = make(name)
    assert.match(provenance.madeFrom, /^the record of closing 14 Canal Row$/)
    assert.equal(provenance.madeBy, 'Wren Holt, Fenshire Police')
    assert.ok(provenance.law.length > 0, name)
  }
})

test('a document that stands on a law which administrators commenced says who set its first day', () => {
  const set = { from: '2019-12-01', instrument: 'SI 2019/1', setBy: ['A', 'B'], setOn: '2019-11-30' } as const
  const law = { ...full.law, commencements: new Map([['asb-closure-application-hearing.v2', set] as const]) }
  const used = make('application', { ...full, law }).provenance.law.find(({ version }) => version === 'v2')
  assert.match(used?.about ?? '', /Counted from 2019-12-01, SI 2019\/1, as A and B set on 2019-11-30/)
  assert.match(said(make('application', { ...full, law })), /no later than Saturday 28 December 2019 at 10:00/)
})

test('no document names the operation: a notice hangs on a door', () => {
  for (const name of CLOSURE_DOCUMENTS) assert.doesNotMatch(JSON.stringify(make(name)), /Heron/, name)
})

test('whoever cannot read the premises makes documents that do not name them', () => {
  for (const name of CLOSURE_DOCUMENTS) {
    const document = make(name, { ...full, premises: undefined })
    assert.doesNotMatch(JSON.stringify({ ...document, provenance: document.provenance.madeFrom }), /Canal Row/)
  }
})

const BODIES: readonly (readonly [who: string, changed: Partial<DocumentFacts>, said: string])[] = [
  ['the police force of whoever makes it', {}, 'Fenshire Police'],
  [
    'the police force that leads, where a council’s solicitor makes it',
    {
      maker: { name: 'Wren Holt', agency: { name: 'Fenmarsh Council', kind: 'council' } },
      leadAgency: { name: 'Fenshire Police', kind: 'police' },
    },
    'Fenshire Police',
  ],
  [
    'neither of two police forces',
    { leadAgency: { name: 'Saltmarsh Police', kind: 'police' } },
    '[To be completed: the name of the police force]',
  ],
]

for (const [who, changed, name] of BODIES) {
  test(`a notice of a superintendent names ${who}`, () => {
    assert.ok(said(make('closure-notice', { ...full, ...changed })).startsWith(`This notice is issued by ${name}.`))
  })
}

test('where nobody has said who issues the notice, no body is guessed', () => {
  const gaps = gapsOf(make('closure-notice', factsOf(NOTHING)))
  assert.ok(gaps.includes('the name of the police force or council that acts'))
})

const ADDRESSES: readonly (readonly [label: string, address: string, said: string])[] = [
  ['14 Canal Row', '14 Canal Row, Fenmarsh', '14 Canal Row, Fenmarsh'],
  ['House, 14 Canal Row', '14 Canal Row, Fenmarsh', 'House, 14 Canal Row, Fenmarsh'],
  ['The flat above the shop', '14 Canal Row, Fenmarsh', 'The flat above the shop, 14 Canal Row, Fenmarsh'],
  ['14 Canal Row', '', '14 Canal Row, [To be completed: the full address of the premises]'],
]

for (const [label, address, text] of ADDRESSES) {
  test(`${label} at ${address || 'no address'} is said once: ${text}`, () => {
    const { blocks } = make('chronology', { ...full, premises: { label, address } })
    assert.ok(blocks.map(saidIn).join('\n').includes(`Premises: ${text}`))
  })
}

const CANNOT: readonly (readonly [name: ClosureDocument, steps: readonly ClosureStep[], why: string | undefined])[] = [
  ['closure-notice', NOTHING, undefined],
  ['chronology', NOTHING, undefined],
  ['certificate-of-service', NOTHING, 'no-notice-yet'],
  ['extension-notice', CHRISTMAS_2019, 'only-for-a-notice-of-24-hours'],
  ['extension-notice', SOA, 'only-under-the-2014-act'],
  ['cancellation-notice', SOA, 'only-under-the-2014-act'],
  ['cancellation-notice', CHRISTMAS_2019, undefined],
  ['extension-application', SOA, 'no-order-yet'],
  ['extension-application', CHRISTMAS_2019, undefined],
]

for (const [name, steps, why] of CANNOT) {
  const { closure } = factsOf(steps)
  test(`${name} ${why === undefined ? 'can be made' : `cannot be made: ${why}`} (${closure.route}, ${closure.state})`, () => {
    assert.equal(whyNot(name, closure), why)
  })
}

test('a name of a document leads to it, any other to none', () => {
  assert.equal(findDocument('draft-order'), 'draft-order')
  assert.equal(findDocument('toString'), undefined)
})

test('every name that a template may use has a value, in every part', () => {
  const { values } = templateValues(full, make('application').provenance, [])
  for (const field of CLOSURE_FIELDS) {
    const value = values[field.name]
    assert.equal(typeof value, 'fields' in field ? 'object' : 'string', field.name)
    if (!('fields' in field) || typeof value !== 'object' || field.name === 'gaps') continue
    assert.deepEqual(
      Object.keys(value[0] ?? {}).toSorted(),
      field.fields.map(({ name }) => name).toSorted(),
      field.name,
    )
  }
})

test('what a template does not ask for is not missing', () => {
  const { values, gaps } = templateValues(factsOf(NOTHING), make('application').provenance, ['premises', 'court'])
  assert.deepEqual(gaps, ['the name of the court'])
  assert.deepEqual(values['gaps'], [{ gap: 'the name of the court' }])
  assert.equal(values['served_at'], '[To be completed: the day and time of service]')
})
