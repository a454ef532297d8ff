import { find } from './find.ts'
import { type Noted, note } from './noted.ts'
import { NUMBER, numberOf } from './numbers.ts'
import type { Sentence } from './sentences.ts'

const KINDS =
  '(?:(?:search|arrest|modern|slavery|day|drugs?|misuse|of|act|police|further|separate|co-ordinated|simultaneous|modern-day|immigration|entry)\\s){0,4}'
const COUNTED = new RegExp(
  `(?<!European arrest )\\b(?<number>${NUMBER})\\s${KINDS}warrants?\\b(?!\\sfor\\s(?:his|her|their)\\sarrest)`,
  'dgi',
)
const SINGLE = /\b(?:a|the|one) (?:search |modern slavery |police |slavery )?warrant\b(?! (?:is|for (?:his|her)))/dgi
const AT_EACH = new RegExp(
  `\\bwarrants?\\b[^.;]{0,60}?\\bat\\s(?<number>${NUMBER})\\s(?:[\\p{L}'-]+\\s){0,3}?(?:address|propert|premises|home|house|flat|brothel|business|restaurant|site|location|shop|unit|car wash|nail)`,
  'dgiu',
)
/** 'At four locations officers carried out warrants.' */
const AT_EACH_BEFORE = new RegExp(
  `\\b[Aa]t\\s(?<number>${NUMBER})\\s(?:[\\p{L}'-]+\\s){0,3}?(?:address|propert|premises|home|house|flat|location|site)[^.;]{0,160}?\\b(?:carried out|executed|served|used)\\s(?:\\p{L}+\\s){0,3}?warrants\\b`,
  'dgiu',
)
const AND_AT = new RegExp(
  `\\band\\sat\\s(?<number>${NUMBER})\\s(?:[\\p{L}'-]+\\s){0,3}?(?:address|propert|premises|home|house|flat|business)`,
  'dgiu',
)

/** How many warrants were carried out: a figure, one warrant, or one for each address where the text gives only addresses. */
export function readWarrants(sentences: readonly Sentence[]): Noted<number> | null {
  const told = sentences.filter(({ stance }) => stance === 'case')
  const counts = told.flatMap((sentence) => find(sentence, COUNTED))
  const largest = counts
    .flatMap((match) => {
      const count = numberOf(match.group('number') ?? '')
      return count === null ? [] : [note(count, [match.span])]
    })
    .toSorted((a, b) => b.value - a.value)[0]
  if (largest !== undefined) return largest
  for (const sentence of told) {
    if (!/\bwarrants\b/i.test(sentence.text)) continue
    const each = find(sentence, AT_EACH)[0] ?? find(sentence, AT_EACH_BEFORE)[0]
    const first = numberOf(each?.group('number') ?? '')
    if (each === undefined || first === null) continue
    const more = find(sentence, AND_AT).filter(({ span }) => span[0] > each.span[0])
    const total = more.reduce((sum, match) => sum + (numberOf(match.group('number') ?? '') ?? 0), first)
    return note(total, [each.span, ...more.map(({ span }) => span)], 'likely', 'one-for-each-address')
  }
  const [single] = told.filter(({ text }) => !/\bwarrants\b/i.test(text)).flatMap((sentence) => find(sentence, SINGLE))
  return single === undefined ? null : note(1, [single.span], 'likely')
}
