import { addressIn } from '#platform/i18n/address.ts'
import type { I18n } from '#platform/i18n/i18n.ts'
import type { Translation } from '#platform/i18n/translations.ts'
import type { Words } from '#platform/i18n/words.ts'

/** The public pages that can be asked for by their address, each with the key of its name here. */
export const PUBLIC_PAGES = [
  { url: '/', name: 'home' },
  { url: '/get-help', name: 'get-help' },
  { url: '/signs', name: 'signs' },
  { url: '/tell', name: 'tell' },
  { url: '/return', name: 'return' },
] as const

/** Everything `page.njk` needs: every language but English, and what staff must know before they rely on it. */
export const page = (i18n: Pick<I18n, 'for' | 'translations'>, words: Words) => ({
  rows: i18n.translations.map((translation) => rowView(translation, i18n.for(translation.language), words)),
})

function rowView({ language, review, faults, wordCount, changed }: Translation, own: Words, words: Words) {
  const { t, day, list, number } = words
  const isWhole = faults.length === 0
  const names = changed.map((name) => t(`admin:languages.namespace.${name}`))
  return {
    language,
    direction: own.direction,
    ownName: own.ownName,
    englishName: words.languageName(language),
    written: t(`admin:languages.${own.direction}`),
    wordCount: t('admin:languages.wordsCount', { count: wordCount, number: number(wordCount) }),
    isWhole,
    lacks: isWhole ? undefined : t('admin:languages.lacks', { count: faults.length }),
    isReviewed: review.state === 'reviewed',
    review:
      review.state === 'reviewed'
        ? t('admin:languages.reviewed', { by: review.by, day: day(review.on) })
        : t('admin:languages.notReviewed'),
    changed: names.length > 0 ? t('admin:languages.changed', { names: list(names) }) : t('admin:languages.unchanged'),
    pages: isWhole
      ? PUBLIC_PAGES.map(({ url, name }) => ({
          href: addressIn(language, url),
          text: t(`admin:languages.page.${name}`),
        }))
      : [],
  }
}
