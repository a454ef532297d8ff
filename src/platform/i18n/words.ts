import { type Dates, datesIn } from './dates.ts'
import { durationsIn } from './duration.ts'

/** Gives the words of a key ('operations:list.title') with the values put in. @throws on a key without words, unless told otherwise */
export type Translate = (key: string, values?: Record<string, unknown>) => string

/** Everything that a page needs to speak one language. Moments are shown in Europe/London. */
export type Words = Dates & {
  /** Name of the folder in `locales`, for example 'en'. */
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  /** What the language calls itself: 'Română'. */
  readonly ownName: string
  /** What this language calls another: 'Romanian' for 'ro', in English. */
  readonly languageName: (language: string) => string
  readonly t: Translate
  /** 'Friday 13 December 2019 at 10:00am' */
  readonly dateTime: (moment: Temporal.Instant | string) => string
  /** '12,345' */
  readonly number: (value: number) => string
  /** '£1,250.00', of an amount in pounds */
  readonly money: (pounds: number) => string
  /** 'police, council and charity' */
  readonly list: (items: readonly string[]) => string
  /** '3 hours 12 minutes' of so many minutes; '' under a minute */
  readonly duration: (minutes: number) => string
  /** 'in 3 hours 12 minutes', '2 days ago', 'now' under a minute */
  readonly relative: (moment: Temporal.Instant | string, now: Temporal.Instant) => string
  /** 'today', 'tomorrow', 'in 3 days', '2 days ago' */
  readonly relativeDay: (date: Temporal.PlainDate | string, today: Temporal.PlainDate) => string
}

/** The words of one language; `locale` says how dates and numbers are written ('en-GB'). */
export function wordsIn(language: string, locale: string, direction: 'ltr' | 'rtl', t: Translate): Words {
  const dates = datesIn(locale)
  const numbers = new Intl.NumberFormat(locale)
  const sums = new Intl.NumberFormat(locale, { style: 'currency', currency: 'GBP' })
  const lists = new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' })
  const languages = new Intl.DisplayNames(locale, { type: 'language' })
  const languageName = (code: string): string => languages.of(code) ?? code
  const nearDays = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  return {
    language,
    direction,
    ownName: capitalised(languageName(locale.split('-')[0] ?? locale), locale),
    languageName,
    t,
    ...dates,
    dateTime: (moment) =>
      t(isMidnight(moment) ? 'public:time.dateAtMidnight' : 'public:time.dateAtTime', {
        date: dates.weekday(moment),
        time: dates.time(moment),
      }),
    number: (value) => numbers.format(value),
    money: (pounds) => sums.format(pounds),
    list: (items) => lists.format(items),
    duration: durationsIn(locale),
    relative: relativeIn(locale, t),
    relativeDay: (date, today) => nearDays.format(today.until(date, { largestUnit: 'days' }).days, 'day'),
  }
}

/** As at the beginning of a line, which names of languages stand at. */
const capitalised = (name: string, locale: string): string => name.slice(0, 1).toLocaleUpperCase(locale) + name.slice(1)

/** Midnight could be either end of a day: it is said which. */
function isMidnight(moment: Temporal.Instant | string): boolean {
  const { hour, minute } = Temporal.Instant.from(moment).toZonedDateTimeISO('Europe/London')
  return hour === 0 && minute === 0
}

function relativeIn(locale: string, t: Translate): Words['relative'] {
  const durations = durationsIn(locale)
  return (moment, now) => {
    const minutes = now.until(moment, { largestUnit: 'minutes', smallestUnit: 'minutes' }).minutes
    const duration = durations(Math.abs(minutes))
    if (duration === '') return t('public:time.now')
    return t(minutes > 0 ? 'public:time.in' : 'public:time.ago', { duration })
  }
}
