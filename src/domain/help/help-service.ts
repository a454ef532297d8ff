/** Whom a service is for. */
export const AUDIENCES = ['anybody', 'women', 'men', 'children', 'families', 'workers', 'asylum'] as const
export type Audience = (typeof AUDIENCES)[number]

/** In which language a service can be spoken to; `interpreter` is any, through an interpreter. */
export const SPOKEN = [
  'en',
  'sq',
  'ar',
  'bn',
  'bg',
  'zh',
  'cs',
  'fr',
  'hi',
  'hu',
  'it',
  'ku',
  'lt',
  'fa',
  'pl',
  'pt',
  'pa',
  'ro',
  'ru',
  'sk',
  'so',
  'es',
  'ti',
  'tr',
  'uk',
  'ur',
  'vi',
  'interpreter',
] as const
export type Spoken = (typeof SPOKEN)[number]

/** The languages besides English in which a service may be described to the public. */
export const DESCRIBED_IN = ['ro', 'hu', 'sq', 'vi', 'pl', 'uk', 'ar'] as const
export type DescribedIn = (typeof DESCRIBED_IN)[number]

/** What a service says of itself in one language; '' where it says nothing. */
export interface Description {
  readonly what: string
  readonly hours: string
}

/** Somebody whom the public may turn to, besides the numbers that everybody is given. */
export interface HelpService {
  readonly name: string
  /** In English. */
  readonly what: string
  /** In English; '' where it does not say. */
  readonly hours: string
  /** The same in other languages, where somebody wrote it. */
  readonly described: Readonly<Partial<Record<DescribedIn, Description>>>
  readonly phone: string
  /** For people who cannot hear or speak: a number to text, or of a textphone. */
  readonly textphone: string
  /** An address that begins with 'https://'; '' where there is none. */
  readonly web: string
  readonly spoken: readonly Spoken[]
  readonly audience: readonly Audience[]
  /** The first day on which the public sees it. */
  readonly validFrom: Temporal.PlainDate
}

/** Whether it can be reached at all, by phone, text or on the web. */
export const isReachable = ({ phone, textphone, web }: Pick<HelpService, 'phone' | 'textphone' | 'web'>): boolean =>
  [phone, textphone, web].some((way) => way !== '')

/** A number that was right a year ago may be another's today. */
const CHECKED_EVERY = Temporal.Duration.from({ years: 1 })

/** Whether staff must look again whether what is said of a service is still right. */
export const isCheckDue = (checkedOn: Temporal.PlainDate, today: Temporal.PlainDate): boolean =>
  Temporal.PlainDate.compare(checkedOn.add(CHECKED_EVERY), today) <= 0

/** The ids in their new order when one of them is moved a place towards the beginning or the end; the same where it cannot. */
export function moved(ids: readonly string[], id: string, way: 'up' | 'down'): readonly string[] {
  const from = ids.indexOf(id)
  const to = way === 'up' ? from - 1 : from + 1
  const other = ids[to]
  return from === -1 || other === undefined ? ids : ids.with(from, other).with(to, id)
}
