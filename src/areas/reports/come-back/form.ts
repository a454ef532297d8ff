import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import { SAFE_WAYS } from '#domain/report/questions.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import { typed, typedList } from '#platform/forms/typed.ts'
import type { Body } from '#platform/http/route.ts'
import type { SafeWay } from '#platform/reports/safe-way.ts'

/** What is in the box of the conversation, sent or not. */
export interface Draft {
  readonly text: string
  readonly danger: boolean
}

export const NO_DRAFT: Draft = { text: '', danger: false }

/** Characters at most: as many as the report itself may have in its own words. */
export const MOST_WRITTEN = 8000
const MOST_OF_SAFE_WAY = 1000

/** What the box and the tick held, all of it. */
export const draftIn = (body: Body): Draft => ({
  text: typed(body, 'message').replaceAll(/\r\n?/gu, '\n'),
  danger: typed(body, 'danger') === 'yes',
})

/** What is wrong with a message, with files beside it or without. */
export function mistakesIn({ text, danger }: Draft, files: number): readonly FieldError[] {
  // Whoever ticks only that somebody is in danger may have no time for a word.
  if (text === '' && files === 0 && !danger) return [{ field: 'message', message: 'report:return.errors.empty' }]
  if (text.length > MOST_WRITTEN)
    return [{ field: 'message', message: 'report:return.errors.tooLong', values: { most: MOST_WRITTEN } }]
  return []
}

/** What was ticked and typed of how to reach somebody, kept whatever is wrong with it. */
export function readSafeWay(body: Body): { readonly typed: SafeWay; readonly read: Result<SafeWay, FieldError> } {
  const chosen = new Set(typedList(body, 'ways'))
  const way: SafeWay = {
    ways: SAFE_WAYS.filter((one) => chosen.has(one)),
    words: typed(body, 'words').replaceAll(/\r\n?/gu, '\n'),
  }
  return { typed: way, read: checked(way) }
}

function checked(way: SafeWay): Result<SafeWay, FieldError> {
  if (way.ways.length === 0 && way.words === '') return refuse({ field: 'ways', message: 'report:return.safe.missing' })
  if (way.ways.includes('none') && way.ways.length > 1)
    return refuse({ field: 'ways', message: 'report:return.safe.both' })
  if (way.words.length > MOST_OF_SAFE_WAY)
    return refuse({ field: 'words', message: 'report:return.errors.tooLong', values: { most: MOST_OF_SAFE_WAY } })
  return accept(way)
}
