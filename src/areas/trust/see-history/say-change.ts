import { findStep, isFact, isFactOption } from '#domain/closure/steps/steps.ts'
import { isId } from '#platform/db/ids.ts'
import type { Words } from '#platform/i18n/words.ts'
import { CHOSEN_FIELDS, CHOSEN_VALUES, FIELDS } from './fields.words.ts'

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/
const DATE = /^\d{4}-\d\d-\d\d$/

/** The name of a field, as `lead_agency_id` or `leadAgencyId`. One that has no words yet is named as it stands. */
export function sayField(field: string, { t }: Words): string {
  const name = field.replaceAll(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`)
  if (FIELDS.has(name)) return t(`trust:fields.${name}`)
  return isFact(field) ? t(`closures:field.${field}`) : name.replaceAll('_', ' ')
}

/** A value of a field in words. @param names what ids stand for */
export function sayValue(field: string, value: unknown, names: ReadonlyMap<string, string>, words: Words): string {
  const { t, number, list } = words
  if (isNothing(value)) return t('trust:value.nothing')
  if (typeof value === 'boolean') return t(value ? 'trust:value.yes' : 'trust:value.no')
  if (typeof value === 'number') return number(value)
  if (typeof value === 'string') return sayText(field, value, names, words)
  if (Array.isArray(value)) return list(value.map((one) => sayValue(field, one, names, words)))
  return Object.entries(value as object)
    .filter(([, one]) => !isNothing(one))
    .map(([name, one]) => `${sayField(name, words)}: ${sayValue(name, one, names, words)}`)
    .join('; ')
}

/** Is there no value: not given, empty, or a list of none? */
export const isNothing = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

function sayText(field: string, text: string, names: ReadonlyMap<string, string>, { t, day, dateTime }: Words): string {
  if (INSTANT.test(text)) return dateTime(text)
  if (DATE.test(text)) return day(text)
  if (CHOSEN_FIELDS.has(field) && CHOSEN_VALUES.has(text)) return t(`trust:values.${text}`)
  if (field === 'act' && findStep(text) !== undefined) return t(`closures:act.${text}`)
  if (isFactOption(field, text)) return t(`closures:option.${field}.${text}`)
  return isId(text) ? (names.get(text) ?? t('trust:value.held')) : text
}

/** Every id within a value, however deep. */
export function idsIn(value: unknown): readonly string[] {
  if (isId(value)) return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(idsIn) : []
}
