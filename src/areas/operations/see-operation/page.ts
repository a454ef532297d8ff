import { reaches } from '#domain/access/strands.ts'
import { dueCard } from '#platform/clocks/due-card.ts'
import type { DueNext } from '#platform/clocks/due-next.ts'
import type { Words } from '#platform/i18n/words.ts'
import type { OperationHeading } from '#platform/need-to-know/operation-heading.ts'
import { addressOf, operationFrame, strandOf, stubOf } from '#platform/need-to-know/strand-page.ts'
import type { OperationContents, RecentEntry } from './store.ts'

/** Everything `page.njk` needs: what this person may read of the operation, and stubs for what they may only know of. */
export function page(
  heading: OperationHeading,
  contents: OperationContents,
  due: DueNext,
  words: Words,
  now: Temporal.Instant,
) {
  const isRead = (kind: Parameters<typeof strandOf>[1]) => reaches(strandOf(heading, kind)?.level, 'read')
  return {
    ...operationFrame(heading, 'overview', words),
    heading,
    facts: factsOf(heading, words),
    figures: [
      ...(isRead('command')
        ? [{ count: contents.premisesCount, label: words.t('operations:see.premises'), href: '#premises' }]
        : []),
      ...(isRead('people-safeguarded') ? foundFigures(heading, contents, words) : []),
      ...(isRead('suspects') ? suspectFigures(heading, contents, words) : []),
    ],
    premises: isRead('command') ? contents.premises : undefined,
    agencies: contents.agencies,
    due: due.lines.map((line) =>
      dueCard(line, (what) => words.t('operations:see.dueFor', { what, premises: line.premises }), words, now),
    ),
    waiting: due.waiting,
    recent: contents.recent.map((entry) => recentView(entry, words)),
    decisions: contents.decisions.map((entry) => recentView(entry, words)),
    leads: heading.strands.map(({ kind, leads }) => ({
      key: words.t(`common:strand.${kind}`),
      value: words.list(leads),
    })),
    sources: contents.sources,
    differing: contents.said.filter(({ agrees }) => !agrees),
    stubs: heading.strands.filter(({ level }) => level === 'exists').map(stubOf),
    // The history of an operation is held in its command strand.
    historyHref: isRead('command') ? `/records/operation/${heading.id}/history` : undefined,
    mayChange: reaches(strandOf(heading, 'command')?.level, 'contribute'),
  }
}

const factsOf = ({ place, actedOn, leadAgency, state }: OperationHeading, { t, weekday }: Words) => [
  { key: t('operations:list.state'), value: t(`operations:state.${state}`) },
  { key: t('operations:list.actedOn'), value: actedOn === null ? '' : weekday(actedOn) },
  { key: t('operations:list.place'), value: place },
  { key: t('operations:list.leadAgency'), value: leadAgency ?? '' },
]

function foundFigures({ id }: OperationHeading, { found }: OperationContents, { t }: Words) {
  const href = addressOf(id, 'people-safeguarded')
  return [
    { count: found.adults, label: t('operations:see.adultsFound'), href },
    { count: found.children, label: t('operations:see.childrenFound'), href },
    { count: found.ageNotKnown, label: t('operations:see.foundAgeNotKnown'), href },
  ].filter(({ count }, index) => count > 0 || index === 0)
}

const suspectFigures = ({ id }: OperationHeading, { suspects }: OperationContents, { t }: Words) => [
  {
    count: suspects.reduce((sum, { count }) => sum + count, 0),
    label: t('operations:see.arrested'),
    href: addressOf(id, 'suspects'),
  },
]

const recentView = (entry: RecentEntry, words: Words) => ({
  title: words.t(`operations:entryKind.${entry.kind}`),
  text: entry.body,
  by: '',
  at: entry.happenedAt ?? entry.happenedOn ?? entry.recordedAt,
  when: whenOf(entry, words),
})

function whenOf({ happenedAt, happenedOn, recordedAt }: RecentEntry, words: Words): string {
  if (happenedAt !== null) return words.dateTime(happenedAt)
  return happenedOn === null
    ? words.t('operations:see.recorded', { when: words.dateTime(recordedAt) })
    : words.weekday(happenedOn)
}
