import { readCode } from '#domain/report/receipt-code.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import { typed } from '#platform/forms/typed.ts'
import { leadTo, notFound, show, showMistakes } from '#platform/http/answer.ts'
import type { StaffRoute, Visit } from '#platform/http/route.ts'
import { aboutReport } from '../held-report.ts'
import { codeOfCall } from '../take-call/code.ts'
import { page } from './page.ts'
import { type CallReceipt, findCallReceipt, noteReadBack } from './store.ts'

const TEMPLATE = 'areas/intake/read-receipt/page.njk'

/** A call and what follows it; after that nobody can read the receipt out again. */
const READ_OUT_WITHIN = { hours: 12 } as const

/** The code, for whoever took the call, until the caller has it. */
function codeFor({ house, actor, now }: Visit, id: string, receipt: CallReceipt): string | undefined {
  const until = Temporal.Instant.from(receipt.receivedAt).add(READ_OUT_WITHIN)
  const isTheirs = receipt.takenBy === actor.accountId && receipt.keptAt === null
  return isTheirs && Temporal.Instant.compare(now, until) < 0 ? codeOfCall(house, id) : undefined
}

const NOTHING_TYPED = { typed: '', errors: [] }

/** What is wrong with the code that the caller read back; `undefined` where it is theirs. */
function mistakeIn(text: string, code: string): FieldError | undefined {
  const read = readCode(text)
  if (!read.ok) return { field: 'typed', message: `intake:receipt.mistake.${read.refusal}` }
  return read.value === code ? undefined : { field: 'typed', message: 'intake:receipt.mistake.another' }
}

export const readReceiptRoutes: readonly StaffRoute[] = [
  {
    door: 'staff',
    method: 'GET',
    url: '/reports/:id/receipt',
    action: 'reports.contribute',
    event: 'receipt-looked-at',
    answer: async (visit) => {
      const id = visit.params['id'] ?? ''
      const receipt = await findCallReceipt(visit, id)
      if (receipt === undefined) return notFound
      const data = page(id, receipt, codeFor(visit, id, receipt), NOTHING_TYPED, visit.words)
      return show(TEMPLATE, data, aboutReport({ id, ...receipt }))
    },
  },
  {
    door: 'staff',
    method: 'POST',
    url: '/reports/:id/receipt',
    action: 'reports.contribute',
    event: 'receipt-read-back',
    answer: async (visit) => {
      const id = visit.params['id'] ?? ''
      const receipt = await findCallReceipt(visit, id)
      if (receipt === undefined) return notFound
      const code = codeFor(visit, id, receipt)
      const about = aboutReport({ id, ...receipt })
      if (code === undefined) return leadTo(`/reports/${id}`, { ...about, event: 'receipt-looked-at' })
      const text = typed(visit.body, 'typed')
      const mistake = mistakeIn(text, code)
      if (mistake !== undefined)
        return showMistakes(TEMPLATE, page(id, receipt, code, { typed: text, errors: [mistake] }, visit.words))
      await noteReadBack(visit, id)
      return leadTo(`/reports/${id}`, about, 'intake:receipt.done')
    },
  },
]
