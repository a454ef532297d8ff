import type { Document } from '../../document/document.ts'
import { orGap } from '../../document/gaps.ts'
import { closureNoticeRows } from './cancellation-notice.ts'
import { documentOf, factsUnder, join, signedByIssuer, under } from './common.ts'
import { bodyOf, type DocumentFacts, lastOf, whenOr } from './facts.ts'
import { provision } from './law-used.ts'

/** The notice that releases a part of the premises from a closure notice (s 78). The Act lists no contents for it. */
export function variationNotice(facts: DocumentFacts): Document {
  const step = lastOf(facts, 'varied')
  return documentOf(facts, {
    title: 'Variation notice',
    under: under(facts, 'section 78'),
    blocks: [
      {
        type: 'paragraph',
        text: join('This notice is issued by ', [bodyOf(facts)], '. It varies the closure notice below.'),
      },
      ...factsUnder('The closure notice that is varied', closureNoticeRows(facts)),
      ...factsUnder('The variation', [
        {
          name: 'The closure notice no longer applies to',
          value: [orGap(step?.part, 'the part of the premises to which the notice no longer applies')],
        },
        { name: 'Varied', value: [whenOr(step?.variedAt, 'the day and time of the variation')] },
      ]),
      {
        type: 'paragraph',
        text: 'For the rest of the premises the closure notice stands, and the application for a closure order is heard as it says.',
      },
      signedByIssuer(step, 'varies'),
      {
        type: 'check',
        text: 'This notice is served as the closure notice was (section 79): at the same doors, and on the same people. Where the conditions are no longer met for the whole premises, cancel the notice instead.',
      },
    ],
    law: [
      provision(facts, 'variation', 'When a closure notice must be varied, and by whom'),
      provision(facts, 'service', 'A variation notice is served as a closure notice is'),
    ],
  })
}
