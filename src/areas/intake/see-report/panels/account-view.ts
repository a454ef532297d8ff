import { type Answers, type Part, QUESTIONS } from '#domain/report/questions.ts'
import type { Words } from '#platform/i18n/words.ts'

/** One part of an account: what was asked, and what was ticked or typed. */
export interface AnsweredPart {
  readonly asked: string
  /** In English. */
  readonly ticked: readonly string[]
  /** As it was typed. */
  readonly words: string
}

/** Kept apart from the account or shown beside it. */
const SHOWN_ELSEWHERE: ReadonlySet<string> = new Set(['identity', 'contact'])

/** What was answered, in the order in which it was asked. What was not answered is left out. */
export const accountView = (answers: Answers, words: Words): readonly AnsweredPart[] =>
  QUESTIONS.filter(({ id }) => !SHOWN_ELSEWHERE.has(id)).flatMap(({ id, parts }) =>
    parts.flatMap((part) => partView(id, part, answers[id]?.[part.name], words)),
  )

function partView(
  question: string,
  { name, type }: Part,
  value: string | readonly string[] | undefined,
  { t }: Words,
): readonly AnsweredPart[] {
  const values = typeof value === 'string' ? [value] : (value ?? [])
  const given = values.filter((one) => one !== '')
  if (given.length === 0) return []
  const asked = t(`intake:account.part.${question}.${name}`)
  if (type === 'line' || type === 'text') return [{ asked, ticked: [], words: given.join('\n') }]
  const say = question === 'signs' ? saySign : (option: string) => t(`intake:account.option.${question}.${option}`)
  return [{ asked, ticked: given.map((option) => say(option, t)), words: '' }]
}

const saySign = (sign: string, t: Words['t']): string => t(`guidance:signs.${sign}`)
