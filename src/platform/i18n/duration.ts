const UNITS = [
  { unit: 'day', minutes: 1440 },
  { unit: 'hour', minutes: 60 },
  { unit: 'minute', minutes: 1 },
] as const

/** Writes a length of time with its two largest units, for example '3 hours 12 minutes'; under a minute it is empty. */
export function durationsIn(locale: string): (minutes: number) => string {
  const formats = UNITS.map(({ unit }) => new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }))
  return (minutes) => {
    let rest = Math.trunc(minutes)
    const counts = UNITS.map((step) => {
      const count = Math.trunc(rest / step.minutes)
      rest -= count * step.minutes
      return count
    })
    const first = counts.findIndex((count) => count > 0)
    if (first === -1) return ''
    return counts
      .map((count, at) => (count > 0 && at >= first && at <= first + 1 ? formats[at]?.format(count) : undefined))
      .filter((part) => part !== undefined)
      .join(' ')
  }
}
