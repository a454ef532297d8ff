import type { Changes } from '#domain/ledger/events.ts'
import type { Words } from '#platform/i18n/words.ts'
import { type Look, lookView, sayReason } from '#platform/ledger/looks.ts'
import { isNothing, sayField, sayValue } from './say-change.ts'
import type { Deed, FoundRecord } from './store.ts'

/** What was found for the page. */
export interface History {
  readonly record: FoundRecord
  readonly deeds: readonly Deed[]
  /** Are there older deeds than these? */
  readonly moreDeeds: boolean
  readonly looks: readonly Look[]
  /** The `seq` after which older looks begin; `undefined` when there are none. */
  readonly next: number | undefined
  readonly names: ReadonlyMap<string, string>
}

/** Everything that `page.njk` needs. */
export function page({ record, deeds, moreDeeds, looks, next, names }: History, words: Words) {
  const { t } = words
  const kind = t(`trust:kind.${record.kind}`)
  return {
    title: t('trust:history.title', { what: record.title ?? kind }),
    caption: record.title === null ? '' : kind,
    backLink: { href: record.href },
    deeds: deeds.map((deed) => deedView(deed, names, words)),
    moreDeeds,
    looks: looks.map((look) => lookView(look, words)),
    olderHref: next === undefined ? undefined : `/records/${record.kind}/${record.id}/history?before=${next}`,
  }
}

function deedView({ words: told, ...deed }: Deed, names: ReadonlyMap<string, string>, words: Words) {
  const { t, dateTime, list } = words
  const { reason, changes = {} } = typeof told === 'string' ? {} : told
  // Where the words cannot be read the page says so: that there was a reason need not be said again.
  const because = typeof told === 'string' && deed.because === 'sealed' ? null : deed.because
  return {
    what: t(`ledger:events.${deed.event}`),
    who: deed.who ?? t('ledger:system'),
    agency: deed.agency ?? '',
    at: deed.at,
    when: dateTime(deed.at),
    recipients: deed.recipients === null ? '' : list(deed.recipients),
    reason: sayReason({ because, reason }, words),
    unreadable: typeof told === 'string' ? t(`trust:history.${told}`) : '',
    ...fieldsView(changes, names, words),
  }
}

/** What changed, without fields that were and are empty. `isNew` where nothing was there before. */
function fieldsView(changes: Changes, names: ReadonlyMap<string, string>, words: Words) {
  const told = Object.entries(changes).filter(([, [before, after]]) => !isNothing(before) || !isNothing(after))
  return {
    isNew: told.every(([, [before]]) => isNothing(before)),
    fields: told.map(([field, [before, after]]) => ({
      name: sayField(field, words),
      before: sayValue(field, before, names, words),
      after: sayValue(field, after, names, words),
    })),
  }
}
