import { type Answer, type Answers, answered, type Part, type Question, ticked } from '#domain/report/questions.ts'
import { signsFor } from '#domain/report/signs-for.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import { typed, typedList } from '#platform/forms/typed.ts'
import type { Body } from '#platform/http/route.ts'

/** The name and id of the input of a part; the first option of a list has it too. */
export const fieldOf = (question: string, part: string): string => `${question}-${part}`

/** The options of a part: of the signs those that fit what was answered before, of what is safe those that can be done. */
export function optionsOf(question: string, part: Part, answers: Answers): readonly string[] {
  if (question === 'signs') return signsFor(answers).flatMap(({ signs }) => signs)
  const cannotBeReached = question === 'safe' && answered(answers, 'identity', 'knownAs') === 'anonymous'
  return (part.options ?? []).filter((option) => !(cannotBeReached && ['phone', 'email'].includes(option)))
}

/** What was typed and ticked on the page of a question. Nothing that was typed is cut. */
export function readAnswer(question: Question, answers: Answers, body: Body): Answer {
  const read = question.parts.map((part) => {
    const field = fieldOf(question.id, part.name)
    return [part.name, READ[part.type](body, field, optionsOf(question.id, part, answers))] as const
  })
  return Object.fromEntries(read.filter(([, value]) => value.length > 0))
}

type Read = (body: Body, field: string, options: readonly string[]) => string | readonly string[]

const READ: Readonly<Record<Part['type'], Read>> = {
  choice: (body, field, options) => options.find((option) => option === typed(body, field)) ?? '',
  choices: (body, field, options) => {
    const chosen = new Set(typedList(body, field))
    return options.filter((option) => chosen.has(option))
  },
  line: (body, field) => typed(body, field).replaceAll(/\s+/gu, ' '),
  text: (body, field) => typed(body, field).replaceAll(/\r\n?/gu, '\n'),
}

/** What is too long to be taken, whatever the person wants to do next. */
export const tooLongIn = ({ id, parts }: Question, answer: Answer): readonly FieldError[] =>
  parts.flatMap(({ name, most }) =>
    most !== undefined && (answer[name] ?? '').length > most
      ? {
          field: fieldOf(id, name),
          message: 'report:errors.tooLong',
          values: { name: titleKey(id, parts, name), most },
        }
      : [],
  )

const titleKey = (id: string, parts: readonly Part[], name: string): string =>
  parts.length === 1 ? `report:questions.${id}.called` : `report:questions.${id}.${name}.title`

/** What must be put right before going on, in the order of the page. */
export function mistakesIn(question: Question, answer: Answer): readonly FieldError[] {
  const missing = question.parts.flatMap(({ name, optional }) =>
    optional || answer[name] !== undefined
      ? []
      : { field: fieldOf(question.id, name), message: `report:questions.${question.id}.${name}.missing` },
  )
  return [...missing, ...tooLongIn(question, answer), ...(TOGETHER[question.id]?.(answer) ?? [])]
}

/** What two parts of an answer, or two ticks, can contradict. */
const TOGETHER: Readonly<Record<string, (answer: Answer) => readonly FieldError[]>> = {
  contact: wrongMail,
  safe: (answer) => {
    const ways = ticked({ safe: answer }, 'safe', 'ways')
    return ways.includes('none') && ways.length > 1
      ? [{ field: fieldOf('safe', 'ways'), message: 'report:return.safe.both' }]
      : []
  },
}

/** Two signs with something around them, and none that a mail needs for itself: whose it is is found out by writing to it. */
const MAIL = /^[^\s@<>"(),:;]+@[^\s@<>"(),:;]+\.[^\s@<>"(),:;]+$/u

function wrongMail(answer: Answer): readonly FieldError[] {
  const contact = { contact: answer }
  const mail = answered(contact, 'contact', 'email')
  const field = fieldOf('contact', 'email')
  if (mail === '')
    return ticked(contact, 'contact', 'news').length > 0
      ? [{ field, message: 'report:questions.contact.email.needed' }]
      : []
  return MAIL.test(mail) ? [] : [{ field, message: 'report:questions.contact.email.notOne' }]
}
