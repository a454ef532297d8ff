import { KNOWN_AS } from '#domain/report/questions.ts'
import { parseReportNumber } from '#domain/report/report-number.ts'
import { CHANNELS } from '#platform/reports/receive.ts'
import { dayIn } from '../days.ts'
import { AGES, isLanguage, isOwner, RISKS_ASKED, SORTS, STATES_ASKED } from './asked.ts'

const isOf = (choices: readonly string[]) => (text: string) => choices.includes(text)
const isDay = (text: string) => dayIn(text) !== undefined

/** What each part of an address may be. */
const UNDERSTOOD = {
  number: (text) => parseReportNumber(text) !== undefined,
  state: isOf(STATES_ASKED),
  owner: isOwner,
  risk: isOf(RISKS_ASKED),
  channel: isOf(CHANNELS),
  language: isLanguage,
  knownAs: isOf(KNOWN_AS),
  age: isOf(AGES),
  sort: isOf(SORTS),
  from: isDay,
  to: isDay,
} satisfies Readonly<Record<string, (text: string) => boolean>>

/** A part of an address that was left out of what is shown, as it was typed. */
export interface LeftOut {
  readonly name: keyof typeof UNDERSTOOD
  readonly typed: string
}

/** What an address asks for that cannot be meant; a number is asked for alone. */
export function notUnderstood(query: Readonly<Record<string, string>>): readonly LeftOut[] {
  const names = Object.keys(UNDERSTOOD) as (keyof typeof UNDERSTOOD)[]
  const wrong = names.filter((name) => {
    const typed = query[name]?.trim() ?? ''
    return typed !== '' && !UNDERSTOOD[name](typed)
  })
  const isByNumber = query['number'] !== undefined && UNDERSTOOD.number(query['number'])
  return isByNumber ? [] : wrong.map((name) => ({ name, typed: query[name]?.slice(0, 60) ?? '' }))
}
