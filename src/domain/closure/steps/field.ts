import type { Hearing } from '../hearing.ts'

/** One fact that a step of a closure asks for: how it is typed, kept and shown follows from its type. */
export type Field = { readonly optional?: true; readonly isNeededWhereAsked?: true } & (
  | { readonly type: 'line' | 'text'; readonly most: number }
  | { readonly type: 'day' | 'moment' | 'hearing' | 'end' | 'money' | 'photo' }
  | { readonly type: 'hours'; readonly least: number; readonly most: number }
  | { readonly type: 'choice'; readonly options: readonly string[] }
)

/** What a field gives: an instant is London's, a hearing and an end may have no hour, money is in pounds (`1250.00`), a photo is the id of a file. */
export type FactOf<Asked extends Field> = Asked extends { readonly type: 'day' }
  ? Temporal.PlainDate
  : Asked extends { readonly type: 'moment' }
    ? Temporal.ZonedDateTime
    : Asked extends { readonly type: 'hearing' | 'end' }
      ? Hearing
      : Asked extends { readonly type: 'hours' }
        ? number
        : Asked extends { readonly type: 'choice'; readonly options: readonly (infer Option)[] }
          ? Option
          : string

/** The facts of a step, by the names of its fields; whatever may be left out can be `undefined`. */
export type FactsOf<Fields extends Readonly<Record<string, Field>>> = {
  readonly [Name in keyof Fields as Fields[Name] extends { readonly optional: true } ? never : Name]: FactOf<
    Fields[Name]
  >
} & {
  readonly [Name in keyof Fields as Fields[Name] extends { readonly optional: true } ? Name : never]?:
    | FactOf<Fields[Name]>
    | undefined
}

/** A short answer on one line. */
export const line = { type: 'line', most: 200 } as const
/** An answer in sentences. */
export const text = { type: 'text', most: 4000 } as const
export const day = { type: 'day' } as const
export const moment = { type: 'moment' } as const
/** A day in court, at an hour where the court has given one. */
export const hearing = { type: 'hearing' } as const
/** The end of an order: a day, at a time of it where the order states one. */
export const end = { type: 'end' } as const
export const money = { type: 'money' } as const
export const photo = { type: 'photo' } as const
export const hours = (least: number, most: number) => ({ type: 'hours', least, most }) as const
export const choice = <const Options extends readonly string[]>(...options: Options) =>
  ({ type: 'choice', options }) as const

/** The same field, which only one of the Acts asks for, and which there must be filled in. */
export const whereAsked = <const Asked extends Field>(field: Asked) =>
  ({ ...field, optional: true, isNeededWhereAsked: true }) as const

/** Whether a field may be left empty by somebody who is asked for it. */
export const mayBeEmpty = ({ optional, isNeededWhereAsked }: Field): boolean =>
  optional === true && isNeededWhereAsked !== true

/** The same field, which may be left empty: nobody is made to guess. */
export const ifKnown = <const Asked extends Field>(field: Asked) => ({ ...field, optional: true }) as const
