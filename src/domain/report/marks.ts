import type { Answers } from './questions.ts'

/** What a text names that other reports may name too, each as `kind:value` in one spelling: `plate:AB12CDE`. */
function marksIn(text: string): readonly string[] {
  const found = new Set<string>()
  for (const [kind, pattern, normalise] of KINDS_OF_MARKS)
    for (const [whole] of text.matchAll(pattern)) {
      const value = normalise(whole)
      if (value !== undefined) found.add(`${kind}:${value}`)
    }
  return [...found]
}

/** Every mark of a report's answers. */
export const marksOf = (answers: Answers): readonly string[] => [
  ...new Set(
    Object.values(answers).flatMap((answer) =>
      Object.values(answer).flatMap((value) => (typeof value === 'string' ? marksIn(value) : [])),
    ),
  ),
]

type Kind = readonly [kind: string, pattern: RegExp, normalise: (found: string) => string | undefined]

const PLATE = /\b[A-Z]{2}\d{2} ?[A-Z]{3}\b|\b[A-Z]\d{1,3} ?[A-Z]{3}\b/giu
const POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/giu
const PHONE = /(?:\+|\b00|\b0)[\d ()\-.]{8,18}\d\b/gu
const MAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu
const WEB = /\b(?:https?:\/\/|www\.)[^\s<>"']+/giu
const WORD = /\p{L}{4,}/gu

const compact = (text: string): string => text.toUpperCase().replaceAll(/\s+/gu, '')

/** National numbers of the United Kingdom in one spelling with those typed as international. */
function phone(text: string): string | undefined {
  const digits = text.replaceAll(/\D/gu, '')
  const whole = digits.startsWith('00') ? digits.slice(2) : digits.startsWith('0') ? `44${digits.slice(1)}` : digits
  return whole.length < 9 || whole.length > 15 ? undefined : whole.replace(/^440/u, '44')
}

const folded = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()

const KINDS_OF_MARKS: readonly Kind[] = [
  ['plate', PLATE, compact],
  ['postcode', POSTCODE, compact],
  ['phone', PHONE, phone],
  ['mail', MAIL, (text) => text.toLowerCase()],
  [
    'web',
    WEB,
    (text) =>
      text
        .toLowerCase()
        .replace(/^https?:\/\//u, '')
        .replace(/^www\./u, '')
        .replace(/\/+$/u, ''),
  ],
  ['word', WORD, folded],
]
