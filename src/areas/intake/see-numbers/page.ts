import type { Cell } from '#domain/report/small-numbers.ts'
import { sayLanguage } from '#platform/i18n/language-name.ts'
import type { Words } from '#platform/i18n/words.ts'
import type { Period } from './period.ts'
import { GROUPS, type Group, type Numbers, type Took } from './store.ts'

/** Everything `page.njk` needs: each count leads to the list that it counts. */
export function page(numbers: Numbers, period: Period, words: Words) {
  const { t } = words
  const count = (name: 'received' | 'waiting' | 'overdue' | 'joined' | 'closed', asked: Record<string, string>) => ({
    label: t(`intake:numbers.${name}`),
    count: numbers[name],
    href: listOf(period, asked),
  })
  return {
    from: period.from.toString(),
    to: period.to.toString(),
    span: t('intake:numbers.span', { from: words.day(period.from), to: words.day(period.to) }),
    csvHref: `/reports/numbers/csv?${new URLSearchParams(daysOf(period)).toString()}`,
    counts: [
      count('received', { state: 'any' }),
      count('waiting', { state: 'waiting' }),
      count('overdue', { state: 'any', overdue: 'yes' }),
      count('joined', { state: 'joined' }),
      count('closed', { state: 'closed' }),
    ],
    times: [
      timeView('firstLook', numbers.firstLook, words),
      timeView('acknowledged', numbers.alerts.acknowledged, words),
    ],
    alertsRaised: t('intake:numbers.alertsRaised', { count: numbers.alerts.raised }),
    groups: GROUPS.map((group) => ({
      id: group,
      title: t(`intake:numbers.by.${group}`),
      rows: numbers.by[group].map((cell) => ({
        name: nameOf(group, cell, words),
        count: cell.count,
        href: listOf(group === 'month' ? monthOf(cell.name, period) : period, {
          state: 'any',
          ...(group === 'month' ? {} : { [group]: cell.name }),
        }),
      })),
    })),
  }
}

const daysOf = ({ from, to }: Period) => ({ from: from.toString(), to: to.toString() })

/** The queue with what a number counts. */
const listOf = (period: Period, asked: Readonly<Record<string, string>>): string =>
  `/reports?${new URLSearchParams({ ...asked, ...daysOf(period) }).toString()}`

/** The days of a month that lie in the period. */
function monthOf(month: string, { from, to }: Period): Period {
  const first = Temporal.PlainDate.from(`${month}-01`)
  const last = first.add({ months: 1 }).subtract({ days: 1 })
  return {
    from: Temporal.PlainDate.compare(first, from) < 0 ? from : first,
    to: Temporal.PlainDate.compare(last, to) > 0 ? to : last,
  }
}

const timeView = (name: 'firstLook' | 'acknowledged', { measured, median, ninth }: Took, words: Words) => ({
  title: words.t(`intake:numbers.${name}.title`),
  what: words.t(`intake:numbers.${name}.what`, { count: measured }),
  median: median === null ? undefined : lengthOf(median, words),
  ninth: ninth === null ? undefined : lengthOf(ninth, words),
})

const lengthOf = (seconds: number, { t, duration }: Words): string =>
  duration(seconds / 60) || t('intake:numbers.underAMinute')

function nameOf(group: Group, { name }: Cell, words: Words): string {
  if (group === 'month')
    return Temporal.PlainDate.from(`${name}-01`).toLocaleString(words.language, { month: 'long', year: 'numeric' })
  if (group === 'language') return sayLanguage(name)
  return words.t(`intake:${group}.${name}`)
}
