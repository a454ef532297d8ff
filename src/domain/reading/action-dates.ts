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
const DATELINE = /^\p{Lu}{3,}(?:[\s,]+\p{L}+){0,3}[\s,(]+$/u
/** 'Since Tuesday's raid' tells of the raid. */
const OF_RAID =
  /^(?:'s)?\s(?:\p{L}+\s)?(?:raids?|warrants?|operation|action|enforcement|activity|searches|arrests?|visits)\b/iu
const LATER =
  /\b(?:due to (?:be heard|appear)|will appear|to appear (?:at|before|in)|is expected to|bailed until|court hearing|application)\b/i

export type ActionDates = { readonly whole: readonly Noted<string>[]; readonly partial: readonly Noted<string>[] }

/** The days of the action: days in sentences that tell of one, without days of statements, hearings and bail. */
export function readActionDates(sentences: readonly Sentence[], published: string | null): ActionDates {
  const mentions = sentences
    .filter(({ stance, text }) => stance !== 'advice' && ACTION.test(text) && !LATER.test(text))
    .flatMap((sentence) => {
      const days = datesIn(sentence, published)
      return days.filter((mention, at) => isOfAction(mention, sentence, days[at - 1]))
    })
  return {
    whole: merged(mentions.filter(({ partial }) => !partial)),
    partial: merged(mentions.filter(({ partial }) => partial)),
  }
}

function isOfAction({ at, span }: DateMention, { text, start, stance }: Sentence, before?: DateMention): boolean {
  if (stance !== 'case') return false
  if (before !== undefined && RANGE.test(text.slice(before.span[1] - start, at))) return true
  if (at < 40 && DATELINE.test(text.slice(0, at))) return false
  const after = text.slice(span[1] - start, span[1] - start + 30)
  if (OTHER_DAY.test(text.slice(Math.max(0, at - 40), at)) && !OF_RAID.test(after)) return false
  return !/^[^.;,]{0,12}\b(?:said|statement)\b/i.test(after)
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
