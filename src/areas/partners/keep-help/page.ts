import { AUDIENCES, type HelpService, isCheckDue, SPOKEN } from '#domain/help/help-service.ts'
import { dateView } from '#platform/forms/date-view.ts'
import { errorSummary, fieldErrors } from '#platform/forms/error-summary.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import type { Words } from '#platform/i18n/words.ts'
import type { Answers } from './form.ts'
import type { KeptService } from './store.ts'

const spokenName = (code: string, { t, languageName }: Words): string =>
  code === 'interpreter' ? t('partners:help.interpreter') : languageName(code)

/** As it stands beside a box. */
const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

const audienceOf = ({ audience }: HelpService, { t, list }: Words): string =>
  list(audience.map((who) => t(`partners:help.audience.${who}`)))

/** Everything `list.njk` needs. */
export const listPage = (
  services: readonly KeptService[],
  { today, mayKeep, errors = [] }: ListSeen,
  words: Words,
) => ({
  mayKeep,
  errorSummary: errorSummary(errors, words),
  rows: services.map((service, at) => ({
    id: service.id,
    version: service.version,
    name: service.name,
    what: service.what,
    ways: [service.phone, service.textphone, service.web].filter((way) => way !== ''),
    hours: service.hours,
    spoken: words.list(service.spoken.map((code) => spokenName(code, words))),
    audience: audienceOf(service, words),
    described: words.list(Object.keys(service.described).map((code) => words.languageName(code))),
    begins: Temporal.PlainDate.compare(service.validFrom, today) > 0 ? words.day(service.validFrom) : undefined,
    checked: words.t('partners:help.checked', { day: words.day(service.checkedOn), who: service.checkedBy }),
    isDue: isCheckDue(service.checkedOn, today),
    isFirst: at === 0,
    isLast: at === services.length - 1,
  })),
})

interface ListSeen {
  readonly today: Temporal.PlainDate
  readonly mayKeep: boolean
  readonly errors?: readonly FieldError[]
}

/** Everything `fields.njk` needs. */
export const fieldsPage = (answers: Answers, errors: readonly FieldError[], words: Words) => ({
  answers,
  errorSummary: errorSummary(errors, words),
  errors: fieldErrors(errors, words),
  validFrom: dateView(answers.validFrom, 'validFrom', errors, words),
  spoken: SPOKEN.map((code) => ({
    value: code,
    text: capitalised(spokenName(code, words)),
    checked: answers.spoken.includes(code),
  })),
  audience: AUDIENCES.map((who) => ({
    value: who,
    text: capitalised(words.t(`partners:help.audience.${who}`)),
    checked: answers.audience.includes(who),
  })),
  described: answers.described.map((one) => ({
    ...one,
    name: words.languageName(one.language),
    isOpen: one.what !== '' || one.hours !== '',
  })),
})

/** Everything `change.njk` needs; with `conflict` the service as somebody else left it meanwhile, as rows. */
export const changePage = (
  service: KeptService,
  { answers, version, errors = [], conflict = false }: Change,
  words: Words,
) => ({
  ...fieldsPage(answers, errors, words),
  service: { id: service.id, name: service.name },
  version,
  ...(conflict ? { conflict: rowsOf(service, words) } : {}),
})

interface Change {
  readonly answers: Answers
  readonly version: string
  readonly errors?: readonly FieldError[]
  readonly conflict?: boolean
}

const rowsOf = (service: KeptService, words: Words) => [
  { key: words.t('partners:help.name'), value: service.name },
  { key: words.t('partners:help.what'), value: service.what },
  { key: words.t('partners:help.phone'), value: service.phone },
  { key: words.t('partners:help.textphone'), value: service.textphone },
  { key: words.t('partners:help.web'), value: service.web },
  { key: words.t('partners:help.hours'), value: service.hours },
  { key: words.t('partners:help.spoken'), value: words.list(service.spoken.map((code) => spokenName(code, words))) },
  { key: words.t('partners:help.for'), value: audienceOf(service, words) },
  { key: words.t('partners:help.validFrom'), value: words.day(service.validFrom) },
  ...Object.entries(service.described).map(([language, { what, hours }]) => ({
    key: words.languageName(language),
    value: [what, hours].filter((part) => part !== '').join(' – '),
  })),
]
