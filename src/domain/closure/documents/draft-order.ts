import type { Block, Document, Line } from '../../document/document.ts'
import { orGap } from '../../document/gaps.ts'
import { RULES } from '../clocks.ts'
import { courtHead, documentOf, extentOf, join, under } from './common.ts'
import { bodyOf, type DocumentFacts, lastOf, premisesOf, whenOr } from './facts.ts'
import { provision, ruleUsed } from './law-used.ts'

/** A draft of the order for the court to make, or the order as it was made as far as that is recorded. */
export function draftOrder(facts: DocumentFacts): Document {
  const { closure } = facts
  const is2003 = closure.route === 'sexual-offences-2003'
  const step = lastOf(facts, 'order')
  return documentOf(facts, {
    title: step === undefined ? 'Draft closure order' : 'Closure order, as it is recorded',
    under: under(facts, is2003 ? 'section 136D' : 'sections 80 and 86'),
    court: courtHead(facts),
    blocks: [
      {
        type: 'paragraph',
        text: join('Before the magistrates’ court on ', [whenOr(step?.madeOn, 'the day of the order')], '.'),
      },
      {
        type: 'paragraph',
        text: join(
          'On the application of ',
          [bodyOf(facts)],
          is2003
            ? ', the court being satisfied of the conditions of section 136D,'
            : ', the court being satisfied of the matters in section 80(5), and that an order is necessary,',
        ),
      },
      { type: 'heading', text: 'It is ordered that' },
      { type: 'numbered', items: is2003 ? terms2003(facts) : terms2014(facts) },
      { type: 'warning', text: is2003 ? OFFENCE_2003 : OFFENCE_2014 },
      ...enforcement(is2003),
      {
        type: 'signature',
        as: 'By the court',
        name: [{ gap: 'the name of the justice or legal adviser' }],
        capacity: 'Justice of the Peace, District Judge or legal adviser',
      },
      { type: 'check', text: CHECK },
    ],
    law: [
      provision(facts, 'order', 'The test for a closure order, and what it may say'),
      ruleUsed(facts, RULES[closure.route].order, closure.madeOn),
      provision(facts, 'offences', 'Offences'),
      ruleUsed(facts, RULES[closure.route].appeal, closure.madeOn),
    ],
  })
}

const OFFENCE_2014 =
  'It is an offence to remain on or to enter the premises in breach of this order without reasonable excuse, punishable with imprisonment for up to 51 weeks (read as 6 months for now), a fine, or both; and to obstruct a person who enforces it (section 86).'

const OFFENCE_2003 =
  'It is an offence to remain on or to enter the premises in breach of this order without reasonable excuse, punishable with imprisonment for up to 51 weeks (read as 6 months for now), a fine at level 5, or both (section 136G).'

const CHECK =
  'No prescribed form of order was found: check with the court. An order states its end with a date and a time. Let it end on the day before the corresponding date. Its start may be later than the day on which it is made; the magistrates cannot suspend it for an appeal.'

function period(facts: DocumentFacts): Line {
  const { madeOn } = facts.closure
  const step = lastOf(facts, 'order')
  const { endsOn } = step ?? facts.closure
  return join(
    'This order has effect from ',
    [
      whenOr(
        step?.startsAt,
        madeOn === undefined
          ? 'the start of the order, with its time'
          : 'the start of the order, where it is not when it was made',
      ),
    ],
    ' until ',
    [whenOr(endsOn, 'the end of the order, no more than 3 months after it is made')],
    ...(endsOn instanceof Temporal.ZonedDateTime ? [] : [' at ', [{ gap: 'the time of day at which the order ends' }]]),
    '.',
  )
}

function terms2014(facts: DocumentFacts): readonly Line[] {
  // What is asked for stands in a draft until the court has said what it ordered.
  const step = lastOf(facts, 'order') ?? lastOf(facts, 'application')
  return [
    join(
      'Access to ',
      extentOf(step, 'the whole premises, or which part'),
      ' at ',
      premisesOf(facts),
      ' is prohibited.',
    ),
    join('It is prohibited to all persons, at all times, except: ', [
      orGap(step?.mayEnter, 'who may enter, when and on which terms, or that nobody may'),
    ]),
    join('Access to other parts of the building: ', [
      orGap(step?.otherParts, 'what is ordered about shared parts, or that nothing is'),
    ]),
    period(facts),
  ]
}

const terms2003 = (facts: DocumentFacts): readonly Line[] => [
  join('The premises at ', premisesOf(facts), ' are closed to all persons.'),
  period(facts),
]

const enforcement = (is2003: boolean): readonly Block[] =>
  is2003
    ? []
    : [
        {
          type: 'paragraph',
          text: 'A constable, or a person whom the chief officer of police or the council authorises, may enter the premises, do what is necessary to secure them against entry, and use reasonable force; they show who they are and their authority to the owner, the occupier or the person in charge who asks (section 85).',
        },
        {
          type: 'paragraph',
          text: 'An appeal against this order is made to the Crown Court within 21 days that begin with the day of the decision (section 84).',
        },
      ]
