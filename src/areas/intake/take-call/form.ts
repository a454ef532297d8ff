import { accept, type Result } from '#domain/kernel/result.ts'
import { type Answers, answered, QUESTIONS } from '#domain/report/questions.ts'
import { SIGN_KINDS, SIGNS } from '#domain/report/signs.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import { gather } from '#platform/forms/gather.ts'
import { parseChoice, parseText } from '#platform/forms/text.ts'
import { typed, typedList } from '#platform/forms/typed.ts'
import type { Body } from '#platform/http/route.ts'
import type { Words } from '#platform/i18n/words.ts'
import { CHANNELS, type Channel } from '#platform/reports/receive.ts'
import { codeOfLanguage, UNKNOWN_LANGUAGE, USUAL_LANGUAGES } from './languages.ts'

/** How a report comes to somebody who writes it down. */
export const TAKEN_CHANNELS = CHANNELS.filter((channel) => channel !== 'web')

/** Everything that was typed or ticked, by the name of its box: '<question>.<part>' for what the report asks. */
export interface Typed {
  readonly channel: string
  readonly language: string
  readonly otherLanguage: string
  readonly texts: Readonly<Record<string, string>>
  readonly lists: Readonly<Record<string, readonly string[]>>
}

/** A call as it is to be recorded. */
export interface Call {
  readonly channel: Channel
  readonly language: string
  readonly answers: Answers
}

/** What is worked out from other boxes, and so has none: that a plate was typed says that a vehicle is known. */
const WORKED_OUT = new Set(['details.known', 'contact.news'])

/** Every box of the report, in the order in which the public is asked. */
export const BOXES = QUESTIONS.flatMap(({ id, parts }) =>
  parts.map((part) => ({ question: id, part, name: `${id}.${part.name}` })),
).filter(({ name }) => !WORKED_OUT.has(name))

/** One box of the report. */
export type Box = (typeof BOXES)[number]

const ALL_SIGNS = SIGN_KINDS.flatMap((kind) => SIGNS[kind].map((sign) => `${kind}.${sign}`))

/** The options of a box; those of the signs are in their own list. */
export const optionsOf = ({ question, part: { options = [] } }: Box): readonly string[] =>
  question === 'signs' ? ALL_SIGNS : options

/** What was typed, kept exactly. */
export function readTyped(body: Body): Typed {
  const texts = BOXES.filter(({ part }) => part.type !== 'choices').map(({ name }) => [name, typed(body, name)])
  const lists = BOXES.filter(({ part }) => part.type === 'choices').map(({ name }) => [name, typedList(body, name)])
  return {
    channel: typed(body, 'channel'),
    language: typed(body, 'language'),
    otherLanguage: typed(body, 'otherLanguage'),
    texts: Object.fromEntries(texts),
    lists: Object.fromEntries(lists),
  }
}

/** A call before anything was typed. */
export const BLANK: Typed = readTyped({ channel: 'phone', language: 'en' })

/** What was answered so far, mistakes left out: for looking what is alike while somebody still speaks. */
export function answersSoFar({ texts, lists }: Typed): Answers {
  const boxes = BOXES.flatMap((box) => {
    const { question, part, name } = box
    const value =
      part.type === 'choices'
        ? (lists[name] ?? []).filter((option) => optionsOf(box).includes(option))
        : (texts[name] ?? '')
    const isEmpty = value.length === 0 || (part.type === 'choice' && !part.options?.includes(String(value)))
    return isEmpty ? [] : [{ question, part: part.name, value }]
  })
  const answers = Object.fromEntries(
    Object.entries(Object.groupBy(boxes, ({ question }) => question)).map(([question, parts = []]) => [
      question,
      Object.fromEntries(parts.map(({ part, value }) => [part, value])),
    ]),
  )
  const known = ['vehicle', 'phone', 'web', 'company'].filter((what) => answers[what] !== undefined)
  return known.length === 0 ? answers : { ...answers, details: { known } }
}

/** A call, or every mistake at once. */
export function parse(given: Typed, words: Words): Result<Call, readonly FieldError[]> {
  const answers = answersSoFar(given)
  const other = codeOfLanguage(given.otherLanguage, words)
  const checked = gather({
    channel: parseChoice(given.channel, TAKEN_CHANNELS, 'channel', 'intake:take.mistake.channel'),
    language: languageOf(given, other),
    ...Object.fromEntries(BOXES.map((box) => [box.name, checkBox(box, given, answers)])),
  })
  if (!checked.ok) return checked
  const { channel, language } = checked.value
  return accept({ channel, language, answers: withLanguage(answers, language, given.otherLanguage) })
}

function languageOf({ language, otherLanguage }: Typed, other: string | undefined) {
  if (language !== 'other') return parseChoice(language, USUAL_LANGUAGES, 'language', 'intake:take.mistake.language')
  const named = parseText(otherLanguage, 'otherLanguage', { name: 'intake:take.otherLanguage', most: 60 })
  return named.ok ? accept(other ?? UNKNOWN_LANGUAGE) : named
}

/** A language without a code stands where it is needed: with how to reach them. */
function withLanguage(answers: Answers, language: string, name: string): Answers {
  if (language !== UNKNOWN_LANGUAGE) return answers
  const words = [answered(answers, 'safe', 'words'), name].filter(Boolean).join('\n')
  return { ...answers, safe: { ...answers['safe'], words } }
}

/** Boxes whose mistakes depend on others. */
const MISTAKES: Readonly<Record<string, (answers: Answers) => string | undefined>> = {
  // Left out, nobody would know whether it was asked: 'not sure' is an answer.
  'danger.now': (answers) => (answered(answers, 'danger', 'now') === '' ? 'intake:take.mistake.danger' : undefined),
  'child.under18': (answers) =>
    answered(answers, 'child', 'under18') === '' ? 'intake:take.mistake.child' : undefined,
  'what.words': (answers) => (answered(answers, 'what', 'words') === '' ? 'intake:take.mistake.words' : undefined),
  'identity.knownAs': (answers) => {
    if (answered(answers, 'identity', 'knownAs') === '') return 'intake:take.mistake.knownAs'
    return isAnonymous(answers) && hasContact(answers) ? 'intake:take.mistake.anonymous' : undefined
  },
  'contact.name': (answers) =>
    answered(answers, 'identity', 'knownAs') === 'named' && answered(answers, 'contact', 'name') === ''
      ? 'intake:take.mistake.name'
      : undefined,
}

const isAnonymous = (answers: Answers): boolean => answered(answers, 'identity', 'knownAs') === 'anonymous'
const hasContact = ({ contact }: Answers): boolean => contact !== undefined

function checkBox({ name, part }: Box, { texts }: Typed, answers: Answers): Result<unknown, FieldError> {
  const field = inputId(name)
  const message = MISTAKES[name]?.(answers)
  if (message !== undefined) return { ok: false, refusal: { field, message } }
  if (part.most === undefined) return accept(undefined)
  const rule = { name: `intake:take.box.${name}`, most: part.most, optional: true } as const
  return parseText(texts[name] ?? '', field, rule)
}

/** The id of a box: a dot would be read as a class where a style or a script looks for it. */
export const inputId = (name: string): string => name.replace('.', '-')
