import { ACTION } from './action.words.ts'
import { type DateMention, datesIn } from './dates.ts'
import { withSpans } from './find.ts'
import { type Noted, note } from './noted.ts'
import type { Sentence } from './sentences.ts'

/** Words just before a day that make it another day than that of the action. */
const OTHER_DAY =
  /\b(?:said|says|told|warned|announced|confirmed|statement|release|spokes\w+|published|born|until|bail(?:ed)?|due|appear(?:ed|ing)?|hearing|heard|court|granted|obtained|won|order|sentenced|jailed|posted)\b[^.;,]{0,24}$|\b(?:since|before|next|by)\s(?:last\s)?$/i
const LATER =
  /\b(?:due to (?:be heard|appear)|will appear|to appear (?:at|before|in)|is expected to|bailed until|court hearing|application)\b/i

export type ActionDates = { readonly whole: readonly Noted<string>[]; readonly partial: readonly Noted<string>[] }

/** The days of the action: days in sentences that tell of one, without days of statements, hearings and bail. */
export function readActionDates(sentences: readonly Sentence[], published: string | null): ActionDates {
  const mentions = sentences
    .filter(({ stance, text }) => stance !== 'advice' && ACTION.test(text) && !LATER.test(text))
    .flatMap((sentence) => datesIn(sentence, published).filter((mention) => isOfAction(mention, sentence)))
  return {
    whole: merged(mentions.filter(({ partial }) => !partial)),
    partial: merged(mentions.filter(({ partial }) => partial)),
  }
}

function isOfAction({ at, span }: DateMention, { text, start, stance }: Sentence): boolean {
  if (OTHER_DAY.test(text.slice(Math.max(0, at - 40), at))) return false
  const after = text.slice(span[1] - start, span[1] - start + 30)
  return stance === 'case' && !/^[^.;,]{0,12}\b(?:said|statement)\b/i.test(after)
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
