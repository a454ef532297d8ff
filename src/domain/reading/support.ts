import type { Span } from './facts.ts'
import { type Found, find, oneOf, overlaps } from './find.ts'
import { type Noted, note } from './noted.ts'
import type { Sentence } from './sentences.ts'
import { GENERAL_SUPPORT, HELPERS, HELPING, SUPPORT } from './support.words.ts'

type Compiled = readonly (readonly [name: string | null, pattern: RegExp])[]
const compiled = (rows: typeof SUPPORT): Compiled =>
  rows.map(([name, pattern]) => [name, new RegExp(`(?<![\\p{L}-])(?:${pattern})`, 'dgiu')] as const)
const WORDS = compiled(SUPPORT)
const OF_BODIES = compiled(HELPING)
const GENERAL = compiled(GENERAL_SUPPORT)
const HELPER = new RegExp(`\\b(?:${oneOf(HELPERS)})\\b`, 'dg')
/** A sentence with none of these words speaks of no help. */
const MAY_HELP =
  /safe|support|look|help|\bcare\b|cared|assist|rescu|recover|NRM|mechanism|reception|interpret|translat|medic|hospital|treat|food|meal|cloth|accommod|hous|home|refer|protect|advice|social|speciali|trained|refuge|shelter|hotel|needs|welfare|return|repatri|reunit|charit|counsel|liaison/i
const HELPS = /\b(?:support|help|care|caring|look|assist|accommodat|provid|offer|safeguard|refer|speak|spoke|talk)/i
const HELPS_OFFICERS =
  /\b(?:support|help|assist|join|work|accompan|attend)\w*\s(?:by |in |with |to |for |from )?(?:the |our |this |an? )?(?:\w+ )?(?:operation|police|officers|raids?|force|investigation|warrants?|day of action|week of action|activity)\b/i
/** Before words of help that are wished, promised to everybody or only possible. */
const WISHED =
  /\b(?:ensure|ensuring|aims?|aimed|wants?|wanted|hop(?:es|ed|ing)|committed|dedicated|priority|should|would|could|may|might|can|if|how|hard|difficult|afraid|ability|able|seeks?|continue|focus\w*|promis\w*|through which|determined|designed|work(?:ing)? (?:hard |closely |together )?to|aiming|efforts?|never|not|no|encourages?d?|urged?)\s(?:[\w'-]+ ){0,5}$/i
const WISH_REACH = 60

/**
 * The help that a sentence names, in its order of rank. Whose help it is, is for the caller to say: of a sentence that does
 * not speak of people found, only what cannot be anything else is taken.
 */
export function supportIn(sentence: Sentence, isOfThem: boolean): readonly Noted<string>[] {
  if (!MAY_HELP.test(sentence.text)) return []
  const taken: Span[] = []
  const help: Noted<string>[] = []
  const add = (name: string | null, match: Found) => {
    if (taken.some((span) => overlaps(span, match.span)) || isWished(sentence, match)) return
    taken.push(match.span)
    const value = name ?? wordingOf(match)
    if (!help.some((known) => known.value === value)) help.push(note(value, [match.span]))
  }
  const addAll = (rows: Compiled) => {
    for (const [name, pattern] of rows) for (const match of find(sentence, pattern)) add(name, match)
  }
  if (isOfThem) {
    for (const match of helpersIn(sentence)) add(match.text, match)
    addAll(OF_BODIES)
  }
  addAll(WORDS)
  if (isOfThem && help.length === 0) addAll(GENERAL)
  return help
}

/** The words of a match, with no capital where they only begin a sentence. */
function wordingOf({ text, at }: Found): string {
  const words = text.replace(/\s+/g, ' ').trim()
  return at > 1 || /^\p{Lu}{2}/u.test(words) ? words : words.slice(0, 1).toLowerCase() + words.slice(1)
}

const helpersIn = (sentence: Sentence): readonly Found[] =>
  HELPS.test(sentence.text) && !HELPS_OFFICERS.test(sentence.text) ? find(sentence, HELPER) : []

const isWished = ({ text }: Sentence, { at }: Found): boolean =>
  WISHED.test(text.slice(Math.max(0, at - WISH_REACH), at))
