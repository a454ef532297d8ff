import {
  isTold,
  type PageName,
  pageAfter,
  pageAfterChange,
  pageBefore,
  pagesFor,
  questionOn,
} from '#domain/report/pages.ts'
import type { Question } from '#domain/report/questions.ts'
import { typed } from '#platform/forms/typed.ts'
import type { Answer } from '#platform/http/answer.ts'
import type { Body, PublicAsked } from '#platform/http/route.ts'
import { beginJourney, type Journey, openJourney } from '#platform/reports/journey-token.ts'
import { mistakesIn, readAnswer, tooLongIn } from './answer.ts'
import { addFiles } from './files.ts'
import { type At, templateOf } from './page-of.ts'
import { afterReceipt } from './receipt.ts'
import { send } from './send.ts'
import { showFiles, showPage, showQuestion } from './show-page.ts'

/** Answers one press of a button: the journey that the page carried, what was typed, and which button it was. */
export async function answerStep(asked: PublicAsked): Promise<Answer> {
  const { house, body, now } = asked
  const go = typed(body, 'speak') === '' ? typed(body, 'go') : 'speak'
  if (go === 'start') return showPage({ asked, journey: beginJourney(now) }, 'danger')
  const opened = openJourney(house.keyring, typed(body, 'journey'), now)
  if (opened === undefined || opened.isOver) return showTooOld(body, opened?.journey)
  const at = { asked, journey: opened.journey }
  if (opened.journey.due !== undefined) return afterReceipt({ ...at, due: opened.journey.due }, go)
  const page = typed(body, 'page')
  const question = questionOn(page)
  return question === undefined ? answerPage(at, page, go) : answerQuestion(at, question, go)
}

/** A page that asks no question; one that nobody knows leads to the first. */
function answerPage(at: At, page: PageName, go: string): Promise<Answer> {
  if (page === 'files') return answerFiles(at, go)
  if (page === 'check') return answerCheck(at, go)
  const { journey } = at
  return showPage(at, isTold(page) ? pageFrom(journey, page, go) : (pagesFor(journey.answers)[0] ?? 'check'))
}

async function answerCheck(at: At, go: string): Promise<Answer> {
  const { answers } = at.journey
  if (go === 'send') return send(at)
  if (go === 'back') return showPage(at, pageBefore(answers, 'check') ?? 'check')
  const changed = go.replace(/^change:/u, '')
  return showPage(at, pagesFor(answers).includes(changed) ? changed : 'check')
}

/** Keeps what was answered, whichever way the person goes on; only what is too long must be put right first. */
async function answerQuestion(at: At, question: Question, go: string): Promise<Answer> {
  const { asked, journey } = at
  const answer = readAnswer(question, journey.answers, asked.body)
  const errors = go === 'next' ? mistakesIn(question, answer) : tooLongIn(question, answer)
  if (errors.length > 0) return showQuestion(at, question, { answer, errors })
  const answers = { ...journey.answers, [question.id]: answer }
  return showPage({ asked, journey: { ...journey, answers } }, pageFrom({ ...journey, answers }, question.id, go))
}

/** Keeps the files that were chosen whichever button was pressed, and goes on unless one of them was refused. */
async function answerFiles(at: At, go: string): Promise<Answer> {
  const removed = /^remove:(?<id>.+)$/u.exec(go)?.groups?.['id']
  const { files, errors } = await addFiles(at)
  const journey = { ...at.journey, files: files.filter(({ id }) => id !== removed) }
  const here = { asked: at.asked, journey }
  return errors.length > 0 ? showFiles(here, errors) : showPage(here, pageFrom(journey, 'files', go))
}

function pageFrom({ answers, reread }: Journey, page: PageName, go: string): PageName {
  if (go === 'next') return reread ? pageAfterChange(answers, page) : pageAfter(answers, page)
  if (go !== 'back') return page
  return reread ? 'check' : (pageBefore(answers, page) ?? page)
}

/** What the fields beside the words of the person are called. */
const OWN_FIELDS: ReadonlySet<string> = new Set(['journey', 'page', 'lang', 'go', 'speak', 'proof'])

/** Nothing that was typed is lost: it is shown, to be copied. */
function showTooOld(body: Body, journey?: Journey): Answer {
  const written = [
    ...Object.values(journey?.answers ?? {}).flatMap((answer) => Object.values(answer)),
    ...typedIn(body),
  ]
  const texts = written.filter((text) => typeof text === 'string')
  return { type: 'page', status: 422, template: templateOf('too-old'), data: { texts }, about: {} }
}

const typedIn = (body: Body): readonly string[] =>
  Object.keys(body).flatMap((field) => (OWN_FIELDS.has(field) ? [] : typed(body, field) || []))

/** The first page: what will happen, before anything is asked. */
export const showStart = async (): Promise<Answer> => ({
  type: 'page',
  status: 200,
  template: templateOf('start'),
  data: {},
  about: {},
  kept: { name: 'start', filled: {}, data: () => ({}) },
})
