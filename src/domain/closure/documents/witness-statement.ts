import { say } from '../../calendar/say.ts'
import type { Document, Line } from '../../document/document.ts'
import { orGap } from '../../document/gaps.ts'
import { type Closure, noticeLength, stepsOf } from '../closure.ts'
import { courtHead, documentOf, join, under } from './common.ts'
import { toldAndConsulted } from './evidence.ts'
import { bodyOf, capacityOf, courtOf, type DocumentFacts, hearingOf, lastOf, premisesOf, whenOr } from './facts.ts'
import { provision } from './law-used.ts'
import { LIMBS, OUTCOMES, WAYS } from './sayings.words.ts'

/** The statement of whoever issued the notice, in numbered paragraphs that refer to the exhibits. */
export function witnessStatement(facts: DocumentFacts): Document {
  const { closure } = facts
  const name = orGap(closure.issued?.by, 'the name of the witness')
  return documentOf(facts, {
    title: 'Witness statement',
    under: under(facts, closure.route === 'sexual-offences-2003' ? 'Part 2A' : 'Part 4, Chapter 3'),
    court: courtHead(facts),
    blocks: [
      { type: 'paragraph', text: join('Statement of ', [name], ', made for ', [bodyOf(facts)], '.') },
      { type: 'numbered', items: opening(facts) },
      { type: 'heading', text: 'The evidence' },
      { type: 'numbered', items: evidence(closure) },
      { type: 'heading', text: 'The notice' },
      { type: 'numbered', items: notice(facts) },
      { type: 'heading', text: 'Who was told and consulted' },
      { type: 'numbered', items: toldAndConsulted(facts) },
      { type: 'heading', text: 'Service' },
      { type: 'numbered', items: service(closure) },
      { type: 'heading', text: 'Exhibits' },
      exhibits(closure),
      { type: 'statement-of-truth', text: TRUTH },
      {
        type: 'signature',
        as: 'Signed by the witness',
        name: [name],
        capacity: [capacityOf(closure.issued?.role, 'the rank and number, or office, of the witness')],
      },
      { type: 'check', text: CHECK },
    ],
    law: [
      provision(facts, 'order', 'What the court has to be satisfied of'),
      {
        citation: 'Form of words for the truth of a statement in these proceedings',
        about: 'None was found; the Civil Procedure Rules do not apply in magistrates’ courts',
        certainty: 'unconfirmed',
      },
    ],
  })
}

const TRUTH = [
  'I believe that the facts stated in this witness statement are true. ',
  { gap: 'that the court accepts this form of words' },
]

const CHECK =
  'Check the form of words with the court, and have them approved by your solicitor: no form was found that is prescribed for these proceedings. Take out every paragraph that the witness cannot speak to, or say who told them. Names of neighbours and of people found may put them at risk.'

const opening = (facts: DocumentFacts): readonly Line[] => [
  join(
    'I am ',
    [capacityOf(facts.closure.issued?.role, 'the rank or office of the witness')],
    ' of ',
    [bodyOf(facts)],
    '.',
  ),
  join(
    'I make this statement in support of an application for a closure order in respect of ',
    premisesOf(facts),
    ', to be heard on ',
    hearingOf(facts),
    ' at ',
    [courtOf(facts)],
    '.',
  ),
  'What I say is from my own knowledge where I say so, and otherwise from the source that I name.',
]

function evidence(closure: Closure): readonly Line[] {
  const steps = stepsOf(closure, 'evidence')
  if (steps.length === 0) return [[{ gap: 'the evidence: what happened, when, and where it comes from' }]]
  return steps.map(({ shows, what, happenedOn, source, exhibit }) =>
    join(
      `${LIMBS[shows].said}, `,
      [happenedOn === undefined ? { gap: 'when it happened' } : `on ${say(happenedOn)}`],
      `: ${endWithStop(what)} Source: ${endWithStop(source)} I refer to exhibit `,
      [orGap(exhibit, 'the exhibit reference')],
      '.',
    ),
  )
}

const endWithStop = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`)

function notice(facts: DocumentFacts): readonly Line[] {
  const { issued } = facts.closure
  const hours = noticeLength(facts.closure)
  const step = lastOf(facts, 'issued')
  const length = hours === undefined ? [{ gap: 'for how many hours' }] : `${hours} hours`
  const isAuthorised = facts.closure.route === 'sexual-offences-2003'
  return [
    isAuthorised
      ? join(
          'I authorised the issue of a closure notice on ',
          [whenOr(issued?.at, 'the day and time of the authority')],
          '.',
        )
      : join('I issued a closure notice for ', length, ' on ', [whenOr(issued?.at, 'the day and time of issue')], '.'),
    join('I did so because: ', [orGap(step?.why, 'why the notice was necessary')]),
  ]
}

function service(closure: Closure): readonly Line[] {
  const steps = stepsOf(closure, 'service')
  if (steps.length === 0) {
    return [
      join(
        'The notice was served, by its earliest completed step, on ',
        [whenOr(closure.servedAt, 'the day and time of service')],
        '.',
      ),
    ]
  }
  return steps.map(({ where, how, doneAt, by, outcome, whyNot }) =>
    join(
      `${say(doneAt)}, ${where}, by ${by}: ${WAYS[how].said.toLowerCase()}. ${OUTCOMES[outcome]}`,
      outcome === 'done' ? '.' : join(': ', [orGap(whyNot, 'why it was not done')], '.'),
    ),
  )
}

function exhibits(closure: Closure) {
  const named = stepsOf(closure, 'evidence').filter(({ exhibit }) => exhibit !== undefined && exhibit !== '')
  const rows: readonly (readonly Line[])[] = named.map(({ exhibit = '', what, source }) => [exhibit, what, source])
  return {
    type: 'table',
    caption: 'Exhibits',
    columns: ['Reference', 'What it shows', 'Where it comes from'],
    widths: [1, 3, 1.6],
    rows: rows.length > 0 ? rows : [[[{ gap: 'the exhibits and their references' }], '', '']],
  } as const
}
