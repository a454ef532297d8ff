import { ACTION } from './action.words.ts'
import type { Facts } from './facts.ts'
import { type Marked, MOST_TOLD, note } from './noted.ts'
import { type PremisesMention, premisesIn } from './premises-mentions.ts'
import type { Sentence } from './sentences.ts'

/** The premises of the action: a kind and a figure each; what is named without a figure only where it was plainly visited. */
export function readPremises(sentences: readonly Sentence[]): Marked<Facts['premises']> {
  const told = sentences.filter(({ stance }) => stance === 'case')
  const mentions = told.filter(({ text }) => ACTION.test(text)).flatMap(premisesIn)
  const kept: PremisesMention[] = []
  for (const mention of mentions) if (kept.length < MOST_TOLD && isNew(mention, kept)) kept.push(mention)
  const best = kept.filter((mention) => !isSaidBetter(mention, kept))
  return (best.length === 0 ? onlyOne(told) : refined(best, told)).map(premisesFacts)
}

/** 'A property', later spoken of as 'the flat', is a flat. */
function refined(best: readonly PremisesMention[], told: readonly Sentence[]): readonly PremisesMention[] {
  const [only] = best
  if (best.length !== 1 || only?.generic !== true || only.count !== 1) return best
  const better = told
    .flatMap(premisesIn)
    .find(({ generic, definite, count, span }) => !generic && definite && count === 1 && span[0] > only.span[0])
  return better === undefined ? best : [{ ...only, kind: better.kind, generic: false }]
}

/** Where no sentence of action names premises: the first that the text speaks of as one, or with a figure. */
function onlyOne(told: readonly Sentence[]): readonly PremisesMention[] {
  for (const sentence of told) {
    const [first] = premisesIn(sentence).filter(({ count }) => count !== null)
    if (first !== undefined) return [first]
  }
  return []
}

/** 'The farm' is the cannabis farm told of before. */
const isAlike = (a: string, b: string): boolean => a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`)

function isNew(mention: PremisesMention, kept: readonly PremisesMention[]): boolean {
  const alike = kept.filter(({ kind }) => isAlike(kind, mention.kind) || (mention.definite && mention.generic))
  if (mention.extra) return !kept.some(({ extra }) => extra)
  if (mention.count === null) return mention.visited && alike.length === 0 && !mention.definite
  if (mention.definite) return mention.visited && isFirstTold(mention, kept)
  return !alike.some(
    ({ count, place, visited }) =>
      count === mention.count && visited && (place === null || mention.place === null || place === mention.place),
  )
}

/** What is spoken of as known is new only where nothing told before can be meant. */
function isFirstTold(mention: PremisesMention, kept: readonly PremisesMention[]): boolean {
  if (mention.count === 1)
    return (
      !kept.some(({ kind, generic, count }) => isAlike(kind, mention.kind) || (!generic && count === 1)) &&
      (!mention.generic || kept.length === 0)
    )
  return !kept.some(({ kind, count }) => isAlike(kind, mention.kind) || count === mention.count)
}

/** 'An address in Mill Lane' is a place of its own, though no verb of the sentence visits it. */
const hasOwnPlace = ({ place, definite }: PremisesMention): boolean => place !== null && !definite

/** A figure says it better than none; a house says it better than a property; an address with a figure was visited. */
function isSaidBetter(mention: PremisesMention, kept: readonly PremisesMention[]): boolean {
  if (!mention.visited && mention.count === 1 && !mention.extra && !hasOwnPlace(mention)) return true
  const others = kept.filter((other) => other !== mention)
  if (mention.count === null) return others.some(({ kind, count }) => kind === mention.kind && count !== null)
  if (mention.weak) return others.some(({ generic, weak, count }) => !weak && (!generic || count === mention.count))
  if (!mention.generic || mention.count !== 1 || mention.extra) return false
  return others.some(({ generic, count, place }) => !generic && count === 1 && mayBe(mention, place))
}

/** Whether a property may be the house at a place. */
const mayBe = (mention: PremisesMention, place: string | null): boolean =>
  mention.place === null || mention.place === place || (place === null && !hasOwnPlace(mention))

function premisesFacts({ kind, count, place, span }: PremisesMention): Marked<Facts['premises'][number]> {
  return {
    kind: note(kind, [span]),
    count: count === null ? null : note(count, [span]),
    place: place === null ? null : note(place, [span], 'likely'),
  }
}
