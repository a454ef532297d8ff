import { nameLanguage } from '#platform/i18n/language-name.ts'
import type { Words } from '#platform/i18n/words.ts'
import type { Said } from './conversation.ts'

/** A message as the macro `messageList` places it. */
export const messageView = ({ id, author, language, words, at, saysDanger }: Said, { t, dateTime }: Words) => ({
  id,
  isFromReporter: author === null,
  by: author ?? t('intake:messages.reporter'),
  words: words ?? t('intake:messages.erased'),
  language: nameLanguage(language),
  at,
  danger: saysDanger ? t('intake:messages.danger') : undefined,
  when: dateTime(at),
})
