import { readCode, shownCode } from '#domain/report/receipt-code.ts'
import { errorSummary, fieldErrors } from '#platform/forms/error-summary.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import { typed } from '#platform/forms/typed.ts'
import type { Answer } from '#platform/http/answer.ts'
import { isReceiptKept, keepReceipt } from '#platform/reports/receive.ts'
import { throughTheDoor } from '#platform/reports/through-the-door.ts'
import { type At, pageOf, templateOf } from './page-of.ts'

const FIELD = 'number'

/** What the page of a receipt shows besides the number. */
interface Receipt {
  readonly due: string
  /** What was sent, where it had been received before: it may say more than what was kept. */
  readonly sentBefore?: object | undefined
  readonly errors?: readonly FieldError[]
}

/** Shows the number, to be typed back. From here on the page holds no word of the report. */
export function showReceipt({ asked, journey }: At, { due, sentBefore, errors = [] }: Receipt): Answer {
  const { words } = asked
  return pageOf({ asked, journey: { ...journey, answers: {}, files: [], due } }, 'received', {
    page: 'received',
    status: errors.length > 0 ? 422 : 200,
    data: {
      code: shownCode(journey.code),
      sent: sentBefore ?? null,
      value: typed(asked.body, FIELD),
      error: fieldErrors(errors, words)[FIELD],
      errorSummary: errorSummary(errors, words),
    },
  })
}

/** Answers the pages after a report was received: by the button that was pressed. */
export async function afterReceipt(at: At & { readonly due: string }, go: string): Promise<Answer> {
  if (go === 'leave') return showEnd(at, false)
  if (go === 'keep' && wrongNumber(at) === undefined) return keep(at)
  if (await wasKept(at)) return showReceivedBefore()
  if (go === 'cannot') return pageOf(at, 'cannot', { page: 'received' })
  const message = go === 'keep' ? wrongNumber(at) : undefined
  return showReceipt(at, message === undefined ? at : { ...at, errors: [{ field: FIELD, message: MESSAGES[message] }] })
}

/** Whether the number was typed back before. Where nobody can tell just now, whoever needs their number gets it. */
export const wasKept = ({ asked: { house }, journey: { code } }: At): Promise<boolean> =>
  throughTheDoor(house.pool, (door) => isReceiptKept(house, door, code)).catch(() => false)

/** Somebody who finds an old page in the browser and sends it again learns neither the number nor what was told. */
export const showReceivedBefore = (): Answer => ({
  type: 'page',
  status: 200,
  template: templateOf('received-before'),
  data: {},
  about: {},
})

const MESSAGES = {
  'code-missing': 'report:received.missing',
  'code-incomplete': 'report:received.incomplete',
  'code-mistyped': 'report:received.mistyped',
  'code-another': 'report:received.another',
} as const

function wrongNumber({ asked: { body }, journey: { code } }: At): keyof typeof MESSAGES | undefined {
  const read = readCode(typed(body, FIELD))
  if (!read.ok) return read.refusal
  return read.value === code ? undefined : 'code-another'
}

async function keep(at: At & { readonly due: string }): Promise<Answer> {
  const { house, now } = at.asked
  // That it was kept is good to know, and no reason to keep anybody on the page.
  await throughTheDoor(house.pool, (door) => keepReceipt(house, door, at.journey.code, now)).catch((fault: Error) =>
    house.log.error({ route: '/tell', stack: fault.stack }, 'a receipt was kept and could not be marked as such'),
  )
  return showEnd(at, true)
}

const showEnd = (at: At & { readonly due: string }, hasNumber: boolean): Answer =>
  pageOf(at, 'end', { page: 'received', data: { when: at.asked.words.dateTime(at.due), hasNumber } })
