import type { i18n as Catalogues } from 'i18next'
import { remember } from './remember.ts'
import type { Translate } from './words.ts'

/** Told of a key that has no words in a language. */
export type OnMissing = (key: string, language: string) => void

type Values = Readonly<Record<string, unknown>>

const KEPT = 20_000

/**
 * The words of one language. i18next takes some 10 microseconds a message and a list speaks hundreds, so messages that
 * nothing is put into but a count are kept, and those that values are simply put into are taken apart once.
 */
export function translateIn(catalogues: Catalogues, language: string, onMissing: OnMissing): Translate {
  const fixed = catalogues.getFixedT(language)
  const look = (key: string, values: Values = {}): string => {
    if (catalogues.exists(key, { lng: language, ...values })) return fixed(key, { ...values })
    onMissing(key, language)
    return lastWords(key)
  }
  const plain = remember(KEPT, (key) => look(key))
  const counted = remember(KEPT, (countAndKey) => {
    const [count = '', key = ''] = countAndKey.split(/ (.*)/su)
    return look(key, { count: Number(count) })
  })
  const pattern = remember(KEPT, (key) =>
    catalogues.exists(key, { lng: language }) ? patternOf(fixed(key, { skipInterpolation: true })) : NOT_SIMPLE,
  )
  return (key, values) => {
    if (values === undefined) return plain(key)
    if ('count' in values) return isOnlyCount(values) ? counted(`${values.count} ${key}`) : look(key, values)
    const parts = pattern(key)
    return parts === NOT_SIMPLE ? look(key, values) : filled(parts, values)
  }
}

/** Used where a key without words is a mistake of ours. @throws always */
export function refuseToGuess(key: string, language: string): never {
  throw new Error(`no words for ${key} in ${language}`)
}

/** `{{name, inSentence}}` gives 'start date' for 'Start date' and leaves 'NRM date' alone. */
export function inSentence(value: unknown, language: string | undefined): string {
  const text = String(value)
  return /^\p{Lu}{2}/u.test(text) ? text : text.slice(0, 1).toLocaleLowerCase(language) + text.slice(1)
}

function isOnlyCount(values: Values): values is { count: number } {
  for (const name in values) if (name !== 'count') return false
  return typeof values['count'] === 'number'
}

/** Text and names of values by turns, text first; `NOT_SIMPLE` where formats or other messages are put in. */
function patternOf(message: string): readonly string[] {
  const parts = message.split(/\{\{(\w+)\}\}/u)
  return parts.some((part) => part.includes('{{') || part.includes('$t(')) ? NOT_SIMPLE : parts
}

const NOT_SIMPLE: readonly string[] = []

function filled(parts: readonly string[], values: Values): string {
  let text = parts[0] ?? ''
  for (let at = 1; at < parts.length; at += 2) {
    const value = values[parts[at] ?? '']
    text += (value === undefined || value === null ? '' : written(value)) + (parts[at + 1] ?? '')
  }
  return text
}

const written = (value: unknown): string => String(value)

/** 'operations:list.startDate' reads 'start date'. */
function lastWords(key: string): string {
  const last = key.split(/[.:]/u).at(-1) ?? key
  return last.replaceAll(/[-_]/gu, ' ').replaceAll(/(?<=[a-z])[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`)
}
