import { compareMoments, type Moment } from '../../calendar/london.ts'
import { say } from '../../calendar/say.ts'
import type { Document, Line } from '../../document/document.ts'
import type { ClosureStep } from '../steps/steps.ts'
import { documentOf, factsUnder, premisesRow, under } from './common.ts'
import type { DocumentFacts, RecordedStep } from './facts.ts'
import { provision } from './law-used.ts'
import { HAPPENED } from './sayings.words.ts'
import { detailsOf, momentOfStep } from './tell-step.ts'

/** Everything that is recorded in the order in which it happened, each line with where it comes from. */
export function chronology(facts: DocumentFacts): Document {
  return documentOf(facts, {
    title: 'Chronology',
    under: under(facts, facts.closure.route === 'sexual-offences-2003' ? 'Part 2A' : 'Part 4, Chapter 3'),
    blocks: [
      ...factsUnder('What this is a chronology of', [premisesRow(facts)]),
      { type: 'heading', text: 'What happened' },
      {
        type: 'table',
        caption: 'What happened, in its order',
        columns: ['When', 'What', 'Where it comes from'],
        widths: [1.2, 3, 1.6],
        rows: chronologyLines(facts).map(({ when, what, source }) => [when, what, source]),
      },
    ],
    law: [provision(facts, 'application', 'The proceedings of which this is the chronology')],
  })
}

/** A line of the chronology. */
export interface ChronologyLine {
  readonly when: Line
  readonly what: Line
  readonly source: Line
}

/** The lines of the chronology. What has no time of its own stands where it was recorded. */
export function chronologyLines(facts: DocumentFacts): readonly ChronologyLine[] {
  return facts.recorded
    .map((recorded) => ({ recorded, at: momentOfStep(recorded.step) }))
    .toSorted((one, other) => compareMoments(one.at ?? one.recorded.recordedAt, other.at ?? other.recorded.recordedAt))
    .map(({ recorded, at }) => ({ when: whenOf(recorded, at), what: told(recorded.step), source: sourceOf(recorded) }))
}

const whenOf = ({ step, recordedAt }: RecordedStep, at: Moment | undefined): Line => {
  if (at !== undefined) return say(at)
  return NO_TIME.has(step.act)
    ? `By ${say(recordedAt)}`
    : [{ gap: `when this happened: ${HAPPENED[step.act].toLowerCase()}` }]
}

/** What is known from some time on and happens at none: it is no gap that nobody says when. */
const NO_TIME: ReadonlySet<ClosureStep['act']> = new Set(['began', 'slot'])

function told(step: ClosureStep): Line {
  const details = detailsOf(step)
  return details.length === 0 ? `${HAPPENED[step.act]}.` : `${HAPPENED[step.act]}. ${details.join('; ')}.`
}

const sourceOf = ({ step, recordedBy, recordedAt, lateBecause }: RecordedStep): Line =>
  [
    ...(step.act === 'evidence' ? [`${step.source}.`] : []),
    `Recorded by ${recordedBy} on ${say(recordedAt)}.`,
    ...(lateBecause === null ? [] : [`Recorded late: ${lateBecause}`]),
  ].join(' ')
