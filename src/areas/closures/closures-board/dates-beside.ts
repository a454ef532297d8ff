import type { Words } from '#platform/i18n/words.ts'
import { hearingText } from '../closure-view.ts'
import { type Span, spansOf } from './spans.ts'
import type { BoardLine } from './store.ts'

/** The dates that the picture of a closure shows, in words; what it waits for where none is known. */
export function datesBeside(
  line: BoardLine,
  words: Words,
): readonly { readonly key: string; readonly value: string }[] {
  const { t } = words
  const { closure } = line
  const { spans, limit, hearing } = spansOf(line)
  const dates = [
    ...spans.map((span) => ({ key: t(`closures:board.dates.${span.kind}`), value: spanText(span, words) })),
    ...(limit === undefined ? [] : [{ key: t('closures:board.dates.limit'), value: words.dateTime(limit) }]),
    ...(hearing === undefined || closure.hearing === undefined
      ? []
      : [{ key: t('closures:board.hearing'), value: hearingText(closure.hearing, words) }]),
  ]
  return dates.length > 0
    ? dates
    : [{ key: t('closures:board.dates.none'), value: t('closures:board.picture.unknown') }]
}

/** A notice runs by the hour, an order by the day. */
function spanText({ kind, from, to }: Span, { t, dateTime, weekday }: Words): string {
  const say = kind === 'notice' ? dateTime : weekday
  return kind === 'extension'
    ? t('closures:board.dates.extendedTo', { to: say(to) })
    : t('closures:board.dates.span', { from: say(from), to: say(to) })
}
