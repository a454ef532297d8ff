import { LEDGER_EVENTS } from '#domain/ledger/events.ts'
import type { Words } from '#platform/i18n/words.ts'
import { lookView } from '#platform/ledger/looks.ts'
import { addressOf, type Filter } from './filter.ts'
import type { KeptLine, SealState } from './store.ts'

/** What was found for the page. */
export interface Ledger {
  readonly filter: Filter
  readonly lines: readonly KeptLine[]
  readonly older: boolean
  readonly state: SealState
  readonly people: readonly { readonly id: string; readonly name: string }[]
  readonly mayExport: boolean
  /** The public key of this installation. */
  readonly key: string
}

/** Everything that `page.njk` needs. */
export function page({ filter, lines, older, state, people, mayExport, key }: Ledger, words: Words) {
  const { t } = words
  const last = lines.at(-1)
  return {
    people: [
      { value: '', text: t('trust:ledger.anybody') },
      ...people.map(({ id, name }) => ({ value: id, text: name, selected: id === filter.person })),
    ],
    events: [
      { value: '', text: t('trust:ledger.anything') },
      ...Object.keys(LEDGER_EVENTS)
        .map((event) => ({ value: event, text: t(`ledger:events.${event}`), selected: event === filter.event }))
        .toSorted((one, other) => one.text.localeCompare(other.text, words.language)),
    ],
    from: filter.from?.toString() ?? '',
    to: filter.to?.toString() ?? '',
    record: filter.record,
    lines: lines.map((line) => ({ ...lookView(line, words), record: recordView(line, words) })),
    olderHref: older && last !== undefined ? addressOf(filter, last) : undefined,
    seal: sealView(state, key, words),
    mayExport,
  }
}

/** What a line is about: its kind, and all lines about it. */
function recordView({ recordKind, recordId }: KeptLine, { t }: Words) {
  if (recordId === null) return undefined
  return {
    text: recordKind === null ? t('trust:ledger.record') : t(`trust:kind.${recordKind}`),
    href: `/admin/ledger?record=${recordId}`,
  }
}

function sealView({ sealedAt, batches, unsealed }: SealState, key: string, { t, dateTime, number }: Words) {
  return [
    { key: t('trust:ledger.sealedAt'), value: sealedAt === null ? t('trust:ledger.notYet') : dateTime(sealedAt) },
    { key: t('trust:ledger.batches'), value: number(batches ?? 0) },
    { key: t('trust:ledger.unsealed'), value: number(unsealed) },
    { key: t('trust:ledger.key'), value: key },
  ]
}
