import { compareMoments } from '../../calendar/london.ts'
import { say } from '../../calendar/say.ts'
import type { Block, Document, Line } from '../../document/document.ts'
import { orGap } from '../../document/gaps.ts'
import { stepsOf } from '../closure.ts'
import type { StepOf } from '../steps/steps.ts'
import { courtHead, documentOf, factsUnder, join, premisesRow, under } from './common.ts'
import { type DocumentFacts, whenOr } from './facts.ts'
import { provision } from './law-used.ts'
import { OUTCOMES, SERVED, WAYS } from './sayings.words.ts'

type Service = StepOf<'service'>

/** What was served, step by step: which door or person, when, by whom, and what was refused or not possible and why. */
export function certificateOfService(facts: DocumentFacts): Document {
  const { closure } = facts
  const steps = stepsOf(closure, 'service')
  const served = (['notice', 'extension', 'variation', 'cancellation'] as const).filter(
    (what) => what === 'notice' || steps.some((step) => step.served === what),
  )
  return documentOf(facts, {
    title: 'Certificate of service',
    under: under(facts, closure.route === 'sexual-offences-2003' ? 'section 136C' : 'section 79'),
    court: courtHead(facts),
    blocks: [
      ...factsUnder('The premises and the notice', [
        premisesRow(facts),
        { name: 'Notice issued by', value: [orGap(closure.issued?.by, 'who issued the closure notice')] },
        { name: 'Notice issued', value: [whenOr(closure.issued?.at, 'the day and time of issue')] },
        {
          name: 'Earliest completed step of service',
          value: [whenOr(closure.servedAt, 'the day and time of service')],
        },
      ]),
      ...served.flatMap((what) =>
        serviceOf(
          facts,
          what,
          steps.filter((step) => step.served === what),
        ),
      ),
      ...notRecorded(facts, steps),
      ...photosOf(facts, steps),
      { type: 'statement-of-truth', text: TRUTH },
      ...signatures(steps),
      { type: 'check', text: CHECK },
    ],
    law: [provision(facts, 'service', 'How and on whom the notice is served')],
  })
}

const TRUTH = [
  'I believe that what this certificate says of the steps that I took is true. ',
  { gap: 'that the court accepts this form of words' },
]

const CHECK =
  'No form of certificate and no form of words for its truth were found for these proceedings: check both with the court. Everybody who took a step signs for the steps that they took.'

const COLUMNS = ['Door, place or person', 'How', 'When', 'By whom', 'What came of it'] as const

function serviceOf(facts: DocumentFacts, what: Service['served'], steps: readonly Service[]): readonly Block[] {
  const title = `Service of ${SERVED[what]}`
  const inOrder = steps.toSorted((one, other) => compareMoments(one.doneAt, other.doneAt))
  if (inOrder.length === 0) {
    return [
      { type: 'heading', text: title },
      { type: 'paragraph', text: [{ gap: 'the steps of service: each door and each person, when and by whom' }] },
    ]
  }
  return [
    { type: 'heading', text: title },
    {
      type: 'table',
      caption: title,
      columns: COLUMNS,
      widths: [1.4, 2, 1.3, 1, 1.6],
      rows: inOrder.map((step) => rowOf(facts, step)),
    },
  ]
}

function rowOf({ closure, photos }: DocumentFacts, step: Service): readonly Line[] {
  const { said, cite } = WAYS[step.how]
  const photo = step.photo === undefined ? undefined : photos.get(step.photo)
  return [
    step.to === undefined || step.to === '' ? step.where : `${step.where}: ${step.to}`,
    `${said} (${cite[closure.route]})`,
    say(step.doneAt),
    step.by,
    join(
      OUTCOMES[step.outcome],
      step.outcome === 'done' ? '' : join(': ', [orGap(step.whyNot, 'why it was not done')]),
      photo === undefined ? '' : `. Photo: ${photo.name}`,
    ),
  ]
}

const ASKED = ['prominent-place', 'access', 'in-control', 'resident'] as const

/** What the Act asks for "if possible" and of which nothing is recorded, not even that it was not possible. */
function notRecorded({ closure }: DocumentFacts, steps: readonly Service[]): readonly Block[] {
  const recorded = new Set(steps.filter(({ served }) => served === 'notice').map(({ how }) => how))
  const missing = ASKED.filter((how) => !recorded.has(how))
  if (missing.length === 0 || steps.length === 0) return []
  return [
    { type: 'heading', text: 'What the Act asks for if it is possible, and of which nothing is recorded' },
    {
      type: 'list',
      items: missing.map((how) => {
        const { said, cite } = WAYS[how]
        const way = `${said.charAt(0).toLowerCase()}${said.slice(1)}`
        return [{ gap: `whether the notice was ${way} (${cite[closure.route]}), or why that was not possible` }]
      }),
    },
  ]
}

/** Each photo by the sum over its bytes: whoever holds a copy can see that it is this one, unchanged. */
function photosOf({ photos }: DocumentFacts, steps: readonly Service[]): readonly Block[] {
  const taken = steps.flatMap(({ photo }) => (photo === undefined ? [] : (photos.get(photo) ?? [])))
  if (taken.length === 0) return []
  return [
    { type: 'heading', text: 'Photos' },
    { type: 'list', items: taken.map(({ name, sha256 }) => `${name}, SHA-256 ${sha256}`) },
  ]
}

/** Everybody who took a step signs; nobody is made to sign for another. */
function signatures(steps: readonly Service[]): readonly Block[] {
  const names = [...new Set(steps.map(({ by }) => by))]
  const signers = names.length === 0 ? [undefined] : names
  return signers.map((name) => ({
    type: 'signature',
    as: name === undefined ? 'Signed by whoever served it' : `Signed by ${name}, for the steps that they took`,
    name: [orGap(name, 'the name of whoever served it')],
    capacity: [{ gap: 'the rank and number, or office, of whoever served it' }],
  }))
}
