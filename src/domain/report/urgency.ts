import { type Answers, answered, ticked } from './questions.ts'

/** Why a report goes to the duty officer at once. */
export type Urgent = 'life' | 'child'

/**
 * Danger to life, or a child: the two cases in which nobody waits, and in which what a reporter said in confidence may have
 * to be passed on. 'Not sure' whether somebody is in danger counts as danger where it is happening now.
 */
export function urgentBecause(answers: Answers): readonly Urgent[] {
  const danger = answered(answers, 'danger', 'now')
  const isNow = answered(answers, 'when', 'happening') === 'now'
  const life = danger === 'yes' || (danger === 'not-sure' && isNow)
  const child =
    answered(answers, 'child', 'under18') === 'yes' ||
    ticked(answers, 'signs', 'signs').some((sign) => sign.startsWith('child.'))
  return [...(life ? (['life'] as const) : []), ...(child ? (['child'] as const) : [])]
}
