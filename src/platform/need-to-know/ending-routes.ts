import type { EndRefusal } from '#domain/access/end.ts'
import type { FieldError } from '../forms/field-error.ts'
import { parseText } from '../forms/text.ts'
import { typed } from '../forms/typed.ts'
import { leadTo, notFound, show, showConflict, showMistakes } from '../http/answer.ts'
import type { Route, Visit } from '../http/route.ts'
import { endAccess } from './end-access.ts'
import type { Grant } from './grants.ts'

/** What was typed into the form that ends access, and what is wrong with it. */
export interface Typed {
  readonly reason: string
  readonly errors: readonly FieldError[]
}

/** Where access of one kind of strand is ended; `Found` is the grant with what its page shows of it. */
interface Ending<Found extends { readonly grant: Grant }> {
  readonly url: string
  readonly template: string
  /** The grant of the address, where this person leads its strand or has it themselves; else `undefined`. */
  readonly find: (visit: Visit) => Promise<Found | undefined>
  readonly page: (found: Found, typed: Typed, visit: Visit) => object
  readonly whereNext: (visit: Visit, found: Found) => Promise<string>
}

const REFUSALS = {
  'last-lead': { field: 'reason', message: 'access:end.lastLead' },
  'reason-missing': { field: 'reason', message: 'access:grant.reasonMissing' },
} as const satisfies Partial<Record<EndRefusal, FieldError>>

/** The form that ends a grant before it lapses, and what it does: for the strands of an operation and of a partnership. */
export const endingRoutes = <Found extends { readonly grant: Grant }>({
  url,
  template,
  find,
  page,
  whereNext,
}: Ending<Found>): readonly Route[] => [
  {
    door: 'staff',
    method: 'GET',
    url,
    action: 'access.see',
    event: 'form-opened',
    answer: async (visit) => {
      const found = await find(visit)
      if (found === undefined) return notFound
      const { id, strandId } = found.grant
      const about = { recordKind: 'access_grant', recordId: id, strandId } as const
      return show(template, page(found, { reason: '', errors: [] }, visit), about)
    },
  },
  {
    door: 'staff',
    method: 'POST',
    url,
    action: 'access.see',
    event: 'access-ended',
    answer: async (visit) => {
      const found = await find(visit)
      if (found === undefined) return notFound
      const answered = typed(visit.body, 'reason')
      const refill = (error: FieldError) =>
        showMistakes(template, page(found, { reason: answered, errors: [error] }, visit))
      const reason = parseText(answered, 'reason', { name: 'access:end.reason', most: 500 })
      if (!reason.ok) return refill(reason.refusal)
      const ended = await endAccess(visit, found.grant.id, reason.value)
      if (ended.ok) return leadTo(await whereNext(visit, found), ended.value, 'access:end.done')
      if (ended.refusal === 'not-yours-to-end') return notFound
      if (ended.refusal !== 'ended-already') return refill(REFUSALS[ended.refusal])
      const now = await find(visit)
      return now === undefined ? notFound : showConflict(template, page(now, { reason: answered, errors: [] }, visit))
    },
  },
]
