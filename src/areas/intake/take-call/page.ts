import { SIGN_KINDS, SIGNS } from '#domain/report/signs.ts'
import { errorSummary } from '#platform/forms/error-summary.ts'
import { type FieldError, sentence } from '#platform/forms/field-error.ts'
import type { Words } from '#platform/i18n/words.ts'
import type { alikeView } from '../alike/alike-view.ts'
import { BOXES, type Box, inputId, optionsOf, TAKEN_CHANNELS, type Typed } from './form.ts'
import { furtherNames, USUAL_LANGUAGES } from './languages.ts'

/** What was looked for and found while the form was open. */
export interface Looked {
  /** Because somebody asked, or because they were about to save. */
  readonly because: 'asked' | 'saving'
  readonly found: ReturnType<typeof alikeView>
}

/** The addresses of what was found: whoever saves all the same has seen these, and nothing that is found later. */
export const namedIn = ({ reports, premises }: Looked['found']): readonly string[] =>
  [...reports, ...premises].map(({ href }) => href)

/** Everything `page.njk` needs. */
export function page(given: Typed, errors: readonly FieldError[], looked: Looked | undefined, words: Words) {
  const { t } = words
  const errorOf = (id: string) => {
    const error = errors.find(({ field }) => field === id)
    return error && { text: sentence(error, words) }
  }
  // A fresh form begins with danger, so that nobody types past it.
  const first = errors.length === 0 && looked === undefined ? 'danger.now' : undefined
  const boxes = BOXES.map((box) => [
    box.name,
    {
      id: inputId(box.name),
      name: box.name,
      label: t(`intake:take.box.${box.name}`),
      value: given.texts[box.name] ?? '',
      error: errorOf(inputId(box.name)),
      items:
        box.question === 'signs'
          ? []
          : optionsOf(box).map((option, index) => ({
              ...itemOf(box, option, given, words),
              ...(index === 0 && box.name === first ? { attributes: { autofocus: 'autofocus' } } : {}),
            })),
    },
  ])
  return {
    errorSummary: errorSummary(errors, words),
    channels: TAKEN_CHANNELS.map((value) => ({
      value,
      text: t(`intake:channel.${value}`),
      checked: value === given.channel,
    })),
    channelError: errorOf('channel'),
    languages: [...USUAL_LANGUAGES, 'other'].map((value) => ({
      value,
      text: value === 'other' ? t('intake:take.otherLanguage') : words.languageName(value),
      selected: value === given.language,
    })),
    languageError: errorOf('language') ?? errorOf('otherLanguage'),
    otherLanguage: given.otherLanguage,
    furtherLanguages: furtherNames(words),
    boxes: Object.fromEntries(boxes),
    kindsOpen: (given.lists['kinds.kinds'] ?? []).length > 0,
    signs: SIGN_KINDS.map((kind) => signsOf(kind, given, words)),
    looked: looked && { ...looked, isEmpty: namedIn(looked.found).length === 0, seen: namedIn(looked.found).join(' ') },
  }
}

const isTicked = (name: string, option: string, { texts, lists }: Typed): boolean =>
  texts[name] === option || lists[name]?.includes(option) === true

const itemOf = ({ question, name }: Box, option: string, given: Typed, { t }: Words) => ({
  value: option,
  text: t(
    question === 'kinds' && option !== 'not-sure' ? `guidance:kinds.${option}.title` : `intake:take.option.${option}`,
  ),
  checked: isTicked(name, option, given),
})

function signsOf(kind: (typeof SIGN_KINDS)[number], given: Typed, { t }: Words) {
  const items = SIGNS[kind].map((sign) => ({
    value: `${kind}.${sign}`,
    text: t(`guidance:signs.${kind}.${sign}`),
    checked: isTicked('signs.signs', `${kind}.${sign}`, given),
  }))
  return { title: t(`guidance:kinds.${kind}.title`), items, isOpen: items.some(({ checked }) => checked) }
}
