import { EXPLOITATION } from './signs.ts'

/** One box or list of a question. Its words are under `report:questions.<question>.<part>` in the languages of the public. */
export interface Part {
  readonly name: string
  /** `choice` is one of the options, `choices` any of them, `line` and `text` are free words. */
  readonly type: 'choice' | 'choices' | 'line' | 'text'
  readonly options?: readonly string[]
  /** Characters at most, of free words. */
  readonly most?: number
  /** May be left out. */
  readonly optional?: true
  /** What the box is for, so that phones show the right keys; never to be filled in by the browser. */
  readonly input?: 'tel' | 'email' | 'url'
}

/** One question of a report, on a page of its own. */
export interface Question {
  readonly id: string
  readonly parts: readonly Part[]
  /** Asked where the answers before it say so; always when absent. */
  readonly asked?: (answers: Answers) => boolean
}

/** What was answered to the parts of a question: texts as typed, option ids as listed. */
export type Answer = Readonly<Record<string, string | readonly string[]>>

/** A report so far, by question. What was not asked or was skipped is absent. */
export type Answers = Readonly<Record<string, Answer>>

/** The text or option that was answered; '' where nothing was. */
export const answered = (answers: Answers, question: string, part: string): string => {
  const value = answers[question]?.[part]
  return typeof value === 'string' ? value : ''
}

/** The options that were ticked; empty where none was. */
export const ticked = (answers: Answers, question: string, part: string): readonly string[] => {
  const value = answers[question]?.[part]
  return typeof value === 'object' ? value : []
}

const YES_NO = ['yes', 'no', 'not-sure'] as const

/** How somebody wants to be known. */
export const KNOWN_AS = ['named', 'confidential', 'anonymous'] as const
export type KnownAs = (typeof KNOWN_AS)[number]

/** How somebody may be reached safely, in the order of the pages; `none` stands alone. */
export const SAFE_WAYS = ['here', 'phone', 'email', 'none'] as const

const knows = (what: string) => (answers: Answers) => ticked(answers, 'details', 'known').includes(what)
const isAboutSomebodyElse = (answers: Answers): boolean => answered(answers, 'about', 'whom') !== 'myself'
const isNotAnonymous = (answers: Answers): boolean =>
  ['named', 'confidential'].includes(answered(answers, 'identity', 'knownAs'))

/**
 * Everything that is asked, in order, the most urgent first. Only `what` must be answered in words: whoever knows nothing
 * more can still say it. The page of files stands between `how` and `identity`; it has no answers of its own.
 */
export const QUESTIONS: readonly Question[] = [
  { id: 'danger', parts: [{ name: 'now', type: 'choice', options: YES_NO }] },
  {
    id: 'about',
    parts: [{ name: 'whom', type: 'choice', options: ['myself', 'somebody-known', 'somebody-seen', 'place'] }],
  },
  { id: 'child', parts: [{ name: 'under18', type: 'choice', options: YES_NO }] },
  { id: 'kinds', parts: [{ name: 'kinds', type: 'choices', options: [...EXPLOITATION, 'not-sure'], optional: true }] },
  // The options are the signs of the kinds that were ticked: see `signsFor`.
  { id: 'signs', parts: [{ name: 'signs', type: 'choices', optional: true }] },
  { id: 'what', parts: [{ name: 'words', type: 'text', most: 8000 }] },
  {
    id: 'where',
    parts: [
      { name: 'place', type: 'text', most: 1000, optional: true },
      { name: 'postcode', type: 'line', most: 12, optional: true },
    ],
  },
  {
    id: 'when',
    parts: [
      { name: 'happening', type: 'choice', options: ['now', 'often', 'once', 'past', 'not-sure'], optional: true },
      { name: 'words', type: 'text', most: 1000, optional: true },
    ],
  },
  { id: 'who', parts: [{ name: 'people', type: 'text', most: 4000, optional: true }] },
  {
    id: 'details',
    parts: [{ name: 'known', type: 'choices', options: ['vehicle', 'phone', 'web', 'company'], optional: true }],
  },
  {
    id: 'vehicle',
    asked: knows('vehicle'),
    parts: [
      { name: 'plate', type: 'line', most: 60, optional: true },
      { name: 'words', type: 'text', most: 1000, optional: true },
    ],
  },
  { id: 'phone', asked: knows('phone'), parts: [{ name: 'numbers', type: 'text', most: 600, optional: true }] },
  { id: 'web', asked: knows('web'), parts: [{ name: 'addresses', type: 'text', most: 2000, optional: true }] },
  { id: 'company', asked: knows('company'), parts: [{ name: 'name', type: 'text', most: 600, optional: true }] },
  {
    id: 'how',
    asked: isAboutSomebodyElse,
    parts: [
      {
        name: 'known',
        type: 'choices',
        options: ['saw', 'happened-to-me', 'told-by-them', 'told-by-others', 'work', 'online', 'other'],
        optional: true,
      },
      { name: 'words', type: 'text', most: 1000, optional: true },
    ],
  },
  { id: 'identity', parts: [{ name: 'knownAs', type: 'choice', options: KNOWN_AS }] },
  {
    id: 'contact',
    asked: isNotAnonymous,
    parts: [
      { name: 'name', type: 'line', most: 200 },
      { name: 'phone', type: 'line', most: 60, optional: true, input: 'tel' },
      { name: 'email', type: 'line', most: 200, optional: true, input: 'email' },
      { name: 'address', type: 'text', most: 500, optional: true },
      // Whether a message without content may be mailed when there is an answer.
      { name: 'news', type: 'choices', options: ['mail'], optional: true },
    ],
  },
  {
    id: 'safe',
    parts: [
      { name: 'ways', type: 'choices', options: SAFE_WAYS, optional: true },
      { name: 'words', type: 'text', most: 1000, optional: true },
    ],
  },
]

/** The question whose answer says who reports and how to reach them: kept apart, under a key of its own. */
export const ABOUT_THE_REPORTER = 'contact'

/**
 * The questions of which nothing is read but by people: who reports, how they want to be known and how they may be reached.
 * Neither marks nor the reader look at them.
 */
export const KEPT_BACK: ReadonlySet<string> = new Set([ABOUT_THE_REPORTER, 'identity', 'safe'])

/** The questions that are asked, in order, given what was answered so far. */
export const questionsFor = (answers: Answers): readonly Question[] =>
  QUESTIONS.filter(({ asked }) => asked === undefined || asked(answers))

/** The answers to what is asked: what was answered before somebody changed an earlier answer is left out. */
export const withoutUnasked = (answers: Answers): Answers => {
  const asked = new Set(questionsFor(answers).map(({ id }) => id))
  return Object.fromEntries(Object.entries(answers).filter(([id]) => asked.has(id)))
}
