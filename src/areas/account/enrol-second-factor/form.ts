import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import { parseText } from '#platform/forms/text.ts'
import { typed } from '#platform/forms/typed.ts'
import type { Body } from '#platform/http/route.ts'

/** The code that the app shows, to confirm that it was set up. */
export const parseCode = (body: Body) =>
  parseText(typed(body, 'code'), 'code', { name: 'account:secondFactor.app.code', most: 40 })

/** That the recovery codes were kept. */
export const parseKept = (body: Body): Result<true, FieldError> =>
  typed(body, 'kept') === 'yes' ? accept(true) : refuse({ field: 'kept', message: 'account:newCodes.keepFirst' })
