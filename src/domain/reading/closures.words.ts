import type { ClosureStatus } from './facts.ts'
import { NUMBER, ORDINAL } from './numbers.ts'

/** A closure named as one, or an application for one. */
export const ORDER =
  /\b(?<partial>partial |full )?(?:(?:premises|property|brothel|civil|emergency|interim|court|temporary) )?closures?(?: (?<what>orders?|notices?))\b|\b(?<partial>partial |full |emergency |premises )closures?\b|\bapplications? to (?:close|shut)(?: down)?\b|\bclosed (?:down )?(?:by (?:a |the )?(?:court|magistrates)|under)\b|\b(?:want|wants|wanted|seek|seeks|seeking|hope|hopes|hoping|ask|asked|asking)\s(?:[\p{L}-]+\s){0,3}?to (?:close|shut)(?: down)?\b/dgiu

/** What is closed, in the singular and the plural. */
const CLOSED_PLACES =
  '(?:propert(?:y|ies)|premises|brothels?|address(?:es)?|houses?|homes?|flats?|apartments?|shops?|stores?|businesses|pubs?|bars?|clubs?|restaurants?|takeaways?|parlou?rs?|buildings?|dens?)'
const NOUN = `${CLOSED_PLACES}\\b`
const CLOSED = '(?:closed|shut)(?:\\sdown)?'

/** A closing told in other words: 'the brothel has been shut down', 'the court closed two flats', 'house closed after complaints'. */
export const SHUT = new RegExp(
  [
    `\\b${NOUN}[^.;]{0,90}?\\b(?:has|have|had)\\s(?:now\\s|also\\s|already\\s|since\\s)?been\\s(?:\\p{L}+ly\\s|now\\s)?${CLOSED}\\b`,
    `\\b${NOUN}[^.;]{0,60}?\\b(?:was|were|is|are)\\s(?:\\p{L}+ly\\s|now\\s|being\\s)?${CLOSED}\\b`,
    `\\b${NOUN}[^.;,]{0,40}?\\s${CLOSED}\\s(?:after|following|by|for|over|amid|as)\\b`,
    `\\b(?:courts?|magistrates|judge|council|police|officers|we|force)\\b[^.;]{0,40}?\\b['"]?${CLOSED}['"]?\\s(?:${NUMBER}|an?|the|another)\\s(?:[\\p{L}'-]+\\s){0,3}?${NOUN}`,
    `\\bclosures?\\sof\\s(?:${NUMBER}|an?|the|another)\\s(?:[\\p{L}'-]+\\s){0,4}?${NOUN}`,
  ].join('|'),
  'dgiu',
)
/** Other things that are closed or that close. */
export const NO_CLOSURE =
  /\b(?:pursuing|could be|(?:may|might|would|can) be (?:closed|shut)|(?:could|may|might|would|can) (?:ask|apply|seek)|(?:road|street|lane|motorway|carriageway)s? (?:closures?|(?:was|were|is|are|has been|have been) (?:closed|shut))|case closed|doors? closed|closed doors|cctv|for the (?:winter|season)|border)\b/i

/** What makes a shop that is shut one shut by those whose power it is. */
export const BY_POWER =
  /\b(?:courts?|magistrates|judge|police|officers|council|orders?|months?|raid(?:s|ed)?|brothels?|cuckoo\p{L}*|anti-?social|prostitution|drugs?|powers?|investigat\p{L}*|operation|crime|criminal|dealing|further closures)\b/iu

/** What was done with the order, by the words of its sentence; the first that fits. */
export const STATUSES: readonly (readonly [status: ClosureStatus, pattern: RegExp])[] = [
  ['refused', /\b(?:refused|rejected|dismissed|turned down|thrown out)\b/i],
  ['adjourned', /\badjourned\b/i],
  ['extended', /\bextended\b|\bextension\b/i],
  [
    'pending',
    /\b(?:due to be heard|to be heard|will be heard|hearing (?:is )?(?:due|set|listed)|due (?:at|before|in) (?:the )?court|listed for)\b/i,
  ],
  [
    'granted',
    /\b(?:granted|obtained|won|issued|made|imposed|secured|hit with|handed|approved|in place|now under|placed under|served|serve|subject to|made subject|negotiated|put on|slapped|got|under an? [\w ]{0,20}closure)\b/i,
  ],
  [
    'applied',
    /\b(?:appl(?:ied|ying|ication|ications)|seek(?:s|ing)?|sought|requested|asked|wants?|wanted|hop(?:es|ing))\b/i,
  ],
]

/** How long it lasts. */
export const DURATION = new RegExp(
  `\\b(?:for (?:a total of |up to |the next |a period of |the maximum (?:of )?)?|lasting |a |total of )?(?<duration>${NUMBER}[ -](?:months?|weeks?|days?|hours?)|maximum (?:period|time|term))\\b(?!\\s(?:ago|earlier|later|in prison|imprisonment|on))`,
  'dgi',
)
export const COUNTED = new RegExp(
  `\\b(?:(?<number>${NUMBER})(?![ -](?:months?|weeks?|days?|hours?)\\b)|(?<one>${ORDINAL}|a|an|another|the|its)(?!\\s${NUMBER}\\b))\\s(?:[\\p{L}'-]+\\s){0,3}?(?:${CLOSED_PLACES}|orders?|notices?|closures?)\\b|\\beach of the (?<each>${NUMBER})\\b`,
  'dgiu',
)
/** Penalties, and times that only look like those of an order. */
export const NO_DURATION =
  /\b(?:prison|imprison(?:ed|ment)|jail(?:ed)?|fined?|sentence|past|last\s(?:\p{L}+\s)?(?:years?|months?|weeks?)|within \p{L}+ \p{L}+ of)\b/iu

/** How the next sentence goes on about the order just told of. */
export const NEXT =
  /^(?:it|this|that|the|they|both|these)\b[^.;]{0,40}?\b(?:orders?|notices?|application|hearing|closures?)\b|^(?:it|this|they)\b/i
/** How a later sentence comes back to it. */
export const LATER =
  /\bgranted it\b|\b(?:nobody|no one|offence|bans?|barred|prevents?|prohibits?)\b[^.;]{0,60}\b(?:enter|entering|inside|in|access|visit\p{L}*)\b|\b(?:the|this) (?:closure )?order\b/iu
