import type { Facts } from './facts.ts'
import { type Found, find } from './find.ts'
import { isForThePublic } from './mentions/appeal.ts'
import { type Marked, note } from './noted.ts'
import type { Sentence } from './sentences.ts'

const PHONE =
  /(?<![\d£$€,.])(?:0\d{2}[ -]?\d{4}[ -]?\d{4}|0\d{2,4}[ -]?\d{3}[ -]?\d{3,4}|0\d{4}[ -]?\d{5,6}|1800[ -]?\d{3}[ -]?\d{3}|\+44[ -]?\d{2,4}[ -]?\d{3,4}[ -]?\d{3,4}|0800[ -]?\d{3,4}[ -]?\d{2,4})(?!\d|,\d)/dg
const SHORT =
  /(?<=\b(?:on|call|ring|dial|calling|ringing|phone|phoning|dialling|(?:101|999|112),? or|(?:101|999|112) and)\s(?:the\s|on\s|call\s|ring\s|dial\s)?)(?<number>101|999|112|111)\b(?![\d,.]\d)/dgi
const EMAIL = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/dg
const WEB =
  /(?<![\w@.-])(?:https?:\/\/[^\s"'<>()]{4,200}|(?:www\.)?[a-z0-9-]{2,60}(?:\.[a-z0-9-]{2,30}){0,3}\.(?:co\.uk|org\.uk|gov\.uk|police\.uk|ac\.uk|org|com|net|eu|ie)(?:\/[^\s"'<>()]{0,150})?)/dgi
const SERVICE =
  /(?<service>(?:(?:[\p{Lu}&][\p{L}&'-]*|confidential|garda|freephone|anti-slavery|anonymous)\s){0,6}(?:[Hh]elpline|[Hh]otline|[Ll]ine|Crimestoppers))\b[^.;]{0,45}$/u

/**
 * Numbers and addresses by which the public is asked to write or ring; one that the text cuts off is left out. Those of
 * the matter itself are read elsewhere.
 *
 * @param isNotice whether the text speaks to the public as a whole
 */
export function readContacts(
  sentences: readonly Sentence[],
  textEnd: number,
  isNotice: boolean,
): Marked<Facts['contacts']> {
  const contacts = new Map<string, Marked<Facts['contacts'][number]>>()
  for (const sentence of sentences)
    for (const { kind, match, value, span } of contactsIn(sentence)) {
      if (span[1] >= textEnd && kind !== 'phone') continue
      const service = serviceBefore(sentence, match.at)
      const reached = { kind, value, sentence: sentence.text, isOfService: service !== null, isNotice }
      if (!isForThePublic(reached)) continue
      const key = value.replace(/\D/g, '').length > 2 && kind === 'phone' ? value.replace(/\D/g, '') : value
      if (!contacts.has(key))
        contacts.set(key, {
          kind: note(kind, [span]),
          value: note(value, [span]),
          for: service === null ? null : note(service, [span], 'likely'),
        })
    }
  return [...contacts.values()]
}

function contactsIn(sentence: Sentence) {
  const phones = find(sentence, PHONE).map((match) => whole('phone' as const, match))
  const short = find(sentence, SHORT).flatMap((match) => {
    const [value, span] = [match.group('number'), match.groupSpan('number')]
    return value === null || span === null ? [] : [{ kind: 'phone' as const, match, value, span }]
  })
  const emails = find(sentence, EMAIL).map((match) => whole('email' as const, match))
  const webs = find(sentence, WEB).map((match) => whole('web' as const, match))
  return [...phones, ...short, ...emails, ...webs].toSorted((a, b) => a.span[0] - b.span[0])
}

function whole<Kind extends string>(kind: Kind, match: Found) {
  const value = match.text.replace(/[.,;:!?]+$/, '')
  return { kind, match, value, span: [match.span[0], match.span[0] + value.length] as const }
}

function serviceBefore({ text }: Sentence, at: number): string | null {
  return (
    SERVICE.exec(text.slice(Math.max(0, at - 110), at))
      ?.groups?.['service']?.trim()
      .replace(/^(?:(?:The|Our|A|Ring|Call|Contact|Phone|Or) )+/, '') ?? null
  )
}
