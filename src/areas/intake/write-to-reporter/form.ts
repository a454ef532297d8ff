import { gather } from '#platform/forms/gather.ts'
import { parseChoice, parseText } from '#platform/forms/text.ts'
import { typed } from '#platform/forms/typed.ts'
import type { Body } from '#platform/http/route.ts'

/** What was typed, kept exactly. */
export const readAnswers = (body: Body) => ({
  words: typed(body, 'words'),
  language: typed(body, 'language'),
  /** The ready-made reply that was chosen last. */
  reply: typed(body, 'reply'),
  seen: typed(body, 'seen'),
})

export type Answers = ReturnType<typeof readAnswers>

/** A message as its form says it, or every mistake. */
export const parse = ({ words, language }: Answers, languages: readonly string[]) =>
  gather({
    words: parseText(words, 'words', { name: 'intake:message.words', most: 4000 }),
    language: parseChoice(language, languages, 'language', 'intake:message.languageMissing'),
  })
