import type { DescribedIn, Description } from '#domain/help/help-service.ts'
import { ENGLISH } from '#platform/i18n/i18n.ts'
import type { Words } from '#platform/i18n/words.ts'
import type { OfferedService } from './services.ts'

/** Everything `page.njk` needs. */
export const page = (services: readonly OfferedService[], words: Words) => ({
  services: services.map((service) => serviceView(service, words)),
})

function serviceView(service: OfferedService, words: Words) {
  return {
    name: service.name,
    what: saidIn(words, 'what', service),
    hours: service.hours === '' ? undefined : saidIn(words, 'hours', service),
    phone: service.phone,
    textphone: service.textphone,
    web: service.web === '' ? undefined : { href: service.web, text: new URL(service.web).host },
    languages: words.list(service.spoken.map((code) => languageName(code, words))),
    audience: words.list(service.audience.map((who) => words.t(`guidance:help.service.audience.${who}`))),
    checked: service.checkedOn,
  }
}

/**
 * What a service says in the language of the reader; where nobody wrote it, in English, and then `language` says so, for a
 * voice that reads the page aloud.
 */
function saidIn({ language }: Words, part: keyof Description, service: OfferedService) {
  const own = service.described[language as DescribedIn]?.[part] ?? ''
  if (own !== '') return { text: own, language: undefined }
  return { text: service[part], language: language === ENGLISH ? undefined : ENGLISH }
}

const languageName = (code: string, words: Words): string =>
  code === 'interpreter' ? words.t('guidance:help.service.interpreter') : words.languageName(code)
