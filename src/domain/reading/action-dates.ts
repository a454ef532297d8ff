import { ACTION } from './action.words.ts'
import { type DateMention, datesIn } from './dates.ts'
import { withSpans } from './find.ts'
import { type Noted, note } from './noted.ts'
import type { Sentence } from './sentences.ts'

/** Words just before a day that make it another day than that of the action. */
const OTHER_DAY =
  /\b(?:said|says|told|warned|announced|confirmed|statement|release|spokes\w+|published|born|until|bail(?:ed)?|due|appear(?:ed|ing)?|hearing|heard|court|granted|obtained|won|order|sentenced|jailed|posted)\b[^.;,]{0,24}$|\b(?:since|before|next|by)\s(?:last\s)?$/i
/** 'From Monday 3 May until Friday 7 May': what follows the first day is the last, no end of bail. */
const RANGE = /^\s?(?:-|to|until|till|and|through)\s(?:\p{L}+day\s)?$/iu
/** 'MARLBY, March 12 -': the day on which an agency wrote it. */
const isDateline = (text: string, at: number): boolean => at < 40 && DATELINE.test(text.slice(0, at))
const DATELINE = /^\p{Lu}{3,}(?:[\s,]+\p{L}+){0,3}[\s,(]+$/u
/** 'Since Tuesday's raid' tells of the raid. */
const OF_RAID =
  /^(?:'s)?\s(?:\p{L}+\s)?(?:raids?|warrants?|operation|action|enforcement|activity|searches|arrests?|visits)\b/iu
const LATER =
  /\b(?:due to (?:be heard|appear)|will appear|to appear (?:at|before|in)|is expected to|bailed until|court hearing|application)\b/i

const SAID = /^[^.;,]{0,12}\b(?:said|statement)\b/i
const POLICE_OR_COURT =
  /\b(?:sentenced|jailed|convicted|found guilty|pleaded guilty|granted|magistrates|crown court|appeared|police|officers|detectives)\b/i
const NOT_JUDGED = /\b(?:said|says|born|since|until|between|bail|raid\w*)\b[^.;,]{0,24}$/i

export type ActionDates = { readonly whole: readonly Noted<string>[]; readonly partial: readonly Noted<string>[] }

/**
 * The days of the action: days in sentences that tell of one, without days of statements, hearings and bail. Where there
 * is none, the days on which police did something else, or a court judged.
 */
export function readActionDates(sentences: readonly Sentence[], published: string | null): ActionDates {
  const told = sentences.filter(({ stance, text }) => stance === 'case' && !LATER.test(text))
  const ofAction = told.filter(({ text }) => ACTION.test(text)).flatMap((sentence) => daysIn(sentence, published))
  const mentions = ofAction.length > 0 ? ofAction : told.flatMap((sentence) => otherDayIn(sentence, published))
  return {
    whole: merged(mentions.filter(({ partial }) => !partial)),
    partial: merged(mentions.filter(({ partial }) => partial)),
  }
}

function daysIn(sentence: Sentence, published: string | null): readonly DateMention[] {
  const days = datesIn(sentence, published)
  return days.filter((mention, at) => isOfAction(mention, sentence, days[at - 1]))
}

/** The first day of a sentence about police or a judgment, which is not that of a statement. */
function otherDayIn(sentence: Sentence, published: string | null): readonly DateMention[] {
  if (!POLICE_OR_COURT.test(sentence.text)) return []
  const { text, start } = sentence
  return datesIn(sentence, published)
    .filter(({ at, span }) => !isDateline(text, at) && !SAID.test(text.slice(span[1] - start)))
    .filter(({ at }) => !NOT_JUDGED.test(text.slice(0, at)))
    .slice(0, 1)
}

function isOfAction({ at, span }: DateMention, { text, start }: Sentence, before?: DateMention): boolean {
  if (before !== undefined && RANGE.test(text.slice(before.span[1] - start, at))) return true
  if (isDateline(text, at)) return false
  const after = text.slice(span[1] - start, span[1] - start + 30)
  if (OTHER_DAY.test(text.slice(Math.max(0, at - 40), at)) && !OF_RAID.test(after)) return false
  return !SAID.test(after)
}

function merged(mentions: readonly DateMention[]): readonly Noted<string>[] {
  const days = new Map<string, Noted<string>>()
  for (const { day } of mentions) {
    const before = days.get(day.value)
    const surer = before === undefined || (before.certainty !== 'sure' && day.certainty === 'sure') ? day : before
    days.set(day.value, { ...surer, spans: withSpans(before?.spans ?? [], day.spans) })
  }
  return [...days.values()]
    .toSorted((a, b) => (a.value < b.value ? -1 : 1))
    .map((day) => note(day.value, day.spans, day.certainty, ...(day.reason === undefined ? [] : [day.reason])))
}
