import { type Answers, answered, KEPT_BACK, QUESTIONS } from '#domain/report/questions.ts'
import type { Words } from '../i18n/words.ts'

/**
 * What somebody wrote in a report, each box under its heading, after the day on which it came: the text that is read
 * from it. '' where they wrote nothing that may be read.
 */
export function accountText(answers: Answers, receivedAt: string, words: Words): string {
  const boxes = QUESTIONS.filter(({ id }) => !KEPT_BACK.has(id)).flatMap(({ id, parts }) =>
    parts.flatMap(({ name, type }) => {
      const text = type === 'line' || type === 'text' ? answered(answers, id, name).trim() : ''
      return text === '' ? [] : [`${words.t(`report:questions.${id}.called`)}:\n${text}`]
    }),
  )
  return boxes.length === 0
    ? ''
    : [words.t('drafts:report.date', { day: words.day(receivedAt) }), ...boxes].join('\n\n')
}
