import { say } from '../../calendar/say.ts'
import type { LawUsed, Line, Provenance } from '../../document/document.ts'
import { CERTAINTIES, FURNITURE } from '../../document/furniture.words.ts'
import { orGap, piecesOf, textOf } from '../../document/gaps.ts'
import type { FieldValues } from '../../document/template-fields.ts'
import { statedEnd } from '../clocks.ts'
import { noticeLength, stepsOf } from '../closure.ts'
import { actOf } from '../provisions.ts'
import { chronologyLines } from './chronology.ts'
import { join } from './common.ts'
import { heardBy } from './deadlines.ts'
import { bodyOf, capacityOf, courtOf, type DocumentFacts, hearingOf, lastOf, premisesOf, whenOr } from './facts.ts'
import { LIMBS, MEANS, OUTCOMES, REACHED, SERVED, STANDINGS, WAYS } from './sayings.words.ts'
import type { PartName, ScalarName } from './template-fields.ts'

/** What an agency's own template is filled with, and what of it is missing. */
export interface TemplateValues {
  readonly values: FieldValues
  /** Of the names that the template uses. */
  readonly gaps: readonly string[]
}

/**
 * The facts of a closure under the names of `CLOSURE_FIELDS`.
 *
 * @param used the names that the template uses: what it does not ask for is not missing
 */
export function templateValues(facts: DocumentFacts, provenance: Provenance, used: readonly string[]): TemplateValues {
  const lines = scalars(facts, provenance)
  const rows = parts(facts, provenance.law)
  const asked = [
    ...Object.entries(lines).flatMap(([name, line]) => (used.includes(name) ? [line] : [])),
    ...Object.entries(rows).flatMap(([name, part]) => (used.includes(name) ? part.flatMap(Object.values<Line>) : [])),
  ]
  const missing = asked.flatMap(piecesOf).flatMap((piece) => (typeof piece === 'string' ? [] : [piece.gap]))
  const gaps = [...new Set(missing)]
  return {
    gaps,
    values: {
      ...mapValues(lines, textOf),
      ...mapValues(rows, (part) => part.map((row) => mapValues(row, textOf))),
      gaps: gaps.map((gap) => ({ gap })),
    },
  }
}

const mapValues = <Before, After>(
  record: Readonly<Record<string, Before>>,
  change: (value: Before) => After,
): Readonly<Record<string, After>> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]))

function scalars(facts: DocumentFacts, provenance: Provenance): Readonly<Record<ScalarName, Line>> {
  return {
    premises: premisesOf(facts),
    operation: facts.operation,
    act: actOf(facts.closure.route),
    body: [bodyOf(facts)],
    court: [courtOf(facts)],
    hearing: join(hearingOf(facts)),
    heard_by: [orGap(heardBy(facts), 'by when the court has to hear the application')],
    ...notice(facts),
    ...endOfNotice(facts),
    ...order(facts),
    made_from: provenance.madeFrom,
    record_version: String(provenance.version),
    made_at: say(provenance.madeAt),
    made_by: provenance.madeBy,
  }
}

function notice(facts: DocumentFacts) {
  const { issued, servedAt } = facts.closure
  const step = lastOf(facts, 'issued')
  return {
    issued_by: [orGap(issued?.by, 'who issues the notice')],
    issued_as: [capacityOf(issued?.role, 'the rank or office of whoever issues the notice')],
    issued_at: [whenOr(issued?.at, 'the day and time of issue')],
    notice_hours: [orGap(noticeLength(facts.closure)?.toString(), 'for how many hours the notice is')],
    notice_why: [orGap(step?.why, 'why the notice is necessary')],
    keeps_out: [orGap(step?.shutOut, 'whom the notice keeps out, from what and when')],
    advice: [orGap(step?.advice, 'names and contacts in the area that give advice about housing and legal matters')],
    served_at: [whenOr(servedAt, 'the day and time of service')],
  }
}

function endOfNotice(facts: DocumentFacts) {
  const extension = lastOf(facts, 'notice-extended')
  const cancelled = lastOf(facts, 'cancelled')
  return {
    extended_by: [orGap(extension?.by, 'who extended the notice')],
    extended_hours: [orGap(extension?.hours.toString(), 'by how many hours the notice was extended')],
    cancelled_on: [whenOr(cancelled?.endedOn, 'when the notice was cancelled')],
    cancelled_because: [orGap(cancelled?.because, 'why the notice was cancelled')],
  }
}

function order(facts: DocumentFacts) {
  const step = lastOf(facts, 'order')
  const extension = lastOf(facts, 'extension-applied')
  const part = step?.covers === 'part' ? orGap(step.part, 'which part of the premises') : undefined
  return {
    applied_by: [orGap(lastOf(facts, 'application')?.by, 'who applies to the court')],
    order_made_on: [whenOr(facts.closure.madeOn, 'when the order was made')],
    order_ends_on: [whenOr(statedEnd(facts.closure), 'when the order ends')],
    order_covers: [
      step?.covers === 'whole' ? 'the whole of the premises' : (part ?? { gap: 'the whole premises, or which part' }),
    ],
    may_enter: [orGap(step?.mayEnter, 'who may still enter, or that nobody may')],
    extension_to: [whenOr(extension?.askedTo, 'to when an extension is asked for')],
    extension_why: [orGap(extension?.why, 'why the extension is necessary')],
  }
}

type Rows = readonly Readonly<Record<string, Line>>[]

function parts(facts: DocumentFacts, law: readonly LawUsed[]): Readonly<Record<Exclude<PartName, 'gaps'>, Rows>> {
  const { closure } = facts
  return {
    evidence: stepsOf(closure, 'evidence').map(({ shows, what, happenedOn, source, exhibit }) => ({
      shows: LIMBS[shows].said,
      what,
      happened_on: [whenOr(happenedOn, 'when it happened')],
      source,
      exhibit: [orGap(exhibit, 'the exhibit reference')],
    })),
    told: stepsOf(closure, 'told').map(({ who, standing, toldAt, how, outcome, response = '' }) => ({
      who,
      standing: STANDINGS[standing],
      told_at: say(toldAt),
      how: MEANS[how],
      outcome: REACHED[outcome],
      response,
    })),
    consulted: stepsOf(closure, 'consulted').map(({ who, consultedAt, how, response = '' }) => ({
      who,
      consulted_at: say(consultedAt),
      how: MEANS[how],
      response,
    })),
    service: stepsOf(closure, 'service').map(({ served, how, where, to = '', doneAt, by, outcome, whyNot }) => ({
      served: SERVED[served],
      how: WAYS[how].said,
      where,
      to,
      done_at: say(doneAt),
      by,
      outcome: OUTCOMES[outcome],
      why_not: outcome === 'done' ? '' : [orGap(whyNot, 'why it was not done')],
    })),
    chronology: chronologyLines(facts).map(({ when, what, source }) => ({ when, what, source })),
    law: law.map(({ citation, about, version = FURNITURE.notARule, certainty }) => ({
      citation,
      about,
      version,
      certainty: CERTAINTIES[certainty],
    })),
  }
}
