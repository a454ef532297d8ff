import { type Level, reaches } from '#domain/access/strands.ts'
import { nameLanguage } from '#platform/i18n/language-name.ts'
import type { Words } from '#platform/i18n/words.ts'
import type { ReportCounts } from '#platform/reports/counts.ts'
import { dueView, ownerText, reportTags } from '../report-view.ts'
import { type After, type Asked, addressOf, EVERYTHING } from './asked.ts'
import { filtersView } from './filters.ts'
import type { Owner, QueueRow } from './store.ts'

/** What was found for the queue. */
interface Found {
  readonly rows: readonly QueueRow[]
  readonly next: After | undefined
  readonly counts: ReportCounts
  readonly people: readonly Owner[]
  readonly languages: readonly string[]
}

/** The views that everybody who works on reports looks at first. */
const VIEWS: readonly (readonly [count: keyof ReportCounts, asks: Partial<Asked>])[] = [
  ['waiting', {}],
  ['urgent', { urgent: true }],
  ['overdue', { overdue: true, state: 'any' }],
  ['nobodys', { owner: 'nobody' }],
  ['mine', { owner: 'mine' }],
  ['unanswered', { unanswered: true, state: 'any' }],
]

/** What is red where it is not nought. */
const PRESSING: ReadonlySet<keyof ReportCounts> = new Set(['urgent', 'overdue'])

/** Everything `page.njk` needs for somebody who holds `level`. */
export function page(
  { rows, next, counts, people, languages }: Found,
  asked: Asked,
  { level, accountId }: { readonly level: Level | undefined; readonly accountId: string },
  words: Words,
  now: Temporal.Instant,
) {
  const { t } = words
  const here = addressOf({ ...asked, after: undefined })
  return {
    views: VIEWS.map(([name, asks]) => {
      const href = addressOf({ ...EVERYTHING, ...asks })
      return {
        name: t(`intake:queue.view.${name}`),
        count: counts[name],
        href,
        current: href === here,
        pressing: PRESSING.has(name) && counts[name] > 0,
      }
    }),
    ...filtersView(asked, { people, languages }, words),
    rows: rows.map((row) => rowView(row, accountId, words, now)),
    nothing: noneText(asked, counts, words),
    asOf: t('intake:queue.asOf', { when: words.dateTime(now) }),
    everythingHref: here === '/reports' ? undefined : '/reports',
    firstHref: asked.after === undefined ? undefined : here,
    nextHref: next === undefined ? undefined : addressOf({ ...asked, after: next }),
    mayTakeCalls: reaches(level, 'contribute'),
    number: asked.number === undefined ? '' : String(asked.number),
  }
}

function noneText({ number }: Asked, { waiting }: ReportCounts, { t }: Words): string {
  if (number !== undefined) return t('intake:queue.noSuchNumber', { number })
  return t(waiting === 0 ? 'intake:queue.nothingWaits' : 'intake:queue.noneOfThese')
}

function rowView(row: QueueRow, accountId: string, words: Words, now: Temporal.Instant) {
  const { t } = words
  const language = nameLanguage(row.language)
  return {
    id: row.id,
    href: `/reports/${row.id}`,
    number: t('intake:report', { number: row.number }),
    isUrgent: row.isUrgent,
    tags: reportTags(row, words),
    language: { ...language, isEnglish: language.code === 'en' },
    channel: t(`intake:channel.${row.channel}`),
    owner: ownerText(row, words, accountId),
    isNobodys: row.ownerId === null,
    received: t('intake:queue.received', { ago: words.relative(row.receivedAt, now) }),
    receivedAt: row.receivedAt,
    receivedOn: words.dateTime(row.receivedAt),
    due: dueView(row.dueAt, words, now),
    unanswered:
      row.unansweredSince === null
        ? undefined
        : t('intake:queue.unanswered', { ago: words.relative(row.unansweredSince, now) }),
    isErased: row.gist === undefined,
    words: row.gist?.words ?? '',
    place: row.gist?.place ?? '',
    kinds: (row.gist?.kinds ?? []).map((kind) => t(`report:questions.kinds.kinds.options.${kind}`)).join('; '),
  }
}
