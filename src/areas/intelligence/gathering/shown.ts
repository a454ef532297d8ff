import { typed } from '#platform/forms/typed.ts'
import type { Body } from '#platform/http/route.ts'
import type { Draft } from '../draft-store.ts'

const named = (ids: readonly string[]): string => ids.toSorted().join(' ')

/** The texts that a page shows side by side, as its forms name them. */
export const shownTexts = (drafts: readonly Pick<Draft, 'id'>[]): string => named(drafts.map(({ id }) => id))

/**
 * Whether texts are those that the page showed whose form was sent: a queue may have put another beside them since, and
 * nobody decides on what they have not seen. A form that names none showed its own text only.
 */
export const wereShown = (drafts: readonly Draft[], { id }: Draft, body: Body): boolean =>
  shownTexts(drafts) === named((typed(body, 'texts') || id).split(' '))
