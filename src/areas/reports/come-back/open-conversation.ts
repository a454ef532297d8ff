import { readCode } from '#domain/report/receipt-code.ts'
import { newId } from '#platform/db/ids.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import { typed } from '#platform/forms/typed.ts'
import type { Answer } from '#platform/http/answer.ts'
import type { PublicAsked } from '#platform/http/route.ts'
import { throughTheDoor } from '#platform/reports/through-the-door.ts'
import { type Draft, draftIn } from './form.ts'
import { type Carried, codePage, conversationPage, type Done } from './page.ts'
import { type Conversation, type Holder, readConversation } from './use-case.ts'
import { isStale, sealStamp, sealVisit } from './visit-token.ts'

const TEMPLATES = 'areas/reports/come-back'

/** Somebody whose number opened their conversation. */
export interface At {
  readonly asked: PublicAsked
  readonly code: string
  /** By which what they send is sent once. */
  readonly form: string
  readonly draft: Draft
}

/** The id that the page gave to what it sends; a new one where it gave none. */
export const formIn = ({ body }: PublicAsked): string => typed(body, 'form').slice(0, 64) || newId()

/** A page of the way back. Nothing of it is kept, so that a page that is sent again is made again. */
export const pageOf = (template: string, data: object, status: 200 | 422 | 503 = 200): Answer => ({
  type: 'page',
  status,
  template: `${TEMPLATES}/${template}.njk`,
  data,
  about: {},
})

/** What a page of theirs carries on to the next one. */
export const carriedBy = ({ asked: { house, now }, code, form, draft }: At): Carried => ({
  visit: sealVisit(house.keyring, { code }, now),
  form,
  draft,
})

/** Does work as the holder of the number, in a transaction of its own. */
export const asHolder = <Value>(
  { asked: { house }, code }: At,
  work: (holder: Holder) => Promise<Value>,
): Promise<Value> => throughTheDoor(house.pool, (door) => work({ house, door, code }))

type CodeShown = Parameters<typeof codePage>[0]

/** The page with the box for the number, and why it is shown. */
export function showCode(asked: PublicAsked, shown: Omit<CodeShown, 'form' | 'stamp'>): Answer {
  const status = shown.why === 'away' || shown.why === 'busy' ? 503 : shown.wrong === undefined ? 200 : 422
  return pageOf(
    'code',
    codePage({ ...shown, form: formIn(asked), stamp: sealStamp(asked.house.keyring, asked.now) }, asked.words),
    status,
  )
}

/** The number was not, or is no longer, that of any report: neither is said. */
export const showUnknown = (asked: PublicAsked): Answer =>
  showCode(asked, { typed: typed(asked.body, 'code'), wrong: 'unknown', draft: draftIn(asked.body) })

/** The conversation as it is now, with what was done or is wrong. */
export async function showConversation(
  at: At,
  told: { readonly errors?: readonly FieldError[]; readonly done?: Done | undefined } = {},
): Promise<Answer> {
  const conversation = await asHolder(at, readConversation)
  return conversation === undefined ? showUnknown(at.asked) : conversationAnswer(at, conversation, told)
}

const conversationAnswer = (
  at: At,
  conversation: Conversation,
  told: { readonly errors?: readonly FieldError[]; readonly done?: Done | undefined },
): Answer =>
  pageOf(
    'conversation',
    conversationPage(carriedBy(at), conversation, told, at.asked.words),
    (told.errors ?? []).length > 0 ? 422 : 200,
  )

/**
 * Opens the conversation of a number. What cannot be one is told without asking anybody; the database is
 * asked the same whether there is such a number or not; and whoever tries many waits, but never for the right one.
 */
export async function openConversation(asked: PublicAsked): Promise<Answer> {
  const text = typed(asked.body, 'code')
  const draft = draftIn(asked.body)
  if (isStale(asked.house.keyring, typed(asked.body, 'stamp'), asked.now))
    return showCode(asked, { why: 'over', draft })
  const code = readCode(text)
  if (!code.ok) return showCode(asked, { typed: text, wrong: code.refusal, draft })
  const at: At = { asked, code: code.value, form: formIn(asked), draft }
  try {
    const conversation = await asHolder(at, readConversation)
    if (conversation === undefined)
      return (await asked.guesses.wasWrong())
        ? showUnknown(asked)
        : showCode(asked, { typed: text, why: 'busy', draft })
    return conversationAnswer(at, conversation, {})
  } catch (fault) {
    noteFault(asked, fault)
    return showCode(asked, { typed: text, why: 'away', draft })
  }
}

/** Logs what went wrong without a word of what was sent. */
export function noteFault({ house }: PublicAsked, fault: unknown): void {
  const { code = '', stack } = fault as { readonly code?: string; readonly stack?: string }
  house.log.error({ route: '/return', code, stack })
}
