import {
  AUDIENCES,
  DESCRIBED_IN,
  type Description,
  type HelpService,
  isReachable,
  SPOKEN,
} from '#domain/help/help-service.ts'
import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import { dateParts, parseDate, readDate } from '#platform/forms/date.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import { gather } from '#platform/forms/gather.ts'
import { parseLine, parseText } from '#platform/forms/text.ts'
import { typed, typedList } from '#platform/forms/typed.ts'
import type { Body } from '#platform/http/route.ts'

const WHAT = 600
const HOURS = 200

/** What was typed, kept exactly. */
export const readAnswers = (body: Body) => ({
  name: typed(body, 'name'),
  what: typed(body, 'what'),
  phone: typed(body, 'phone'),
  textphone: typed(body, 'textphone'),
  web: typed(body, 'web'),
  hours: typed(body, 'hours'),
  spoken: typedList(body, 'spoken'),
  audience: typedList(body, 'audience'),
  validFrom: readDate(body, 'validFrom'),
  described: DESCRIBED_IN.map((language) => ({
    language,
    what: typed(body, `what-${language}`),
    hours: typed(body, `hours-${language}`),
  })),
})

export type Answers = ReturnType<typeof readAnswers>

/** The form as a service would fill it in. */
export const answersOf = ({ validFrom, described, ...service }: HelpService): Answers => ({
  ...service,
  validFrom: dateParts(validFrom),
  described: DESCRIBED_IN.map((language) => ({ language, what: '', hours: '', ...described[language] })),
})

/** The form of a service that is new on `today`. */
export const newAnswers = (today: Temporal.PlainDate): Answers => ({ ...readAnswers({}), validFrom: dateParts(today) })

/** A service, or every mistake in the order of the page. */
export function parse(answers: Answers): Result<HelpService, readonly FieldError[]> {
  const read = gather({
    name: parseLine(answers.name, 'name', { name: 'partners:help.name', most: 120 }),
    what: parseText(answers.what, 'what', { name: 'partners:help.what', most: WHAT }),
    phone: parseNumber(answers.phone, 'phone'),
    textphone: parseNumber(answers.textphone, 'textphone'),
    web: parseWeb(answers.web),
    reached: isReachable(answers) ? accept(true) : refuse({ field: 'phone', message: 'partners:help.unreachable' }),
    hours: parseLine(answers.hours, 'hours', { name: 'partners:help.hours', most: HOURS, optional: true }),
    audience: parseSome(answers.audience, AUDIENCES, 'audience'),
    spoken: parseSome(answers.spoken, SPOKEN, 'spoken'),
    validFrom: parseDate(answers.validFrom, 'validFrom', 'partners:help.validFrom'),
    ...Object.fromEntries(answers.described.flatMap(descriptionFields)),
  })
  if (!read.ok) return read
  const { name, what, phone, textphone, web, hours, spoken, audience, validFrom } = read.value
  return accept({
    name,
    what,
    phone,
    textphone,
    web,
    hours,
    spoken,
    audience,
    validFrom,
    described: describedIn(answers),
  })
}

const descriptionFields = ({ language, what, hours }: Answers['described'][number]) => [
  [`what-${language}`, parseText(what, `what-${language}`, { name: 'partners:help.what', most: WHAT, optional: true })],
  [
    `hours-${language}`,
    parseLine(hours, `hours-${language}`, { name: 'partners:help.hours', most: HOURS, optional: true }),
  ],
]

const describedIn = ({ described }: Answers): HelpService['described'] =>
  Object.fromEntries(
    described
      .filter(({ what, hours }) => what !== '' || hours !== '')
      .map(({ language, what, hours }): [string, Description] => [language, { what, hours }]),
  )

/** A number as it is said: digits in groups, perhaps with the code of a country. */
const parseNumber = (text: string, field: string): Result<string, FieldError> =>
  text === '' || /^\+?\d[\d ]{1,19}$/u.test(text)
    ? accept(text.replaceAll(/ +/gu, ' '))
    : refuse({ field, message: 'partners:help.numberWrong' })

/** An address of the web that nobody can read along; what is typed without 'https://' gets it. */
function parseWeb(text: string): Result<string, FieldError> {
  if (text === '') return accept('')
  const address = /^[a-z]+:/iu.test(text) ? text : `https://${text}`
  const isWeb = address.startsWith('https://') && URL.canParse(address) && new URL(address).host.includes('.')
  return isWeb && address.length <= 200 ? accept(address) : refuse({ field: 'web', message: 'partners:help.webWrong' })
}

/** At least one of the choices, in the order in which they are offered. */
function parseSome<Choice extends string>(
  given: readonly string[],
  choices: readonly Choice[],
  field: string,
): Result<readonly Choice[], FieldError> {
  const chosen = choices.filter((choice) => given.includes(choice))
  return chosen.length > 0 ? accept(chosen) : refuse({ field, message: `partners:help.missing.${field}` })
}
