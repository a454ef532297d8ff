import type { Block, Document, Line } from '../../document/document.ts'
import { orGap } from '../../document/gaps.ts'
import { RULES } from '../clocks.ts'
import { noticeLength } from '../closure.ts'
import { courtHead, documentOf, extentOf, factsUnder, join, premisesRow, under } from './common.ts'
import { heardBy } from './deadlines.ts'
import { evidenceBlocks, toldAndConsulted } from './evidence.ts'
import { bodyOf, capacityOf, courtOf, type DocumentFacts, hearingOf, lastOf, premisesOf, whenOr } from './facts.ts'
import { provision, ruleUsed } from './law-used.ts'

/** The application for a closure order, with its grounds mapped to the test of the Act. */
export function application(facts: DocumentFacts): Document {
  const { closure } = facts
  const is2003 = closure.route === 'sexual-offences-2003'
  const step = lastOf(facts, 'application')
  return documentOf(facts, {
    title: 'Application for a closure order',
    under: under(facts, is2003 ? 'section 136D' : 'section 80'),
    court: courtHead(facts),
    blocks: [
      { type: 'numbered', items: opening(facts) },
      { type: 'heading', text: 'The hearing' },
      { type: 'numbered', items: hearing(facts) },
      { type: 'heading', text: 'The test' },
      { type: 'numbered', items: is2003 ? TEST_2003 : TEST_2014 },
      { type: 'heading', text: 'The grounds' },
      ...evidenceBlocks(facts),
      {
        type: 'numbered',
        items: [
          join('The order is necessary to prevent this from continuing, recurring or occurring: ', [
            orGap(step?.why, 'why an order is necessary for the time that is asked for'),
          ]),
          join('When the notice was issued it was recorded: ', [
            orGap(lastOf(facts, 'issued')?.why, 'why the notice was necessary'),
          ]),
        ],
      },
      { type: 'heading', text: 'Who was told and consulted' },
      { type: 'numbered', items: toldAndConsulted(facts) },
      ...asked(facts),
      {
        type: 'signature',
        as: 'Signed for the applicant',
        name: [orGap(step?.by, 'the name of whoever applies')],
        capacity: [capacityOf(step?.role, 'the rank or office of whoever applies')],
      },
      { type: 'check', text: SERVE },
    ],
    law: [
      provision(facts, 'application', 'Who applies, and when they must'),
      provision(facts, 'order', 'The test for a closure order'),
      provision(facts, 'length', 'How long an order may last'),
      ruleUsed(facts, RULES[closure.route].hearing, closure.servedAt),
      HEARSAY,
    ],
  })
}

const HEARSAY = {
  citation: 'Magistrates’ Courts (Hearsay Evidence in Civil Proceedings) Rules 1999 (SI 1999/681), r 3',
  about: 'Hearsay notice: 21 days before the hearing, unless the court sets another period',
  certainty: 'partly',
} as const

const SERVE =
  'No prescribed form was found for this application: check with the court. Serve the written evidence on the respondent in good time (R (Cleary) v Highbury Corner Magistrates’ Court [2006] EWHC 1869 (Admin)). Where you rely on what others said, serve a hearsay notice and ask the court for a shorter period than 21 days.'

const TEST_2014: readonly Line[] = [
  'The court may make a closure order if it is satisfied that a person has engaged, or is likely to engage, in disorderly, offensive or criminal behaviour on the premises (section 80(5)(a)); or that their use has resulted, or is likely to result, in serious nuisance to members of the public (section 80(5)(b)); or that there has been, or is likely to be, disorder near them associated with their use (section 80(5)(c)); and that the order is necessary to prevent it from continuing, recurring or occurring.',
  'Exploitation is not in itself the test. What is relied on is set out below as behaviour on the premises, nuisance or disorder.',
]

const TEST_2003: readonly Line[] = [
  'The court may make a closure order if it is satisfied that in the 3 months that end with the day on which the issue of the notice was authorised the premises were used for activities related to specified prostitution, pornography or child sex offences (for the last, also that they are likely to be), and that the order is necessary to prevent such use (section 136D).',
  'Exploitation is not in itself the test. What is relied on is set out below as use for a specified offence. The prostitution limb fails where one person alone obtained all the services.',
]

const opening = (facts: DocumentFacts): readonly Line[] => {
  const { issued, servedAt } = facts.closure
  const hours = noticeLength(facts.closure)
  const length = hours === undefined ? '' : ` for ${hours} hours`
  return [
    join([bodyOf(facts)], ' applies for a closure order in respect of ', premisesOf(facts), '.'),
    join(
      `A closure notice${length} was issued by `,
      [orGap(issued?.by, 'who issued the closure notice'), ', ', capacityOf(issued?.role, 'their rank or office')],
      ', on ',
      [whenOr(issued?.at, 'the day and time of issue')],
      '.',
    ),
    join('It was served, by its earliest completed step, on ', [whenOr(servedAt, 'the day and time of service')], '.'),
  ]
}

function hearing(facts: DocumentFacts): readonly Line[] {
  const by = heardBy(facts)
  return [
    join('The application is to be heard on ', hearingOf(facts), ' at ', [courtOf(facts)], '.'),
    ...(by === undefined ? [] : [`Counted from that service, the court has to hear it no later than ${by}.`]),
  ]
}

const LICENCE = { 'in-force': 'A premises licence is in force', none: 'No premises licence is in force' } as const

/** What the court is asked for; what it decided stands in the order, not here. */
function asked(facts: DocumentFacts): readonly Block[] {
  const is2003 = facts.closure.route === 'sexual-offences-2003'
  const step = lastOf(facts, 'application')
  const rows = [
    premisesRow(facts),
    { name: 'For how long', value: [orGap(step?.askedFor, 'for how long, up to 3 months, and from when')] },
    ...(is2003
      ? [{ name: 'Who is kept out', value: 'All persons (section 136D(2))' }]
      : [
          { name: 'Whole or part', value: extentOf(step, 'whether the whole premises or a part, and which') },
          {
            name: 'Who may still enter',
            value: [orGap(step?.mayEnter, 'who may still enter and when, or that nobody may')],
          },
          {
            name: 'Access to other parts of the building',
            value: [orGap(step?.otherParts, 'whether shared parts are affected')],
          },
          {
            name: 'Premises licence',
            value: [orGap(step?.licence && LICENCE[step.licence], 'whether a premises licence is in force')],
          },
        ]),
  ]
  return factsUnder('The order that is asked for', rows)
}
