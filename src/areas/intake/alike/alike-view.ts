import type { MarkKind } from '#domain/report/mark.ts'
import type { Words } from '#platform/i18n/words.ts'
import type { PremisesAlike } from '#platform/premises/premises-alike.ts'
import type { AlikeReport } from './find-alike.ts'

/** Of each kind, how many values are said. */
const MOST_VALUES = 6

/** What lies inside something that is said already: whoever hears of the house needs no word of its street. */
const SAID_BY: Readonly<Partial<Record<MarkKind, readonly MarkKind[]>>> = {
  postcode: ['home'],
  place: ['home'],
  street: ['home', 'place'],
  district: ['home', 'place', 'postcode'],
}

/** Reports and premises that look alike, and why, in words. */
export const alikeView = (reports: readonly AlikeReport[], premises: readonly PremisesAlike[], words: Words) => ({
  reports: reports.map((report) => reportView(report, words)),
  premises: premises.map(({ id, label, place, operation, shared }) => ({
    href: `/premises/${id}`,
    title: place === '' ? label : `${label}, ${place}`,
    operation,
    why: shared.map((kind) => words.t(`intake:alike.premises.${kind}`)),
  })),
})

function reportView({ id, number, receivedAt, state, isLikely, shared }: AlikeReport, words: Words) {
  const kinds = shared.map(({ kind }) => kind)
  const said = shared.filter(({ kind }) => SAID_BY[kind]?.some((other) => kinds.includes(other)) !== true)
  return {
    href: `/reports/${id}`,
    title: words.t('intake:report', { number }),
    receivedAt,
    state: words.t(`intake:state.${state}`),
    isLikely,
    why: said.map(({ kind, values }) =>
      words.t(`intake:alike.same.${kind}`, { values: words.list(values.slice(0, MOST_VALUES).map(written)) }),
    ),
  }
}

/** Values are kept in capitals without accents. */
const written = (value: string): string => (/^\p{L}+$/u.test(value) ? value.toLowerCase() : value)
