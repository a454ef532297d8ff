import { datesIn } from '#domain/reading/dates.ts'
import type { FactKind } from '#domain/reading/happened.ts'
import { numberOf } from '#domain/reading/numbers.ts'
import { proposals } from '#domain/reading/proposals.ts'
import { read } from '#domain/reading/read.ts'
import { FACT_FIELDS, type Field } from '../fact-fields.words.ts'
import { type Answers, answersOf } from '../fact-form.ts'

/**
 * The form of a kind as filled from words that somebody selected: as the reader reads them by themselves, and where it
 * reads nothing, the first number as the count and the words as what they name.
 *
 * @param published the day of publication (ISO), from which 'on Tuesday' is worked out
 */
export function fillFrom(kind: FactKind, words: string, published: string | undefined): Answers {
  const dated = published === undefined ? words : `${published}\n\n${words}`
  const found = proposals(read(dated), dated).find(
    (proposal) => proposal.kind === kind && !isOfDate(proposal.key, kind),
  )
  if (found !== undefined) return answersOf(kind, found.value)
  return DAYS.includes(kind) ? fillDay(kind, words, published) : fillPlainly(FACT_FIELDS[kind], words)
}

/** The day that was put before the words is not in them. */
const isOfDate = (key: string, kind: FactKind): boolean => kind === 'published-date' && key === '/published'

const DAYS: readonly FactKind[] = ['published-date', 'action-date']

function fillDay(kind: FactKind, words: string, published: string | undefined): Answers {
  const sentence = { start: 0, end: words.length, text: words, stance: 'case', headline: false } as const
  const [mention] = datesIn(sentence, published ?? null)
  return mention === undefined ? {} : answersOf(kind, mention.day.value)
}

// '34-year-old', 'aged 22 to 37', 'in his 30s'
const AGE =
  /\b(?:aged? |in (?:his|her|their) )?(\d{2}s|\d{1,2}(?: ?(?:[-–]|to|and) ?\d{1,2})?)(?:[- ]years?[- ]old)?\b/u
const IS_AGE = /\bage|years?[- ]old|\d0s\b/u

function fillPlainly(fields: readonly Field[], words: string): Answers {
  const line = words.replaceAll(/\s+/gu, ' ').trim()
  const age = IS_AGE.test(line) && fields.some(({ type }) => type === 'age') ? AGE.exec(line) : null
  const count = countIn(age === null ? line : line.replace(age[0], ''))
  const counted = fields.find(({ type }) => type === 'count')
  const named = fields.find((field) => field.type === 'text' && field.optional === undefined)
  return {
    ...(named === undefined ? {} : { [named.name]: 'long' in named ? words : line }),
    ...(counted === undefined || count === null ? {} : { [counted.name]: String(count) }),
    ...(age === null ? {} : { age: (age[1] ?? '').replace(/ ?(?:–|to|and) ?/u, '-') }),
  }
}

/** The first number in words or figures; null where there is none. */
const countIn = (line: string): number | null =>
  line
    .split(/[^\p{L}\p{N},-]+/u)
    .map(numberOf)
    .find((count) => count !== null) ?? null
