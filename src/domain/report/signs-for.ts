import { type Answers, answered, ticked, withoutUnasked } from './questions.ts'
import { SIGN_KINDS, SIGNS, type SignKind } from './signs.ts'

/** The signs of one kind, each by the name under which it is answered: `general.papers`. */
export interface SignGroup {
  readonly kind: SignKind
  readonly signs: readonly string[]
}

/**
 * The signs to ask for: those that anybody may show, those of the kinds that were ticked, those of a child where there may
 * be one, and those of a place unless somebody tells of themselves.
 */
export function signsFor(answers: Answers): readonly SignGroup[] {
  const kinds = new Set<string>(['general', ...ticked(answers, 'kinds', 'kinds')])
  if (['yes', 'not-sure'].includes(answered(answers, 'child', 'under18'))) kinds.add('child')
  if (['place', 'somebody-seen'].includes(answered(answers, 'about', 'whom'))) kinds.add('place')
  return SIGN_KINDS.filter((kind) => kinds.has(kind)).map((kind) => ({
    kind,
    signs: SIGNS[kind].map((sign) => `${kind}.${sign}`),
  }))
}

/**
 * What is sent of what was answered: nothing that is not asked any more, no sign of a kind that was taken back, and no
 * question that was left empty.
 */
export function answersToSend(answers: Answers): Answers {
  const offered = new Set(signsFor(answers).flatMap(({ signs }) => signs))
  const signs = ticked(answers, 'signs', 'signs').filter((sign) => offered.has(sign))
  const asked = Object.entries({ ...withoutUnasked(answers), signs: { signs } }).map(
    ([id, answer]) => [id, Object.fromEntries(Object.entries(answer).filter(([, value]) => value.length > 0))] as const,
  )
  return Object.fromEntries(asked.filter(([, answer]) => Object.keys(answer).length > 0))
}
