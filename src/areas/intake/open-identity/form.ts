import type { Result } from '#domain/kernel/result.ts'
import {
  IDENTITY_BECAUSE,
  type IdentityAnswer,
  type IdentityAnswerRefusal,
  type IdentityBecause,
} from '#domain/report/identity.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import { gather } from '#platform/forms/gather.ts'
import { parseChoice, parseText } from '#platform/forms/text.ts'
import { typed } from '#platform/forms/typed.ts'
import type { Body } from '#platform/http/route.ts'

const MOST = 2000

/** What was typed, kept exactly. */
export const readAnswers = (body: Body) => ({
  because: typed(body, 'because'),
  reason: typed(body, 'reason'),
  answer: typed(body, 'answer'),
  answerReason: typed(body, 'answerReason'),
})

export type Answers = ReturnType<typeof readAnswers>

export interface Asks {
  readonly because: IdentityBecause
  readonly reason: string
}

/** Why somebody asks, or every mistake. */
export const parseAsks = ({ because, reason }: Answers): Result<Asks, readonly FieldError[]> =>
  gather({
    because: parseChoice(because, IDENTITY_BECAUSE, 'because', 'intake:identity.becauseMissing'),
    reason: parseText(reason, 'reason', { name: 'intake:identity.reasonName', most: MOST }),
  })

export interface AnswerGiven {
  readonly answer: IdentityAnswer
  readonly reason: string
}

/** What somebody answers and why, or every mistake. */
export const parseAnswer = ({ answer, answerReason }: Answers): Result<AnswerGiven, readonly FieldError[]> =>
  gather({
    answer: parseChoice(answer, ['granted', 'refused'] as const, 'answer', 'intake:identity.answerMissing'),
    reason: parseText(answerReason, 'answerReason', { name: 'intake:identity.answerReasonName', most: MOST }),
  })

/** The words for each reason not to ask or answer. */
export const REFUSALS: Readonly<Record<IdentityAnswerRefusal, FieldError>> = {
  'own-request': { field: 'answer', message: 'intake:identity.ownRequest' },
  'already-answered': { field: 'answer', message: 'intake:identity.alreadyAnswered' },
  'account-by-asker': { field: 'answer', message: 'intake:identity.tie.account-by-asker' },
  'account-too-new': { field: 'answer', message: 'intake:identity.tie.account-too-new' },
  'right-by-asker-or-too-new': { field: 'answer', message: 'intake:identity.tie.right-by-asker-or-too-new' },
}
