import { newId } from '#platform/db/ids.ts'
import { STRANGER_FILES } from '#platform/files/check-stranger-file.ts'
import { typed } from '#platform/forms/typed.ts'
import type { Answer } from '#platform/http/answer.ts'
import type { PublicAsked, PublicRoute } from '#platform/http/route.ts'
import type { SafeWay } from '#platform/reports/safe-way.ts'
import { draftIn, readSafeWay } from './form.ts'
import {
  type At,
  asHolder,
  carriedBy,
  formIn,
  noteFault,
  openConversation,
  pageOf,
  showCode,
  showConversation,
  showUnknown,
} from './open-conversation.ts'
import { safePage } from './page.ts'
import { sendMessage } from './send-message.ts'
import { readConversation, saySafeWay } from './use-case.ts'
import { isStale, openVisit } from './visit-token.ts'

/**
 * The reporter's way back, at one address for everything: the number and what is written travel in forms, so that neither
 * the history of a browser nor a log of addresses tells more than that somebody was here.
 */
export const comeBackRoutes: readonly PublicRoute[] = [
  {
    door: 'public',
    method: 'GET',
    url: '/return',
    action: 'public.read',
    answer: async (asked) => showCode(asked, {}),
  },
  {
    door: 'public',
    method: 'POST',
    url: '/return',
    action: 'public.tell',
    takesFile: STRANGER_FILES,
    answer: answerForm,
  },
]

type Step = (at: At) => Promise<Answer>

const STEPS: Readonly<Record<string, Step>> = {
  read: (at) => showConversation(at),
  write: sendMessage,
  safe: (at) => showSafeWay(at),
  'keep-safe': keepSafeWay,
}

/** What shows a page again in another language, by the page. */
const AGAIN: Readonly<Record<string, Step>> = {
  safe: (at) => showSafeWay(at, readSafeWay(at.asked.body).typed),
}

async function answerForm(asked: PublicAsked): Promise<Answer> {
  const { house, body, now } = asked
  const speaksAnew = typed(body, 'speak') !== ''
  if (speaksAnew && typed(body, 'visit') === '')
    return isStale(house.keyring, typed(body, 'stamp'), now)
      ? showCode(asked, { why: 'over', draft: draftIn(body) })
      : showCode(asked, { typed: typed(body, 'code'), draft: draftIn(body) })
  const step = speaksAnew ? (AGAIN[typed(body, 'page')] ?? STEPS['read']) : STEPS[typed(body, 'step')]
  if (step === undefined) return openConversation(asked)
  const visit = openVisit(house.keyring, typed(body, 'visit'), now)
  const draft = draftIn(body)
  if (visit === undefined) return showCode(asked, { why: 'over', draft })
  const at: At = { asked, code: visit.code, form: formIn(asked), draft }
  try {
    return await step(at)
  } catch (fault) {
    noteFault(asked, fault)
    return pageOf('not-sent', { ...carriedBy(at), step: typed(body, 'step'), way: readSafeWay(body).typed }, 503)
  }
}

async function showSafeWay(at: At, way?: SafeWay): Promise<Answer> {
  const conversation = await asHolder(at, readConversation)
  if (conversation === undefined) return showUnknown(at.asked)
  return pageOf('safe', safePage(carriedBy(at), conversation, way === undefined ? {} : { typed: way }, at.asked.words))
}

async function keepSafeWay(at: At): Promise<Answer> {
  const { asked, form } = at
  const { typed: way, read } = readSafeWay(asked.body)
  const conversation = await asHolder(at, readConversation)
  if (conversation === undefined) return showUnknown(asked)
  const shown = (message: { readonly field: string; readonly message: string }): Answer =>
    pageOf('safe', safePage(carriedBy(at), conversation, { errors: [message], typed: way }, asked.words), 422)
  if (!read.ok) return shown(read.refusal)
  const outcome = await asHolder(at, (holder) => saySafeWay(holder, { form, way: read.value }, asked.now))
  if (outcome === 'full') return shown({ field: 'words', message: 'report:return.errors.full' })
  return showConversation({ ...at, form: newId() }, { done: 'saved' })
}
