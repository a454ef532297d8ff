import { reaches } from '#domain/access/strands.ts'
import { ENTRY_KINDS } from '#domain/log/entry.ts'
import type { Words } from '#platform/i18n/words.ts'
import { entryView, type LogLine } from '#platform/log-entries/view.ts'
import type { OperationHeading } from '#platform/need-to-know/operation-heading.ts'
import { addressOf, operationFrame, strandOf } from '#platform/need-to-know/strand-page.ts'
import type { Filter, Moment, RecordMoment } from './store.ts'

/** Everything `page.njk` needs. */
export function page(
  heading: OperationHeading,
  { moments, next }: { readonly moments: readonly Moment[]; readonly next: string | undefined },
  filter: Filter,
  words: Words,
  now: Temporal.Instant,
) {
  const { kind, strand } = filter
  const hrefOf = addressIn(heading.id)
  const readable = heading.strands.filter(({ level }) => reaches(level, 'read'))
  return {
    ...operationFrame(heading, 'timeline', words),
    title: words.t('log:timeline.title'),
    lines: moments.map((moment) =>
      moment.what === ''
        ? entryView(moment, words, {
            strand: words.t(`common:strand.${moment.strand}`),
            mayContribute: reaches(strandOf(heading, moment.strand)?.level, 'contribute'),
          })
        : recordView(heading.id, moment, words, now),
    ),
    older: next === undefined ? undefined : hrefOf({ kind, strand: strand?.kind, before: next }),
    strands: [undefined, ...readable.map((one) => one.kind)].map((one) => ({
      text: one === undefined ? words.t('log:timeline.allStrands') : words.t(`common:strand.${one}`),
      href: hrefOf({ kind, strand: one }),
      current: one === strand?.kind,
    })),
    kinds: [undefined, ...ENTRY_KINDS, 'records' as const].map((one) => ({
      text: words.t(`log:kinds.${one ?? 'all'}`),
      href: hrefOf({ kind: one, strand: strand?.kind }),
      current: one === kind,
    })),
  }
}

/** The address of the timeline with what it is narrowed to; whatever is `undefined` is left out. */
const addressIn =
  (operationId: string) =>
  (query: Readonly<Record<string, string | undefined>>): string => {
    const given = Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))
    const search = new URLSearchParams(given).toString()
    return `/operations/${operationId}/timeline${search === '' ? '' : `?${search}`}`
  }

function recordView(operationId: string, moment: RecordMoment, words: Words, now: Temporal.Instant): LogLine {
  const { id, what, strand, at, day, premises, count, by } = moment
  return {
    id: `${what}-${id}`,
    title: words.t(`log:moment.${what}`, { count: count ?? 0 }),
    href: placeOf(operationId, moment),
    at: day ?? at,
    when: day === null ? words.dateTime(at) : words.weekday(day),
    strand: words.t(`common:strand.${strand}`),
    ...(premises === null ? {} : { text: premises }),
    ...(by === null ? {} : { by }),
    ...(Temporal.Instant.compare(at, now) > 0 ? { ahead: true } : {}),
  }
}

function placeOf(operationId: string, { id, what, strand }: RecordMoment): string {
  if (what === 'premises-recorded') return `/premises/${id}`
  return strand === 'closures' ? `/closures/${id}` : addressOf(operationId, strand)
}
