import { firstDue } from '#domain/report/due.ts'
import { secondsToWait } from '#domain/report/pace.ts'
import { pagesFor, questionOn } from '#domain/report/pages.ts'
import { answersToSend } from '#domain/report/signs-for.ts'
import { urgentBecause } from '#domain/report/urgency.ts'
import { typed } from '#platform/forms/typed.ts'
import type { Answer } from '#platform/http/answer.ts'
import { isProven, workFor } from '#platform/reports/proof-of-work.ts'
import { receiveReport } from '#platform/reports/receive.ts'
import { throughTheDoor } from '#platform/reports/through-the-door.ts'
import { mistakesIn } from './answer.ts'
import { type At, pageOf } from './page-of.ts'
import { showReceipt, showReceivedBefore, wasKept } from './receipt.ts'
import { shownAccount } from './show-check.ts'
import { showQuestion } from './show-page.ts'

/** Takes the report for good and shows its receipt; whatever is in the way is said on a page that still holds every word. */
export async function send(at: At): Promise<Answer> {
  return showMistake(at) ?? (await showWait(at)) ?? receive(at)
}

/** The first question that must be answered and is not: only a page that was put together by hand gets here without. */
function showMistake(at: At): Answer | undefined {
  const { answers } = at.journey
  for (const page of pagesFor(answers)) {
    const question = questionOn(page)
    const answer = answers[page] ?? {}
    const errors = question === undefined ? [] : mistakesIn(question, answer)
    if (question !== undefined && errors.length > 0) return showQuestion(at, question, { answer, errors })
  }
  return undefined
}

async function showWait(at: At): Promise<Answer | undefined> {
  const { house, now, body } = at.asked
  const { id, startedAt } = at.journey
  const proven = await isProven(house.keyring, id, typed(body, 'proof'))
  const seconds = secondsToWait({ startedAt, now, isProven: proven, unproven: house.unproven.count(now) })
  if (seconds > 0)
    return pageOf(at, 'wait', {
      page: 'check',
      data: { seconds, mayGoBack: true, work: await workFor(house.keyring, id) },
    })
  if (!proven) house.unproven.add(now)
  return undefined
}

async function receive(at: At): Promise<Answer> {
  const { house, now, words } = at.asked
  const { id, identityId, code, key, files } = at.journey
  const answers = answersToSend(at.journey.answers)
  const submission = { id, identityId, code, key, files, answers, channel: 'web', language: words.language } as const
  try {
    const number = await throughTheDoor(house.pool, (door) => receiveReport(house, door, submission, now))
    if (number === undefined && (await wasKept(at))) return showReceivedBefore()
    const due = firstDue(now, urgentBecause(answers)).toString()
    return showReceipt(at, { due, sentBefore: number === undefined ? shownAccount(at) : undefined })
  } catch (fault) {
    const { code: reason = '', stack } = fault as { code?: string; stack?: string }
    house.log.error({ route: '/tell', code: reason, stack }, 'a report was not received')
    return pageOf(at, 'not-received', { page: 'check', status: 503, data: shownAccount(at) })
  }
}
