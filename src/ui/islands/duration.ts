const UNITS = [
  { unit: 'day', minutes: 1440 },
  { unit: 'hour', minutes: 60 },
  { unit: 'minute', minutes: 1 },
] as const

/** Milliseconds since 1970 now, as `Date.parse` counts them. */
export const now = (): number => performance.timeOrigin + performance.now()

/** Milliseconds since 1970 of an ISO moment; `NaN` when it is none. Temporal is not in every browser yet. */
// oxlint-disable-next-line no-restricted-globals
export const momentOf = (text: string | undefined): number => Date.parse(text ?? '')

/** The two largest units of a length of time, '3 hours 12 minutes', in the page's language; '' under a minute. */
export function durationWords(milliseconds: number, language: string): string {
  let rest = Math.trunc(milliseconds / 60_000)
  const counts = UNITS.map(({ unit, minutes }) => {
    const count = Math.trunc(rest / minutes)
    rest -= count * minutes
    return { unit, count }
  })
  const first = counts.findIndex(({ count }) => count > 0)
  if (first === -1) return ''
  return counts
    .slice(first, first + 2)
    .filter(({ count }) => count > 0)
    .map(({ unit, count }) =>
      new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(count),
    )
    .join(' ')
}
