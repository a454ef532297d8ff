import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import { isId } from '#platform/db/ids.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import { gather } from '#platform/forms/gather.ts'
import { parseLine } from '#platform/forms/text.ts'
import { typed } from '#platform/forms/typed.ts'
import type { Body } from '#platform/http/route.ts'

/** What was typed: into a new operation with a name, or into one that there is. */
export const readAnswers = (body: Body) => ({
  into: typed(body, 'into'),
  name: typed(body, 'name'),
  operationId: typed(body, 'operationId'),
})

export type Answers = ReturnType<typeof readAnswers>

/** Where the facts go. */
export type Submission =
  | { readonly into: 'new'; readonly name: string }
  | { readonly into: 'existing'; readonly operationId: string }

/** Where the facts go, or every mistake. */
export function parse({ into, name, operationId }: Answers): Result<Submission, readonly FieldError[]> {
  if (into === 'new') {
    const named = gather({ name: parseLine(name, 'name', { name: 'drafts:accept.name', most: 120 }) })
    return named.ok ? accept({ into, name: named.value.name } as const) : named
  }
  if (into !== 'existing') return refuse([{ field: 'into', message: 'drafts:accept.intoMissing' }])
  if (!isId(operationId)) return refuse([{ field: 'operationId', message: 'drafts:accept.operationMissing' }])
  return accept({ into, operationId } as const)
}
