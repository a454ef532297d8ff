import type { Words } from '#platform/i18n/words.ts'
import type { LogEntry } from '#platform/log-entries/store.ts'
import { entryView } from '#platform/log-entries/view.ts'

/** Whom to reach and who is expected, in words. */
export const page = (contacts: readonly LogEntry[], expected: readonly LogEntry[], words: Words) => ({
  contacts: contacts.map(({ id, body, recordedBy, recordedAt }) => ({
    id,
    parts: telephonesIn(body),
    recorded: words.t('place-of-safety:contacts.recorded', { by: recordedBy, when: words.dateTime(recordedAt) }),
  })),
  expected: expected.map((entry) => ({ ...entryView(entry, words), id: `expected-${entry.id}`, ahead: true as const })),
})

const TELEPHONE = /(?<telephone>(?:\+44|\(?0)[\d ()-]{8,16}\d)/u

/** A text with its telephone numbers apart, so that a thumb can ring them. */
export const telephonesIn = (text: string): readonly { readonly text: string; readonly href?: string }[] =>
  text
    .split(TELEPHONE)
    .filter((part) => part !== '')
    .map((part) =>
      TELEPHONE.test(part) ? { text: part, href: `tel:${part.replaceAll(/[^\d+]/gu, '')}` } : { text: part },
    )
