import { say } from '../../calendar/say.ts'
import type { Block, Document, Line } from '../../document/document.ts'
import { orGap } from '../../document/gaps.ts'
import { RULES, ruleOfNotice } from '../clocks.ts'
import { noticeLength, stepsOf } from '../closure.ts'
import { closureNotice2003 } from './closure-notice-2003.ts'
import { documentOf, join, under } from './common.ts'
import { noticeEnds } from './deadlines.ts'
import {
  asNoticed,
  bodyOf,
  capacityOf,
  courtOf,
  type DocumentFacts,
  hearingOf,
  lastOf,
  premisesOf,
  whenOr,
} from './facts.ts'
import { provision, ruleUsed } from './law-used.ts'

/** The closure notice; under the 2014 Act with the seven contents of s 76(5), each under its letter. */
export const closureNotice = (facts: DocumentFacts): Document =>
  facts.closure.route === 'sexual-offences-2003'
    ? closureNotice2003(asNoticed(facts))
    : closureNotice2014(asNoticed(facts))

function closureNotice2014(facts: DocumentFacts): Document {
  const { closure } = facts
  const rule = ruleOfNotice(closure.noticeHours)
  return documentOf(facts, {
    title: 'Closure notice',
    under: under(facts, 'section 76'),
    blocks: [
      { type: 'paragraph', text: join('This notice is issued by ', [bodyOf(facts)], '.') },
      { type: 'facts', caption: 'What this notice says, as section 76(5) asks', rows: contents(facts) },
      { type: 'warning', text: OFFENCE },
      ...grounds(facts),
      ...issue(facts),
      { type: 'check', text: CHECK },
    ],
    law: [
      provision(facts, 'test', 'When a closure notice may be issued'),
      provision(facts, 'contents', 'What a closure notice must contain'),
      ruleUsed(facts, rule, closure.issued?.at),
      ruleUsed(facts, RULES[closure.route].hearing, closure.servedAt),
      provision(facts, 'service', 'How a closure notice is served'),
      provision(facts, 'offences', 'Offences'),
    ],
  })
}

const OFFENCE =
  'It is an offence to remain on or to enter the premises in breach of this notice without reasonable excuse, or to obstruct a person who serves or enforces it. It is punishable with up to 3 months in prison, a fine, or both (section 86).'

const CHECK =
  'Evidence is not set out in this notice: everybody who passes the door can read it, and it may put neighbours or victims at risk. A notice cannot keep out people who habitually live on the premises, nor the owner (section 76(4)).'

const contents = (facts: DocumentFacts) => [
  { item: '(a)', name: 'The premises', values: [premisesOf(facts)] },
  { item: '(b)', name: 'The effect of this notice', values: effect(facts) },
  { item: '(c)', name: 'Failing to comply is an offence', values: [OFFENCE] },
  {
    item: '(d)',
    name: 'An application will be made',
    values: [join('An application for a closure order will be made under section 80 by ', [bodyOf(facts)], '.')],
  },
  {
    item: '(e)',
    name: 'When and where it will be heard',
    values: [join(hearingOf(facts)), join('At ', [courtOf(facts)])],
  },
  { item: '(f)', name: 'The effect of a closure order', values: [ORDER] },
  {
    item: '(g)',
    name: 'Who gives advice about housing and legal matters in the area',
    values: [
      [
        orGap(
          lastOf(facts, 'issued')?.advice,
          'names and contacts in the area that give advice about housing and legal matters',
        ),
      ],
    ],
  },
]

const ORDER =
  'A closure order can prohibit access to the whole premises or a part of them for up to 3 months, at all times or at some, by everybody or by some: also by people who live there and by the owner. The court can extend it, to no more than 6 months in all. Remaining or entering in breach of it without reasonable excuse is an offence, punishable with imprisonment for up to 51 weeks (read as 6 months for now), a fine, or both (sections 80, 82 and 86).'

function effect(facts: DocumentFacts): readonly Line[] {
  const length = noticeLength(facts.closure)
  const hours = length === undefined ? { gap: 'for how many hours, 24 or 48' } : `${length} hours`
  return [
    join('From its service this notice prohibits access to the premises for ', [hours], '.', [end(facts)]),
    join('It keeps out: ', [orGap(lastOf(facts, 'issued')?.shutOut, 'whom it keeps out, from what, and when')]),
    'It does not keep out people who habitually live on the premises, nor the owner.',
  ]
}

/** When the notice ends, once it has been served. */
function end(facts: DocumentFacts): string {
  const { servedAt } = facts.closure
  const ends = noticeEnds(facts)
  return servedAt === undefined || ends === undefined ? '' : ` It was served on ${say(servedAt)} and ends on ${ends}.`
}

/** Which part of the test of s 76(1) the record bears out: without what was seen, for the notice hangs on a door. */
function grounds(facts: DocumentFacts): readonly Block[] {
  const shown = new Set(stepsOf(facts.closure, 'evidence').map(({ shows }) => shows))
  const limbs = [
    ...(shown.has('nuisance')
      ? ['the use of the premises has resulted, or is likely soon to result, in nuisance to members of the public']
      : []),
    ...(shown.has('disorder')
      ? ['there has been, or is likely soon to be, disorder near the premises associated with their use']
      : []),
  ]
  const said: Line =
    limbs.length > 0 ? limbs.join('; and that ') : [{ gap: 'nuisance or disorder, which the record does not yet show' }]
  return [
    { type: 'heading', text: 'Why this notice was issued' },
    { type: 'paragraph', text: join('There are reasonable grounds to believe that ', said, '.') },
    {
      type: 'paragraph',
      text: join('The notice is necessary to prevent it from continuing, recurring or occurring: ', [
        orGap(lastOf(facts, 'issued')?.why, 'why the notice is necessary'),
      ]),
    },
  ]
}

function issue(facts: DocumentFacts): readonly Block[] {
  const { issued } = facts.closure
  return [
    { type: 'paragraph', text: join('Issued ', [whenOr(issued?.at, 'the day and time of issue')], '.') },
    {
      type: 'signature',
      as: 'Signed by the officer who issued this notice, or for the council',
      name: [orGap(issued?.by, 'the name of whoever issues the notice')],
      capacity: [capacityOf(issued?.role, 'the rank or office of whoever issues the notice')],
    },
  ]
}
