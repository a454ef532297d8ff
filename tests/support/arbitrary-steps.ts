import * as fc from 'fast-check'
import type { Field } from '#domain/closure/steps/field.ts'
import { type ClosureStep, kindOf, STEP_NAMES, type StepName } from '#domain/closure/steps/steps.ts'

/** What lies between one time and another. */
export interface Span {
  readonly from: string
  readonly days: number
}

const YEARS: Span = { from: '2014-10-20', days: 5000 }

/** Any step, of any kind, with or without what may be left out: nothing in it need fit anything else. */
export const anyStep = (span: Span = YEARS): fc.Arbitrary<ClosureStep> =>
  fc.constantFrom(...STEP_NAMES).chain((name) => stepNamed(name, span))

/** Any step of one kind. */
export const stepNamed = (name: StepName, span: Span = YEARS): fc.Arbitrary<ClosureStep> =>
  fc
    .record(
      Object.fromEntries(
        Object.entries(kindOf(name).fields).map(([field, asked]) => [
          field,
          asked.optional === true ? fc.option(factOf(asked, span), { nil: undefined }) : factOf(asked, span),
        ]),
      ),
    )
    .map((facts) => {
      const said = Object.entries(facts).filter(([, fact]) => fact !== undefined)
      return { act: name, ...Object.fromEntries(said) } as unknown as ClosureStep
    })

const WORDS = fc.stringMatching(/^[A-Za-zŁé£’0-9](?:[A-Za-zŁé£’0-9 ,.:]{0,30}[A-Za-zŁé£’0-9])?$/)

type Values = {
  readonly [Type in Field['type']]: (asked: Extract<Field, { type: Type }>, span: Span) => fc.Arbitrary<unknown>
}

const dayOrTime = (_asked: unknown, span: Span) => fc.oneof(days(span), moments(span))

const VALUES: Values = {
  line: () => WORDS,
  text: () => WORDS,
  day: (_asked, span) => days(span),
  moment: (_asked, span) => moments(span),
  hearing: dayOrTime,
  end: dayOrTime,
  hours: ({ least, most }) => fc.integer({ min: least, max: most }),
  choice: ({ options }) => fc.constantFrom(...options),
  money: () => fc.integer({ min: 1, max: 99_999_999 }).map((pence) => (pence / 100).toFixed(2)),
  photo: () => fc.uuid(),
}

const factOf = (asked: Field, span: Span): fc.Arbitrary<unknown> =>
  (VALUES[asked.type] as (asked: Field, span: Span) => fc.Arbitrary<unknown>)(asked, span)

const days = ({ from, days: most }: Span) =>
  fc.integer({ min: 0, max: most }).map((count) => Temporal.PlainDate.from(from).add({ days: count }))

/** To the minute, as people write them; the hours that come twice in autumn included. */
const moments = ({ from, days: most }: Span) =>
  fc
    .integer({ min: 0, max: most * 24 * 60 })
    .map((minutes) =>
      Temporal.PlainDate.from(from).toZonedDateTime('UTC').add({ minutes }).withTimeZone('Europe/London'),
    )
