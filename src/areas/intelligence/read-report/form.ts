import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import { MOST_CHARACTERS } from '#platform/extract/extracted.ts'
import { tidied } from '#platform/extract/plain-text.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import { parseText } from '#platform/forms/text.ts'
import { typed } from '#platform/forms/typed.ts'
import type { Body } from '#platform/http/route.ts'

/** What is read: the words as they stand in the report, or a translation of them. */
export const readAnswers = (body: Body) => ({
  what: typed(body, 'what'),
  // What the page showed, compared with the report before it is kept.
  shown: tidied(typed(body, 'shown')),
  translation: tidied(typed(body, 'translation')),
})

export type Answers = ReturnType<typeof readAnswers>

/** The text to read. */
export function parse({ what, shown, translation }: Answers): Result<string, readonly FieldError[]> {
  if (what === 'words') return accept(shown)
  if (what !== 'translation') return refuse([{ field: 'what', message: 'drafts:report.whatMissing' }])
  const parsed = parseText(translation, 'translation', { name: 'drafts:report.translation', most: MOST_CHARACTERS })
  return parsed.ok ? parsed : refuse([parsed.refusal])
}
