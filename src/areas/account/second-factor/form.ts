import { parseText } from '#platform/forms/text.ts'
import { typed } from '#platform/forms/typed.ts'
import type { Body } from '#platform/http/route.ts'

/** The two second factors: an authenticator app, and the codes that stand in for it when it is lost. */
export const WAYS = ['app', 'recovery'] as const

export type Way = (typeof WAYS)[number]

export const readCode = (body: Body): string => typed(body, 'code')

/** A code as typed; whether it is right is asked of the account. */
export const parse = (code: string, way: Way) =>
  parseText(code, 'code', { name: `account:secondFactor.${way}.code`, most: 40 })
