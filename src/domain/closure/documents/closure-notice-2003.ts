import type { Document } from '../../document/document.ts'
import { orGap } from '../../document/gaps.ts'
import { RULES } from '../clocks.ts'
import { documentOf, join, under } from './common.ts'
import { bodyOf, capacityOf, courtOf, type DocumentFacts, hearingOf, lastOf, premisesOf, whenOr } from './facts.ts'
import { provision, ruleUsed } from './law-used.ts'

/** The closure notice under the 2003 Act, of which the list of contents could not be confirmed: the document says so. */
export function closureNotice2003(facts: DocumentFacts): Document {
  const { closure } = facts
  const { issued } = closure
  return documentOf(facts, {
    title: 'Closure notice',
    under: under(facts, 'sections 136B and 136C'),
    blocks: [
      { type: 'paragraph', text: join('The issue of this notice was authorised for ', [bodyOf(facts)], '.') },
      { type: 'facts', caption: 'What this notice says', rows: contents(facts) },
      { type: 'warning', text: OFFENCE },
      { type: 'paragraph', text: [{ gap: 'whatever else sections 136B and 136C ask this notice to contain' }] },
      {
        type: 'paragraph',
        text: join(
          'Its issue was authorised ',
          [whenOr(issued?.at, 'the day and time of the authority')],
          given(facts),
          '.',
        ),
      },
      {
        type: 'paragraph',
        text: join('Why a closure order is believed to be necessary: ', [
          orGap(lastOf(facts, 'issued')?.why, 'why a closure order is necessary'),
        ]),
      },
      {
        type: 'signature',
        as: 'Signed by the officer who authorised the issue of this notice',
        name: [orGap(issued?.by, 'the name of the officer who authorises the notice')],
        capacity: [capacityOf(issued?.role, 'the rank of the officer who authorises the notice')],
      },
      { type: 'check', text: CONTENTS },
    ],
    law: [
      provision(facts, 'test', 'When the issue of a closure notice may be authorised'),
      provision(facts, 'contents', 'What a closure notice contains'),
      provision(facts, 'service', 'How a closure notice is served and how long it lasts'),
      ruleUsed(facts, RULES[closure.route].hearing, closure.servedAt),
      provision(facts, 'offences', 'Offences'),
    ],
  })
}

const CONTENTS =
  'What this Act asks a closure notice to contain could not be confirmed. Check sections 136B and 136C on legislation.gov.uk before this is served, and add what is missing.'

const OFFENCE =
  'It is an offence to remain on or to enter the premises in breach of this notice, or to obstruct a person who serves or enforces it, without reasonable excuse (section 136G).'

const contents = (facts: DocumentFacts) => [
  { name: 'The premises', values: [premisesOf(facts)] },
  {
    name: 'The effect of this notice',
    values: [
      'Nobody may enter or remain on the premises but people who regularly live there and the owner.',
      'It lasts until the application for a closure order is decided.',
    ],
  },
  { name: 'Failing to comply is an offence', values: [OFFENCE] },
  {
    name: 'An application is made',
    values: ['A constable applies to the magistrates’ court for a closure order (section 136D).'],
  },
  { name: 'When and where it will be heard', values: [join(hearingOf(facts)), join('At ', [courtOf(facts)])] },
  {
    name: 'The effect of a closure order',
    values: [
      'A closure order closes the premises to all persons for up to 3 months. It can be extended, to no more than 6 months in all.',
    ],
  },
]

function given(facts: DocumentFacts): string {
  const how = lastOf(facts, 'issued')?.given
  if (how === undefined) return ''
  return how === 'orally' ? ' by word of mouth, to be confirmed in writing as soon as practicable' : ' in writing'
}
