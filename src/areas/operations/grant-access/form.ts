import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import { gather } from '#platform/forms/gather.ts'
import { typed, typedList } from '#platform/forms/typed.ts'
import type { Body } from '#platform/http/route.ts'
import { parseRecipient, readTerms, termsOf } from '#platform/need-to-know/grant-terms.ts'
import type { Recipient } from '#platform/need-to-know/grants.ts'
import type { StrandAccess } from '#platform/need-to-know/operation-heading.ts'

/** What was typed, kept exactly. */
export const readAnswers = (body: Body) => ({
  to: typed(body, 'to'),
  strands: typedList(body, 'strands'),
  ...readTerms(body),
})

export type Answers = ReturnType<typeof readAnswers>

/** Access as the form describes it, or every mistake. `strands` are those that the giver may know of. */
export const parse = (
  answers: Answers,
  { recipients, strands }: { readonly recipients: readonly Recipient[]; readonly strands: readonly StrandAccess[] },
) =>
  gather({
    recipient: parseRecipient(answers.to, recipients),
    strandIds: parseStrands(answers.strands, strands),
    ...termsOf(answers),
  })

function parseStrands(kinds: readonly string[], known: readonly StrandAccess[]): Result<readonly string[], FieldError> {
  const chosen = known.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id)
  return chosen.length === 0 ? refuse({ field: 'strands', message: 'access:grant.strandsMissing' }) : accept(chosen)
}
