import type { StepOf } from '#domain/closure/steps/steps.ts'
import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import type { Body } from '#platform/http/route.ts'
import { type Answers, readAnswers } from '../step-form/answers.ts'
import { parseStep } from '../step-form/parse-step.ts'

/** How far a closure can be when it is first recorded. */
export const BEGINNINGS = ['preparing', 'notice', 'application', 'order'] as const

/** What each beginning is asked for. Of what belongs to a later state nothing is read. */
const ASKED: Readonly<Record<(typeof BEGINNINGS)[number], readonly string[]>> = {
  preparing: [],
  notice: ['noticeHours', 'servedAt'],
  application: ['noticeHours', 'servedAt', 'hearing'],
  order: ['noticeHours', 'servedAt', 'madeOn', 'orderLength', 'endsOn'],
}

/** The Act whose form asks for everything. */
const WIDEST = 'anti-social-behaviour-2014'

/** What was typed, kept exactly. */
export const readBeginning = (body: Body): Answers => readAnswers('began', WIDEST, body)

/** How a closure began as the form describes it, or every mistake. */
export function parse(answers: Answers): Result<StepOf<'began'>, readonly FieldError[]> {
  const state = BEGINNINGS.find((offered) => offered === answers['state'])
  const asked = ['state', 'route', ...(state === undefined ? [] : ASKED[state])]
  const relevant = Object.entries(answers).filter(([field]) => asked.includes(field))
  const known = { ...readBeginning({}), ...Object.fromEntries(relevant), ...(state ? {} : { state: '' }) }
  const parsed = parseStep('began', WIDEST, known)
  if (!parsed.ok) return refuse(parsed.refusal)
  const began = parsed.value as StepOf<'began'>
  // Only the 2014 Act knows notices of two lengths.
  return accept(began.route === 'sexual-offences-2003' ? { ...began, noticeHours: undefined } : began)
}
