import { accept, type Result } from '#domain/kernel/result.ts'
import type { ProposalRefusal, ProposedStart } from '#domain/law/commencement.ts'
import { parseDate, readDate } from '#platform/forms/date.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import { gather } from '#platform/forms/gather.ts'
import { parseChoice, parseLine, parseText } from '#platform/forms/text.ts'
import { typed } from '#platform/forms/typed.ts'
import type { Body } from '#platform/http/route.ts'

/** What is proposed: that a version begins, or that it has not begun after all. */
export const PROPOSES = ['begins', 'not-begun'] as const

/** What was typed, kept exactly. */
export const readAnswers = (body: Body) => ({
  proposes: typed(body, 'proposes'),
  startsOn: readDate(body, 'startsOn'),
  instrument: typed(body, 'instrument'),
  source: typed(body, 'source'),
})

export type Answers = ReturnType<typeof readAnswers>

/** A first day with what says so; `startsOn` is `undefined` where the version has not begun after all. */
export interface ProposalGiven {
  readonly startsOn: ProposedStart
  readonly instrument: string
  readonly source: string
}

/** The proposal, or every mistake in the order of the page. @param isSet a first day stands, and can be taken back */
export function parse(answers: Answers, isSet: boolean): Result<ProposalGiven, readonly FieldError[]> {
  const takesBack = isSet && answers.proposes === 'not-begun'
  const read = gather({
    ...(isSet ? { proposes: parseChoice(answers.proposes, PROPOSES, 'proposes', 'law:propose.choose') } : {}),
    startsOn: takesBack ? accept(undefined) : parseDate(answers.startsOn, 'startsOn', 'law:propose.startsOn'),
    instrument: parseLine(answers.instrument, 'instrument', { name: 'law:propose.instrument', most: 200 }),
    source: parseText(answers.source, 'source', { name: 'law:propose.source', most: 500 }),
  })
  if (!read.ok) return read
  const { startsOn, instrument, source } = read.value
  return accept({ startsOn, instrument, source })
}

/** The words for each reason not to propose a day. */
export const REFUSALS: Readonly<Record<ProposalRefusal, FieldError>> = {
  'already-proposed': { field: 'startsOn', message: 'law:propose.alreadyProposed' },
  'before-enactment': { field: 'startsOn', message: 'law:propose.beforeEnactment' },
  'stands-already': { field: 'startsOn', message: 'law:propose.standsAlready' },
}
