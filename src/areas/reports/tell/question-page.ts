import { type Answer, type Part, type Question, ticked } from '#domain/report/questions.ts'
import { signsFor } from '#domain/report/signs-for.ts'
import { errorSummary, fieldErrors } from '#platform/forms/error-summary.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import type { I18n } from '#platform/i18n/i18n.ts'
import type { Words } from '#platform/i18n/words.ts'
import { isAboutSelf, optionKey } from '#platform/reports/account-view.ts'
import type { Journey } from '#platform/reports/journey-token.ts'
import { fieldOf, optionsOf } from './answer.ts'

/** One box or list on the page. */
interface PartView {
  readonly field: string
  readonly type: Part['type']
  readonly title: string
  readonly hint?: string
  readonly most?: string
  readonly rows: number
  readonly input: string
  readonly value: string
  readonly groups: readonly GroupView[]
  readonly error?: { readonly text: string }
}

/** Options under a heading of their own, or all under none. */
interface GroupView {
  readonly title?: string
  readonly options: readonly OptionView[]
}

interface OptionView {
  readonly id: string
  readonly value: string
  readonly label: string
  readonly hint?: string
  readonly isChosen: boolean
  readonly isLast: boolean
}

/** What the page of a question shows, with what was answered to it before and what is wrong with it. */
export function questionPage(
  journey: Journey,
  question: Question,
  { answer, errors }: { readonly answer: Answer; readonly errors: readonly FieldError[] },
  { i18n, words }: { readonly i18n: I18n; readonly words: Words },
): object {
  const { id, parts } = question
  const say = speakerOf(isAboutSelf(journey.answers), i18n, words)
  const messages = fieldErrors(errors, words)
  const views = parts.map((part): PartView => {
    const field = fieldOf(id, part.name)
    const value = answer[part.name]
    const hint = say(id, `${part.name}.hint`)
    const error = messages[field]
    return {
      field,
      type: part.type,
      title: say(id, `${part.name}.title`) ?? '',
      ...(hint === undefined ? {} : { hint }),
      ...(part.most !== undefined && part.most >= 1000
        ? { most: words.t('report:most', { most: words.number(part.most) }) }
        : {}),
      rows: (part.most ?? 0) >= 4000 ? 10 : 4,
      input: part.input ?? 'text',
      value: typeof value === 'string' ? value : '',
      groups: groupsOf(question, part, journey, { [id]: answer }, { say, words }),
      ...(error === undefined ? {} : { error }),
    }
  })
  return {
    question: id,
    // A question of one part is its own heading.
    title: parts.length > 1 || id === 'identity' ? say(id, 'title') : views[0]?.title,
    isHeading: parts.length === 1 && id !== 'identity',
    parts: views,
    mayBeEmpty: parts.every(({ optional }) => optional),
    errorSummary: errorSummary(errors, words),
  }
}

type Say = (question: string, key: string) => string | undefined

/** Words for whoever tells of themselves where there are such, else those for everybody; `undefined` where there are none. */
const speakerOf =
  (isOwn: boolean, i18n: I18n, words: Words): Say =>
  (question, key) => {
    const keys = [...(isOwn ? [`report:questions.${question}.mine.${key}`] : []), `report:questions.${question}.${key}`]
    const known = keys.find((name) => i18n.knows(name))
    return known === undefined ? undefined : words.t(known)
  }

function groupsOf(
  { id }: Question,
  part: Part,
  journey: Journey,
  given: Readonly<Record<string, Answer>>,
  { say, words }: { readonly say: Say; readonly words: Words },
): readonly GroupView[] {
  const chosen = new Set([given[id]?.[part.name] ?? [], ticked(given, id, part.name)].flat())
  const all = optionsOf(id, part, journey.answers)
  const viewOf = (value: string): OptionView => {
    const at = all.indexOf(value)
    const hint = say(id, `${part.name}.hints.${value}`)
    return {
      // The first one is what a mistake leads to.
      id: at === 0 ? fieldOf(id, part.name) : `${fieldOf(id, part.name)}-${at}`,
      value,
      label: words.t(optionKey(id, part, value)),
      ...(hint === undefined ? {} : { hint }),
      isChosen: chosen.has(value),
      isLast: value === 'not-sure',
    }
  }
  if (id !== 'signs') return [{ options: all.map(viewOf) }]
  return signsFor(journey.answers).map(({ kind, signs }) => ({
    title: words.t(`guidance:kinds.${kind}.title`),
    options: signs.map(viewOf),
  }))
}
