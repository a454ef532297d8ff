import { say } from '../../calendar/say.ts'
import { momentOf } from '../../clocks/deadline.ts'
import type { Document, Line } from '../../document/document.ts'
import { orGap } from '../../document/gaps.ts'
import { furthestEnd, RULES, statedEnd } from '../clocks.ts'
import { courtHead, documentOf, factsUnder, join, premisesRow, under } from './common.ts'
import { bodyOf, capacityOf, courtOf, type DocumentFacts, lastOf, whenOr } from './facts.ts'
import { provision, ruleUsed } from './law-used.ts'

/** The complaint by which the extension of an order is asked for, before the order ends. */
export function extensionApplication(facts: DocumentFacts): Document {
  const { closure } = facts
  const is2003 = closure.route === 'sexual-offences-2003'
  const step = lastOf(facts, 'extension-applied')
  return documentOf(facts, {
    title: 'Complaint for the extension of a closure order',
    under: under(facts, is2003 ? 'sections 136H and 136I' : 'section 82'),
    court: courtHead(facts, 'Complainant', 'Respondent'),
    blocks: [
      {
        type: 'numbered',
        items: [
          join(
            [bodyOf(facts)],
            ' makes complaint to a justice of the peace and asks that the closure order below be extended.',
          ),
          join(
            'It is asked that the order be extended to ',
            [whenOr(step?.askedTo, 'the day to which an extension is asked for')],
            '.',
          ),
          ...limits(facts),
        ],
      },
      ...factsUnder('The order', [
        premisesRow(facts),
        { name: 'Made by', value: [courtOf(facts)] },
        { name: 'Made on', value: [whenOr(closure.madeOn, 'the day on which the order was made')] },
        { name: 'Ends on', value: [whenOr(statedEnd(closure), 'the day on which the order ends')] },
        { name: 'Extended before', value: extended(facts) },
      ]),
      { type: 'heading', text: 'The grounds' },
      { type: 'numbered', items: grounds(facts) },
      {
        type: 'signature',
        as: 'Signed for the complainant',
        name: [orGap(step?.by, 'the name of whoever asks for the extension')],
        capacity: [capacityOf(step?.role, 'the rank or office of whoever asks for the extension')],
      },
      {
        type: 'check',
        text: 'The complaint is made before the order ends: afterwards there is nothing to extend. The Act calls this a complaint, and a summons may be issued on it to those who were served and those who have an interest. What it must contain was not found: check with the court.',
      },
    ],
    law: [
      provision(facts, 'extension', 'Who may ask for an extension, when, and for how long'),
      ruleUsed(facts, RULES[closure.route].order, closure.madeOn),
    ],
  })
}

function grounds(facts: DocumentFacts): readonly Line[] {
  const is2003 = facts.closure.route === 'sexual-offences-2003'
  const step = lastOf(facts, 'extension-applied')
  return [
    join('The extension is necessary to prevent what the order was made to prevent: ', [
      orGap(step?.why, 'why the extension is necessary'),
    ]),
    join(is2003 ? 'The council was consulted: ' : 'The council or the chief officer of police was consulted: ', [
      orGap(step?.consulted, 'who was consulted, when, and what they said'),
    ]),
    ...(is2003
      ? [
          join('The complaint was authorised by a superintendent or above: ', [
            { gap: 'who authorised the complaint, and when' },
          ]),
        ]
      : []),
  ]
}

function limits({ closure, law }: DocumentFacts): readonly Line[] {
  const furthest = furthestEnd(closure, law)
  const sure = furthest.ok
    ? [`One extension can carry the order to ${say(momentOf(furthest.value.due))} at the latest.`]
    : []
  return [...sure, 'Each extension is for no more than 3 months, and the order for no more than 6 months in all.']
}

function extended({ closure: { extensions = [] } }: DocumentFacts): Line {
  if (extensions.length === 0) return 'No extension is recorded'
  return extensions.map(({ on, to }) => `To ${say(to)}, by a decision on ${say(on)}`).join('; ')
}
