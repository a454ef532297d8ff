import { HANDLE, MAIL, normalMail, normalWeb, WEB, withoutAfterwords } from '../../identifiers/web.ts'
import type { Facts, Span } from '../facts.ts'
import { find, overlaps, withSpans } from '../find.ts'
import { MOST_TOLD, type Noted, note } from '../noted.ts'
import type { Sentence } from '../sentences.ts'
import { isOfPublicBody } from './appeal.ts'

const MAILS = new RegExp(MAIL, 'dgi')
const PAGES = new RegExp(WEB, 'dgi')
const NAMES = new RegExp(HANDLE, 'dgi')
/** Endings that are also words: 'at home.It was' names no page. */
const SURE = /^(?:https?:|www\.)|\.(?:com|org|net|info|biz|app|xyz|uk|eu|online|shop|site|club|xxx)(?:[/?]|$)/
const LIKELY = /^[a-z0-9-]{2,63}(?:\.[a-z0-9-]{2,63})*\.[a-z]{2,4}(?:[/?]|$)/
const SPOKEN_OF =
  /\b(?:web ?sites?|web ?pages?|sites?|pages?|links?|url|online|adverts?|advertis\w+|listing|profile|posted|internet|app)\b/i

const DOT = '(?:\\s?[([]\\s?(?:dot|\\.)\\s?[)\\]]\\s?|\\sdot\\s)'
const ENDING = `(?:com|org|net|info|biz|co${DOT}uk|co\\.uk|org${DOT}uk|org\\.uk|uk|eu|xyz|app|online|site|me|ro|hu|al|pl|bg|it|es|de|fr)`
const HOST = `[a-z0-9-]{2,40}(?:(?:${DOT}|\\.)[a-z0-9-]{2,30}){0,2}${DOT}${ENDING}(?![\\p{L}\\d])`
const APART_PAGE = new RegExp(`(?<![\\p{L}\\d.@-])${HOST}(?:\\s?(?:\\/|slash)\\s?[\\w-]{1,40}){0,3}`, 'dgiu')
const APART_MAIL = new RegExp(
  `(?<![\\p{L}\\d.@-])(?:[a-z0-9_-]{1,40}(?:${DOT}|\\.)){0,2}[a-z0-9_-]{1,40}(?:\\s?[([]\\s?at\\s?[)\\]]\\s?|\\sat\\s|\\s@\\s)(?:${HOST}|[a-z0-9-]{2,40}(?:\\.[a-z0-9-]{2,30}){1,3}(?=[\\s,;)]|$))`,
  'dgiu',
)
const ANY_DOT = new RegExp(DOT, 'giu')
const AT = /\s?[([]\s?at\s?[)\]]\s?|\sat\s|\s@\s/i
const OF_BODIES = /police|council|crimestoppers|constab|^@?(?:nca|gla|ukhomeoffice|gmp|metpolice)|slavery/i

type Addresses = { readonly web: readonly Noted<string>[]; readonly mail: readonly Noted<string>[] }

/** Addresses of the web, names on networks, and addresses of mail, each once; those for the public are contacts. */
export function readAddresses(sentences: readonly Sentence[], contacts: Facts['contacts']): Addresses {
  const taken = new Set(contacts.map(({ kind, value }) => (kind === 'web' ? normalWeb(value) : normalMail(value))))
  const web = new Map<string, Noted<string>>()
  const mail = new Map<string, Noted<string>>()
  const keep = (kept: Map<string, Noted<string>>, found: Noted<string>) => {
    const before = kept.get(found.value)
    if (taken.has(found.value) || isOfPublicBody(found.value) || (before === undefined && kept.size >= MOST_TOLD))
      return
    kept.set(found.value, { ...(before ?? found), spans: withSpans(before?.spans ?? [], found.spans) })
  }
  for (const sentence of sentences.filter(({ text }) => /[.@]|dot/i.test(text))) {
    const mails = mailsIn(sentence)
    for (const found of mails) keep(mail, found)
    for (const found of pagesIn(
      sentence,
      mails.flatMap(({ spans }) => spans),
    ))
      keep(web, found)
  }
  return { web: [...web.values()], mail: [...mail.values()] }
}

function mailsIn(sentence: Sentence): readonly Noted<string>[] {
  const plain = sentence.text.includes('@')
    ? find(sentence, MAILS).map(({ text, span }) => note(normalMail(text), [bare(text, span)]))
    : []
  const apart = /\bdot\b|\(\.\)|\[\.\]|\s@\s|[([]\s?at\s?[)\]]/i.test(sentence.text) ? find(sentence, APART_MAIL) : []
  const together = apart.flatMap(({ text, span }) => {
    if (plain.some(({ spans: [other] }) => other !== undefined && overlaps(other, span))) return []
    return [note(normalMail(put(text.replace(AT, '@'))), [span], 'likely', 'written-apart')]
  })
  return [...plain, ...together]
}

/** What was written apart, put together. */
const put = (text: string): string =>
  text
    .replaceAll(ANY_DOT, '.')
    .replaceAll(/\s?(?:slash|\/)\s?/gi, '/')
    .replaceAll(/\s/g, '')

const bare = (text: string, [start]: Span): Span => [start, start + withoutAfterwords(text).length]

function pagesIn(sentence: Sentence, taken: readonly Span[]): readonly Noted<string>[] {
  const isFree = (span: Span) => !taken.some((other) => overlaps(other, span))
  const pages = find(sentence, PAGES)
    .filter(({ span }) => isFree(span))
    .flatMap(({ text, span }) => {
      const page = withoutAfterwords(text)
      if (!/^[^/?]*\.[a-z]{2,24}(?:[/?]|$)/.test(normalWeb(page))) return []
      const isSpokenOf = SPOKEN_OF.test(sentence.text) && LIKELY.test(page)
      return SURE.test(page.toLowerCase()) || isSpokenOf ? [note(normalWeb(page), [bare(text, span)])] : []
    })
  const apart = /\bdot\b|\(\.\)|\[\.\]/i.test(sentence.text) ? find(sentence, APART_PAGE) : []
  const names = sentence.text.includes('@') ? find(sentence, NAMES) : []
  return [
    ...pages,
    ...apart
      .filter(({ span }) => isFree(span) && !pages.some(({ spans: [other] }) => other && overlaps(other, span)))
      .map(({ text, span }) => note(normalWeb(put(text)), [span], 'likely', 'written-apart')),
    ...names
      .filter(({ text, span }) => isFree(span) && !OF_BODIES.test(text) && /[a-z]/i.test(text))
      .map(({ text, span }) =>
        note(text.replace(/\.+$/, '').toLowerCase(), [[span[0], span[0] + text.replace(/\.+$/, '').length]]),
      ),
  ]
}
