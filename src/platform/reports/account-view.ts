import { type Answers, answered, type Part, type Question, questionsFor } from '#domain/report/questions.ts'
import type { Words } from '../i18n/words.ts'

/** What was answered to one question, in words for people. */
export interface AccountRow {
  readonly question: string
  /** What the question is about, in a word or two. */
  readonly called: string
  /** Empty where it was left out. */
  readonly values: readonly AccountValue[]
}

export interface AccountValue {
  /** What the value is of, where the question has several parts. */
  readonly label?: string
  /** One text, or each option that was chosen. */
  readonly lines: readonly string[]
  /** In the words of whoever tells, and so in their language. */
  readonly isTyped: boolean
}

/** Everything that is asked with what was answered, in the order of the questions. */
export const accountView = (answers: Answers, words: Words): readonly AccountRow[] =>
  questionsFor(answers).map((question) => ({
    question: question.id,
    called: words.t(`report:questions.${question.id}.called`),
    values: question.parts.flatMap((part) => valueOf(question, part, answers, words)),
  }))

function valueOf({ id, parts }: Question, part: Part, answers: Answers, words: Words): readonly AccountValue[] {
  const value = answers[id]?.[part.name] ?? ''
  const lines = [value].flat().filter((line) => line !== '')
  if (lines.length === 0) return []
  const isChosen = part.type === 'choice' || part.type === 'choices'
  const shown = isChosen ? lines.map((option) => words.t(optionKey(id, part, option))) : lines
  return [
    {
      lines: shown,
      isTyped: !isChosen,
      ...(parts.length > 1 ? { label: words.t(`report:questions.${id}.${part.name}.title`) } : {}),
    },
  ]
}

/** The key of the words of an option; a sign has those of the guidance. */
export const optionKey = (question: string, { name, options }: Part, option: string): string =>
  options === undefined ? `guidance:signs.${option}` : `report:questions.${question}.${name}.options.${option}`

/** Whether somebody tells of themselves, and is spoken to as such. */
export const isAboutSelf = (answers: Answers): boolean => answered(answers, 'about', 'whom') === 'myself'
