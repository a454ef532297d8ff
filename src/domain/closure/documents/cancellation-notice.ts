import type { Document } from '../../document/document.ts'
import { orGap } from '../../document/gaps.ts'
import { RULES } from '../clocks.ts'
import { documentOf, factsUnder, join, premisesRow, signedByIssuer, under } from './common.ts'
import { bodyOf, type DocumentFacts, lastOf, whenOr } from './facts.ts'
import { provision, ruleUsed } from './law-used.ts'

/** The notice that cancels a closure notice for the whole premises (s 78). The Act lists no contents for it. */
export function cancellationNotice(facts: DocumentFacts): Document {
  const { route } = facts.closure
  const step = lastOf(facts, 'cancelled')
  return documentOf(facts, {
    title: 'Cancellation notice',
    under: under(facts, 'section 78'),
    blocks: [
      {
        type: 'paragraph',
        text: join('This notice is issued by ', [bodyOf(facts)], '. It cancels the closure notice below.'),
      },
      ...factsUnder('The closure notice that is cancelled', closureNoticeRows(facts)),
      ...factsUnder('The cancellation', [
        { name: 'Cancelled', value: [whenOr(step?.endedOn, 'the day of the cancellation')] },
        {
          name: 'Why',
          value: [orGap(step?.because, 'why the conditions of section 76(1) are no longer met for the whole premises')],
        },
      ]),
      {
        type: 'paragraph',
        text: 'The closure notice no longer keeps anybody out, and no application for a closure order has to be made on it (section 80(1)). Whoever lost money by it can claim compensation within 3 months that begin with the day of the cancellation (section 90).',
      },
      signedByIssuer(step, 'cancels'),
      {
        type: 'check',
        text: 'This notice is served as the closure notice was (section 79): at the same doors, and on the same people. Tell the court that no application will be heard. Where only a part is released, issue a variation notice instead.',
      },
    ],
    law: [
      provision(facts, 'cancellation', 'When a closure notice must be cancelled, and by whom'),
      provision(facts, 'service', 'A cancellation notice is served as a closure notice is'),
      ruleUsed(facts, RULES[route].compensation, step?.endedOn),
    ],
  })
}

/** The closure notice that another notice is about. */
export const closureNoticeRows = (facts: DocumentFacts) => {
  const { issued, servedAt } = facts.closure
  return [
    premisesRow(facts),
    { name: 'Issued by', value: [orGap(issued?.by, 'who issued the closure notice')] },
    { name: 'Issued', value: [whenOr(issued?.at, 'the day and time of issue of the closure notice')] },
    { name: 'Served', value: [whenOr(servedAt, 'the day and time of service of the closure notice')] },
  ]
}
