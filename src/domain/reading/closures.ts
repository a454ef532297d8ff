import { datesIn } from './dates.ts'
import type { Closure, ClosureStatus, Facts, Span } from './facts.ts'
import { find } from './find.ts'
import { type Marked, MOST_TOLD, type Noted, note } from './noted.ts'
import { NUMBER, numberOf, ORDINAL } from './numbers.ts'
import type { Sentence } from './sentences.ts'

const ORDER =
  /\b(?<partial>partial |full )?(?:(?:premises|brothel|civil|emergency|court|temporary) )?closures?(?: (?<what>orders?|notices?))?\b|\bapplications? to (?:close|shut)(?: down)?\b|\bclosed (?:down )?(?:by (?:a |the )?(?:court|magistrates)|under)\b/dgi
const STATUSES: readonly (readonly [status: ClosureStatus, pattern: RegExp])[] = [
  ['refused', /\b(?:refused|rejected|dismissed|turned down|thrown out)\b/i],
  ['adjourned', /\badjourned\b/i],
  ['extended', /\bextended\b|\bextension\b/i],
  [
    'pending',
    /\b(?:due to be heard|to be heard|will be heard|hearing (?:is )?(?:due|set|listed)|due (?:at|before|in) court|listed for)\b/i,
  ],
  [
    'granted',
    /\b(?:granted|obtained|won|issued|made|imposed|secured|hit with|handed|approved|in place|now under|placed under|served (?:with|on)|under an? [\w ]{0,20}closure)\b/i,
  ],
  ['applied', /\b(?:appl(?:ied|ying|ication|ications)|seek(?:ing)?|sought|requested|asked)\b/i],
]
const DURATION = new RegExp(
  `\\b(?:for (?:a total of |up to |the next |a period of |the maximum (?:of )?)?|lasting |a |total of )?(?<duration>${NUMBER}[ -](?:months?|weeks?|days?|hours?)|maximum (?:period|time|term))\\b`,
  'dgi',
)
const PLACES =
  '(?:propert(?:y|ies)|premises|brothels?|address(?:es)?|houses?|homes?|flats?|shops?|businesses|pubs?|restaurants?|buildings?|orders?|notices?|closures?)'
const COUNTED = new RegExp(
  `\\b(?:(?<number>${NUMBER})|(?<one>${ORDINAL}|a|an|the|its)(?!\\s${NUMBER}\\b))\\s(?:[\\p{L}'-]+\\s){0,3}?${PLACES}\\b`,
  'dgiu',
)
const NO_CLOSURE = /\b(?:pursuing|could be|may be closed)\b/i
const AMBIGUOUS = /\bapplied to\b/i

/** One sentence's word of a closure. */
type Told = {
  readonly kind: string
  readonly status: ClosureStatus | null
  readonly facts: Marked<Closure>
  readonly firm: boolean
}

/** The closures of the text, those made and those only asked for apart; what several sentences say of one is put together. */
export function readClosures(sentences: readonly Sentence[], published: string | null): Marked<Facts['closure']> {
  const told: Told[] = []
  let latest: Told | undefined
  for (const sentence of sentences) {
    if (sentence.stance === 'background') continue
    const next =
      closureIn(sentence, published) ?? (latest === undefined ? null : furtherIn(sentence, latest, published))
    latest = next ?? undefined
    if (next !== null) tell(told, next)
  }
  return told.filter(({ firm }) => firm).map(({ facts }) => facts)
}

function tell(told: Told[], next: Told): void {
  const same = told.findIndex((other) => isSame(other, next))
  if (same >= 0) told[same] = together(told[same] ?? next, next)
  else if (told.length < MOST_TOLD) told.push(next)
}

function closureIn(sentence: Sentence, published: string | null): Told | null {
  const [order] = find(sentence, ORDER)
  if (order === undefined || NO_CLOSURE.test(sentence.text) || /^closures?$/i.test(order.text)) return null
  const status = STATUSES.find(([, pattern]) => pattern.test(sentence.text))?.[0] ?? null
  const what = (order.group('what') ?? 'order').replace(/s$/i, '').toLowerCase()
  const kind = `${/^partial/i.test(order.text) ? 'partial ' : ''}closure ${what}`
  const facts = {
    count: countIn(sentence),
    kind: note(kind, [order.span]),
    duration: durationIn(sentence),
    status: statusNote(status, order.span, sentence),
    date: status === null ? null : dateIn(sentence, status, published),
  }
  return { kind, status, facts, firm: status !== null }
}

function statusNote(status: ClosureStatus | null, span: Span, { text }: Sentence): Noted<ClosureStatus> {
  if (status === null) return note('granted', [span], 'unsure')
  return status === 'applied' && AMBIGUOUS.test(text)
    ? note(status, [span], 'unsure', 'unclear-whether-made')
    : note(status, [span])
}

/** A sentence after one about a closure may add how long it lasts: 'It bars everybody else for three months'. */
function furtherIn(sentence: Sentence, latest: Told, published: string | null): Told | null {
  if (!/^(?:it|this|the orders?|they)\b/i.test(sentence.text)) return null
  const duration = latest.facts.duration ?? durationIn(sentence)
  const date = latest.facts.date ?? dateIn(sentence, latest.status ?? 'granted', published)
  return { ...latest, facts: { ...latest.facts, duration, date } }
}

function countIn(sentence: Sentence): Noted<number> | null {
  const found = find(sentence, COUNTED).map((match) => ({ match, number: numberOf(match.group('number') ?? '') }))
  const counted = found.find(({ number }) => number !== null)
  if (counted !== undefined) return note(counted.number ?? 1, [counted.match.span])
  const single = found.find(
    ({ match }) => !/(?:ies|es|[^s]s)$/i.test(match.text) && !/(?:order|notice|closure|premises)$/i.test(match.text),
  )
  return single === undefined ? null : note(1, [single.match.span], 'likely')
}

function durationIn(sentence: Sentence): Noted<string> | null {
  const [match] = find(sentence, DURATION)
  const [words, span] = [match?.group('duration'), match?.groupSpan('duration')]
  return words === undefined || words === null || span === null || span === undefined
    ? null
    : note(plainDuration(words), [span])
}

/** 'three-month' is three months. */
const plainDuration = (words: string): string =>
  words.replace(/[\s-]+/g, ' ').replace(/(?<!^one |^1 )\b(month|week|day|hour)$/, '$1s')

const MADE_ON =
  /\b(?:granted|obtained|won|issued|made|served|imposed|secured|approved|heard|adjourned|extended|hearing|listed|due)\b[^.;,]{0,90}$/i

const AWAITED: ReadonlySet<ClosureStatus> = new Set(['pending', 'applied', 'adjourned'])

/** The day of the hearing to come; or the day of the order, only where it stands beside the verb that made it. */
function dateIn(sentence: Sentence, status: ClosureStatus, published: string | null): Noted<string> | null {
  const dates = datesIn(sentence, published, AWAITED.has(status) ? 'future' : 'past').filter(({ partial }) => !partial)
  const beside = dates.find(({ at }) => MADE_ON.test(sentence.text.slice(Math.max(0, at - 110), at)))
  return (beside ?? (status === 'pending' ? dates.at(-1) : undefined))?.day ?? null
}

function isSame(a: Told, b: Told): boolean {
  const agrees = a.facts.count === null || b.facts.count === null || a.facts.count.value === b.facts.count.value
  const alike = a.kind.replace('partial ', '') === b.kind.replace('partial ', '')
  return agrees && alike && (a.status === b.status || a.status === null || b.status === null)
}

function together(a: Told, b: Told): Told {
  const [x, y] = [a.facts, b.facts]
  const facts = {
    count: x.count ?? y.count,
    kind: y.kind.value.startsWith('partial') ? y.kind : x.kind,
    duration: x.duration ?? y.duration,
    status: a.status === null ? y.status : x.status,
    date: x.date ?? y.date,
  }
  return { kind: facts.kind.value, status: a.status ?? b.status, facts, firm: a.firm || b.firm }
}
