import { reaches } from '#domain/access/strands.ts'
import type { Words } from '#platform/i18n/words.ts'
import type { OperationHeading } from '#platform/need-to-know/operation-heading.ts'
import { operationFrame, strandOf } from '#platform/need-to-know/strand-page.ts'
import type { PremisesRecord } from './store.ts'

/** After these another closing of the same premises can begin; an order that has run out by itself is asked about there. */
const ENDED: ReadonlySet<string> = new Set(['order', 'refused', 'cancelled', 'discharged', 'quashed'])

/** Everything `page.njk` needs. */
export function page(premises: PremisesRecord, heading: OperationHeading, words: Words) {
  const { t, dateTime } = words
  return {
    ...operationFrame(heading, 'overview', words),
    premises,
    mayClose: reaches(strandOf(heading, 'closures')?.level, 'contribute'),
    closureEnded: ENDED.has(premises.closureState ?? ''),
    facts: [
      { key: t('premises:form.kind'), value: premises.kind },
      { key: t('premises:form.address'), value: premises.address },
      { key: t('premises:form.place'), value: premises.place },
      { key: t('premises:form.state'), value: t(`operations:premisesState.${premises.state}`) },
      {
        key: t('premises:see.recorded'),
        value: t('premises:see.recordedBy', {
          when: dateTime(premises.recordedAt),
          who: premises.recordedBy ?? t('common:page.notKnown'),
        }),
      },
    ],
    entries: premises.entries.map((entry) => ({
      title: t(`operations:entryKind.${entry.kind}`),
      text: entry.body,
      at: entry.happenedAt ?? entry.happenedOn ?? entry.recordedAt,
      when:
        entry.happenedAt === null && entry.happenedOn !== null
          ? words.weekday(entry.happenedOn)
          : dateTime(entry.happenedAt ?? entry.recordedAt),
    })),
    looks: premises.looks.map(({ who, agency, at, event }) => ({
      who,
      agency,
      when: dateTime(at),
      what: t(`ledger:events.${event}`),
    })),
    historyHref: `/records/premises/${premises.id}/history`,
  }
}
