import type { Words } from '#platform/i18n/words.ts'
import type { Draft } from '../draft-store.ts'
import type { Gathering } from './gathering.ts'

/** The day on which a text says it was published, as far as nobody found that wrong. */
const publishedOn = ({ facts }: Draft): string | undefined => {
  const published = facts.find(({ kind, decision }) => kind === 'published-date' && decision !== 'refused')
  return typeof published?.value === 'string' ? published.value : undefined
}

/** The day on which an e-mail says it was sent, in London. */
const sentOn = ({ origin }: Draft): string | undefined =>
  origin?.mail?.sentAt === undefined
    ? undefined
    : Temporal.Instant.from(origin.mail.sentAt).toZonedDateTimeISO('Europe/London').toPlainDate().toString()

/** When a text said what it says, as an ISO date: when it was published or sent, or else when it was read. */
export function dayOf({ drafts }: Pick<Gathering, 'drafts'>, textId: string): string {
  const draft = drafts.find(({ id }) => id === textId)
  return draft === undefined ? '' : (publishedOn(draft) ?? sentOn(draft) ?? draft.madeAt.slice(0, 10))
}

/** When a text said what it says, in words. */
export function sayWhen(draft: Draft, { t, dayShort }: Words): string {
  const published = publishedOn(draft)
  if (published !== undefined) return t('drafts:gather.publishedOn', { when: dayShort(published) })
  const sent = sentOn(draft)
  return sent === undefined
    ? t('drafts:gather.readOn', { when: dayShort(draft.madeAt) })
    : t('drafts:gather.sentOn', { when: dayShort(sent) })
}
